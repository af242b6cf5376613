import { WholeSums } from "../../numbers/wholeSums.ts";
import type { Groups } from "./groups.ts";
import { isFloats } from "./kinds.ts";
import type { ResultColumn } from "./options.ts";

/** Rows that are added at a time, so that their places and numbers are still at hand when they are. */
const BLOCK = 8192;

/** Adds one to the number of rows at each of `n` places. */
function countRows(counts: Int32Array, places: Int32Array, n: number): void {
  const end = Math.min(n, places.length);
  for (let i = 0; i < end; i++) {
    const place = places[i] as number;
    counts[place] = (counts[place] as number) + 1;
  }
}

/** The sums of columns of whole numbers by group, as rows come. */
export class GroupedSums {
  readonly #groups: Groups;
  readonly #counts: Int32Array;
  readonly #sums: readonly WholeSums[];
  /** The groups in which a row has no number, for each column. */
  readonly #without: readonly Set<number>[];
  readonly #places = new Int32Array(BLOCK);
  readonly #floats = new Float64Array(BLOCK);

  constructor(groups: Groups, columns: number) {
    const { size } = groups.places;
    this.#groups = groups;
    this.#counts = new Int32Array(size);
    this.#sums = Array.from({ length: columns }, () => new WholeSums(size));
    this.#without = Array.from({ length: columns }, () => new Set());
  }

  /** Adds `n` rows from `first` on, whose numbers stand from place `from` on in the columns. */
  add(first: number, n: number, columns: readonly ResultColumn[], from = 0): void {
    for (let done = 0; done < n; done += BLOCK)
      this.#block(first + done, Math.min(BLOCK, n - done), columns, from + done);
  }

  #block(first: number, n: number, columns: readonly ResultColumn[], from: number): void {
    const pair = columns.length === 1 ? this.#groups.places.pair(first) : undefined;
    if (pair !== undefined) {
      const column = this.#inFloats(columns[0] as ResultColumn, from, n);
      this.#sums[0]?.addByTwo(pair, column, n, this.#counts);
      return;
    }
    this.#groups.places.into(this.#places, first, n);
    countRows(this.#counts, this.#places, n);
    for (let i = 0; i < columns.length; i++) {
      this.#sums[i]?.add(this.#places, this.#inFloats(columns[i] as ResultColumn, from, n), 0, n);
    }
  }

  #inFloats(column: ResultColumn, from: number, n: number): Float64Array {
    if (isFloats(column)) return from === 0 ? column : column.subarray(from, from + n);
    this.#floats.set(column.subarray(from, from + n));
    return this.#floats;
  }

  #placeOf(row: number): number {
    const place = new Int32Array(1);
    this.#groups.places.into(place, row, 1);
    return place[0] as number;
  }

  /** Adds a number that no float holds; its row's cell in the column is 0. */
  addOne(column: number, row: number, whole: bigint): void {
    (this.#sums[column] as WholeSums).addOne(this.#placeOf(row), whole);
  }

  /** Notes that a row has no number, so that its group has no sum; its cell in the column is 0. */
  without(column: number, row: number): void {
    (this.#without[column] as Set<number>).add(this.#placeOf(row));
  }

  /** The groups that have rows, in order: what they are called, their rows, and their sums by column. */
  result() {
    const groups: number[] = [];
    for (let place = 0; place < this.#counts.length; place++) if (this.#counts[place] !== 0) groups.push(place);
    return {
      groups: groups.length,
      by: this.#groups.keysOf(groups),
      groupRows: groups.map((place) => this.#counts[place] as number),
      sums: this.#sums.map((sums, i) => {
        const without = this.#without[i] as ReadonlySet<number>;
        return groups.map((place) => (without.has(place) ? null : sums.at(place)));
      }),
    };
  }
}
