import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { ESTIMATES_OF_A_YEAR, RATES_OF_A_YEAR } from "./rateBounds.ts";
import * as say from "./ruleWords.ts";

const { baseIndex, wageEstimateRounding } = parameters.indexation;

interface Estimates {
  readonly original: Quantity;
  readonly revised: Quantity;
  readonly baseIndex: Quantity;
}

/** (1 + revised) / (1 + original): what the level should have been against what it was. */
function correctionOf({ original, revised, baseIndex }: Estimates): Quantity {
  const revisedIndex = baseIndex.increasedBy(revised).named("revisedIndex");
  const originalIndex = baseIndex.increasedBy(original).named("originalIndex");
  return revisedIndex.dividedBy(originalIndex).named("levelCorrection");
}

/**
 * The factor that lifts an amount one year on when the estimate of the year before has been revised:
 * (1 + rate) × (1 + revised) / (1 + original), unrounded.
 *
 * `rate` leads to the year; `original` and `revised` led to the year before; all are shares of 1. Throws
 * `not-computable` where the original rate is −1. Source: assumed.
 *
 * @example
 * ```ts
 * import { revisedFactor } from "rammetakst";
 * revisedFactor({ rate: "0.02", original: "0.25", revised: "0.2" }).factor; // => 0.9792
 * ```
 */
export const revisedFactor: Rule<
  {
    /** The rate that leads to the year, a share of 1. */
    readonly rate: "rate";
    /** The rate that led to the year before, as first estimated: a share of 1, not −1. */
    readonly original: "rate";
    /** That rate as revised, a share of 1. */
    readonly revised: "rate";
  },
  { readonly factor: "1" }
> = ruleAtFirstUse({
  name: "revisedFactor",
  title: say.REVISED_FACTOR,
  mark: "assumed",
  source: sources.ownReading,
  inputs: { rate: "rate", original: "rate", revised: "rate" },
  bounds: RATES_OF_A_YEAR,
  parameters: { baseIndex },
  gives: { factor: "1" },
  formula: ({ rate, ...estimates }) => ({ factor: correctionOf(estimates).increasedBy(rate) }),
});

/**
 * An amount lifted one year on, with and without the correction of the year before's revised estimate, in kr., each
 * rounded once, half away from zero, to whole øre; `correction` is what the revision changes.
 *
 * `amount` in kr. at the level it was given by the original estimate; `rate`, `original` and `revised` as in
 * {@link revisedFactor}. Source: assumed.
 *
 * @example
 * ```ts
 * import { revisedAmount } from "rammetakst";
 * const next = revisedAmount({ amount: 1_000_000, rate: "0.02", original: "0.25", revised: "0.2" });
 * next.uncorrected; // => 1020000
 * next.corrected; // => 979200
 * next.correction; // => -40800
 * ```
 */
export const revisedAmount: Rule<
  {
    /** Kr., at the level that the original estimate led to. */
    readonly amount: "kr";
    /** The rate that leads to the year, a share of 1. */
    readonly rate: "rate";
    /** The rate that led to the year before, as first estimated: a share of 1, not −1. */
    readonly original: "rate";
    /** That rate as revised, a share of 1. */
    readonly revised: "rate";
  },
  { readonly uncorrected: "kr"; readonly corrected: "kr"; readonly correction: "kr" }
> = ruleAtFirstUse({
  name: "revisedAmount",
  title: say.REVISED_AMOUNT,
  mark: "assumed",
  source: sources.ownReading,
  inputs: { amount: "kr", rate: "rate", original: "rate", revised: "rate" },
  bounds: RATES_OF_A_YEAR,
  parameters: { baseIndex, wageEstimateRounding },
  gives: { uncorrected: "kr", corrected: "kr", correction: "kr" },
  formula: ({ amount, rate, wageEstimateRounding, ...estimates }) => {
    const uncorrected = amount.increasedBy(rate).roundedTo(wageEstimateRounding).named("uncorrected");
    const factor = correctionOf(estimates).increasedBy(rate).named("factor");
    const corrected = amount.times(factor).roundedTo(wageEstimateRounding).named("corrected");
    return { uncorrected, corrected, correction: corrected.minus(uncorrected) };
  },
});

/**
 * What a revised wage estimate does to the year's result, in kr., positive for a surplus:
 * wage budget × (1 − (1 + revised) / (1 + original)), rounded once, half away from zero, to whole øre.
 *
 * `wageBudget` in kr. at the level of the original estimate; `original` and `revised` are the rates that led to the
 * year, shares of 1. The original rate is never guessed: without it the call is refused as `missing`.
 * Source: Socialdirektørforum Syddanmark, 20 May 2015, item 10, says that a lower estimate gives a surplus, other things
 * equal; the formula is assumed.
 *
 * @example
 * ```ts
 * import { wageEstimateEffect } from "rammetakst";
 * wageEstimateEffect({ wageBudget: 10_200_000, original: "0.02", revised: "0.014" }).resultEffect; // => 60000
 * ```
 */
export const wageEstimateEffect: Rule<
  {
    /** Kr., at the level that the original estimate led to. */
    readonly wageBudget: "kr";
    /** The rate that led to the year, as first estimated: a share of 1, not −1. */
    readonly original: "rate";
    /** That rate as revised, a share of 1. */
    readonly revised: "rate";
  },
  { readonly resultEffect: "kr" }
> = ruleAtFirstUse({
  name: "wageEstimateEffect",
  title: say.EFFECT_ON_RESULT,
  mark: "assumed",
  source: sources.forum2015Item10,
  inputs: { wageBudget: "kr", original: "rate", revised: "rate" },
  bounds: ESTIMATES_OF_A_YEAR,
  parameters: { baseIndex, wageEstimateRounding },
  gives: { resultEffect: "kr" },
  formula: ({ wageBudget, wageEstimateRounding, ...estimates }) => {
    const wageNeed = wageBudget.times(correctionOf(estimates)).named("wageNeed");
    return { resultEffect: wageBudget.minus(wageNeed).roundedTo(wageEstimateRounding) };
  },
});
