import type { Instruction, Pair, Program } from "../integers.ts";
import { UNITY } from "../integers.ts";

/**
 * How large numbers may become on the way where a database lets those that are too large wrap in silence: what is read is asked for its
 * size, and from there on the size of every step follows, or is asked in the row before the step is computed.
 */
export interface Bounded {
  /** What the columns that are read are within, from its negative on. */
  readonly read: bigint;
  /** What every number on the way is within, with room above it in the type for what a float leaves out. */
  readonly most: bigint;
  /** An expression as a float, to estimate the size of what is computed from it; NULL of NULL. */
  float(text: string): string;
}

/** One addend of a size: a known factor, times the sizes of these instructions. */
interface Addend {
  readonly factor: bigint;
  readonly of: readonly number[];
}

/** What is asked before a step is computed: that this sum of sizes is within what numbers may be. */
export type Asked = readonly Addend[];

const size = (n: bigint): bigint => (n < 0n ? -n : n);
const addend = (factor: bigint, ...of: number[]): Addend => ({
  factor: size(factor),
  of: of.filter((each) => each !== UNITY),
});

/** Numbers that are only compared or chosen are as large as they were, unless they have a factor. */
const multiplied = ({ a, k, b, m }: Pair): Asked =>
  [addend(k, a), addend(m, b)].filter(({ factor, of }) => factor > 1n && of.length > 0);

/** Every number that is written on the way to an instruction is within the sum of these. */
function addendsOf(instruction: Instruction): Asked {
  switch (instruction.op) {
    case "product":
      return [addend(1n, instruction.a, instruction.b)];
    case "sum":
      return instruction.m === 0n
        ? multiplied({ ...instruction, b: UNITY })
        : [addend(instruction.k, instruction.a), addend(instruction.m, instruction.b)];
    case "smaller":
    case "larger":
    case "exceeds":
    case "reaches":
    case "choose":
      return multiplied(instruction);
    case "rounded": {
      const { a, k, b, m, mode } = instruction;
      if (b === UNITY && m === 1n) return multiplied({ a, k, b, m: 0n });
      // Half of the divisor is put on; where that is not whole, all is doubled.
      const isHalf = mode === "half-away" || mode === "half-even";
      const times = isHalf && m % 2n !== 0n ? 2n : 1n;
      return [addend(times * k, a), addend(times * m, b)];
    }
    default:
      return [];
  }
}

/** The size of what an instruction gives, by those of the instructions before it. */
function givenBy(instruction: Instruction, sizes: readonly bigint[]): bigint {
  const of = (at: number) => sizes[at] ?? 0n;
  switch (instruction.op) {
    case "one":
      return 1n;
    case "signed":
      return of(instruction.a);
    case "size":
      return of(instruction.b);
    case "product":
      return of(instruction.a) * of(instruction.b);
    case "sum":
      return size(instruction.k) * of(instruction.a) + size(instruction.m) * of(instruction.b);
    case "smaller":
    case "larger":
    case "choose": {
      const [first, second] = [size(instruction.k) * of(instruction.a), size(instruction.m) * of(instruction.b)];
      return first > second ? first : second;
    }
    case "rounded": {
      const { a, k, b, m } = instruction;
      const above = size(k) * of(a);
      return b === UNITY ? above / size(m) + 1n : above + 1n;
    }
    default:
      return 0n;
  }
}

/** What has to be asked in each row, by the instruction that it is asked for; all other numbers are within what they may be. */
export function askedSizes({ code }: Program, { read, most }: Bounded): ReadonlyMap<number, Asked> {
  const asked = new Map<number, Asked>();
  const sizes: bigint[] = [];
  for (const [at, instruction] of code.entries()) {
    if (instruction.op === "input") {
      sizes.push(instruction.flag ? 0n : read);
      continue;
    }
    const addends = addendsOf(instruction);
    const total = addends.reduce(
      (sum, { factor, of }) => of.reduce((n, each) => n * (sizes[each] ?? 0n), factor) + sum,
      0n,
    );
    const given = givenBy(instruction, sizes);
    if (total > most) asked.set(at, addends);
    // What a float leaves out of a number is far less than the number.
    sizes.push(total > most && given > 2n * most ? 2n * most : given);
  }
  return asked;
}

/** The sum of sizes as a condition on floats; NULL, and so not held, where a number is NULL. */
export function sizeText(asked: Asked, { most, float }: Bounded, reference: (at: number) => string): string {
  const addends = asked.map(({ factor, of }) =>
    [
      ...(factor === 1n && of.length > 0 ? [] : [decimal(factor)]),
      ...of.map((at) => `abs(${float(reference(at))})`),
    ].join(" * "),
  );
  return `${addends.join(" + ")} < ${decimal(most)}`;
}

/** A number as a float is written everywhere. */
function decimal(n: bigint): string {
  const text = Number(n).toExponential();
  return text.replace("e+", "e");
}
