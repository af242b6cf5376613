import { parameters } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { SCHEMES_OWN } from "../schemes/ruleWords.ts";
import * as say from "./ruleWords.ts";

/**
 * The part of a budget that is paid by the key, used or not, and the rest, which is paid per case.
 *
 * `budget` in kr., below 0 where an earlier surplus is larger than the year's budget; the share is that of the scheme and
 * year: give `schemeInForce(scheme, year)`. `objective` is rounded once, half away from zero, to whole øre, and `casePot`
 * is the rest, so that the two always add up to the budget.
 * Throws `unknown-value` where the scheme's share is not known. Source: the scheme's share; the rounding is assumed.
 *
 * @example
 * ```ts
 * import { financingSplit, schemeInForce } from "rammetakst";
 * financingSplit({ budget: 20_000_000 }, schemeInForce("childrens-houses", 2023)).objective; // => 12000000
 * financingSplit({ budget: 20_000_000 }, schemeInForce("childrens-houses", 2024)).objective; // => 16000000
 * ```
 */
export const financingSplit: Rule<
  {
    /** Kr. of the year; below 0 where an earlier surplus is larger. */
    readonly budget: "kr";
  },
  { readonly objective: "kr"; readonly casePot: "kr" }
> = ruleAtFirstUse({
  name: "financingSplit",
  title: say.FINANCING_SPLIT,
  mark: "derived",
  source: SCHEMES_OWN,
  inputs: { budget: "kr" },
  parameters: {
    objectiveShare: parameters.financing.objectiveShare,
    financingRounding: parameters.financing.financingRounding,
  },
  gives: { objective: "kr", casePot: "kr" },
  formula: ({ budget, objectiveShare, financingRounding }) => {
    const objective = budget.times(objectiveShare).roundedTo(financingRounding).named("objective");
    return { objective, casePot: budget.minus(objective) };
  },
});
