import { at } from "../../rules/columns/columnReader.ts";
import { rowsOfEach } from "../../rules/columns/rowsOfEach.ts";
import { levelAt } from "./inputOf.ts";
import type { ReadColumns } from "./read.ts";

/** Rows of one agreement, one tariff year and the same price levels: what is indexed, and how days count, is one for all of them. */
export interface Group {
  /** The first of them. */
  readonly first: number;
  /** Their places in the columns, in order; nothing where they are all there are. */
  readonly rows: Int32Array | undefined;
}

/** What rows of one group have in common, the same number where it is the same; all but the agreement as columns or one value. */
function keyColumns({ year, costs }: ReadColumns, of: ArrayLike<number> | undefined): ((row: number) => number)[] {
  const levels = new Set(costs.map(({ level }) => level));
  return [
    ...(of === undefined ? [] : [(row: number) => of[row] as number]),
    ...(typeof year === "number" ? [] : [(row: number) => at(year, row)]),
    ...[...levels].flatMap((level) => (typeof level === "object" ? [(row: number) => levelAt(level, row)] : [])),
  ];
}

/** The rows by what is looked up once for all of them, in the order in which each group begins. */
export function groupsIn(columns: ReadColumns, of: ArrayLike<number> | undefined): Group[] {
  const { rows } = columns;
  const keys = keyColumns(columns, of);
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
