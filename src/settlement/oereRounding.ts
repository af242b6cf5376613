import { fraction, reduced, times } from "../numbers/fraction.ts";
import { oereIn } from "../numbers/inOere.ts";
import type { RoundingMode } from "../numbers/rounding.ts";
import { exactParameter } from "../parameters/exactParameter.ts";
import type { Rounding, RuleSet } from "../rules/parameter.ts";

/** A rounding in whole øre. */
export interface OereRounding {
  readonly unit: number;
  readonly mode: RoundingMode;
}

const OERE = fraction(100n);

/** A rounding to whole øre; nothing where it rounds to less. */
export function roundingToOere(parameter: Rounding, set: RuleSet): OereRounding | undefined {
  const unit = oereIn(exactParameter(parameter, set));
  return unit === undefined ? undefined : { unit, mode: parameter.mode };
}

/** A rounding of amounts that are whole øre already: a unit that goes up in an øre changes nothing. */
export function roundingOfOere(parameter: Rounding, set: RuleSet): OereRounding | undefined {
  const { n } = reduced(times(exactParameter(parameter, set), OERE));
  return n === 1n ? { unit: 1, mode: parameter.mode } : roundingToOere(parameter, set);
}
