import { rowsOfEach } from "./rowsOfEach.ts";

/** Rows for which the same is looked up once. */
export interface GroupOfRows {
  /** The first of them. */
  readonly first: number;
  /** Their places in the columns, in order; nothing where they are all there are. */
  readonly rows: Int32Array | undefined;
}

/** What a row has that rows of another group have not, as a number. */
export type RowKey = (row: number) => number;

/** Rows by the numbers that those of one group share, in the order in which each group begins. */
export function groupsOfRows(rows: number, keys: readonly RowKey[]): GroupOfRows[] {
  if (rows === 0) return [];
  if (keys.length === 0) return [{ first: 0, rows: undefined }];
  const groupOf = new Int32Array(rows);
  const byKey = new Map<string, number>();
  const firsts: number[] = [];
  const isAsBefore = (row: number): boolean => row > 0 && keys.every((key) => Object.is(key(row), key(row - 1)));
  for (let row = 0; row < rows; row++) {
    if (isAsBefore(row)) {
      groupOf[row] = groupOf[row - 1] as number;
      continue;
    }
    const text = keys.map((key) => key(row)).join(" ");
    const known = byKey.get(text) ?? firsts.push(row) - 1;
    byKey.set(text, known);
    groupOf[row] = known;
  }
  if (firsts.length === 1) return [{ first: 0, rows: undefined }];
  const lists = rowsOfEach(groupOf, firsts.length);
  return firsts.map((first, i) => ({ first, rows: lists[i] }));
}
