import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { quotedFor, type SqlEngine, type SqlRow, type SqlTable } from "./engine.ts";
import { linesOf, PythonSession } from "./pythonSession.ts";

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

const quoted = (name: string): string => quotedFor({ dialect: "clickhouse" }, name);
const TYPES = { bigint: "Nullable(Int64)", boolean: "Nullable(Bool)" } as const;

/** ClickHouse in a process of its own, in memory; `settings` are those of its session. */
export function startClickhouse(settings: Readonly<Record<string, string | number>> = {}): SqlEngine {
  const folder = mkdtempSync(join(tmpdir(), "readings-clickhouse-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const session = new PythonSession<Readonly<Record<string, string>>, Answer>({
    ...{ title: "ClickHouse", python: PYTHON, given: [PROGRAM, JSON.stringify(settings)], folder },
  });

  async function run(sql: string): Promise<SqlRow[]> {
    // A schema is a database, and types are written as the tests' own tables have them.
    const { names, rows } = await session.ask({ sql: sql.replace(/^CREATE SCHEMA/, "CREATE DATABASE") });
    return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
  }

  async function load(table: SqlTable): Promise<void> {
    const { name, columns } = table;
    const file = join(folder, "rows.json");
    writeFileSync(file, linesOf(table).join(""));
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
