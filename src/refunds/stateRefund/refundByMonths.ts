import { fail } from "../../errors.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { sum } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import type { Text } from "../../words.ts";
import { byMonth, partIn, refundOf, THREE_BRACKETS, threeBrackets } from "./brackets.ts";

const { refundMonthsInYear, refundRounding } = parameters.refunds;

function refuseUnequalLists(costs: readonly Quantity[], months: readonly Quantity[]): never {
  return fail({
    kind: "malformed",
    path: "months",
    foundAs: {
      da: `${months.length} antal måneder til ${costs.length} udgifter`,
      en: `${months.length} numbers of months for ${costs.length} costs`,
    },
    allowed: { da: "ét antal måneder til hver udgift", en: "one number of months for each cost" },
    remedy: {
      da: "skriv 1 for hver udgift, der kun gælder én måned",
      en: "write 1 for each cost that holds for one month only",
    },
  });
}

/** The parts of several costs have lines of their own, so that their sum can be read. */
const partName = (cost: number, bracket: number): Text => ({
  da: `udgift pr. måned ${cost + 1} på trin ${bracket + 1}`,
  en: `cost a month ${cost + 1} in bracket ${bracket + 1}`,
});

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
  { readonly monthlyCosts: readonly ["kr/month"]; readonly months: readonly ["month"] },
  { readonly refund: "kr" }
> = ruleAtFirstUse({
  name: "refundByMonths",
  title: { da: "Statsrefusion måned for måned", en: "State refund month by month" },
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
          return (monthlyCosts.length === 1 ? part : part.named(partName(m, bracket))).times(count);
        }),
      );
    const refund = refundOf(brackets, costIn);
    return { refund: refund.roundedTo(refundRounding) };
  },
});
