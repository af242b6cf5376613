import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { made, quoted, type SqlEngine, type SqlRow, type SqlTable } from "./engine.ts";

const DEBIAN = "/usr/lib/postgresql";
const USER = "tester";
/** The server refuses to run as root; these users may be there to run it instead. */
const OTHERS = ["postgres", "nobody"] as const;
const CELL = "\u001f";
const NOTHING = "\u0001";
const END = "\u0002";

/** The folder of the server's programs: Debian's newest version, or one on the path. */
function programs(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  const found = folders.find((folder) => existsSync(join(folder, "initdb")));
  if (found === undefined) throw new Error(`initdb is neither under ${DEBIAN} nor on the path`);
  return found;
}

function idOf(user: string, which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, user], { stdio: "pipe" }).toString());
}

/** A cluster of its own in a temporary folder, on a Unix socket there and on no network. */
class Cluster {
  readonly folder: string;
  readonly #bin = programs();
  readonly #psql = existsSync(join(this.#bin, "psql")) ? join(this.#bin, "psql") : "psql";
  readonly #as: readonly string[];
  #running = false;

  constructor() {
    execFileSync(this.#psql, ["--version"], { stdio: "ignore" });
    this.folder = mkdtempSync(join(tmpdir(), "readings-"));
    this.#as = process.getuid?.() === 0 ? this.#asAnother() : [];
    const data = join(this.folder, "data");
    this.#run("initdb", ["-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
    const settings = `-k ${this.folder} -c listen_addresses= -c fsync=off -c full_page_writes=off`;
    this.#run("pg_ctl", ["-D", data, "-w", "-l", join(this.folder, "log"), "-o", settings, "start"]);
    this.#running = true;
    process.once("exit", () => this.stop());
  }

  #asAnother(): readonly string[] {
    const user = OTHERS.find((each) => {
      try {
        return idOf(each, "-u") > 0;
      } catch {
        return false;
      }
    });
    if (user === undefined)
      throw new Error(`the server does not run as root, and there is no user ${OTHERS.join(", ")}`);
    chownSync(this.folder, idOf(user, "-u"), idOf(user, "-g"));
    chmodSync(this.folder, 0o755);
    return ["runuser", "-u", user, "--"];
  }

  #run(program: string, args: readonly string[]): void {
    const [first = "", ...rest] = [...this.#as, join(this.#bin, program), ...args];
    execFileSync(first, rest, { stdio: ["ignore", "ignore", "pipe"], cwd: this.folder });
  }

  client(): ChildProcessWithoutNullStreams {
    const shown = ["-X", "-q", "-A", "-P", "footer=off", "-P", `null=${NOTHING}`, "-F", CELL];
    return spawn(this.#psql, ["-h", this.folder, "-U", USER, "-d", "postgres", ...shown], {
      stdio: "pipe",
    });
  }

  stop(): void {
    if (!this.#running) return;
    this.#running = false;
    this.#run("pg_ctl", ["-D", join(this.folder, "data"), "-m", "immediate", "stop"]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One session of psql, asked statement by statement. */
class Session {
  readonly #psql: ChildProcessWithoutNullStreams;
  #answered = "";
  #waiting: { resolve(answer: string): void; reject(error: Error): void } | undefined;

  constructor(psql: ChildProcessWithoutNullStreams) {
    this.#psql = psql;
    psql.once("error", (error) => this.#waiting?.reject(error));
    psql.once("close", () => this.#waiting?.reject(new Error("psql has ended")));
    psql.stderr.resume();
    psql.stdout.setEncoding("utf8").on("data", (text: string) => this.#read(text));
  }

  #read(text: string): void {
    this.#answered += text;
    const end = this.#answered.indexOf(`${END}\n`);
    if (end < 0) return;
    const answer = this.#answered.slice(0, end);
    this.#answered = this.#answered.slice(end + END.length + 1);
    this.#waiting?.resolve(answer);
  }

  /** What psql prints, then whether it failed and why. */
  async ask(text: string): Promise<string> {
    const answer = await new Promise<string>((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#psql.stdin.write(`${text}\n\\echo ${CELL}:ERROR${CELL}:LAST_ERROR_MESSAGE${END}\n`);
    });
    const [printed = "", failed, message] = splitLast(answer);
    if (failed === "true") throw new Error(message);
    return printed;
  }

  async end(): Promise<void> {
    await new Promise((resolve) => this.#psql.once("close", resolve).stdin.end());
  }
}

/** The three parts of an answer; cells have the same separator, so they are read from the end. */
function splitLast(answer: string): string[] {
  const message = answer.lastIndexOf(CELL);
  const failed = answer.lastIndexOf(CELL, message - 1);
  return [answer.slice(0, failed), answer.slice(failed + 1, message), answer.slice(message + 1)];
}

function cellOf(text: string | undefined): string | null {
  if (text === undefined || text === NOTHING) return null;
  return text === "t" ? "true" : text === "f" ? "false" : text;
}

function rowsOf(printed: string): SqlRow[] {
  const [head = "", ...lines] = printed.replace(/\n$/, "").split("\n");
  const names = head.split(CELL);
  return lines.map((line) => {
    const cells = line.split(CELL);
    return Object.fromEntries(names.map((name, i) => [name, cellOf(cells[i])]));
  });
}

/** PostgreSQL in a cluster that lives as long as the tests; throws where it cannot start. */
export function startPostgres(): SqlEngine {
  const cluster = new Cluster();
  const session = new Session(cluster.client());

  async function run(statement: string): Promise<SqlRow[]> {
    return rowsOf(await session.ask(`${statement};`));
  }

  async function load(table: SqlTable): Promise<void> {
    for (const statement of made(table)) await run(statement);
    const names = Object.keys(table.columns);
    const lines = table.rows.map((row) => names.map((name) => row[name] ?? "\\N").join("\t"));
    await session.ask(`COPY ${quoted(table.name)} FROM STDIN;\n${lines.map((line) => `${line}\n`).join("")}\\.`);
    await run(`ANALYZE ${quoted(table.name)}`);
  }

  return {
    dialect: "postgres",
    text: "text",
    float: "double precision",
    run,
    load,
    async stop() {
      await session.end();
      cluster.stop();
    },
  };
}
