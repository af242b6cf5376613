import type { Explanation } from "./explanation.ts";

const UNIT = /\bunit\b/g;

/** The rules count per unit of any kind; the explanation of a tariff, a notice or a payment, and what is below it, says which. */
export function perUnit(explanation: Explanation, unit: string): Explanation {
  const named = (text: string) => text.replace(UNIT, unit);
  const { calculation } = explanation;
  const because = explanation.because.map((each) => perUnit(each, unit));
  if (calculation === undefined) return { ...explanation, because };
  const figures = <T extends { readonly unit: string }>(list: readonly T[]): T[] =>
    list.map((figure) => ({ ...figure, unit: named(figure.unit) }));
  const { inputs, parameters, results, units } = calculation;
  return {
    ...explanation,
    calculation: {
      ...calculation,
      inputs: figures(inputs),
      parameters: figures(parameters),
      results: figures(results),
      units: units.map(named),
    },
    because,
  };
}
