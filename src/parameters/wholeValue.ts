import { checkBounds } from "../rules/bounds.ts";
import type { Parameter, RuleSet } from "../rules/parameter.ts";
import { exactParameter } from "./exactParameter.ts";

/** The value of a parameter that counts something: its bounds ask for a whole number. */
export function wholeValue(parameter: Parameter, set: RuleSet): number {
  const value = exactParameter(parameter, set);
  checkBounds(parameter, value, parameter.id);
  return Number(value.n / value.d);
}
