import { exact } from "../numbers/exact.ts";
import { dividedBy, type Fraction } from "../numbers/fraction.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { parameters } from "../parameters/parameters.ts";
import type { RuleSet } from "../rules/parameter.ts";

/** A part of a whole as a share of 1; nothing where the whole is 0. */
export function shareOf(part: Fraction, whole: Fraction): Fraction | null {
  return whole.n === 0n ? null : dividedBy(part, whole);
}

/** A rate rounded for showing; never compared. */
export function shownRate(rate: Fraction | null, set: RuleSet): Fraction | null {
  const rounding = parameters.proposals.shownRateRounding;
  return rate && roundedTo(rate, exact(set.known(rounding).text), rounding.mode);
}
