import { fail } from "../../errors.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { sum } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { byMonth, partIn, refundOf, THREE_BRACKETS, threeBrackets } from "./brackets.ts";
import * as refused from "./refusalWords.ts";
import * as say from "./ruleWords.ts";

const { refundMonthsInYear, refundRounding } = parameters.refunds;

function refuseUnequalLists(costs: readonly Quantity[], months: readonly Quantity[]): never {
  return fail({
    kind: "malformed",
    path: "months",
    ...refused.unequalMonths(months.length, costs.length),
  });
}

/**
 * The state refund of a year's months: of each month's cost 25, 50 and 75 % of the parts above a twelfth of the three
 * yearly limits, all months added up and rounded once, half away from zero, to whole øre.
 *
 * `monthlyCosts` are kr. a month, income deducted, and `months` how many months each of them holds for: the same number of
 * elements. Give `lawOn(date)` for the limits in force. Throws `malformed` where the lists differ in length, and
 * `unknown-value` for years whose limits are not known. Source: as {@link monthlyRefund}.
 *
 * @example
 * ```ts
 * import { lawOn, refundByMonths } from "rammetakst";
 * // 6 · 52 916.6667 kr. and 3 · 2 083.3333 kr.
 * refundByMonths({ monthlyCosts: [200_000, 80_000], months: [6, 3] }, lawOn("2022-07-01")).refund; // => 323750
 * ```
 */
export const refundByMonths: Rule<
  {
    /** Kr. a month, income deducted. */
    readonly monthlyCosts: readonly ["kr/month"];
    /** How many months each of the costs holds for. */
    readonly months: readonly ["month"];
  },
  { readonly refund: "kr" }
> = ruleAtFirstUse({
  name: "refundByMonths",
  title: say.REFUND_BY_MONTHS,
  mark: "law",
  source: sources.refundLaw,
  inputs: { monthlyCosts: ["kr/month"], months: ["month"] },
  parameters: { ...THREE_BRACKETS, refundMonthsInYear, refundRounding },
  gives: { refund: "kr" },
  formula: ({ monthlyCosts, months, refundMonthsInYear, refundRounding, ...law }) => {
    if (months.length > monthlyCosts.length) refuseUnequalLists(monthlyCosts, months);
    const brackets = byMonth(threeBrackets(law), refundMonthsInYear);
    const costIn = (bracket: number) =>
      sum(
        monthlyCosts.map((cost, m) => {
          const part = partIn(brackets, bracket, cost);
          const count = months[m] ?? refuseUnequalLists(monthlyCosts, months);
          // The parts of several costs have lines of their own, so that their sum can be read.
          const isAlone = monthlyCosts.length === 1;
          return (isAlone ? part : part.named(say.monthlyCostIn(m + 1, bracket + 1))).times(count);
        }),
      );
    const refund = refundOf(brackets, costIn);
    return { refund: refund.roundedTo(refundRounding) };
  },
});
