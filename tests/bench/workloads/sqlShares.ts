import { DuckDBInstance } from "@duckdb/node-api";
import { distributeMany, distributionSql } from "../../../src/index.ts";
import { column, mustAgree } from "../data.ts";
import { race } from "../harness.ts";
import { atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const [OWN, NAIVE] = ["rammetakst, distributeMany", "DuckDB, each share rounded alone"];
const PARTICIPANTS = 98;
const key = (i: number) => 3_000 + ((i * 7_919) % 60_000);
const total = (i: number) => 1e6 + ((i * 15_485_863) % 900_000_000_007);

/** Many totals over 98 participants by DuckDB, the shares added up, beside shares that are rounded alone and miss the totals. */
export async function sqlSharesWorkload({ rows, rounds }: Size): Promise<Outcome> {
  const totals = Math.ceil(rows / 10);
  const cells = totals * PARTICIPANTS;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE totals AS SELECT CAST(i AS INTEGER) AS id, 1000000 + (i * 15485863) % 900000000007 AS total FROM range(${totals}) AS r(i)`,
  );
  await connection.run(
    `CREATE TABLE keys AS SELECT CAST(i AS SMALLINT) AS code, 3000 + (i * 7919) % 60000 AS inhabitants FROM range(${PARTICIPANTS}) AS r(i)`,
  );
  const query = async (text: string) => (await connection.runAndReadAll(text)).getColumns().map(([sum]) => Number(sum));
  const asked = (["bigint", "wide"] as const).map((width) => {
    const keys = { from: "keys", participant: "code", key: "inhabitants", order: "code" };
    const { text } = distributionSql("duckdb", { from: "totals", id: "id", total: "total", keys, width });
    const sums = `SELECT sum(share), sum(share * code) FROM (${text})`;
    return { name: `DuckDB, distributionSql, ${width}`, rows: cells, run: () => query(sums) };
  });
  const naive = `SELECT sum(share), sum(share * code) FROM (SELECT id, code, round(total / 100.0 * inhabitants / (SELECT sum(inhabitants) FROM keys), 2) AS share FROM totals CROSS JOIN keys)`;
  const amounts = column(totals, total);
  const keys = Array.from({ length: PARTICIPANTS }, (_, i) => ({
    id: `place ${String(i).padStart(3, "0")}`,
    key: key(i),
  }));
  const own = () => distributeMany(amounts, keys).shares;
  const shares = own();
  const sums = [0, 0].map((_, by) =>
    shares.reduce((all, share, i) => all + share * (by === 0 ? 1 : i % PARTICIPANTS), 0),
  );
  // Both sums are below 2^63, and are compared as the floats next to them.
  for (const { name, run } of asked)
    mustAgree(
      name,
      sums.map((sum) => sum / 2 ** 20).map(Math.round),
      (await run()).map((sum) => Math.round(sum / 2 ** 20)),
    );
  const timed = await race(
    [{ name: OWN, rows: cells, run: own }, { name: NAIVE, rows: cells, run: () => query(naive) }, ...asked],
    Math.min(rounds, 7),
  );
  connection.closeSync();
  instance.closeSync();
  return {
    title: "Many totals over 98 participants in SQL",
    one: "share",
    times: timesOf(timed, NAIVE, { [NAIVE]: "misses the totals" }),
    goals: [
      atMost(
        "many totals in SQL",
        "of each share rounded alone, in 64 bits",
        timed.ratio("DuckDB, distributionSql, bigint", NAIVE),
        4,
      ),
    ],
    notes: ["SQL adds its shares up. Processor time of all threads."],
  };
}
