import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { dayTariff } from "../../src/core.ts";
import { emptySums, placeOf, type Services, UNITS } from "./sums.ts";

const ID = ["municipality", "year"] as const;

const exact = (width: "bigint" | "wide") =>
  `SELECT municipality, year, sum(tariff) AS total FROM (${
    dayTariff.sql("duckdb", {
      from: "services",
      columns: {
        costBasis: "costBasis",
        places: "places",
        occupancy: "occupancy",
        days: { value: 365 },
        index: { value: "1.0551" },
      },
      units: UNITS,
      width,
      id: ID,
    }).text
  }) GROUP BY ALL`;

/** What is asked of DuckDB; sums are øre, or kroner of floats. */
export const QUERIES = {
  double: `SELECT municipality, year, sum(round(cost / (places * share * 365) * 1.0551, 2)) AS total FROM floats GROUP BY ALL`,
  bigint: exact("bigint"),
  hugeint: exact("wide"),
};

async function load(connection: DuckDBConnection, whole: Services): Promise<void> {
  await connection.run(
    'CREATE TABLE services (municipality SMALLINT, year SMALLINT, "costBasis" BIGINT, places BIGINT, occupancy BIGINT)',
  );
  const appender = await connection.createAppender("services");
  for (let i = 0; i < whole.year.length; i++) {
    for (const name of ID) appender.appendSmallInt(whole[name][i] as number);
    for (const name of ["costBasis", "places", "occupancy"] as const)
      appender.appendBigInt(BigInt(whole[name][i] as number));
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(
    `CREATE TABLE floats AS SELECT municipality, year, "costBasis"::DOUBLE / 100 AS cost, places::DOUBLE AS places,
     occupancy::DOUBLE / 10000 AS share FROM services`,
  );
}

export interface Duckdb {
  /** A query's sums; with as many threads as the machine has processors, or one. */
  sums(query: string, threads: number): Promise<Float64Array>;
  stop(): void;
}

/** DuckDB in this process with the rows in memory. */
export async function startDuckdb(whole: Services): Promise<Duckdb> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await load(connection, whole);
  return {
    async sums(query, threads) {
      await connection.run(`SET threads = ${threads}`);
      const [municipality = [], year = [], total = []] = (await connection.runAndReadAll(query)).getColumns();
      const sums = emptySums();
      for (let i = 0; i < total.length; i++) sums[placeOf(Number(municipality[i]), Number(year[i]))] = Number(total[i]);
      return sums;
    },
    stop() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
