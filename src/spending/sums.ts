import { WholeSums } from "../numbers/wholeSums.ts";
import type { Dimension, SpendingData, WholeColumn } from "./accounts/data.ts";
import type { Counts } from "./selection.ts";

/** As many possible groups as are given a place each; of more, only those that occur. */
const MOST_PLACES = 2 ** 22;

/** The group of each row as a number that sorts as the groups do. */
function keysInto<K extends Int32Array | Float64Array>(keys: K, data: SpendingData, by: readonly Dimension[]): K {
  for (const dimension of by) {
    const [column, size] = [data.codes[dimension], data[dimension].length];
    for (let row = 0; row < keys.length; row++) keys[row] = (keys[row] as number) * size + (column[row] as number);
  }
  return keys;
}

/** The keys that occur, in order, and each row's by its place among them. */
function occurring(keys: Float64Array): { readonly keys: Float64Array; readonly places: Int32Array } {
  const found = Float64Array.from(new Set(keys)).sort();
  const place = new Map(Array.from(found, (key, i) => [key, i]));
  return { keys: found, places: Int32Array.from(keys, (key) => place.get(key) ?? 0) };
}

/** What a column sums to in each group, and how many of its rows count there. */
export interface GroupedColumn {
  readonly sums: WholeSums;
  readonly rows: Int32Array;
}

/** The rows of a table by some dimensions, each group by a place; places sort as the groups do. */
export class Grouping {
  /** How many places there are; groups of some may have no rows. */
  readonly size: number;
  /** The place of each row. */
  readonly places: Int32Array;
  readonly #sizes: readonly number[];
  readonly #keys: Float64Array | undefined;

  constructor(data: SpendingData, by: readonly Dimension[]) {
    this.#sizes = by.map((dimension) => data[dimension].length);
    const possible = this.#sizes.reduce((product, each) => product * each, 1);
    const some = possible > MOST_PLACES ? occurring(keysInto(new Float64Array(data.rows), data, by)) : undefined;
    this.#keys = some?.keys;
    this.places = some?.places ?? keysInto(new Int32Array(data.rows), data, by);
    this.size = some?.keys.length ?? possible;
  }

  /** The place of each value in the list of its dimension. */
  at(place: number): number[] {
    const sizes = this.#sizes;
    const at = new Array<number>(sizes.length);
    for (let i = sizes.length - 1, left = this.#keys?.[place] ?? place; i >= 0; i--) {
      const size = sizes[i] ?? 1;
      at[i] = left % size;
      left = Math.floor(left / size);
    }
    return at;
  }

  /** How many of the rows that count there are at each place. */
  count(counts: Counts): Int32Array {
    const [places, rows] = [this.places, new Int32Array(this.size)];
    for (let row = 0; row < places.length; row++) {
      const place = places[row] as number;
      rows[place] = (rows[place] as number) + (counts[row] as number);
    }
    return rows;
  }

  /** A column of whole numbers summed over the rows that count. */
  sum(column: WholeColumn, counts: Counts): GroupedColumn {
    const [counted, rows] = [this.places.slice(), new Int32Array(this.size)];
    for (let row = 0; row < counted.length; row++) {
      const place = counted[row] as number;
      if (counts[row] === 1) rows[place] = (rows[place] as number) + 1;
      else counted[row] = -1;
    }
    const sums = new WholeSums(this.size);
    sums.add(counted, column);
    return { sums, rows };
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
  counts: Counts,
): readonly Group[] {
  const grouping = new Grouping(data, by);
  const { sums, rows } = grouping.sum(column, counts);
  const groups: Group[] = [];
  for (let place = 0; place < grouping.size; place++) {
    const count = rows[place] as number;
    if (count > 0) groups.push({ at: grouping.at(place), rows: count, sum: sums.at(place) });
  }
  return groups;
}
