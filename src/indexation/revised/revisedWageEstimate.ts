import type { Agreement } from "../../agreements/agreement.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus } from "../../numbers/fraction.ts";
import { type InDecimals, inDecimals } from "../../numbers/inDecimals.ts";
import { type ReadEstimate, readEstimate, type WageEstimate } from "./read.ts";
import type { RevisedWageEstimate } from "./result.ts";
import { revisedAmount, revisedFactor, wageEstimateEffect } from "./rules.ts";
import { revisedAmountByAdding, revisedFactorByAdding } from "./rulesByAdding.ts";
import { revisedExplained, revisedSays, takenAsPoints } from "./why.ts";

/** Computes what a revised estimate does; see {@link revisedWageEstimate}. */
interface Revise {
  (estimate: WageEstimate, agreement: Agreement): RevisedWageEstimate;
  /** The same as exact fractions. */
  exact(estimate: WageEstimate, agreement: Agreement): RevisedWageEstimate<Fraction>;
}

function nextLevel({ year, agreement, wageBudget, original, revised, nextRate }: ReadEstimate) {
  if (nextRate === undefined) return undefined;
  const rates = { rate: nextRate, original, revised };
  const amounts = revisedAmount.exact({ amount: wageBudget, ...rates }, agreement);
  const { corrected, correction } = revisedAmountByAdding.exact({ amount: wageBudget, ...rates }, agreement);
  const byAdding = { ...revisedFactorByAdding.exact(rates, agreement), corrected, correction };
  return { year: year + 1, rate: nextRate, ...revisedFactor.exact(rates, agreement), ...amounts, byAdding };
}

function exactly(estimate: WageEstimate, given: Agreement): RevisedWageEstimate<Fraction> {
  const read = readEstimate(estimate, given);
  const { year, agreement, wageBudget, original, revised, stated } = read;
  const change = minus(revised, original);
  const { resultEffect } = wageEstimateEffect.exact({ wageBudget, original, revised }, agreement);
  const next = nextLevel(read);
  const findings = stated === undefined ? [] : takenAsPoints(stated, change);
  const explanation = revisedExplained(read, [
    ...revisedSays(read, resultEffect, next),
    ...findings.map(({ message }) => message),
  ]);
  return { year, wageBudget, original, revised, change, resultEffect, next, findings, explanation };
}

function revise(estimate: WageEstimate, agreement: Agreement): RevisedWageEstimate {
  return inDecimals(exactly(estimate, agreement)) as InDecimals<RevisedWageEstimate<Fraction>>;
}

/**
 * What a revised wage estimate does to the year's result, and to the level of the next year.
 *
 * The year is that of the agreement's date. Amounts in kr., rates as shares of 1. Without `revised`, the change stated
 * in the forum's minutes is added to the original: −0.6 percentage points for Syddanmark's 2015. `resultEffect` is positive
 * for a surplus; `next` is there where `nextRate` is given, and holds the wage budget at the next year's level with and
 * without the correction: by multiplying, which is assumed, and in `byAdding` by the state's published method, which adds the
 * rates. Every amount is rounded once to whole øre; `.exact` gives fractions.
 *
 * Throws `RuleError`: `unknown-value` where the original estimate is not given, or no change is known for the year;
 * `out-of-range` for a budget below 0 or a rate of 0.5 or more; `malformed`, `missing`, `unknown-key` for the rest.
 * Source: Socialdirektørforum Syddanmark, 20 May 2015, item 10; the formula is assumed. Adding: Økonomistyrelsen's price and
 * wage assumptions.
 *
 * @example
 * ```ts
 * import { agreementInForce, revisedWageEstimate } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2015-12-31");
 * const year = revisedWageEstimate({ wageBudget: 10_200_000, original: "0.02" }, agreement);
 * year.revised; // => 0.014
 * year.resultEffect; // => 60000
 * const { next } = revisedWageEstimate({ wageBudget: 10_200_000, original: "0.02", nextRate: "0.03" }, agreement);
 * next?.corrected; // => 10444200
 * next?.byAdding.corrected; // => 10444800
 * ```
 */
export const revisedWageEstimate: Revise = withExact("revisedWageEstimate", revise, exactly);
