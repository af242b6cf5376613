import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { identifier } from "../../../src/rules/sql/names.ts";
import type { SqlEngine, SqlRow, SqlTable } from "./engine.ts";
import { linesOf, PythonSession } from "./pythonSession.ts";

export const PYTHON = process.env.READINGS_PYTHON ?? "python3";
const PROGRAM = fileURLToPath(new URL("spark.py", import.meta.url));
/** In a short run the Java machines take most of their time to compile themselves. */
const JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
const SHORT = { "spark.driver.extraJavaOptions": JAVA, "spark.executor.extraJavaOptions": JAVA };
/** Rows of a table lie in so many files, so that both executors have some. */
const FILES = 2;
/** A statement over more rows than this gives them in files. */
const MOST_IN_A_LINE = 5_000;

/** Spark, of which an executor may be killed while it works. */
export interface SparkEngine extends SqlEngine {
  /** Runs a statement while an executor is killed, and tells how many were. */
  runKilling(statement: string): Promise<{ readonly rows: SqlRow[]; readonly killed: number }>;
  /** Makes a table of columns of any type; its rows are lines of JSON. */
  table(name: string, typed: string, lines: readonly string[]): Promise<void>;
  /** Makes a table whose rows lie in so many files. */
  spread(table: SqlTable, files: number): Promise<void>;
}

interface Request {
  readonly sql: string;
  readonly out?: string;
  readonly kill?: true;
}

interface Answer {
  readonly rows?: SqlRow[];
  readonly names?: readonly string[];
  readonly killed?: number;
  readonly error?: string;
}

/** Why Spark cannot start on this machine; nothing where it can. */
export function missingSpark(): string | undefined {
  const python = spawnSync(PYTHON, ["-c", "import pyspark"], { encoding: "utf8" });
  if (python.status !== 0) return `${PYTHON} has no pyspark: ${python.error?.message ?? python.stderr}`;
  const java = spawnSync(process.env.JAVA_HOME === undefined ? "java" : join(process.env.JAVA_HOME, "bin", "java"), [
    "-version",
  ]);
  return java.status === 0 ? undefined : "there is no java on the path";
}

const named = (name: string): string => identifier(name, "`");

/** Spark on a cluster of two executors, as long as the tests last. */
export async function startSpark(): Promise<SparkEngine> {
  const folder = mkdtempSync(join(tmpdir(), "readings-spark-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const settings = JSON.stringify(process.env.READINGS_ROWS === undefined ? SHORT : {});
  const session = new PythonSession<Request, Answer>({
    ...{ title: "Spark", python: PYTHON, given: [PROGRAM, folder, settings], folder },
    env: { SPARK_LOCAL_IP: "127.0.0.1", SPARK_WORKER_DIR: join(folder, "work") },
  });
  await session.ask({ sql: "SELECT 1 AS ready" });
  const places = new Map<string, string>();
  let [loads, loaded] = [0, 0];

  const run = async (sql: string): Promise<SqlRow[]> => {
    if (loaded <= MOST_IN_A_LINE || !/^(--|WITH|SELECT)/.test(sql)) return (await session.ask({ sql })).rows ?? [];
    const out = join(folder, "answer");
    const { names = [] } = await session.ask({ sql, out });
    return rowsIn(out, names);
  };

  async function table(name: string, typed: string, lines: readonly string[], files: number): Promise<void> {
    const place = join(folder, `table${++loads}`);
    mkdirSync(place);
    const share = Math.ceil(lines.length / files);
    for (let i = 0; i < files; i++) {
      writeFileSync(join(place, `part${i}.json`), lines.slice(i * share, (i + 1) * share).join(""));
    }
    await session.ask({ sql: `DROP TABLE IF EXISTS ${named(name)}` });
    await session.ask({ sql: `CREATE TABLE ${named(name)} (${typed}) USING json LOCATION '${place}'` });
    const before = places.get(name);
    if (before !== undefined) rmSync(before, { recursive: true, force: true });
    places.set(name, place);
    loaded = lines.length;
  }

  async function spread(given: SqlTable, files: number): Promise<void> {
    const typed = Object.entries(given.columns).map(([each, type]) => `${named(each)} ${type}`);
    await table(given.name, typed.join(", "), linesOf(given), files);
  }

  return {
    dialect: "spark",
    text: "string",
    float: "double",
    run,
    spread,
    table: (name, typed, lines) => table(name, typed, lines, 1),
    load: (table) => spread(table, FILES),
    async runKilling(sql) {
      const out = join(folder, "answer");
      const { names = [], killed = 0 } = await session.ask({ sql, out, kill: true });
      return { rows: rowsIn(out, names), killed };
    },
    async stop() {
      await session.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The rows that were written to a folder; a cell that is not there is NULL. */
function rowsIn(folder: string, names: readonly string[]): SqlRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const lines = files.flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean));
  return lines.map((line) => {
    const cells: Record<string, string> = JSON.parse(line);
    return Object.fromEntries(names.map((name, i) => [name, cells[`c${i}`] ?? null]));
  });
}
