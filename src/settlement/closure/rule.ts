import { exactAsWritten } from "../../numbers/exact.ts";
import { equal, type Fraction, ONE } from "../../numbers/fraction.ts";
import { parameters } from "../../parameters/parameters.ts";
import { checkBounds } from "../../rules/bounds.ts";
import type { KnownValue, RuleSet } from "../../rules/parameter.ts";

const { authorityClosureShare, operatorClosureShare } = parameters.capacity;

export const CLOSED_BY = ["authority", "operator"] as const;

/** Who closed an offer: the social supervision or another authority, or its own operator. */
export type ClosedBy = (typeof CLOSED_BY)[number];

/** The rule that says what of a closure is the buyers', with their share of 1. */
export interface ClosureRule {
  readonly known: KnownValue;
  readonly buyersShare: Fraction;
}

function ruleFrom(known: KnownValue): ClosureRule {
  const buyersShare = exactAsWritten(known.text, known.parameter.id);
  checkBounds(known.parameter, buyersShare, known.parameter.id);
  return { known, buyersShare };
}

const shareOf = (by: ClosedBy) => (by === "authority" ? authorityClosureShare : operatorClosureShare);

/** The rule in force; where it is not known, an error says so. */
export function closureRule(by: ClosedBy, set: RuleSet): ClosureRule {
  return ruleFrom(set.known(shareOf(by)));
}

/** The rule in force, or nothing where it is not known. */
export function findClosureRule(by: ClosedBy, set: RuleSet): ClosureRule | undefined {
  const known = set.find(shareOf(by));
  return known === undefined ? undefined : ruleFrom(known);
}

/** Whether the rule is the usual one: an authority's closure leaves nothing to the buyers, an operator's all. */
export function isUsual(by: ClosedBy, { buyersShare }: ClosureRule): boolean {
  return by === "authority" ? buyersShare.n === 0n : equal(buyersShare, ONE);
}
