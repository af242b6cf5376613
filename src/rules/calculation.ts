import { frozen } from "../frozen.ts";
import type { Binding } from "./binding.ts";
import { type Calculation, type Explanation, valueText } from "./explanation.ts";
import { type Form, type PlainRule, unitOfInput, wordOf } from "./form.ts";
import type { Levels } from "./levels.ts";
import type { BoundParameter } from "./parameter.ts";
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
  const withYears = (unit: string) => boundUnit(unit, binding.levels);
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
    units: units.map(withYears),
    results: results.map(([name, step]) => {
      const unit = withYears(text.gives[name] ?? "");
      return { name, word: wordOf(text, name), unit, value: valueText(values[step] as Value), step };
    }),
  };
}

/** A unit with its price levels as years: `kr@then` is `kr@2024` when `then` was bound to 2024. */
function boundUnit(unit: string, levels: Levels): string {
  return levels.size === 0 || !unit.includes("@")
    ? unit
    : unit.replace(/@([a-z]+)/g, (all, name: string) => (levels.has(name) ? `@${levels.get(name)}` : all));
}
