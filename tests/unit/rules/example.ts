import type { Parameter, Rounding } from "../../../src/rules/parameter.ts";
import type { Text } from "../../../src/words.ts";

/** A text for tests, the same in both languages but for a mark. */
export const text = (name: string): Text => ({ da: `${name}-da`, en: name });

const OWN = { mark: "local", source: text("own example") } as const;

/** What every rule of the tests rests on. */
export const rests = { title: text("Example"), ...OWN } as const;

/** A parameter of the whole country that is always in force. */
export function parameter(name: string, unit: string, value: string): Parameter {
  const always = { value, scope: null, from: null, to: null, ...OWN };
  return { id: `tests.${name}`, name, title: text(name), unit, values: [always] };
}

/** Rounding to a unit in kr., half away from zero unless told. */
export function rounding(value: string, mode: Rounding["mode"] = "half-away", unit = "kr"): Rounding {
  return { ...parameter("rounding", unit, value), mode };
}
