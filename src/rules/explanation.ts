import { fail } from "../errors.ts";
import { exactText, fromExactText } from "../numbers/exactText.ts";
import { ROUNDING_MODES } from "../numbers/rounding.ts";
import type { Text } from "../words.ts";
import type { Provenance } from "./parameter.ts";
import type { Operation, Step } from "./quantity.ts";
import { parseUnit, unitsOf } from "./units.ts";
import { DivisionByZero, type Value, valuesOf } from "./value.ts";

/** A number or a yes/no that a calculation used or gave. `value` is exact text, or `true`/`false`. */
export interface Figure {
  /** The key of the input, parameter or result; `limits.0` for an element of a list. */
  readonly name: string;
  readonly word: Text;
  /** Unit with price levels bound to years where they are known, such as `kr@2024/day`. */
  readonly unit: string;
  readonly value: string;
}

/** A parameter with what it rests on. */
export interface StatedFigure extends Figure, Provenance {
  readonly carriedFrom?: string;
}

/** A result and the step that gives it. */
export interface ResultFigure extends Figure {
  readonly step: number;
}

/** One evaluation of a rule: everything that is needed to compute it again. */
export interface Calculation {
  readonly inputs: readonly Figure[];
  readonly parameters: readonly StatedFigure[];
  readonly steps: readonly Step[];
  /** The unit of each step, as text. */
  readonly units: readonly string[];
  readonly results: readonly ResultFigure[];
}

/**
 * Why a result is what it is: plain, versioned data that can be stored as JSON, shown as text, and computed again.
 * A rule's explanation holds a calculation; an ordinary function's holds sentences and the explanations it rests on.
 */
export interface Explanation {
  readonly version: 1;
  readonly title: Text;
  readonly provenance: readonly Provenance[];
  readonly says: readonly Text[];
  readonly calculation?: Calculation;
  readonly because: readonly Explanation[];
}

/** A value as the exact text that explanations hold. */
export function valueText(value: Value): string {
  return typeof value === "boolean" ? String(value) : exactText(value);
}

export function valueFromText(text: string): Value {
  return text === "true" ? true : text === "false" ? false : fromExactText(text);
}

/** The explanation of an ordinary function: what it says, and what that rests on. */
export function account(
  title: Text,
  says: readonly Text[],
  because: readonly Explanation[] = [],
  provenance: readonly Provenance[] = [],
): Explanation {
  return { version: 1, title, provenance, says, because };
}

function notAsStored(found: unknown, path: string): never {
  return fail({
    kind: "malformed",
    path,
    found,
    allowed: {
      da: "en regels forklaring i version 1, som den blev gemt",
      en: "a rule's explanation of version 1, as stored",
    },
    remedy: {
      da: "tag en forklaring under because, der har en beregning, og ret ikke i den",
      en: "take an explanation under because that has a calculation, and leave it as it is",
    },
  });
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

/** The calculation of an explanation that may have been read from a file: its figures by name, its steps and units checked. */
function storedCalculation(explanation: Explanation): Calculation & { readonly bound: ReadonlyMap<string, Value> } {
  const calculation = explanation?.version === 1 ? explanation.calculation : undefined;
  const { inputs, parameters, steps, results } = calculation ?? {};
  if (calculation === undefined || ![inputs, parameters, steps, results].every(Array.isArray)) {
    return notAsStored(explanation, "explanation");
  }
  const figures = new Map([...calculation.inputs, ...calculation.parameters].map((figure) => [figure?.name, figure]));
  const names = new Set(figures.keys());
  const wrong = calculation.steps.findIndex((step, at) => !isStep(step, at, names));
  if (wrong >= 0) return notAsStored(calculation.steps[wrong], `explanation.calculation.steps[${wrong}]`);
  for (const [i, result] of calculation.results.entries()) {
    if (calculation.steps[result?.step] === undefined) notAsStored(result, `explanation.calculation.results[${i}]`);
  }
  const bound = new Map(Array.from(figures.values(), (figure) => [figure.name, storedValue(figure)] as const));
  unitsOf(calculation.steps, ({ name }) => figures.get(name)?.unit ?? "", "explanation");
  return { ...calculation, bound };
}

/** The value of a figure; a yes or no where its unit is one, else a number. */
function storedValue(figure: Figure): Value {
  const { name, value, unit } = figure;
  if (typeof value !== "string" || typeof unit !== "string") return notAsStored(figure, `explanation: ${name}`);
  const isFlag = value === "true" || value === "false";
  return isFlag === (parseUnit(unit) === "flag") ? valueFromText(value) : notAsStored(figure, `explanation: ${name}`);
}

/** The values of the steps; a figure that was altered to 0 may have become a divisor or a rounding unit. */
function valuesOrNot(steps: readonly Step[], bound: ReadonlyMap<string, Value>): Value[] {
  try {
    return valuesOf(steps, bound);
  } catch (error) {
    if (!(error instanceof DivisionByZero || error instanceof RangeError)) throw error;
    return fail({
      kind: "not-computable",
      path: "explanation",
      foundAs: { da: "0 som divisor", en: "0 as a divisor" },
      allowed: { da: "en divisor, der ikke er 0", en: "a divisor that is not 0" },
      remedy: { da: "brug forklaringen, som den blev gemt", en: "use the explanation as it was stored" },
    });
  }
}

/**
 * Computes a rule's explanation again from its own data, also after `JSON.parse`.
 *
 * Gives the exact text of each result by name, equal to the `value` that the explanation states.
 * An explanation without a calculation, of another version, or altered so that it cannot be computed, is refused as
 * `malformed` or `unit`; one that divides by zero as `not-computable`.
 *
 * @example
 * ```ts
 * import { agreementInForce, noticeLimit, reevaluate } from "rammetakst";
 * const given = { current: "2347.50", currentBackRegulation: 0, proposed: "2476.86", proposedBackRegulation: 0, index: "1.0551" };
 * const stored = JSON.stringify(noticeLimit.explain(given, agreementInForce("syddanmark", "2025-01-01")));
 * reevaluate(JSON.parse(stored)).excess; // => "0.01"
 * ```
 */
export function reevaluate(explanation: Explanation): Record<string, string> {
  const { steps, results, bound } = storedCalculation(explanation);
  const values = valuesOrNot(steps, bound);
  return Object.fromEntries(results.map(({ name, step }) => [name, valueText(values[step] as Value)]));
}
