import { fail } from "../errors.ts";
import { ROUNDING_MODES } from "../numbers/rounding.ts";
import { placedAs } from "../refusals.ts";
import { type Calculation, type Explanation, type Figure, valueFromText } from "./explanation.ts";
import { STORED_CALCULATION, STORED_ZERO_DIVISOR } from "./explanationWords.ts";
import type { Operation, Step } from "./quantity.ts";
import { parseUnit, unitsOf } from "./units.ts";
import { DivisionByZero, type Value, valuesOf } from "./value.ts";

export function refuseChangedStep(found: unknown, path: string): never {
  return fail({ kind: "malformed", path, found, ...STORED_CALCULATION });
}

const OPERANDS: Readonly<Record<Operation, number>> = {
  input: 0,
  parameter: 0,
  zero: 0,
  one: 0,
  plus: 2,
  minus: 2,
  times: 2,
  dividedBy: 2,
  smaller: 2,
  larger: 2,
  roundedTo: 2,
  exceeds: 2,
  reaches: 2,
  and: 2,
  or: 2,
  not: 1,
  choose: 3,
  named: 1,
};

/** Whether a step read from a file can be computed: a known operation on steps before it. */
function isStep(step: Partial<Step> | null, at: number, named: ReadonlySet<unknown>): boolean {
  if (step === null || typeof step !== "object" || !Array.isArray(step.args)) return false;
  if (step.op === undefined || !Object.hasOwn(OPERANDS, step.op) || step.args.length !== OPERANDS[step.op])
    return false;
  if (!step.args.every((arg) => Number.isInteger(arg) && arg >= 0 && arg < at)) return false;
  if (step.op === "roundedTo") return ROUNDING_MODES.includes(step.mode ?? "half-away");
  return (step.op !== "input" && step.op !== "parameter") || named.has(step.name);
}

/** A calculation that may have been read from a file, with the values of its figures by name. */
interface StoredCalculation extends Calculation {
  readonly bound: ReadonlyMap<string, Value>;
}

/** The calculation of an explanation that may have been read from a file: its figures by name, its steps and units checked. */
export function storedCalculation(explanation: Explanation, path: string): StoredCalculation {
  const calculation = explanation?.version === 1 ? explanation.calculation : undefined;
  const { inputs, parameters, steps, results } = calculation ?? {};
  if (!calculation || ![inputs, parameters, steps, results].every(Array.isArray)) {
    return refuseChangedStep(explanation, path);
  }
  const figures = new Map([...calculation.inputs, ...calculation.parameters].map((figure) => [figure?.name, figure]));
  const names = new Set(figures.keys());
  const wrong = calculation.steps.findIndex((step, at) => !isStep(step, at, names));
  if (wrong >= 0) return refuseChangedStep(calculation.steps[wrong], `${path}.calculation.steps[${wrong}]`);
  for (const [i, result] of calculation.results.entries()) {
    if (calculation.steps[result?.step] === undefined) refuseChangedStep(result, `${path}.calculation.results[${i}]`);
  }
  const bound = new Map(Array.from(figures.values(), (figure) => [figure?.name, storedValue(figure, path)] as const));
  unitsOf(calculation.steps, ({ name }) => figures.get(name)?.unit ?? "", path);
  return { ...calculation, bound };
}

/** What is read, or an error that names its place in the explanation. */
function readAt<T>(read: () => T, path: string): T {
  return placedAs(() => path, read);
}

/** The value of a figure; a yes or no where its unit is one, else a number. */
function storedValue(figure: Figure, path: string): Value {
  const { name, value, unit } = figure ?? {};
  if (typeof value !== "string" || typeof unit !== "string") return refuseChangedStep(figure, `${path}: ${name}`);
  const isFlag = value === "true" || value === "false";
  const read = () => (isFlag === (parseUnit(unit) === "flag") ? valueFromText(value) : undefined);
  return readAt(read, `${path}: ${name}`) ?? refuseChangedStep(figure, `${path}: ${name}`);
}

/** The values of the steps; a figure that was altered to 0 may have become a divisor or a rounding unit. */
export function valuesOrNot({ steps, bound }: StoredCalculation, path: string): Value[] {
  try {
    return valuesOf(steps, bound);
  } catch (error) {
    if (!(error instanceof DivisionByZero || error instanceof RangeError)) throw error;
    return fail({ kind: "not-computable", path, ...STORED_ZERO_DIVISOR });
  }
}
