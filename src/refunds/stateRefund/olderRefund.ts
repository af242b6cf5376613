import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { partIn, refundOf } from "./brackets.ts";
import * as say from "./ruleWords.ts";

const { refunds } = parameters;
const { olderFirstRefundShare, olderSecondRefundShare, refundRounding } = refunds;

type OlderRefund = Rule<
  {
    /** Kr. a year. */
    readonly cost: "kr/year";
  },
  { readonly refund: "kr/year" }
>;

/**
 * The state refund of a year's cost before 2021, by the former § 176: 25 and 50 % of the parts above two limits, rounded
 * once, half away from zero, to whole øre.
 *
 * `cost` is what the case costs in a year in kr.; give `lawOn(date)` for the limits in force, which are known for 2007-2009
 * and 2020. That the year's cost is counted against the year's limits is assumed. Throws `unknown-value` for other years.
 * Source: Social Services Act § 176 as it was before 2021; the ministry's rate table 2020.
 *
 * @example
 * ```ts
 * import { lawOn, olderRefund } from "rammetakst";
 * olderRefund({ cost: 2_500_000 }, lawOn("2020-07-01")).refund; // => 465000
 * ```
 */
export const olderRefund: OlderRefund = ruleAtFirstUse({
  name: "olderRefund",
  title: say.OLDER_REFUND,
  mark: "law",
  source: sources.refundBefore2021,
  inputs: { cost: "kr/year" },
  parameters: {
    olderFirstRefundLimit: refunds.olderFirstRefundLimit,
    olderFirstRefundShare,
    olderSecondRefundLimit: refunds.olderSecondRefundLimit,
    olderSecondRefundShare,
    refundRounding,
  },
  gives: { refund: "kr/year" },
  formula: ({ cost, refundRounding, ...law }) => {
    const brackets = [
      { limit: law.olderFirstRefundLimit, share: law.olderFirstRefundShare },
      { limit: law.olderSecondRefundLimit, share: law.olderSecondRefundShare },
    ];
    return { refund: refundOf(brackets, (i) => partIn(brackets, i, cost)).roundedTo(refundRounding) };
  },
});

/**
 * The state refund of a year's cost for those under 18 before 2021, by the former § 176 a: 25 and 50 % of the parts above
 * two limits, rounded once, half away from zero, to whole øre.
 *
 * `cost` is what the case costs in a year in kr.; give `lawOn(date)` for the limits in force, which are known for 2020. That
 * the year's cost is counted against the year's limits is assumed. Throws `unknown-value` for other years.
 * Source: Social Services Act § 176 a as it was before 2021; the ministry's rate table 2020.
 *
 * @example
 * ```ts
 * import { lawOn, olderChildRefund } from "rammetakst";
 * // 200 000 + 435 000
 * olderChildRefund({ cost: 2_500_000 }, lawOn("2020-07-01")).refund; // => 635000
 * ```
 */
export const olderChildRefund: OlderRefund = ruleAtFirstUse({
  name: "olderChildRefund",
  title: say.OLDER_CHILD_REFUND,
  mark: "law",
  source: sources.refundBefore2021,
  inputs: { cost: "kr/year" },
  parameters: {
    childFirstRefundLimit: refunds.childFirstRefundLimit,
    olderFirstRefundShare,
    childSecondRefundLimit: refunds.childSecondRefundLimit,
    olderSecondRefundShare,
    refundRounding,
  },
  gives: { refund: "kr/year" },
  formula: ({ cost, refundRounding, ...law }) => {
    const brackets = [
      { limit: law.childFirstRefundLimit, share: law.olderFirstRefundShare },
      { limit: law.childSecondRefundLimit, share: law.olderSecondRefundShare },
    ];
    return { refund: refundOf(brackets, (i) => partIn(brackets, i, cost)).roundedTo(refundRounding) };
  },
});
