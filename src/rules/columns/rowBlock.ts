import type { Each } from "./columnReader.ts";

/** Rows that are computed at once: few enough to stay in the processor's own memory. */
export const BLOCK = 1024;

/** Some rows of a group, one after the other: what stands in a column for them. */
export class Block {
  /** How many there are. */
  readonly size: number;
  readonly #from: number;
  readonly #rows: Int32Array | undefined;

  constructor(rows: Int32Array | undefined, from: number, size: number) {
    this.#rows = rows?.subarray(from, from + size);
    this.#from = from;
    this.size = size;
  }

  /** The place in the columns of one of them. */
  rowOf(i: number): number {
    return this.#rows === undefined ? this.#from + i : (this.#rows[i] as number);
  }

  /** What a column, or one value, holds for them, written to the beginning of a buffer. */
  read(each: Each, to: Float64Array): Float64Array {
    const { size } = this;
    if (typeof each === "number") return to.fill(each, 0, size);
    const rows = this.#rows;
    if (rows === undefined) to.set(each.subarray(this.#from, this.#from + size));
    else for (let i = 0; i < size; i++) to[i] = each[rows[i] as number] as number;
    return to;
  }

  /** Puts what stands at the beginning of a buffer into their places in a column. */
  write(from: Float64Array | Uint32Array, column: Float64Array | Uint32Array): void {
    const { size } = this;
    const rows = this.#rows;
    if (rows === undefined) column.set(from.subarray(0, size), this.#from);
    else for (let i = 0; i < size; i++) column[rows[i] as number] = from[i] as number;
  }
}
