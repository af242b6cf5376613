import { type RoundingMode, wholeNumberBelow } from "../numbers/rounding.ts";
import { isSmall } from "../numbers/smallFraction.ts";
import type { Operation, Step } from "./quantity.ts";

/** The values of steps as floats: the numerator of each at its place, its denominator at the next. A yes is 1/1, a no 0/1. */
export type Small = Float64Array;

/** A step to compute, with its place and those of the steps it is made of. */
export interface SmallStep {
  readonly op: Exclude<Operation, "input" | "parameter" | "named">;
  readonly to: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly mode: RoundingMode;
}

const at = (values: Small, place: number): number => values[place] as number;

/** Writes a value; false where it is not one of whole numbers below 2^53, or has a divisor of 0. */
function write(values: Small, place: number, n: number, d: number): boolean {
  values[place] = n;
  values[place + 1] = d;
  return isSmall(n, d);
}

/** The whole number that one is times another; NaN where there is none. Most denominators are alike, and need no division. */
function quotient(a: number, b: number): number {
  if (a === b) return 1;
  const times = a / b;
  return times === Math.floor(times) && times * b === a ? times : Number.NaN;
}

/** Whether a float holds a whole number of this size exactly. */
function isExact(size: number): boolean {
  return Math.abs(size) <= 2 ** 53 - 1;
}

function set(values: Small, place: number, yes: boolean): boolean {
  values[place] = yes ? 1 : 0;
  values[place + 1] = 1;
  return true;
}

function copy(values: Small, to: number, from: number): boolean {
  values[to] = at(values, from);
  values[to + 1] = at(values, from + 1);
  return true;
}

function added(values: Small, to: number, left: number, right: number, over: number): boolean {
  return write(values, to, left + right, over) && isExact(Math.abs(left) + Math.abs(right));
}

/** Over the larger denominator where the smaller divides it, else over their product. */
function addOrTake(values: Small, { to, a, b }: SmallStep, sign: number): boolean {
  const [n, m] = [at(values, a), sign * at(values, b)];
  const [c, d] = [at(values, a + 1), at(values, b + 1)];
  const more = c >= d ? quotient(c, d) : quotient(d, c);
  if (!(more > 0)) return added(values, to, n * d, m * c, c * d);
  return c >= d ? added(values, to, n, m * more, c) : added(values, to, n * more, m, d);
}

/** A denominator that the unit's divides is made smaller: what is rounded is the same number. */
function round(values: Small, { to, a, b, mode }: SmallStep): boolean {
  const unit = at(values, b);
  const per = at(values, b + 1);
  const less = quotient(at(values, a + 1), per);
  const divides = less > 0;
  const size = divides ? at(values, a) : at(values, a) * per;
  const whole = wholeNumberBelow(size, (divides ? less : at(values, a + 1)) * unit, mode);
  return write(values, to, whole * unit, per);
}

/** What of two numbers over a common denominator is, or is the case; not where one is too large. */
function compare(values: Small, { op, to, a, b }: SmallStep): boolean {
  const c = at(values, a + 1);
  const d = at(values, b + 1);
  const left = c === d ? at(values, a) : at(values, a) * d;
  const right = c === d ? at(values, b) : at(values, b) * c;
  if (!(isExact(left) && isExact(right))) return false;
  if (op === "exceeds") return set(values, to, left > right);
  if (op === "reaches") return set(values, to, left >= right);
  return copy(values, to, (op === "smaller" ? left <= right : left >= right) ? a : b);
}

function multiply(values: Small, { to, a, b }: SmallStep): boolean {
  return write(values, to, at(values, a) * at(values, b), at(values, a + 1) * at(values, b + 1));
}

function divide(values: Small, { to, a, b }: SmallStep): boolean {
  const divisor = at(values, b);
  const turned = divisor < 0 ? -at(values, b + 1) : at(values, b + 1);
  return write(values, to, at(values, a) * turned, at(values, a + 1) * Math.abs(divisor));
}

/** A step that neither multiplies nor divides. */
function run(values: Small, step: SmallStep): boolean {
  const { to, a, b, c } = step;
  switch (step.op) {
    case "roundedTo":
      return round(values, step);
    case "plus":
      return addOrTake(values, step, 1);
    case "minus":
      return addOrTake(values, step, -1);
    case "choose":
      return copy(values, to, at(values, a) === 1 ? b : c);
    case "and":
      return set(values, to, at(values, a) === 1 && at(values, b) === 1);
    case "or":
      return set(values, to, at(values, a) === 1 || at(values, b) === 1);
    case "not":
      return set(values, to, at(values, a) === 0);
    case "zero":
      return set(values, to, false);
    case "one":
      return set(values, to, true);
    default:
      return compare(values, step);
  }
}

/**
 * Computes all steps in order, each as `value.ts` has it; false where one does not fit. The two operations that most steps
 * are stand in the loop itself, which Node then compiles into it; with all of them there it would compile none.
 */
export function computeSmall(values: Small, steps: readonly SmallStep[]): boolean {
  for (const step of steps) {
    if (step.op === "times") {
      if (!multiply(values, step)) return false;
    } else if (step.op === "dividedBy") {
      if (!divide(values, step)) return false;
    } else if (!run(values, step)) {
      return false;
    }
  }
  return true;
}

/** The place of the value of each step; `named` steps stand for what they name. */
export function placesOf(steps: readonly Step[]): number[] {
  const places: number[] = [];
  for (const [i, { op, args }] of steps.entries()) places.push(op === "named" ? (places[args[0] ?? 0] ?? 0) : 2 * i);
  return places;
}

/** The steps to compute when inputs and parameters are there. */
export function smallSteps(steps: readonly Step[], places: readonly number[]): SmallStep[] {
  return steps.flatMap(({ op, args: [a = 0, b = 0, c = 0], mode = "half-away" }, i) => {
    if (op === "input" || op === "parameter" || op === "named") return [];
    const place = (arg: number) => places[arg] as number;
    return [{ op, to: place(i), a: place(a), b: place(b), c: place(c), mode }];
  });
}
