import { availableParallelism } from "node:os";
import { arqueroSums } from "../arqueroSums.ts";
import { differing, mustAgree } from "../data.ts";
import { QUERIES, startDuckdb } from "../duckdbSums.ts";
import { race } from "../harness.ts";
import { atLeast, type Outcome, type Size, timesOf } from "../outcome.ts";
import { spreadsheetSums } from "../spreadsheetSums.ts";
import { floatServices, floatSums, ownSums, ownSumsOfColumn, services } from "../sums.ts";

const OWN = "rammetakst, printed, added up as it is computed";
const OF_COLUMN = "rammetakst, printed, and then sumsByGroup";
const FLOAT = "float64, careless Math.round, and the same loop";
const ARQUERO = "arquero, derive + rollup";
const SHEET = "HyperFormula, recalculated";
const WORK = "tariff and sum by municipality and year";

const inØre = (sums: Float64Array) => sums.map((kroner) => Math.round(kroner * 100));

/** How many sums in kroner are not the exact one; a sum is right where its nearest øre is. */
const wrong = (exact: Float64Array, kroner: Float64Array) =>
  `${differing(exact, inØre(kroner))} sums wrong to the øre, ${differing(
    exact.map((øre) => øre / 100),
    kroner,
  )} with float dust`;

/** A tariff for each row, and their sums by municipality and year. */
export async function sumsWorkload({ rows, sheet: sheetRows, rounds }: Size): Promise<Outcome> {
  const whole = services(rows);
  const floats = floatServices(whole);
  const [tariff, other] = [new Float64Array(rows), new Float64Array(rows)];
  const byArquero = arqueroSums(floats);
  const sheet = spreadsheetSums(floatServices(services(sheetRows)));
  const duckdb = await startDuckdb(whole);
  const all = availableParallelism();
  const asked = (Object.keys(QUERIES) as (keyof typeof QUERIES)[]).flatMap((query) =>
    [...new Set([1, all])].map((threads) => ({
      query,
      threads,
      name: `DuckDB, ${query}, ${threads} thread${threads > 1 ? "s" : ""}`,
    })),
  );
  const exact = ownSums(whole);
  mustAgree(OF_COLUMN, exact, ownSumsOfColumn(whole, tariff));
  const kroner = { [FLOAT]: floatSums(floats, other), [ARQUERO]: byArquero() };
  const notes: Record<string, string> = { [OWN]: "exact", [OF_COLUMN]: "exact", [SHEET]: `${sheetRows} rows` };
  for (const [name, sums] of Object.entries(kroner)) notes[name] = wrong(exact, sums);
  for (const { query, threads, name } of asked) {
    const sums = await duckdb.sums(QUERIES[query], threads);
    if (query !== "double") mustAgree(name, exact, sums);
    notes[name] = query === "double" ? wrong(exact, sums) : "exact";
  }
  const timed = await race(
    [
      { name: OWN, rows, run: () => ownSums(whole) },
      { name: OF_COLUMN, rows, run: () => ownSumsOfColumn(whole, tariff) },
      { name: FLOAT, rows, run: () => floatSums(floats, other) },
      { name: ARQUERO, rows, run: byArquero },
      ...asked.map(({ query, threads, name }) => ({ name, rows, run: () => duckdb.sums(QUERIES[query], threads) })),
      { name: SHEET, rows: sheetRows, run: sheet.recalculate },
    ],
    rounds,
  );
  duckdb.stop();
  sheet.stop();
  const ofDuckdb = (query: string) => timed.ratio(`DuckDB, ${query}, 1 thread`, OWN);
  const wall = timed.ratio(asked.findLast(({ query }) => query === "double")?.name ?? "", OWN, "wall");
  return {
    title: "Tariff per row and sum by municipality and year",
    one: "row",
    times: timesOf(timed, OWN, notes),
    goals: [
      atLeast(WORK, "× faster than arquero derive + rollup", timed.ratio(ARQUERO, OWN), 30),
      atLeast(WORK, "× faster than HyperFormula", timed.ratio(SHEET, OWN), 1000),
      atLeast(WORK, "× faster than DuckDB DOUBLE + round, processor time of one thread", ofDuckdb("double"), 1),
      atLeast(WORK, `× faster than DuckDB DOUBLE + round, wall time with ${all} threads`, wall, 1),
    ],
    notes: [
      `Distance to DuckDB's exact BIGINT, by our SQL: it takes ${ofDuckdb("bigint").toFixed(2)} times the processor time; HUGEINT ${ofDuckdb("hugeint").toFixed(2)} times.`,
    ],
  };
}
