import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { partIn, refundOf, THREE_BRACKETS, threeBrackets } from "./brackets.ts";
import * as say from "./ruleWords.ts";

/**
 * The state refund of a year's cost against the year's limits: 25, 50 and 75 % of the parts above three limits, rounded
 * once, half away from zero, to whole øre.
 *
 * `cost` is what the case costs in a year in kr., income deducted and one-off costs spread over 12 months; costs that
 * are financed objectively are not part of it. The limits and shares are those in force: give `lawOn(date)`. The law
 * counts by month against a twelfth of the limits ({@link monthlyRefund}, `stateRefund`); the two are the same only for a
 * cost that is the same in all 12 months, which this rule takes it to be.
 *
 * Throws `unknown-value` for years whose limits are not known, which are those before 2021 and after 2022.
 * Source: Social Services Act § 176, Children's Act § 198, Executive Order 1485/2023 § 3.
 *
 * @example
 * ```ts
 * import { lawOn, yearlyRefund } from "rammetakst";
 * yearlyRefund({ cost: 2_500_000 }, lawOn("2022-07-01")).refund; // => 710000
 * yearlyRefund({ cost: 860_000 }, lawOn("2022-07-01")).refund; // => 0
 * ```
 */
export const yearlyRefund: Rule<
  {
    /** Kr. a year, income deducted and one-off costs spread over 12 months. */
    readonly cost: "kr/year";
  },
  { readonly refund: "kr/year" }
> = ruleAtFirstUse({
  name: "yearlyRefund",
  title: say.YEARLY_REFUND,
  mark: "law",
  source: sources.refundLaw,
  inputs: { cost: "kr/year" },
  parameters: { ...THREE_BRACKETS, refundRounding: parameters.refunds.refundRounding },
  gives: { refund: "kr/year" },
  formula: ({ cost, refundRounding, ...law }) => {
    const brackets = threeBrackets(law);
    return { refund: refundOf(brackets, (i) => partIn(brackets, i, cost)).roundedTo(refundRounding) };
  },
});
