import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { RATES_OF_A_YEAR } from "./rateBounds.ts";
import * as say from "./ruleWords.ts";

const { baseIndex, wageEstimateRounding } = parameters.indexation;

interface Estimates {
  readonly rate: Quantity;
  readonly original: Quantity;
  readonly revised: Quantity;
  readonly baseIndex: Quantity;
}

/** 1 + rate + (revised − original): the level is corrected by what the estimate was wrong by, and the rate is added. */
function addedFactor({ rate, original, revised, baseIndex }: Estimates): Quantity {
  const correction = revised.minus(original).named("addedCorrection");
  return baseIndex.increasedBy(rate.plus(correction).named("addedRate")).named("factor");
}

/**
 * The factor that lifts an amount one year on when the estimate of the year before has been revised, by the state's
 * published method: 1 + rate + (revised − original), unrounded. {@link revisedFactor} multiplies instead.
 *
 * `rate` leads to the year; `original` and `revised` led to the year before; all are shares of 1. Where a table prints the
 * level correction, it is `revised` with an `original` of 0. Throws `out-of-range` for rates of 100 % and more. Source: Økonomistyrelsen's price and wage assumptions of the
 * finance bills 2022, 2023 and 2025, where the two are added.
 *
 * @example
 * ```ts
 * import { revisedFactor, revisedFactorByAdding } from "rammetakst";
 * const roads2023 = { rate: "0.023", original: 0, revised: "0.115" };
 * revisedFactorByAdding(roads2023).factor; // => 1.138
 * revisedFactor(roads2023).factor; // => 1.140645
 * ```
 */
export const revisedFactorByAdding: Rule<
  {
    /** The rate that leads to the year, a share of 1. */
    readonly rate: "rate";
    /** The rate that led to the year before, as first estimated: a share of 1. */
    readonly original: "rate";
    /** That rate as revised, a share of 1. */
    readonly revised: "rate";
  },
  { readonly factor: "1" }
> = ruleAtFirstUse({
  name: "revisedFactorByAdding",
  title: say.REVISED_FACTOR_BY_ADDING,
  mark: "practice",
  source: sources.stateAddedRates,
  inputs: { rate: "rate", original: "rate", revised: "rate" },
  bounds: RATES_OF_A_YEAR,
  parameters: { baseIndex },
  gives: { factor: "1" },
  formula: (given) => ({ factor: addedFactor(given) }),
});

/**
 * An amount lifted one year on, with and without the correction of the year before's revised estimate, by the state's
 * method of adding, in kr., each rounded once, half away from zero, to whole øre; `correction` is what the revision changes.
 *
 * `amount` in kr. at the level it was given by the original estimate; `rate`, `original` and `revised` as in
 * {@link revisedFactorByAdding}. Throws `out-of-range` as that does. Source: Økonomistyrelsen's price and wage assumptions of the finance bills 2022, 2023 and
 * 2025; the rounding is assumed.
 *
 * @example
 * ```ts
 * import { revisedAmountByAdding } from "rammetakst";
 * const next = revisedAmountByAdding({ amount: 1_000_000, rate: "0.02", original: "0.25", revised: "0.2" });
 * next.uncorrected; // => 1020000
 * next.corrected; // => 970000
 * next.correction; // => -50000
 * ```
 */
export const revisedAmountByAdding: Rule<
  {
    /** Kr., at the level that the original estimate led to. */
    readonly amount: "kr";
    /** The rate that leads to the year, a share of 1. */
    readonly rate: "rate";
    /** The rate that led to the year before, as first estimated: a share of 1. */
    readonly original: "rate";
    /** That rate as revised, a share of 1. */
    readonly revised: "rate";
  },
  { readonly uncorrected: "kr"; readonly corrected: "kr"; readonly correction: "kr" }
> = ruleAtFirstUse({
  name: "revisedAmountByAdding",
  title: say.REVISED_AMOUNT_BY_ADDING,
  mark: "practice",
  source: sources.stateAddedRates,
  inputs: { amount: "kr", rate: "rate", original: "rate", revised: "rate" },
  bounds: RATES_OF_A_YEAR,
  parameters: { baseIndex, wageEstimateRounding },
  gives: { uncorrected: "kr", corrected: "kr", correction: "kr" },
  formula: ({ amount, wageEstimateRounding, ...estimates }) => {
    const uncorrected = amount.increasedBy(estimates.rate).roundedTo(wageEstimateRounding).named("uncorrected");
    const corrected = amount.times(addedFactor(estimates)).roundedTo(wageEstimateRounding).named("corrected");
    return { uncorrected, corrected, correction: corrected.minus(uncorrected) };
  },
});
