import { exactAsWritten } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { parameters } from "../parameters/parameters.ts";
import type { KnownValue, Parameter, RuleSet } from "../rules/parameter.ts";

const { band, deficitBand } = parameters.settlement;

/** The share of the budget that limits what is available: a deficit may have a limit of its own. */
export function bandFor(available: Fraction): Parameter {
  return available.n < 0n ? deficitBand : band;
}

/** The limit's share as it is known in a rule set, with its figure. */
export function knownBand(available: Fraction, set: RuleSet): { readonly known: KnownValue; readonly share: Fraction } {
  const known = set.known(bandFor(available));
  return { known, share: exactAsWritten(known.text) };
}
