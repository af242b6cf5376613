import { LOOPS } from "../../generated/loops.ts";
import { type Program, UNITY } from "../integers.ts";
import { kept } from "./kept.ts";
import { signatureOf } from "./signature.ts";

/** What a printed loop reads and writes: whole numbers as floats, and flags as bytes of 0 and 1. */
export type LoopColumn = Float64Array | Uint8Array;

/**
 * A program printed as one loop over the rows from `from` on, below `to`.
 *
 * It writes each row's results and notes in `unfit`, after the `before` that are there already, the rows that are not exact;
 * gives how many are there then. `factors` holds k and m of each instruction that has them, in order, and last the
 * limit of what is looked at.
 */
export type Loop = (
  inputs: readonly Float64Array[],
  results: readonly LoopColumn[],
  factors: Float64Array,
  from: number,
  to: number,
  unfit: Int32Array,
  before: number,
) => number;

/** Whether a number is multiplied by 0 and so is not looked at: a printed loop would not see that it is too large. */
function hidesNumber({ code }: Program): boolean {
  return code.some(
    (each) => "k" in each && ((each.k === 0n && each.a !== UNITY) || (each.m === 0n && each.b !== UNITY)),
  );
}

const found = kept(
  (program: Program) => (hidesNumber(program) ? undefined : LOOPS.get(signatureOf(program))) ?? "none",
);

/** The printed loop of a program, where there is one. */
export function loopOf(program: Program): Loop | undefined {
  const loop = found(program);
  return loop === "none" ? undefined : loop;
}
