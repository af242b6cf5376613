import { lawOn } from "../agreements/lawOn.ts";
import type { RuleSet } from "../rules/parameter.ts";

/** What is asked for the parameters of an analysis that no agreement governs: what holds in the whole country. */
export function rulesOf(year: number): RuleSet {
  return lawOn(`${year}-12-31`);
}
