import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { lawOn, refundByMonths } from "../../../src/index.ts";
import type { SqlDialect } from "../../../src/rules/sql/dialects.ts";
import { startPostgres } from "../../properties/readings/postgres.ts";
import type { Took } from "./took.ts";

/** The longest rule: the refund of so many months, each a column of its own. */
const MONTHS = 72;
/** A second, as Linux counts processor time. */
const TICKS = 100;
const monthColumns = Array.from({ length: MONTHS }, (_, i) => `m${i + 1}`);

export const PLANNED = { table: "placements", columns: ["placement", ...monthColumns], view: "refunds" } as const;

/** The rule as a view, and without it as a statement. */
export function longestRule(dialect: SqlDialect, view?: string): string {
  const { text } = refundByMonths.sql(dialect, {
    from: PLANNED.table,
    columns: { monthlyCosts: monthColumns, months: monthColumns.map(() => ({ value: "1" })) },
    units: { monthlyCosts: "0.01" },
    set: lawOn("2022-07-01"),
    width: "bigint",
    id: "placement",
    ...(view === undefined ? {} : { view }),
  });
  return text;
}

const table = `CREATE TABLE ${PLANNED.table} (${PLANNED.columns.map((name) => `${name} BIGINT`).join(", ")})`;
const asked = `EXPLAIN SELECT * FROM ${PLANNED.view}`;

async function planned(run: (sql: string) => Promise<unknown>, rounds: number): Promise<Took[]> {
  const took: Took[] = [];
  for (let round = -1; round < rounds; round++) {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    await run(asked);
    const { user, system } = process.cpuUsage(cpu);
    if (round >= 0) took.push({ processor: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 });
  }
  return took;
}

export async function plansOfDuckdb(rounds: number): Promise<Took[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(table);
  await connection.run(longestRule("duckdb", PLANNED.view));
  const took = await planned((sql) => connection.runAndReadAll(sql), rounds);
  connection.closeSync();
  instance.closeSync();
  return took;
}

/** Seconds of processor time of a process by its number; NaN where the system tells it otherwise than Linux. */
function processorOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return Number.NaN;
  }
}

/** The server is a process of its own, whose processor time is told in ticks: of all rounds together, then of one. */
export async function plansOfPostgres(rounds: number): Promise<Took[]> {
  const engine = startPostgres();
  try {
    await engine.run(table);
    await engine.run(longestRule("postgres", PLANNED.view));
    const pid = String((await engine.run("SELECT pg_backend_pid() AS pid"))[0]?.pid);
    await engine.run(asked);
    const before = processorOf(pid);
    const took = await planned(engine.run, rounds);
    const processor = (processorOf(pid) - before) / (rounds + 1);
    return took.map(({ wall }) => ({ processor, wall }));
  } finally {
    await engine.stop();
  }
}
