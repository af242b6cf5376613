import { GroupPlaces } from "../numbers/groupPlaces.ts";
import { WholeSums } from "../numbers/wholeSums.ts";
import type { Dimension, SpendingData, WholeColumn } from "./accounts/data.ts";
import type { Counts } from "./selection.ts";

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
  readonly #groups: GroupPlaces;

  constructor(data: SpendingData, by: readonly Dimension[]) {
    const columns = by.map((dimension) => ({ codes: data.codes[dimension], least: 0, size: data[dimension].length }));
    this.#groups = new GroupPlaces(columns, data.rows);
    this.size = this.#groups.size;
    this.places = new Int32Array(data.rows);
    this.#groups.into(this.places, 0, data.rows);
  }

  /** The place of each value in the list of its dimension. */
  at(place: number): number[] {
    return this.#groups.at(place);
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
