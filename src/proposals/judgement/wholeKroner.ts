import { dividedBy, type Fraction } from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";

/** Whether a tariff is stated in whole kroner, as most are. */
export function isInKroner(amount: Fraction, set: RuleSet): boolean {
  const { n, d } = dividedBy(amount, exactParameter(parameters.proposals.kronerRounding, set));
  return n % d === 0n;
}
