import type { CodePair } from "./groupPlaces.ts";

/** A float below this is the whole number that it stands for; a sum that is not below it may have been rounded. */
const EXACT = 2 ** 53;

/** Adds rows from `from` on; gives the first whose sum a float may not hold, or `to` where all did. */
function addFloats(sums: Float64Array, places: Int32Array, column: Float64Array, from: number, to: number): number {
  const end = Math.min(to, places.length, column.length);
  for (let row = from; row < end; row++) {
    const place = places[row] as number;
    if (place < 0) continue;
    const sum = (sums[place] as number) + (column[row] as number);
    if (!(sum < EXACT && sum > -EXACT)) return row;
    sums[place] = sum;
  }
  return to;
}

/** Adds rows by the places that two columns of codes make, and counts them; as {@link addFloats} otherwise. */
function addByTwo(sums: Float64Array, counts: Int32Array, pair: CodePair, column: Float64Array, at: number, n: number) {
  const { first, second, size, less, from } = pair;
  const end = Math.min(n, column.length, first.length - from, second.length - from);
  for (let i = at; i < end; i++) {
    const place = (first[from + i] as number) * size + (second[from + i] as number) - less;
    const sum = (sums[place] as number) + (column[i] as number);
    if (!(sum < EXACT && sum > -EXACT)) return i;
    sums[place] = sum;
    counts[place] = (counts[place] as number) + 1;
  }
  return n;
}

/** Whole numbers below 2^53 added up at many places at once, exactly: as floats as long as they hold, then as bigints. */
export class WholeSums {
  readonly #low: Float64Array;
  readonly #high = new Map<number, bigint>();

  constructor(size: number) {
    this.#low = new Float64Array(size);
  }

  /** Adds the numbers of the rows from `from` on, below `to`; a row whose place is below 0 is left out. */
  add(places: Int32Array, column: Float64Array, from = 0, to: number = places.length): void {
    let row = addFloats(this.#low, places, column, from, to);
    while (row < to) {
      this.addOne(places[row] as number, BigInt(column[row] as number));
      row = addFloats(this.#low, places, column, row + 1, to);
    }
  }

  /** Adds the numbers of `n` rows at the places of a pair of codes, and counts the rows at each. */
  addByTwo(pair: CodePair, column: Float64Array, n: number, counts: Int32Array): void {
    let row = addByTwo(this.#low, counts, pair, column, 0, n);
    while (row < n) {
      const { first, second, size, less, from } = pair;
      const place = (first[from + row] as number) * size + (second[from + row] as number) - less;
      this.addOne(place, BigInt(column[row] as number));
      counts[place] = (counts[place] as number) + 1;
      row = addByTwo(this.#low, counts, pair, column, row + 1, n);
    }
  }

  /** Adds a number of any size. */
  addOne(place: number, whole: bigint): void {
    this.#high.set(place, (this.#high.get(place) ?? 0n) + whole + BigInt(this.#low[place] as number));
    this.#low[place] = 0;
  }

  /** Whether no sum is larger than a float holds, so that {@link floats} are the sums. */
  get areFloats(): boolean {
    return this.#high.size === 0;
  }

  /** The sums where {@link areFloats}. */
  get floats(): Float64Array {
    return this.#low;
  }

  at(place: number): bigint {
    const high = this.#high.get(place);
    const low = BigInt(this.#low[place] as number);
    return high === undefined ? low : low + high;
  }
}
