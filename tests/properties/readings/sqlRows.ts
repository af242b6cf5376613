import { fromExactText } from "../../../src/numbers/exactText.ts";
import type { RuleSql } from "../../../src/rules/sql/sql.ts";
import type { Value } from "../../../src/rules/value.ts";
import { quotedFor, type SqlEngine, type SqlRow, type SqlTable } from "./engine.ts";

/** The cells of one row by column, and what the value reading says of it. */
export interface SqlCase {
  readonly cells: Readonly<Record<string, bigint | boolean | null>>;
  /** The results, or nothing where the rule refuses the row. */
  readonly value: () => Readonly<Record<string, Value>> | undefined;
}

/** A case with what is expected: a cell for each result, or nothing where the rule refuses the row. */
interface Expected {
  readonly id: number;
  readonly cells: SqlCase["cells"];
  readonly wanted: readonly string[] | undefined;
}

/** How the rows went. Every row that is not counted here failed the test. */
export interface Tally {
  /** Rows whose results are those of the value reading, all of them. */
  same: number;
  /** Rows that the value reading refuses and the database tells as faults. */
  faults: number;
  /** Rows that are told as faults or stop the query, with a result that BIGINT does not hold. */
  tooLarge: number;
  /** Rows that are told as faults or stop the query, with a number on the way to a result that the width does not hold. */
  overflows: number;
}

export const TABLE = "rows";
/** What databases say of a number that does not fit. */
export const OVERFLOW = /overflow|out.of.range/i;

/** A result as the database is to write it: a count of the unit in digits, or `true` or `false`. */
function cellOf(value: Value, unit: string): string {
  if (typeof value === "boolean") return String(value);
  const { n, d } = fromExactText(unit);
  const [above, below] = [value.n * d, value.d * n];
  if (above % below !== 0n) throw new Error(`${value.n}/${value.d} is no whole number of ${unit}`);
  return String(above / below);
}

function expectedOf({ cells, value }: SqlCase, id: number, { units }: RuleSql): Expected {
  const values = value();
  const wanted = values && Object.entries(units).map(([name, unit]) => cellOf(values[name] as Value, unit));
  return { id, cells, wanted };
}

const isTooLarge = ({ wanted }: Expected): boolean =>
  wanted?.some((cell) => /\d/.test(cell) && BigInt.asIntN(64, BigInt(cell)) !== BigInt(cell)) ?? false;

/** Whether a row is told to have a step or result that does not fit; it has to have no results then. */
const isOverflow = (row: SqlRow, names: readonly string[]): boolean =>
  /: out of range of [\w(),]+$/.test(row.fault ?? "") && names.every((name) => row[name] === null);

/** One row against what is expected of it. */
function check(row: SqlRow, { cells, wanted }: Expected, names: readonly string[], tally: Tally): void {
  const found = names.map((name) => row[name]);
  if (wanted === undefined) {
    if (row.fault === null || found.some((cell) => cell !== null)) throw new Error(told(cells, found, "a fault"));
    tally.faults++;
  } else if (isOverflow(row, names)) {
    tally.overflows++;
  } else {
    if (row.fault !== null || found.join() !== wanted.join())
      throw new Error(told(cells, [...found, row.fault], wanted.join()));
    tally.same++;
  }
}

function told(cells: SqlCase["cells"], found: readonly unknown[], wanted: string): string {
  const given = Object.entries(cells).map(([name, cell]) => `${name} ${cell}`);
  return `${given.join(", ")}: found ${found.join()}, wanted ${wanted}`;
}

function tableOf(cases: readonly Expected[]): SqlTable {
  const columns: Record<string, "bigint" | "boolean"> = { id: "bigint" };
  for (const { cells } of cases) {
    for (const [name, cell] of Object.entries(cells))
      columns[name] ??= typeof cell === "boolean" ? "boolean" : "bigint";
  }
  return { name: TABLE, columns, rows: cases.map(({ id, cells }) => ({ id: BigInt(id), ...cells })) };
}

/** The rows with these ids, or nothing where a number overflows; another error fails the test. */
async function rowsOf(engine: SqlEngine, { text }: RuleSql, from: number, to: number): Promise<SqlRow[] | undefined> {
  const table = quotedFor(engine, TABLE);
  const some = `(SELECT * FROM ${table} WHERE id BETWEEN ${from} AND ${to}) AS some_rows`;
  try {
    return await engine.run(text.replace(`FROM ${table}`, () => `FROM ${some}`));
  } catch (error) {
    if (error instanceof Error && OVERFLOW.test(error.message)) return undefined;
    throw error;
  }
}

/** Compares the rows from one id to another; where one of them overflows, each half by itself. */
async function compareFrom(engine: SqlEngine, cases: readonly Expected[], sql: RuleSql, tally: Tally): Promise<void> {
  const [from, to] = [cases[0]?.id ?? 0, cases.at(-1)?.id ?? 0];
  const rows = await rowsOf(engine, sql, from, to);
  if (rows !== undefined) {
    if (rows.length !== cases.length) throw new Error(`${rows.length} rows of ${cases.length}`);
    for (const row of rows) check(row, cases[Number(row.id) - from] as Expected, Object.keys(sql.units), tally);
  } else if (cases.length === 1) {
    tally.overflows++;
  } else {
    const half = Math.ceil(cases.length / 2);
    await compareFrom(engine, cases.slice(0, half), sql, tally);
    await compareFrom(engine, cases.slice(half), sql, tally);
  }
}

/**
 * Puts cases before the database. Every row is what the value reading says, or is told as a fault where that refuses,
 * or is told to have a number that does not fit, or stops the query for it: never anything else.
 */
export async function compareRows(engine: SqlEngine, cases: readonly SqlCase[], sql: RuleSql, tally: Tally) {
  const all = cases.map((each, id) => expectedOf(each, id, sql));
  const fitting = all.filter((each) => !isTooLarge(each)).map((each, id) => ({ ...each, id }));
  const large = all.filter(isTooLarge).map((each, i) => ({ ...each, id: fitting.length + i }));
  await engine.load(tableOf([...fitting, ...large]));
  if (fitting.length > 0) await compareFrom(engine, fitting, sql, tally);
  for (const { id, cells } of large) {
    const rows = await rowsOf(engine, sql, id, id);
    const [row] = rows ?? [];
    if (row !== undefined && !isOverflow(row, Object.keys(sql.units))) {
      throw new Error(told(cells, Object.values(row), "an overflow"));
    }
    tally.tooLarge++;
  }
}
