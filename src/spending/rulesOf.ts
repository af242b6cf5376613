import { lawOn } from "../agreements/lawOn.ts";
import type { RuleSet } from "../rules/parameter.ts";

/** One set for each year, which remembers what it was asked: analyses ask for every line. */
const SETS = new Map<number, RuleSet>();

/** What is asked for the parameters of an analysis that no agreement governs: what holds in the whole country. */
export function rulesOf(year: number): RuleSet {
  const before = SETS.get(year);
  if (before !== undefined) return before;
  const set = lawOn(`${year}-12-31`);
  SETS.set(year, set);
  return set;
}
