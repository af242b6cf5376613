import { DuckDBInstance } from "@duckdb/node-api";
import { type Took, turn } from "./took.ts";

export interface Job {
  readonly name: string;
  readonly sql: string;
  readonly target: string;
}

const THREADS = 2;

/** Parquet to Parquet by DuckDB in this process, the jobs in turn; the first of each is not counted. */
export async function duckdbJobs(
  sources: readonly string[],
  jobs: readonly Job[],
  rounds: number,
  setting = "",
): Promise<Map<string, Took[]>> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`SET threads = ${THREADS}; ${setting}`);
  const files = sources.map((file) => `'${file}'`).join(", ");
  await connection.run(`CREATE VIEW notices AS SELECT * FROM read_parquet([${files}])`);
  const all = new Map(jobs.map(({ name }): [string, Took[]] => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, sql, target } of turn(jobs, Math.max(round, 0))) {
      const [cpu, wall] = [process.cpuUsage(), performance.now()];
      await connection.run(`COPY (${sql}) TO '${target}' (FORMAT parquet)`);
      const { user, system } = process.cpuUsage(cpu);
      const took = { processor: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 };
      if (round >= 0 || rounds === 0) all.get(name)?.push(took);
    }
  }
  connection.closeSync();
  instance.closeSync();
  return all;
}
