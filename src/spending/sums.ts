import type { Dimension, SpendingData, WholeColumn } from "./data.ts";

/** Sums below this are exact floats, whatever the next number to add, which is at most 2^52. */
const MOST_EXACT = 2 ** 52;

/** Whole numbers added up under many keys at once, exactly: floats as long as they hold, then bigints. */
export class ExactSums {
  readonly #low: Float64Array;
  readonly #high = new Map<number, bigint>();

  constructor(size: number) {
    this.#low = new Float64Array(size);
  }

  /** Adds a whole number of at most 2^52 in size. */
  add(key: number, whole: number): void {
    const sum = (this.#low[key] ?? 0) + whole;
    if (sum <= MOST_EXACT && sum >= -MOST_EXACT) {
      this.#low[key] = sum;
      return;
    }
    this.#high.set(key, (this.#high.get(key) ?? 0n) + BigInt(sum));
    this.#low[key] = 0;
  }

  at(key: number): bigint {
    return BigInt(this.#low[key] ?? 0) + (this.#high.get(key) ?? 0n);
  }
}

/** One group of rows: the place of its value in the list of each dimension, how many rows it has, and their sum. */
export interface Group {
  readonly at: readonly number[];
  readonly rows: number;
  readonly sum: bigint;
}

/** The sums of a column of whole numbers by some dimensions; groups without rows are left out. */
export function groupSums(
  data: SpendingData,
  column: WholeColumn,
  by: readonly Dimension[],
  counts: (row: number) => boolean = () => true,
): readonly Group[] {
  const sizes = by.map((dimension) => data[dimension].length);
  const size = sizes.reduce((product, each) => product * each, 1);
  const columns = by.map((dimension) => data.codes[dimension]);
  const [sums, rows] = [new ExactSums(size), new Int32Array(size)];
  for (let row = 0; row < data.rows; row++) {
    if (!counts(row)) continue;
    let key = 0;
    for (let i = 0; i < columns.length; i++) key = key * (sizes[i] ?? 1) + (columns[i]?.[row] ?? 0);
    sums.add(key, column[row] ?? 0);
    rows[key] = (rows[key] ?? 0) + 1;
  }
  const groups: Group[] = [];
  for (let key = 0; key < size; key++) {
    const count = rows[key] ?? 0;
    if (count > 0) groups.push({ at: placesOf(key, sizes), rows: count, sum: sums.at(key) });
  }
  return groups;
}

function placesOf(key: number, sizes: readonly number[]): readonly number[] {
  const at = new Array<number>(sizes.length);
  for (let i = sizes.length - 1, left = key; i >= 0; i--) {
    const size = sizes[i] ?? 1;
    at[i] = left % size;
    left = Math.floor(left / size);
  }
  return at;
}
