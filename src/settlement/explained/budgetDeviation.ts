import { sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What was spent beyond the budget, or less than it: overspending (merforbrug) and underspending (mindreforbrug).
 *
 * Budget and accounts are costs in kr. of the same year and price level; each result is in kr. and never below 0, and one
 * of them is always 0. Never mix them with surplus and deficit, which hold tariff revenue against costs and come from
 * {@link yearResult}: a year can have overspending and a surplus at once.
 *
 * @example
 * ```ts
 * import { budgetDeviation, yearResult } from "rammetakst";
 * budgetDeviation({ budget: 10_000_000, accounts: 10_300_000 }).overspending; // => 300000
 * yearResult({ revenue: 10_500_000, costs: 10_300_000, backRegulation: 0 }).surplus; // => 200000
 * ```
 */
export const budgetDeviation: Rule<
  {
    /** Costs as budgeted, kr. */
    readonly budget: "kr";
    /** Costs as they came out, kr. of the same year and price level. */
    readonly accounts: "kr";
  },
  { readonly overspending: "kr"; readonly underspending: "kr" }
> = ruleAtFirstUse({
  name: "budgetDeviation",
  title: say.OVER_OR_UNDERSPENDING,
  mark: "derived",
  source: sources.ownReading,
  inputs: { budget: "kr", accounts: "kr" },
  gives: { overspending: "kr", underspending: "kr" },
  formula: ({ budget, accounts }) => ({
    overspending: accounts.minus(budget).atLeast(0),
    underspending: budget.minus(accounts).atLeast(0),
  }),
});
