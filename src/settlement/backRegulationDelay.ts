import { parameters } from "../parameters/parameters.ts";
import { wholeValue } from "../parameters/wholeValue.ts";
import type { RuleSet } from "../rules/parameter.ts";

/** How many years after its own a result enters the tariff: a whole number from 1, for a tariff is set in advance. */
export function backRegulationDelay(set: RuleSet): number {
  return wholeValue(parameters.settlement.backRegulationDelay, set);
}
