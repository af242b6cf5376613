import { lawOn } from "../agreements/lawOn.ts";
import { type Fraction, fraction } from "../numbers/fraction.ts";
import type { RuleSet } from "../rules/parameter.ts";

/** What is asked for the parameters of an analysis that no agreement governs: what holds in the whole country. */
export function rulesOf(year: number): RuleSet {
  return lawOn(`${year}-12-31`);
}

const OERE = 100n;

/** Whole øre in kr. */
export function krOf(oere: bigint): Fraction {
  return fraction(oere, OERE);
}
