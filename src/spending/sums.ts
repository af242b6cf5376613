import type { Dimension, SpendingData, WholeColumn } from "./accounts/data.ts";

/** Sums below this are exact floats, whatever the next number to add, which is at most 2^52. */
const MOST_EXACT = 2 ** 52;

/** Whole numbers added up under many keys at once, exactly: floats as long as they hold, then bigints. */
class ExactSums {
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

/** As many possible groups as are given a place each; of more, only those that occur. */
const MOST_PLACES = 2 ** 22;

/** The group of each row as a number that sorts as the groups do; −1 for a row that does not count. */
function keysOf(data: SpendingData, by: readonly Dimension[], counts: (row: number) => boolean): Float64Array {
  const keys = new Float64Array(data.rows);
  for (const dimension of by) {
    const [column, size] = [data.codes[dimension], data[dimension].length];
    for (let row = 0; row < keys.length; row++) keys[row] = (keys[row] ?? 0) * size + (column[row] ?? 0);
  }
  for (let row = 0; row < keys.length; row++) if (!counts(row)) keys[row] = -1;
  return keys;
}

/** The keys that occur, in order, and each row's by its place among them. */
function occurring(keys: Float64Array): { readonly keys: Float64Array; readonly places: Float64Array } {
  const found = Float64Array.from(new Set(keys)).sort();
  const place = new Map(Array.from(found, (key, i) => [key, i]));
  return { keys: found, places: keys.map((key) => (key < 0 ? -1 : (place.get(key) ?? 0))) };
}

/** The sums of a column of whole numbers by some dimensions; groups without rows are left out. */
export function groupSums(
  data: SpendingData,
  column: WholeColumn,
  by: readonly Dimension[],
  counts: (row: number) => boolean = () => true,
): readonly Group[] {
  const sizes = by.map((dimension) => data[dimension].length);
  const possible = sizes.reduce((product, each) => product * each, 1);
  const keys = keysOf(data, by, counts);
  const some = possible > MOST_PLACES ? occurring(keys) : undefined;
  const [places, size] = some === undefined ? [keys, possible] : [some.places, some.keys.length];
  const [sums, rows] = [new ExactSums(size), new Int32Array(size)];
  for (let row = 0; row < data.rows; row++) {
    const place = places[row] ?? -1;
    if (place < 0) continue;
    sums.add(place, column[row] ?? 0);
    rows[place] = (rows[place] ?? 0) + 1;
  }
  const groups: Group[] = [];
  for (let place = 0; place < size; place++) {
    const count = rows[place] ?? 0;
    if (count === 0) continue;
    groups.push({ at: placesOf(some?.keys[place] ?? place, sizes), rows: count, sum: sums.at(place) });
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
