import { outOfRange } from "../given/figures.ts";
import { exact } from "../numbers/exact.ts";
import { parameters } from "../parameters/parameters.ts";
import type { RuleSet } from "../rules/parameter.ts";

const BY_SET = new WeakMap<RuleSet, number>();

function delayIn(set: RuleSet): number {
  const { id } = parameters.settlement.backRegulationDelay;
  const { text } = set.known(parameters.settlement.backRegulationDelay);
  const { n, d } = exact(text, id);
  const years = n / d;
  if (n % d === 0n && years >= 1n && years <= 20n) return Number(years);
  return outOfRange(id, text, { da: "et helt antal år fra 1 til 20", en: "a whole number of years from 1 to 20" });
}

/** How many years after its own a result enters the tariff: a whole number from 1, for a tariff is set in advance. */
export function backRegulationDelay(set: RuleSet): number {
  const delay = BY_SET.get(set) ?? delayIn(set);
  BY_SET.set(set, delay);
  return delay;
}
