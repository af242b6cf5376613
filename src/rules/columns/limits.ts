import { type Instruction, type Pair, type Program, UNITY } from "../integers.ts";
import { FITS } from "./kernels.ts";

/** How large a number can be where the sizes of all inputs together are at most L: `slope` · L + `rest`. */
interface Reach {
  readonly slope: number;
  readonly rest: number;
}

const ALONE: Reach = { slope: 0, rest: 1 };
const INPUT: Reach = { slope: 1, rest: 0 };
/** What the floats that a limit is found with may be wrong by is less. */
const MARGIN = 1 - 2 ** -20;

/** Whether no number of a program grows faster than its inputs: nothing that varies is multiplied or divides. */
export function isLinear({ code }: Program): boolean {
  return code.every((each) => {
    if (each.op === "product" || each.op === "signed" || each.op === "size") return false;
    return each.op !== "rounded" || each.b === UNITY;
  });
}

function scaled({ slope, rest }: Reach, factor: bigint): Reach {
  const size = Math.abs(Number(factor));
  return { slope: slope * size, rest: rest * size };
}

function reachOf(each: Instruction & Pair, a: Reach, b: Reach): Reach {
  switch (each.op) {
    case "exceeds":
    case "reaches":
      return ALONE;
    case "rounded":
      return { slope: a.slope / b.rest, rest: a.rest / b.rest + 1 };
    case "sum":
      return { slope: a.slope + b.slope, rest: a.rest + b.rest };
    default:
      return { slope: Math.max(a.slope, b.slope), rest: Math.max(a.rest, b.rest) };
  }
}

/** A size that the inputs of a linear program have to have together at most, for every number on the way to be exact. */
export function limitOf({ code }: Program): number {
  const reaches: Reach[] = [];
  let limit = FITS;
  for (const each of code) {
    if (!("k" in each)) {
      reaches.push(each.op === "input" && !each.flag ? INPUT : ALONE);
      continue;
    }
    const a = scaled(reaches[each.a] as Reach, each.k);
    const b = scaled(reaches[each.b] as Reach, each.m);
    limit = Math.min(limit, (MARGIN * FITS - a.rest - b.rest) / (a.slope + b.slope));
    reaches.push(reachOf(each, a, b));
  }
  return MARGIN * limit;
}
