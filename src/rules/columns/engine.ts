import type { Program } from "../integers.ts";
import { BLOCK, Blocks } from "./blocks.ts";
import { type Loop, type LoopColumn, loopOf } from "./loops.ts";
import { factorsOf } from "./signature.ts";

/** Computes blocks of rows in whole numbers. */
export interface Engine {
  /** The most rows of one block. */
  readonly block: number;
  /** Writes the results of the first `n` rows; gives the rows that do not fit, whose results mean nothing. */
  run(inputs: readonly Float64Array[], results: readonly LoopColumn[], n: number): Int32Array;
}

/** Rows of a block that a printed loop takes: many, for it keeps nothing between rows. */
const PRINTED_BLOCK = 8192;

/** One for all runs, since none begins before another has ended: nothing of a caller's is read while rows are computed. */
const UNFIT = new Int32Array(PRINTED_BLOCK);
const NONE = new Int32Array(0);

/** The first rows that {@link UNFIT} holds. */
function unfit(count: number): Int32Array {
  return count === 0 ? NONE : UNFIT.subarray(0, count);
}

/**
 * Rows of one call of a printed loop: few, so that it is called again before the compiler of Node thinks it hot. A loop
 * compiled inside its first long call is compiled without what comes before it, and then starts slowly at every call.
 */
const CALL = 256;

/** @internal The engine of a printed loop. */
export function printed(program: Program, loop: Loop): Engine {
  const factors = factorsOf(program);
  return {
    block: PRINTED_BLOCK,
    run(inputs, results, n) {
      let found = 0;
      for (let from = 0; from < n; from += CALL)
        found = loop(inputs, results, factors, from, Math.min(from + CALL, n), UNFIT, found);
      return unfit(found);
    },
  };
}

/** @internal The engine of interpreted blocks; `rows` are all that will be run, where they are fewer than a block. */
export function interpreted(program: Program, rows: number): Engine {
  const block = Math.min(BLOCK, rows);
  const blocks = new Blocks(program, block);
  return {
    block,
    run(inputs, results, n) {
      const marked = blocks.run(inputs, n);
      for (const [i, { at }] of program.results.entries()) copy(blocks.register(at), results[i] as LoopColumn, n);
      if (marked === 0) return NONE;
      let count = 0;
      for (let row = 0; row < n; row++) if (blocks.marks[row] === 1) UNFIT[count++] = row;
      return unfit(count);
    },
  };
}

/** Adding 0 makes a plain 0 of a −0. */
function copy(from: Float64Array, to: LoopColumn, n: number): void {
  for (let i = 0; i < n; i++) to[i] = (from[i] as number) + 0;
}

/** A program's printed loop where the library has one, else its instructions one by one: the results are the same. */
export function engineOf(program: Program, rows: number): Engine {
  const loop = loopOf(program);
  return loop === undefined ? interpreted(program, rows) : printed(program, loop);
}
