import type { CellPlace, GivenCell, GivenRow, GivenTable } from "../cell.ts";
import { isEmpty, quotedCell } from "../cells/cellText.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import type { Kind } from "../kind.ts";
import { placeOf } from "../place.ts";
import { fullKey } from "./assigned.ts";
import type { ReadColumn, RowRead, TableRead } from "./tableRead.ts";
import * as say from "./words.ts";

type AnyRead = TableRead<unknown>;

const byKey = new WeakMap<AnyRead["columns"], ReadonlyMap<string, readonly ReadColumn[]>>();

/** Columns by their keys, in their order: of a key with a month or year by that key too. */
function named(columns: AnyRead["columns"]): ReadonlyMap<string, readonly ReadColumn[]> {
  const before = byKey.get(columns);
  if (before !== undefined) return before;
  const made = new Map<string, ReadColumn[]>();
  for (const each of columns) {
    for (const key of new Set([each.column.key, fullKey(each)])) made.set(key, [...(made.get(key) ?? []), each]);
  }
  byKey.set(columns, made);
  return made;
}

/**
 * The column of a key in a row, or of a key with a month or year where it has one for each (`monthly 2022-01`): of a sheet
 * with several tables, one below the other, that of the last headings above it.
 */
export function columnOf(
  { columns }: AnyRead,
  { sheet, row }: Pick<RowRead<unknown>, "sheet" | "row">,
  key: string,
): ReadColumn | undefined {
  return named(columns)
    .get(key)
    ?.findLast((each) => each.sheet === sheet && each.row <= row);
}

const ofKind = ({ columns }: Kind, key: string) => columns.find((each) => each.key === key);

/** The places of the cells of some columns in a row; of a column that the file has not, none. */
export function cellsOf(read: AnyRead, row: RowRead<unknown>, keys: readonly string[]): CellPlace[] {
  return keys.flatMap((key) => {
    const column = columnOf(read, row, key);
    return column === undefined ? [] : [placeOf(row.row, column.index)];
  });
}

const byNumber = new WeakMap<GivenTable, ReadonlyMap<number, GivenRow>>();

/** A row of a table by its number; tables are read once, so that many faults are quick to place. */
export function givenRow(tables: readonly GivenTable[], sheet: string, row: number): GivenRow | undefined {
  const table = tables.find(({ name }) => name === sheet);
  if (table === undefined) return undefined;
  const rows = byNumber.get(table) ?? new Map(table.rows.map((each) => [each.row, each]));
  byNumber.set(table, rows);
  return rows.get(row);
}

/** A row's cell of a column, as it stands in the file. */
export function cellIn(read: AnyRead, at: RowRead<unknown>, key: string): GivenCell | null {
  const column = columnOf(read, at, key);
  if (column === undefined) return null;
  return givenRow(read.tables, at.sheet, at.row)?.cells[column.index] ?? null;
}

/** What stands in a row's cell of a column. */
export const foundIn = (read: AnyRead, at: RowRead<unknown>, key: string): string =>
  quotedCell(cellIn(read, at, key), read.numbers);

/**
 * The columns that a fault of a row is about, the one to be corrected first: of a value that is missing the first, of any
 * other the first that says something, since the value of another may come from its heading.
 */
function inOrder(
  read: AnyRead,
  row: RowRead<unknown>,
  keys: readonly string[],
  { kind }: CellFault,
): readonly string[] {
  const stated = kind === "missing" ? undefined : keys.find((key) => !isEmpty(cellIn(read, row, key)));
  const first = stated ?? keys.find((key) => columnOf(read, row, key) !== undefined);
  return first === undefined ? keys : [first, ...keys.filter((key) => key !== first)];
}

/** A fault of a row as a whole, placed in the cells of the columns that it is about, the one to be corrected first. */
export function rowFault(
  read: AnyRead,
  row: RowRead<unknown>,
  about: readonly string[],
  fault: CellFault,
  sameIn: readonly RowRead<unknown>[] = [],
): TableFault {
  const keys = inOrder(read, row, about, fault);
  const [key = ""] = keys;
  const column = columnOf(read, row, key);
  const others = sameIn.flatMap((each) =>
    cellsOf(read, each, [key]).map((cell) => (each.sheet === row.sheet ? cell : `${each.sheet}!${cell}`)),
  );
  return {
    suggestions: [],
    ...fault,
    sheet: row.sheet,
    row: row.row,
    cells: [...cellsOf(read, row, keys), ...others],
    heading: column?.heading.text ?? "",
    found: foundIn(read, row, key),
    allowed: (column?.column ?? ofKind(read.kind, key))?.says ?? say.ONE_HEADING,
  };
}
