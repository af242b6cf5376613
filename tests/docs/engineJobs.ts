import { DuckDBInstance } from "@duckdb/node-api";
import { textOf } from "../../scripts/source/syntax.ts";
import { agreementInForce, noticeLimit } from "../../src/index.ts";
import { ran } from "../unit/cli/fakeIo.ts";

/** Notices in øre, every one another; of one in a hundred the tariff falls. */
export const NOTICES = 10_000;
const tariff = (i: number) => 100_000 + i * 37;
const newTariff = (i: number) => (i % 100 === 0 ? tariff(i) - 1 : Math.round(tariff(i) * 1.0551) + (i % 3) - 1);
const newBackRegulation = (i: number) => (i % 5) - 2;

/** One statement after another, in one database. */
export async function inDuckDb(statements: string): Promise<readonly Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements.split(/;\s*$/m).filter((each) => each.trim() !== "")) {
      rows = (await connection.runAndReadAll(statement)).getRowObjects();
    }
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes the notices as a Parquet file. */
export async function writeNotices(file: string): Promise<void> {
  const rows = Array.from(
    { length: NOTICES },
    (_each, i) => `(${i}, ${tariff(i)}, 0, ${newTariff(i)}, ${newBackRegulation(i)})`,
  );
  await inDuckDb(`CREATE TABLE notices (
    notice INTEGER, tariff BIGINT, back_regulation BIGINT, new_tariff BIGINT, new_back_regulation DECIMAL(12,0)
  );
  INSERT INTO notices VALUES ${rows.join()};
  COPY notices TO '${file}' (FORMAT parquet);`);
}

/** What the library itself gives of each notice, in øre. */
export function expectedLimits(): Record<string, unknown>[] {
  const set = agreementInForce("syddanmark", "2025-01-01");
  const oere = (count: number) => (count / 100).toFixed(2);
  return Array.from({ length: NOTICES }, (_each, i) => {
    const { limit, excess, isAbove } = noticeLimit(
      {
        current: oere(tariff(i)),
        currentBackRegulation: 0,
        proposed: oere(newTariff(i)),
        proposedBackRegulation: oere(newBackRegulation(i)),
        index: "1.0551",
      },
      set,
    );
    return {
      notice: i,
      limit: BigInt(limit.times(100).toFixed()),
      excess: BigInt(excess.times(100).toFixed()),
      isAbove,
    };
  });
}

/** The SQL that the command gives which an example's README names, with further words behind it. */
export async function printedBy(readme: string, ...more: string[]): Promise<string> {
  const text = textOf(readme).replaceAll("\\\n", " ");
  const line = text.split("\n").find((each) => /^npx rammetakst sql \w+ \w+ --from/.test(each)) ?? "";
  const { exit, written, err } = await ran([...line.trim().split(/\s+/).slice(2), ...more]);
  if (exit !== 0) throw new Error(err);
  return String(Object.values(written)[0]);
}

/** The rows of Parquet files, in the order of their notices. */
export const limitsIn = (files: string) => inDuckDb(`SELECT * FROM read_parquet('${files}') ORDER BY notice;`);
