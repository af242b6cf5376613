import { frozen } from "../frozen.ts";
import type { Binding } from "./binding.ts";
import { type Calculation, type Explanation, valueText } from "./explanation.ts";
import { type Form, type PlainRule, unitOfInput, wordOf } from "./form.ts";
import type { Levels } from "./levels.ts";
import type { BoundParameter } from "./parameter.ts";
import { remembered, rememberedByList } from "./remembered.ts";
import type { Value } from "./value.ts";

/** What one call has come to. */
export interface Evaluation {
  readonly form: Form;
  readonly values: readonly Value[];
  readonly binding: Binding;
  readonly parameters: ReadonlyMap<string, BoundParameter>;
}

export function explanationOf(text: PlainRule, evaluation: Evaluation): Explanation {
  const { title, mark, source } = text;
  return {
    version: 1,
    title,
    provenance: [{ mark, source }],
    says: [],
    calculation: calculationOf(text, evaluation),
    because: [],
  };
}

function calculationOf(text: PlainRule, { form, values, binding, parameters }: Evaluation): Calculation {
  const { steps, units, results } = form;
  const { one: withYears, all: allWithYears } = boundUnits(binding.levels);
  const inputs = [...binding.values]
    .filter(([name]) => !parameters.has(name))
    .map(([name, value]) => {
      const unit = withYears(unitOfInput(text.inputs, name));
      return { name, word: wordOf(text, name), unit, value: valueText(value) };
    });
  const stated = Array.from(parameters, ([name, { known, exact }]) => {
    const { mark, source, note, carriedFrom, parameter } = known;
    const rests = { mark, source, ...(note && { note }), ...(carriedFrom && { carriedFrom }) };
    return { name, word: parameter.title, unit: parameter.unit, value: valueText(exact), ...rests };
  });
  return {
    inputs,
    parameters: stated,
    steps: frozen(steps),
    units: allWithYears(units),
    results: results.map(([name, step]) => {
      const unit = withYears(text.gives[name] ?? "");
      return { name, word: wordOf(text, name), unit, value: valueText(values[step] as Value), step };
    }),
  };
}

/** A unit with its price levels as years: `kr@then` is `kr@2024` when `then` was bound to 2024. */
function boundUnit(unit: string, levels: Levels): string {
  return unit.includes("@")
    ? unit.replace(/@([a-z]+)/g, (all, name: string) => (levels.has(name) ? `@${levels.get(name)}` : all))
    : unit;
}

/** The units of calculations whose levels are bound to the same years, which many calls of a rule have alike. */
interface BoundUnits {
  readonly one: (unit: string) => string;
  readonly all: (units: readonly string[]) => readonly string[];
}

const BOUND = new Map<string, BoundUnits>();
/** So many years are never met by a program that means what it asks. */
const MOST_BOUND = 1000;

function boundUnits(levels: Levels): BoundUnits {
  const key = [...levels].join();
  const before = BOUND.get(key);
  if (before !== undefined) return before;
  const own = new Map(levels);
  const one = remembered((unit: string) => boundUnit(unit, own));
  const made = { one, all: rememberedByList((units: readonly string[]) => Object.freeze(units.map(one))) };
  if (BOUND.size >= MOST_BOUND) BOUND.clear();
  BOUND.set(key, made);
  return made;
}
