import { fail } from "../../errors.ts";
import type { Asked } from "../../failureWords.ts";
import { plainWhole } from "../../wholeNumber.ts";
import { givenColumn, givenFlags } from "./givenColumn.ts";
import { copyOf, type WholeColumn } from "./kinds.ts";

/** What is asked of a column by how many places it must have. */
type Places = (places: number) => Asked;

/** How many rows each of several things has, such as an offer's years. */
interface Counts<Key extends string> {
  /** The column that says it, and what stands there: one number for all, or a place for each. */
  readonly key: Key;
  readonly counts: number | WholeColumn;
  readonly most: number;
  readonly asked: Asked;
  /** A column with a place for each row, and what is asked of it where one number does not go up in its places. */
  readonly of: Key;
  readonly rows: number;
  readonly uneven: Places;
}

/** Reads columns that have a place for each of several things, or for each row of each of them; keys are known already. */
export class PlacedColumns<Key extends string> {
  readonly #given: Readonly<Record<string, unknown>>;
  /** Columns that were read already, since a list is made into one. */
  readonly #columns = new Map<Key, WholeColumn>();

  constructor(given: unknown) {
    this.#given = given as Readonly<Record<string, unknown>>;
  }

  value(key: Key): unknown {
    return plainWhole(this.#given[key]);
  }

  /** A column as it was given, of any length. */
  column(key: Key, asked: Asked): WholeColumn {
    const before = this.#columns.get(key);
    if (before !== undefined) return before;
    const column = givenColumn(this.#given[key], `columns.${key}`) ?? this.refuse(key, asked);
    this.#columns.set(key, column);
    return column;
  }

  /** A copy in floats, so that what is changed in a column later changes no answer; nothing where it is left out. */
  optional(key: Key, places: number, ofPlaces: Places, asked: Asked): Float64Array | undefined {
    if (this.#given[key] === undefined) return undefined;
    const found = this.column(key, asked);
    return found.length === places ? new Float64Array(found) : this.refuseLength(key, found.length, ofPlaces(places));
  }

  /** The same where it must be there. */
  needed(key: Key, places: number, ofPlaces: Places, asked: Asked): Float64Array {
    return this.optional(key, places, ofPlaces, asked) ?? this.refuse(key, asked);
  }

  /** A copy of a column of 0 and 1; nothing where it is left out. */
  flags(key: Key, places: number, ofPlaces: Places, asked: Asked): Uint8Array | undefined {
    if (this.#given[key] === undefined) return undefined;
    const found = givenFlags(this.#given[key], `columns.${key}`) ?? this.refuse(key, asked);
    if (found.length !== places) return this.refuseLength(key, found.length, ofPlaces(places));
    const odd = found.findIndex((each) => each > 1);
    if (odd >= 0) fail({ kind: "out-of-range", path: `columns.${key}[${odd}]`, found: found[odd], ...asked });
    return copyOf(found);
  }

  /** Where the rows of each thing begin, and as the last one how many there are in all. */
  starts({ key, counts, most, asked, of, rows, uneven }: Counts<Key>): Int32Array {
    const checked = (count: number, path: string): number => {
      if (Number.isInteger(count) && count >= 1 && count <= most) return count;
      return fail({ kind: "out-of-range", path, found: count, ...asked });
    };
    if (typeof counts !== "number") {
      const starts = new Int32Array(counts.length + 1);
      for (let i = 0; i < counts.length; i++) {
        starts[i + 1] = (starts[i] as number) + checked(counts[i] as number, `columns.${key}[${i}]`);
      }
      return starts;
    }
    checked(counts, `columns.${key}`);
    if (rows % counts !== 0) this.refuseLength(of, rows, uneven(counts));
    const even = new Int32Array(rows / counts + 1);
    for (let i = 1; i < even.length; i++) even[i] = i * counts;
    return even;
  }

  refuse(key: Key, asked: Asked): never {
    const found = this.#given[key];
    return fail({ kind: found === undefined ? "missing" : "malformed", path: `columns.${key}`, found, ...asked });
  }

  refuseLength(key: Key, found: number, asked: Asked): never {
    return fail({ kind: "malformed", path: `columns.${key}`, found, ...asked });
  }
}
