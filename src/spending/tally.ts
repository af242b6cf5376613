import type { Dimension, SpendingData, WholeColumn } from "./accounts/data.ts";
import type { Counts } from "./selection.ts";
import { type GroupedColumn, Grouping } from "./sums.ts";

/** Sums of rows that share their values: the place of each value in the table's lists, and a sum for each column. */
export interface Tally {
  readonly at: readonly number[];
  readonly sums: readonly bigint[];
  /** How many rows each column counted. */
  readonly rows: readonly number[];
}

/** A column to sum, and the rows that count in it. */
export interface Counted {
  readonly column: WholeColumn;
  readonly counts: Counts;
}

interface Growing {
  readonly at: readonly number[];
  readonly sums: bigint[];
  readonly rows: number[];
}

/** The tally of a place, or nothing where no column counts a row of it. */
function tallyAt(grouping: Grouping, columns: readonly GroupedColumn[], place: number): Tally | undefined {
  if (!columns.some(({ rows }) => (rows[place] as number) > 0)) return undefined;
  return {
    at: grouping.at(place),
    sums: columns.map(({ sums }) => sums.at(place)),
    rows: columns.map(({ rows }) => rows[place] as number),
  };
}

/** Several columns summed by the same dimensions; where a column counts no row its sum is 0 and its rows are none. */
export function tallied(data: SpendingData, by: readonly Dimension[], columns: readonly Counted[]): Tally[] {
  const grouping = new Grouping(data, by);
  const summed = columns.map(({ column, counts }) => grouping.sum(column, counts));
  const tallies: Tally[] = [];
  for (let place = 0; place < grouping.size; place++) {
    const tally = tallyAt(grouping, summed, place);
    if (tally !== undefined) tallies.push(tally);
  }
  return tallies;
}

/** How many values each dimension that is kept may have. */
function sizesOf(tallies: readonly Tally[], kept: readonly number[]): number[] {
  return kept.map((place) => {
    let most = 0;
    for (const { at } of tallies) most = Math.max(most, at[place] ?? 0);
    return most + 1;
  });
}

/** Sums taken together over the dimensions that are not kept; `kept` are places in `at`. */
export function rolledUp(tallies: readonly Tally[], kept: readonly number[]): Tally[] {
  const sizes = sizesOf(tallies, kept);
  const found = new Map<number, Growing>();
  for (const { at, sums, rows } of tallies) {
    let key = 0;
    for (let i = 0; i < kept.length; i++) key = key * (sizes[i] as number) + (at[kept[i] as number] ?? 0);
    const tally = found.get(key);
    if (tally === undefined) {
      found.set(key, { at: kept.map((place) => at[place] ?? 0), sums: [...sums], rows: [...rows] });
      continue;
    }
    for (let i = 0; i < sums.length; i++) {
      tally.sums[i] = (tally.sums[i] as bigint) + (sums[i] as bigint);
      tally.rows[i] = (tally.rows[i] as number) + (rows[i] as number);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, tally]) => tally);
}
