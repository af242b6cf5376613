import { DuckDBInstance } from "@duckdb/node-api";

/** Amounts in whole øre, spread so that ties of half an øre are among them. */
const AMOUNTS = {
  tariff: "100000 + (i * 7919) % 300007",
  back_regulation: "(i * 31) % 5003 - 2000",
  new_tariff: "105000 + (i * 7919) % 300007 + (i * 17) % 1009",
  new_back_regulation: "(i * 17) % 4001 - 2000",
} as const;

/** One Parquet file of notices; each amount in whole øre, and as a float of kroner. */
export async function writeNotices(file: string, rows: number): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const columns = Object.entries(AMOUNTS).flatMap(([name, text]) => [
    `${text} AS ${name}`,
    `(${text}) / 100 AS ${name}_kr`,
  ]);
  await connection.run(
    `COPY (SELECT i AS notice, ${columns.join(", ")} FROM range(${rows}) AS r(i)) TO '${file}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
}

/** How many rows of two results differ in øre or in whether they are above; amounts of floats are in kroner. */
export async function differing(exact: string, floats: string): Promise<number> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const oere = (name: string) => `CAST(round(f.${name} * 100) AS BIGINT)`;
  const answer = await connection.runAndReadAll(
    `SELECT count(*) FROM read_parquet('${exact}') AS e FULL JOIN read_parquet('${floats}') AS f USING (notice)
     WHERE (e."limit", e.excess, e."isAbove") IS DISTINCT FROM (${oere('"limit"')}, ${oere("excess")}, f."isAbove")`,
  );
  connection.closeSync();
  instance.closeSync();
  return Number(answer.getRows()[0]?.[0]);
}
