import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import type { Word } from "../../words.ts";
import { STRAIGHT_LINE } from "./ruleWords.ts";

/**
 * What an asset costs in a year by straight-line depreciation: the depreciation, and interest on the book value at the
 * start of the year, both in whole øre.
 *
 * `acquisitionCost` in kr.; `lifetime`, `monthsBefore` and `monthsAfter` the months that the asset is used in all,
 * before the year and by its end, counted from 0 to the lifetime; `interestRate` a share of 1 a year, and `shareOfYear`
 * the part of the year that interest is counted for: 1, except in the year of acquisition. The depreciation so far is
 * rounded, half away from zero, and not that of the single year, so that the years add up to exactly the acquisition cost.
 *
 * Throws `not-computable` where the lifetime is 0. Source: straight line and rounding are assumed; that depreciation
 * and interest belong to the tariff is Social Services Act § 174.
 *
 * @example
 * ```ts
 * import { straightLine } from "rammetakst";
 * const van = { acquisitionCost: 400_000, lifetime: 84, interestRate: "0.02", shareOfYear: 1 };
 * const third = straightLine({ ...van, monthsBefore: 24, monthsAfter: 36 });
 * third.depreciation; // => 57142.86
 * third.bookValue; // => 285714.29
 * third.interest; // => 5714.29
 * ```
 */
export const straightLine: Rule<
  {
    /** Kr. */
    readonly acquisitionCost: "kr";
    /** Months that the asset is used in all, not 0. */
    readonly lifetime: "month";
    /** Months used before the year, 0 to the lifetime. */
    readonly monthsBefore: "month";
    /** Months used by the end of the year, 0 to the lifetime. */
    readonly monthsAfter: "month";
    /** A share of 1 a year. */
    readonly interestRate: "rate";
    /** The part of the year that interest is counted for: 1, except in the year of acquisition. */
    readonly shareOfYear: "share";
  },
  { readonly depreciation: "kr"; readonly bookValue: "kr"; readonly bookValueEnd: "kr"; readonly interest: "kr" }
> = ruleAtFirstUse({
  name: "straightLine",
  title: STRAIGHT_LINE,
  mark: "assumed",
  source: sources.ownReading,
  inputs: {
    acquisitionCost: "kr",
    lifetime: "month",
    monthsBefore: "month",
    monthsAfter: "month",
    interestRate: "rate",
    shareOfYear: "share",
  },
  parameters: {
    depreciationRounding: parameters.tariffs.depreciationRounding,
    interestRounding: parameters.tariffs.interestRounding,
  },
  gives: { depreciation: "kr", bookValue: "kr", bookValueEnd: "kr", interest: "kr" },
  formula: ({ acquisitionCost, lifetime, depreciationRounding, interestRounding, ...given }) => {
    const { monthsBefore, monthsAfter, interestRate, shareOfYear } = given;
    const depreciated = (months: Quantity, word: Word) =>
      acquisitionCost
        .times(months.between(0, lifetime).named(word))
        .dividedBy(lifetime)
        .roundedTo(depreciationRounding);
    const depreciatedBefore = depreciated(monthsBefore, "depreciatedMonthsBefore").named("depreciatedBefore");
    const depreciatedAfter = depreciated(monthsAfter, "depreciatedMonthsAfter").named("depreciatedAfter");
    const bookValue = acquisitionCost.minus(depreciatedBefore).named("bookValue");
    return {
      depreciation: depreciatedAfter.minus(depreciatedBefore),
      bookValue,
      bookValueEnd: acquisitionCost.minus(depreciatedAfter),
      interest: bookValue.times(interestRate).times(shareOfYear).roundedTo(interestRounding),
    };
  },
});
