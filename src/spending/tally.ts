import type { Dimension, SpendingData, WholeColumn } from "./accounts/data.ts";
import type { Counts } from "./selection.ts";
import { groupSums } from "./sums.ts";

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

const keyOf = (at: readonly number[]): string => at.join(" ");

function growing(at: readonly number[], columns: number): Growing {
  return { at, sums: new Array<bigint>(columns).fill(0n), rows: new Array<number>(columns).fill(0) };
}

/** Several columns summed by the same dimensions; where a column counts no row its sum is 0 and its rows are none. */
export function tallied(data: SpendingData, by: readonly Dimension[], columns: readonly Counted[]): Tally[] {
  const found = new Map<string, Growing>();
  for (const [i, { column, counts }] of columns.entries()) {
    for (const { at, sum, rows } of groupSums(data, column, by, counts)) {
      const key = keyOf(at);
      const tally = found.get(key) ?? growing(at, columns.length);
      tally.sums[i] = sum;
      tally.rows[i] = rows;
      found.set(key, tally);
    }
  }
  return [...found.values()].sort((a, b) => inOrder(a.at, b.at));
}

/** Sums taken together over the dimensions that are not kept; `kept` are places in `at`. */
export function rolledUp(tallies: readonly Tally[], kept: readonly number[]): Tally[] {
  const found = new Map<string, Growing>();
  for (const { at, sums, rows } of tallies) {
    const coarse = kept.map((place) => at[place] ?? 0);
    const key = keyOf(coarse);
    const tally = found.get(key) ?? growing(coarse, sums.length);
    for (let i = 0; i < sums.length; i++) {
      tally.sums[i] = (tally.sums[i] ?? 0n) + (sums[i] ?? 0n);
      tally.rows[i] = (tally.rows[i] ?? 0) + (rows[i] ?? 0);
    }
    found.set(key, tally);
  }
  return [...found.values()].sort((a, b) => inOrder(a.at, b.at));
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
