import { type Failure, fail, RuleError, refuseKey } from "../../errors.ts";
import { isEmptyCell } from "../../given/emptyCell.ts";
import { isRecord } from "../../isRecord.ts";
import { FIELDS, NEEDED, type SpendingColumns, type SpendingRow } from "./row.ts";
import * as say from "./words.ts";

type Field = keyof SpendingRow;

/** A table as its cells are asked for, whether it came by rows or by columns. */
export interface Cells {
  readonly rows: number;
  /** What a row holds; `undefined` where it states nothing. */
  cell(row: number, field: Field): unknown;
  /** What stands in a column, empty cells as they are; nothing where there is no such column. */
  column(field: Field): ArrayLike<unknown> | undefined;
  /** The place of a cell for messages. */
  path(row: number, field: Field): string;
}

const NAMES: ReadonlySet<string> = new Set(FIELDS);

function refuseNonTable(found: unknown, path: string): never {
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path,
    found,
    allowed: say.TABLE,
    remedy: say.GIVE_TABLE,
  });
}

/** What a cell states; an empty one, `null` or "", states nothing. */
export function statedIn(cell: unknown): unknown {
  return isEmptyCell(cell) ? undefined : cell;
}

function byRows(list: readonly unknown[], problems: Failure[]): Cells {
  const rows = list.filter((row, i) => isReadable(row, `rows[${i}]`, problems)) as Readonly<Record<string, unknown>>[];
  const at = new Int32Array(rows.length);
  let next = 0;
  list.forEach((row, i) => {
    if (rows[next] === row) at[next++] = i;
  });
  return {
    rows: rows.length,
    cell: (row, field) => statedIn(rows[row]?.[field]),
    column: (field) => rows.map((row) => row[field]),
    path: (row, field) => `rows[${at[row]}].${field}`,
  };
}

/** A row whose every key is known; what is wrong with another is noted. */
function isReadable(row: unknown, path: string, problems: Failure[]): boolean {
  try {
    if (!isRecord(row)) refuseNonTable(row, path);
    for (const key of Object.keys(row)) if (!NAMES.has(key)) refuseKey(key, FIELDS, path);
    return true;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    problems.push(error.failure);
    return false;
  }
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function refuseUnequalColumns(field: string, found: number, rows: number): never {
  return fail({
    kind: "out-of-range",
    path: field,
    foundAs: say.rowsFound(found),
    allowed: say.rowsAsInPayer(rows),
    remedy: say.SAME_LENGTH,
  });
}

function byColumns(given: Readonly<Record<string, unknown>>): Cells {
  for (const key of Object.keys(given)) if (!NAMES.has(key)) refuseKey(key, FIELDS, "");
  const columns = given as unknown as Partial<SpendingColumns>;
  for (const field of NEEDED) if (columns[field] === undefined) refuseNonTable(undefined, field);
  const rows = columns.payer?.length ?? 0;
  for (const [field, column] of Object.entries(columns)) {
    if (column === undefined) continue;
    if (!isList(column)) refuseNonTable(column, field);
    if (column.length !== rows) refuseUnequalColumns(field, column.length, rows);
  }
  return {
    rows,
    cell: (row, field) => statedIn(columns[field]?.[row]),
    column: (field) => columns[field],
    path: (row, field) => `${field}[${row}]`,
  };
}

/** A table from outside, its keys checked and its cells not yet read; rows that cannot be read are noted. */
export function cellsOf(given: unknown, problems: Failure[]): Cells {
  if (Array.isArray(given)) return byRows(given, problems);
  return isRecord(given) ? byColumns(given) : refuseNonTable(given, "rows");
}
