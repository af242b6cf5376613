import { at } from "../../rules/columns/columnReader.ts";
import { type GroupOfRows, groupsOfRows, type RowKey } from "../../rules/columns/groupsOfRows.ts";
import { levelAt } from "./inputOf.ts";
import type { ReadColumns } from "./read.ts";

/**
 * Rows of one agreement, one tariff year and the same price levels: what is indexed, and how days count, is one for all of them.
 * What is one value for all rows tells none of them apart.
 */
export function groupsIn({ rows, year, costs }: ReadColumns, of: ArrayLike<number> | undefined): GroupOfRows[] {
  const levels = new Set(costs.map(({ level }) => level));
  return groupsOfRows(rows, [
    ...(of === undefined ? [] : [(row: number) => of[row] as number]),
    ...(typeof year === "number" ? [] : [(row: number) => at(year, row)]),
    ...[...levels].flatMap((level): RowKey[] => (typeof level === "object" ? [(row) => levelAt(level, row)] : [])),
  ]);
}
