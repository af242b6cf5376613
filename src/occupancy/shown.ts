import { absolute, equal, type Fraction, fraction } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { pointsText } from "../numbers/pointsText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { parameters } from "../parameters/parameters.ts";
import { shownRate } from "../parameters/shownRate.ts";
import type { RuleSet } from "../rules/parameter.ts";
import type { Language } from "../words.ts";

// Each writes a figure in one language, for use as `both(percent, rate, set)`.

/** A rate as per cent with the decimals it has once it is rounded for showing: `92,3077 %`. */
export function percent(rate: Fraction, language: Language, set: RuleSet): string {
  return formatRate(shownRate(rate, set), language, { decimals: "exact" });
}

/** A measured rate as per cent with two decimals: `92,31 %`. */
export function measured(rate: Fraction, language: Language): string {
  return formatRate(rate, language);
}

/**
 * The size of a measured deviation with two decimals: `4,98 procentpoint`; with all it has where those would pass for the
 * threshold that it does not meet.
 */
export function deviationText(deviation: Fraction, language: Language, threshold: Fraction): string {
  const size = absolute(deviation);
  const isBeside = !equal(size, threshold) && equal(inHundredths(size), inHundredths(threshold));
  return pointsText(size, language, { decimals: isBeside ? "exact" : 2 });
}

/** A rate in whole hundredths of a per cent, as two decimals show it. */
function inHundredths(rate: Fraction): Fraction {
  return roundedTo(rate, fraction(1n, 10_000n), parameters.proposals.shownRateRounding.mode);
}

/** The size of a difference between rates: `5 procentpoint`. */
export function points(difference: Fraction, language: Language, set: RuleSet): string {
  return pointsText(shownRate(absolute(difference), set), language);
}

/** A number of days with at most two decimals: `4.914`, `6.570,25`. */
export function dayCount(days: Fraction, language: Language): string {
  const isWhole = days.n % days.d === 0n;
  return formatNumber(days, language, { decimals: isWhole ? 0 : 2 });
}
