import type { Explanation } from "./explanation.ts";
import { remembered, rememberedByList } from "./remembered.ts";

const UNIT = /\bunit\b/g;
const OTHER = /\bother\b/g;

/** How the units of calculations are written with one kind of unit in them, and another. */
interface Naming {
  readonly one: (text: string) => string;
  readonly all: (units: readonly string[]) => readonly string[];
}

function namingOf(unit: string, other: string): Naming {
  const one = remembered((text: string) => text.replace(UNIT, unit).replace(OTHER, other));
  return { one, all: rememberedByList((units: readonly string[]) => Object.freeze(units.map(one))) };
}

const NAMINGS = new Map<string, Naming>();
/** There are a handful of units. */
const MOST_NAMINGS = 100;

function naming(unit: string, other: string): Naming {
  const key = `${unit} ${other}`;
  const before = NAMINGS.get(key);
  if (before !== undefined) return before;
  const made = namingOf(unit, other);
  if (NAMINGS.size < MOST_NAMINGS) NAMINGS.set(key, made);
  return made;
}

/**
 * The rules count per unit of any kind, some also per another; the explanation of a tariff, a notice or a payment, and what is
 * below it, says which.
 */
export function perUnit(explanation: Explanation, unit: string, other = unit): Explanation {
  return named(explanation, naming(unit, other));
}

function named(explanation: Explanation, by: Naming): Explanation {
  const { calculation } = explanation;
  const because = explanation.because.map((each) => named(each, by));
  if (calculation === undefined) return { ...explanation, because };
  const figures = <T extends { readonly unit: string }>(list: readonly T[]): T[] =>
    list.map((figure) => ({ ...figure, unit: by.one(figure.unit) }));
  const { inputs, parameters, results, units } = calculation;
  return {
    ...explanation,
    calculation: {
      ...calculation,
      inputs: figures(inputs),
      parameters: figures(parameters),
      results: figures(results),
      units: Object.isFrozen(units) ? by.all(units) : units.map(by.one),
    },
    because,
  };
}
