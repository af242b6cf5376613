import type { Fraction } from "../../numbers/fraction.ts";
import { plainWhole } from "../../wholeNumber.ts";
import { type Guard, wholesOf } from "../guard.ts";
import type { WholeResult } from "../integers.ts";
import type { Value } from "../value.ts";
import type { Engine } from "./engine.ts";
import { type ExactRows, isOfCell, type Problem, wholeOf } from "./exactRow.ts";
import type { Counted } from "./given.ts";
import type { GroupedSums } from "./groupedSums.ts";
import { isBytes, isFloats, NO_FLAG, type WholeColumn } from "./kinds.ts";
import type { ResultColumn } from "./options.ts";

/** A row, or one result of it, that could not be computed: its cells are NaN, and 255 where the result is a flag. */
export interface RowFault extends Problem {
  readonly row: number;
  /** The row's name, where `ids` were given. */
  readonly id?: string | number;
  /** The one result that could not be stated; without it, none of the row's could. */
  readonly result?: string;
}

/** Rows that are computed alike: an engine, the columns it reads, and the exact reading of single rows. */
export interface Part {
  readonly engine: Engine;
  readonly inputs: readonly Counted[];
  readonly exact: ExactRows;
  readonly results: readonly WholeResult[];
  readonly rows: Int32Array | undefined;
}

/** What is to be done with a value that is no whole number below 2^53 of its unit. */
export type TooLarge = (result: number, row: number, value: Fraction) => Problem | undefined;

/** A fault before its row has its name. */
type Unnamed = Omit<RowFault, "id">;

/** Where results go: a column each; or nowhere but into their sums, of which only a block is at hand at a time. */
export interface Destination {
  readonly columns: readonly ResultColumn[];
  readonly sums?: GroupedSums | undefined;
}

/** The results of a run as they come, part by part. */
export class ColumnsRun {
  readonly #faults: Unnamed[] = [];
  readonly #refused = new Map<number, Problem>();
  exactRows = 0;
  readonly #rows: number;
  readonly #out: readonly ResultColumn[];
  readonly #sums: GroupedSums | undefined;
  /** The row that stands first in the columns: 0, but where they hold no more than a block. */
  #base = 0;
  readonly #steps: readonly number[];
  readonly #tooLarge: TooLarge;

  constructor(rows: number, { columns, sums }: Destination, steps: readonly number[], tooLarge: TooLarge) {
    this.#rows = rows;
    this.#out = columns;
    this.#sums = sums;
    this.#steps = steps;
    this.#tooLarge = tooLarge;
  }

  /** Computes the rows of a part, block by block. */
  compute(part: Part): void {
    const { engine, inputs, rows } = part;
    const total = rows?.length ?? this.#rows;
    const size = Math.min(engine.block, total);
    const read = inputs.map(({ values }) => new BlockReader(values, size));
    const written = rows === undefined ? [] : this.#out.map((each) => scratchFor(each, size));
    const [sources, results]: [Float64Array[], ResultColumn[]] = [[], []];
    for (let from = 0; from < total; from += size) {
      const n = Math.min(size, total - from);
      const first = firstRow(rows, from, n);
      const at = first === undefined ? rows?.subarray(from, from + n) : undefined;
      fill(sources, read, (each) => each.block(first ?? 0, n, at));
      if (at !== undefined) fill(results, written, (each) => each);
      else if (this.#isWindow) fill(results, this.#out, (each) => rowsOf(each, 0, n));
      else fill(results, this.#out, (each) => rowsOf(each, first ?? 0, n));
      if (this.#isWindow) this.#base = first ?? 0;
      const unfit = engine.run(sources, results, n);
      if (at !== undefined) this.#scatter(written, at);
      for (const i of unfit) this.#exactly(part, at === undefined ? (first ?? 0) + i : (at[i] as number));
      if (this.#isWindow) this.#addWindow(n);
    }
  }

  /** Whether the columns hold a block of the rows at a time, which is added up before the next is computed. */
  get #isWindow(): boolean {
    return this.#sums !== undefined && (this.#out[0]?.length ?? 0) < this.#rows;
  }

  #addWindow(n: number): void {
    const first = this.#base;
    if (this.#refused.size > 0) {
      for (let row = first; row < first + n; row++) if (this.#refused.has(row)) this.#empty(row);
    }
    this.#sums?.add(first, n, this.#out);
  }

  #scatter(blocks: readonly ResultColumn[], rows: Int32Array): void {
    for (const [j, block] of blocks.entries()) {
      const out = this.#out[j] as ResultColumn;
      for (let i = 0; i < rows.length; i++) out[rows[i] as number] = block[i] as number;
    }
  }

  #exactly({ exact, results }: Part, row: number): void {
    if (this.#refused.has(row)) return;
    const values = exact.values(row);
    const isProblem = "problem" in values;
    if (!isProblem || !isOfCell(values)) this.exactRows++;
    if (isProblem) {
      this.#nothing(row, values);
      return;
    }
    for (const [i, result] of results.entries()) this.#place(i, result, row, values[this.#steps[i] as number] as Value);
  }

  #place(i: number, { name, unit }: WholeResult, row: number, value: Value): void {
    const out = this.#out[i] as ResultColumn;
    const at = row - this.#base;
    if (typeof value === "boolean" || unit === "flag") {
      out[at] = value === true ? 1 : 0;
      return;
    }
    const exact = (value.n * unit.d) / (value.d * unit.n);
    const whole = Number(exact);
    if (Number.isSafeInteger(whole)) {
      out[at] = whole;
      return;
    }
    if (this.#sums !== undefined) {
      out[at] = 0;
      this.#sums.addOne(i, row, exact);
      return;
    }
    out[at] = Number.NaN;
    const problem = this.#tooLarge(i, row, value);
    if (problem !== undefined) this.#fault(row, problem, name);
  }

  #fault(row: number, problem: Problem, result?: string): void {
    this.#faults.push({ row, ...(result !== undefined && { result }), ...problem });
  }

  /** Leaves the rows aside in which a number is not allowed: reported before any is computed. */
  refuse({ values, unit }: Counted, guard: Guard, problem: Problem): void {
    if (unit === "flag") return;
    const { least, end } = wholesOf(guard, unit);
    // Cells are below 2^53, where every whole number is a float; a bound beyond stays beyond all of them.
    const [from, to] = [least === undefined ? -Infinity : Number(least), end === undefined ? Infinity : Number(end)];
    for (let row = 0; row < values.length; row++) {
      const cell = values[row] as number;
      if (cell >= from && cell < to) continue;
      const whole = wholeOf(cell);
      if ((whole >= from && whole < to) || !Number.isSafeInteger(whole) || this.#refused.has(row)) continue;
      this.#refused.set(row, problem);
    }
  }

  #nothing(row: number, problem: Problem): void {
    this.#empty(row);
    this.#fault(row, problem);
  }

  /** Leaves a row's results empty; of a sum, a group with such a row has none. */
  #empty(row: number): void {
    for (const [i, out] of this.#out.entries()) {
      if (this.#sums === undefined) out[row] = isBytes(out) ? NO_FLAG : Number.NaN;
      else {
        out[row - this.#base] = 0;
        this.#sums.without(i, row);
      }
    }
  }

  /** Reports the rows that were left aside, and adds up what is left to add. */
  end(): void {
    for (const [row, problem] of this.#refused) {
      if (this.#isWindow) this.#fault(row, problem);
      else this.#nothing(row, problem);
    }
    if (!this.#isWindow) this.#sums?.add(0, this.#rows, this.#out);
  }

  /** All faults by row. Names are asked for last: they may compute themselves, and no run is under way by then. */
  faults(ids: ArrayLike<string | number | bigint> | undefined): RowFault[] {
    return this.#faults
      .sort((a, b) => a.row - b.row)
      .map(({ row, ...fault }) => {
        const id = plainWhole(ids?.[row]) as string | number | undefined;
        return { row, ...(id !== undefined && { id }), ...fault };
      });
  }
}

/**
 * Fills a list that was empty, place by place. What `map` makes is of another kind once Node has compiled it, and the
 * loops compiled for the one kind would be thrown away at the other.
 */
function fill<A, B>(to: B[], from: readonly A[], make: (each: A) => B): void {
  for (let i = 0; i < from.length; i++) to[i] = make(from[i] as A);
}

/** Room for a block of results of a column's kind: never in the column's own memory, as a `slice` of a `Buffer` would be. */
const scratchFor = (column: ResultColumn, size: number): ResultColumn =>
  isBytes(column) ? new Uint8Array(size) : new Float64Array(size);

/** The `n` rows of a column from `first` on: itself where they are all, for to make a view of it takes as long as ten rows. */
function rowsOf<C extends ResultColumn>(column: C, first: number, n: number): C {
  return n === column.length ? column : (column.subarray(first, first + n) as C);
}

/** The first of `n` rows that follow each other without a gap, or nothing where they do not. */
function firstRow(rows: Int32Array | undefined, from: number, n: number): number | undefined {
  if (rows === undefined) return from;
  const first = rows[from] as number;
  return rows[from + n - 1] === first + n - 1 ? first : undefined;
}

/** Reads a column as floats, block by block; what is that already is not copied. */
class BlockReader {
  readonly #values: WholeColumn;
  readonly #size: number;
  #buffer: Float64Array | undefined;

  constructor(values: WholeColumn, size: number) {
    this.#values = values;
    this.#size = size;
  }

  /** The `n` rows from `first` on, or those listed. */
  block(first: number, n: number, rows: Int32Array | undefined): Float64Array {
    const values = this.#values;
    if (rows === undefined && isFloats(values)) return rowsOf(values, first, n);
    this.#buffer ??= new Float64Array(this.#size);
    if (rows === undefined) this.#buffer.set(values.subarray(first, first + n));
    else for (let i = 0; i < n; i++) this.#buffer[i] = values[rows[i] as number] as number;
    return this.#buffer;
  }
}
