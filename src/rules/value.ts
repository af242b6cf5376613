import {
  compare,
  dividedBy,
  type Fraction,
  larger,
  minus,
  ONE,
  plus,
  smaller,
  times,
  ZERO,
} from "../numbers/fraction.ts";
import { roundedTo } from "../numbers/rounding.ts";
import type { Step } from "./quantity.ts";

/** What a step is worth: an exact number, or yes or no. */
export type Value = Fraction | boolean;

/**
 * Thrown inside an evaluation when a step divides by zero; the rule adds its name and what to do. It is no `Error`, for
 * a million rows may throw it and the trace of the calls that each would keep is not wanted.
 */
export class DivisionByZero {
  readonly step: number;

  constructor(step: number) {
    this.step = step;
  }
}

/** Completes the values of a form's steps, of which the first, the inputs and parameters, are there. */
export function completeValues(steps: readonly Step[], values: Value[]): Value[] {
  for (let i = values.length; i < steps.length; i++) values.push(stepValue(steps[i] as Step, values, NO_LEAVES));
  return values;
}

const NO_LEAVES: ReadonlyMap<string, Value> = new Map();

/**
 * The exact value of every step. `bound` holds the inputs and parameters by name; all are there and of the right kind.
 */
export function valuesOf(steps: readonly Step[], bound: ReadonlyMap<string, Value>): Value[] {
  const values: Value[] = [];
  for (const step of steps) values.push(stepValue(step, values, bound));
  return values;
}

function stepValue(step: Step, values: readonly Value[], bound: ReadonlyMap<string, Value>): Value {
  const { args } = step;
  const i = args[0] ?? 0;
  const j = args[1] ?? 0;
  const k = args[2] ?? 0;
  const a = values[i] as Fraction;
  const b = values[j] as Fraction;
  switch (step.op) {
    case "input":
    case "parameter":
      return bound.get(step.name) as Value;
    case "zero":
      return ZERO;
    case "one":
      return ONE;
    case "plus":
      return plus(a, b);
    case "minus":
      return minus(a, b);
    case "times":
      return times(a, b);
    case "dividedBy":
      if (b.n === 0n) throw new DivisionByZero(j);
      return dividedBy(a, b);
    case "smaller":
      return smaller(a, b);
    case "larger":
      return larger(a, b);
    case "roundedTo":
      return roundedTo(a, b, step.mode ?? "half-away");
    case "exceeds":
      return compare(a, b) > 0;
    case "reaches":
      return compare(a, b) >= 0;
    case "and":
      return (values[i] as boolean) && (values[j] as boolean);
    case "or":
      return (values[i] as boolean) || (values[j] as boolean);
    case "not":
      return !(values[i] as boolean);
    case "choose":
      return values[i] === true ? (values[j] as Value) : (values[k] as Value);
    case "named":
      return values[i] as Value;
  }
}
