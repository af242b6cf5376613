import { DuckDBInstance } from "@duckdb/node-api";
import { made, type SqlEngine, type SqlRow, type SqlTable } from "./engine.ts";

const asText = (cell: unknown): string | null => (cell === null || cell === undefined ? null : String(cell));

/** DuckDB in this process, in memory. */
export async function startDuckdb(): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();

  async function run(statement: string): Promise<SqlRow[]> {
    const rows = (await connection.runAndReadAll(statement)).getRowObjects();
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asText(cell)])));
  }

  async function load(table: SqlTable): Promise<void> {
    for (const statement of made(table)) await run(statement);
    const appender = await connection.createAppender(table.name);
    for (const row of table.rows) {
      for (const name of Object.keys(table.columns)) {
        const cell = row[name];
        if (cell === null || cell === undefined) appender.appendNull();
        else if (typeof cell === "boolean") appender.appendBoolean(cell);
        else appender.appendBigInt(cell);
      }
      appender.endRow();
    }
    appender.closeSync();
  }

  return {
    dialect: "duckdb",
    text: "text",
    float: "double precision",
    run,
    load,
    async stop() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
