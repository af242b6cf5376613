import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { quotedFor, type SqlEngine, type SqlRow, type SqlTable } from "./engine.ts";

const PYTHON = process.env.READINGS_CHDB ?? "python3";
const PROGRAM = fileURLToPath(new URL("clickhouse.py", import.meta.url));

interface Answer {
  readonly names: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly error?: string;
}

/** Why ClickHouse cannot start on this machine; nothing where it can. */
export function missingClickhouse(): string | undefined {
  const { status, error, stderr } = spawnSync(PYTHON, ["-c", "import chdb"], { encoding: "utf8" });
  return status === 0 ? undefined : `${PYTHON} has no chdb: ${error?.message ?? stderr}`;
}

/** The program that drives ClickHouse, asked line by line. */
class Session {
  readonly #child: ChildProcessWithoutNullStreams;
  #waiting: { resolve(answer: string): void; reject(error: Error): void } | undefined;
  #said = "";

  constructor(folder: string, settings: Readonly<Record<string, string | number>>) {
    this.#child = spawn(PYTHON, [PROGRAM, JSON.stringify(settings)], { stdio: "pipe", cwd: folder });
    this.#child.once("error", (error) => this.#waiting?.reject(error));
    this.#child.once("close", () => this.#waiting?.reject(new Error(`ClickHouse has ended: ${this.#said}`)));
    this.#child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#said = (this.#said + text).slice(-4_000);
    });
    createInterface({ input: this.#child.stdout }).on("line", (line) => {
      if (line.startsWith("@@")) this.#waiting?.resolve(line.slice(2));
    });
  }

  async ask(request: Readonly<Record<string, string>>): Promise<Answer> {
    const answer: Answer = JSON.parse(
      await new Promise<string>((resolve, reject) => {
        this.#waiting = { resolve, reject };
        this.#child.stdin.write(`${JSON.stringify(request)}\n`);
      }),
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }

  async end(): Promise<void> {
    await new Promise((resolve) => this.#child.once("close", resolve).stdin.end());
  }
}

const quoted = (name: string): string => quotedFor({ dialect: "clickhouse" }, name);
const TYPES = { bigint: "Nullable(Int64)", boolean: "Nullable(Bool)" } as const;

/** ClickHouse in a process of its own, in memory; `settings` are those of its session. */
export function startClickhouse(settings: Readonly<Record<string, string | number>> = {}): SqlEngine {
  const folder = mkdtempSync(join(tmpdir(), "readings-clickhouse-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const session = new Session(folder, settings);

  async function run(sql: string): Promise<SqlRow[]> {
    // A schema is a database, and types are written as the tests' own tables have them.
    const { names, rows } = await session.ask({ sql: sql.replace(/^CREATE SCHEMA/, "CREATE DATABASE") });
    return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
  }

  async function load({ name, columns, rows }: SqlTable): Promise<void> {
    const names = Object.keys(columns);
    const lines = rows.map(
      (row) => `{${names.map((each) => `${JSON.stringify(each)}:${row[each] ?? null}`).join()}}\n`,
    );
    const file = join(folder, "rows.json");
    writeFileSync(file, lines.join(""));
    const types = Object.entries(columns).map(([each, type]) => `${quoted(each)} ${TYPES[type]}`);
    await session.ask({ table: quoted(name), columns: types.join(", "), file });
  }

  return {
    dialect: "clickhouse",
    text: "text",
    float: "double precision",
    takesCellsAsTheyAre: true,
    run,
    load,
    async stop() {
      await session.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
