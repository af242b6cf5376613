import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What a municipality or a region may spend at most by the agreements: the spending of the year before, lifted by the year's
 * indexation and rounded once, half away from zero, to whole øre; and what is spent beyond it, never below 0.
 *
 * `spendingBefore` and `spending` in kr., each at the prices of its own year, `index` 1 + the rate from the one to the other.
 * Spending exactly at the ceiling, with all its decimals or rounded, is not above it. Source: the forum of Syddanmark,
 * 20 May 2015, item 3, and 11 December 2019, item 5; rounding assumed.
 *
 * @example
 * ```ts
 * import { ceiling } from "rammetakst";
 * const before = { spendingBefore: 100_000_000, index: "1.039" };
 * ceiling({ ...before, spending: 103_900_000 }).isAbove; // => false
 * ceiling({ ...before, spending: "103900000.01" }).excess; // => 0.01
 * ```
 */
export const ceiling: Rule<
  {
    /** Of the year before, kr. at its own prices. */
    readonly spendingBefore: "kr@then";
    /** Of the year, kr. at its own prices. */
    readonly spending: "kr@now";
    /** 1 + the rate from the one year to the other. */
    readonly index: "kr@now/kr@then";
  },
  { readonly ceiling: "kr@now"; readonly excess: "kr@now"; readonly isAbove: "flag" }
> = ruleAtFirstUse({
  name: "ceiling",
  title: say.CEILING,
  mark: "agreed",
  source: sources.forum2019Item5,
  inputs: { spendingBefore: "kr@then", spending: "kr@now", index: "kr@now/kr@then" },
  parameters: { ceilingRounding: parameters.spending.ceilingRounding },
  gives: { ceiling: "kr@now", excess: "kr@now", isAbove: "flag" },
  formula: ({ spendingBefore, spending, index, ceilingRounding }) => {
    const exactCeiling = spendingBefore.times(index).named("exactCeiling");
    const most = exactCeiling.roundedTo(ceilingRounding).named("ceiling");
    const isAbove = spending.exceeds(most.atLeast(exactCeiling));
    return { ceiling: most, excess: isAbove.choose(spending.minus(most), 0), isAbove };
  },
});
