import { DuckDBInstance } from "@duckdb/node-api";
import { agreementInForce, ledgerSql, settleLedgers } from "../../../src/index.ts";
import { column, mustAgree } from "../data.ts";
import { race } from "../harness.ts";
import { atMost, type Outcome, type Size, timesOf } from "../outcome.ts";

const OWN = "rammetakst, settleLedgers";
const [FIRST, YEARS] = [2019, 8];
const RESULTS = [
  "backRegulationInTariff",
  "result",
  "limit",
  "carriedIn",
  "available",
  "carriedOut",
  "toTariff",
] as const;

/** Amounts that SQL and JavaScript make alike; the products are whole floats. */
const AMOUNTS = { revenue: 7_919, costs: 104_729, budget: 15_485_863 } as const;
const amount = (factor: number) => (i: number) => 1e8 + ((i * factor) % 900_000_007);
const amountSql = (factor: number) => `100000000 + (i * ${factor}) % 900000007`;

/** Ledgers of many offers by DuckDB, the results added up, beside the library's columns. */
export async function sqlLedgersWorkload({ rows: offers, rounds }: Size): Promise<Outcome> {
  const cells = offers * YEARS;
  const agreement = agreementInForce("syddanmark", "2026-12-31");
  const of = (factor: number) => column(cells, amount(factor));
  const columns = {
    firstYear: FIRST,
    years: YEARS,
    revenue: of(AMOUNTS.revenue),
    costs: of(AMOUNTS.costs),
    budget: of(AMOUNTS.budget),
  };
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const made = Object.entries(AMOUNTS).map(([name, factor]) => `${amountSql(factor)} AS ${name}`);
  await connection.run(
    `CREATE TABLE accounts AS SELECT CAST(i // ${YEARS} AS INTEGER) AS offer, CAST(${FIRST} + i % ${YEARS} AS SMALLINT) AS "year", ${made.join(", ")} FROM range(${cells}) AS r(i)`,
  );
  const asked = (["bigint", "wide"] as const).map((width) => {
    const { text } = ledgerSql("duckdb", {
      from: "accounts",
      columns: { offer: "offer", year: "year", revenue: "revenue", costs: "costs", budget: "budget" },
      units: { revenue: "0.01", costs: "0.01", budget: "0.01" },
      set: agreement,
      years: [FIRST, FIRST + YEARS - 1],
      width,
    });
    const sums = `SELECT ${RESULTS.map((name) => `sum("${name}")`).join(", ")} FROM (${text})`;
    const run = async () => (await connection.runAndReadAll(sums)).getColumns().map(([sum]) => Number(sum));
    return { name: `DuckDB, ledgerSql, ${width}`, rows: cells, run };
  });
  const own = settleLedgers(columns, agreement);
  const sums = RESULTS.map((name) => own[name].reduce((all, each) => all + each, 0));
  for (const { name, run } of asked) mustAgree(name, sums, await run());
  const timed = await race(
    [{ name: OWN, rows: cells, run: () => settleLedgers(columns, agreement) }, ...asked],
    Math.min(rounds, 7),
  );
  connection.closeSync();
  instance.closeSync();
  const most = (width: string) => timed.ratio(`DuckDB, ledgerSql, ${width}`, OWN);
  return {
    title: "Ledgers of many offers in SQL, eight years each",
    one: "year",
    times: timesOf(timed, OWN, Object.fromEntries(asked.map(({ name }) => [name, "sums agree"]))),
    goals: [atMost("ledgers in SQL", "of the library's columns, in 64 bits", most("bigint"), 3)],
    notes: [
      "SQL adds its seven results up, the library hands out columns of them with findings. Processor time of all threads.",
    ],
  };
}
