import type { Explanation } from "./explanation.ts";

const UNIT = /\bunit\b/g;
const OTHER = /\bother\b/g;

/**
 * The rules count per unit of any kind, some also per another; the explanation of a tariff, a notice or a payment, and what is
 * below it, says which.
 */
export function perUnit(explanation: Explanation, unit: string, other = unit): Explanation {
  const named = (text: string) => text.replace(UNIT, unit).replace(OTHER, other);
  const { calculation } = explanation;
  const because = explanation.because.map((each) => perUnit(each, unit, other));
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
