import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { byMonth, partIn, refundOf, THREE_BRACKETS, threeBrackets } from "./brackets.ts";
import * as say from "./ruleWords.ts";

const { refundMonthsInYear, refundRounding } = parameters.refunds;

/**
 * The state refund of a number of months with the same cost: 25, 50 and 75 % of the parts of the month's cost above a twelfth of
 * the three yearly limits, for all the months, rounded once, half away from zero, to whole øre.
 *
 * `monthlyCost` is kr. a month, income deducted, and `months` how many months cost that; give `lawOn(date)` for the limits
 * in force. Months of different cost are counted by {@link refundByMonths}. Throws `unknown-value` for years whose limits
 * are not known. Source: Social Services Act § 176, Children's Act § 198, Executive Order 1485/2023 § 3; that it is
 * rounded once, at the end, is assumed.
 *
 * @example
 * ```ts
 * import { lawOn, monthlyRefund } from "rammetakst";
 * monthlyRefund({ monthlyCost: 200_000, months: 6 }, lawOn("2022-07-01")).refund; // => 317500
 * ```
 */
export const monthlyRefund: Rule<
  {
    /** Kr. a month, income deducted. */
    readonly monthlyCost: "kr/month";
    /** How many months cost that. */
    readonly months: "month";
  },
  { readonly refund: "kr" }
> = ruleAtFirstUse({
  name: "monthlyRefund",
  title: say.MONTHLY_REFUND,
  mark: "law",
  source: sources.refundLaw,
  inputs: { monthlyCost: "kr/month", months: "month" },
  parameters: { ...THREE_BRACKETS, refundMonthsInYear, refundRounding },
  gives: { refund: "kr" },
  formula: ({ monthlyCost, months, refundMonthsInYear, refundRounding, ...law }) => {
    const brackets = byMonth(threeBrackets(law), refundMonthsInYear);
    const refund = refundOf(brackets, (i) => partIn(brackets, i, monthlyCost).times(months));
    return { refund: refund.roundedTo(refundRounding) };
  },
});
