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

/** Thrown inside an evaluation when a step divides by zero; the rule adds its name and what to do. */
export class DivisionByZero extends Error {
  readonly step: number;

  constructor(step: number) {
    super("division by zero");
    this.step = step;
  }
}

/**
 * The exact value of every step. `bound` holds the inputs and parameters by name; all are there and of the right kind.
 */
export function valuesOf(steps: readonly Step[], bound: ReadonlyMap<string, Value>): Value[] {
  const values: Value[] = [];
  for (const step of steps) values.push(stepValue(step, values, bound));
  return values;
}

function stepValue(step: Step, values: readonly Value[], bound: ReadonlyMap<string, Value>): Value {
  const [i = 0, j = 0, k = 0] = step.args;
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
