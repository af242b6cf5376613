import { fail, isDate } from "../errors.ts";
import { isRecord } from "../isRecord.ts";
import { isTableLike, type TableLike } from "./table.ts";
import * as say from "./words.ts";

/** A row of a table as an object: a cell for each column, by its name. */
export type GivenRow = object;

/** The columns of rows that came in, by name in their order, each with a value for each row. */
export interface GivenColumn {
  readonly name: string;
  readonly values: ArrayLike<unknown>;
}

function rowOf(row: unknown, path: string): Readonly<Record<string, unknown>> {
  if (isRecord(row) && !isDate(row)) return row;
  return fail({ kind: row === undefined ? "missing" : "malformed", path, found: row, ...say.notRow });
}

/** The columns of a list of rows: every key that a row has, in the order of their first appearance. */
function columnsOfRows(given: readonly GivenRow[]): GivenColumn[] {
  const rows = Array.from(given, (row, i) => rowOf(row, `rows[${i}]`));
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return Array.from(names, (name): GivenColumn => {
    return { name, values: rows.map((row) => (Object.hasOwn(row, name) ? row[name] : null)) };
  });
}

/** The columns of rows, or of an arquero table in the table's order and without the rows that were filtered away. */
export function givenColumns(given: readonly GivenRow[] | TableLike): readonly GivenColumn[] {
  if (isTableLike(given)) return given.columnNames().map((name) => ({ name, values: given.array(name) }));
  if (Array.isArray(given)) return columnsOfRows(given);
  return fail({ kind: given === undefined ? "missing" : "malformed", path: "rows", found: given, ...say.notRows });
}
