import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { readGiven } from "../../given/readGiven.ts";
import { withExact } from "../../named.ts";
import { type Fraction, fraction, minus, reduced, total } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import type { Explanation } from "../../rules/explanation.ts";
import { bracketTable, equalMonths } from "./bracketTable.ts";
import { at } from "./costSpan.ts";
import { refundFindings } from "./findings.ts";
import { type RefundLaw, refundLawOf } from "./law.ts";
import { type CostMonth, monthsOf } from "./months.ts";
import { olderChildRefund, olderRefund } from "./olderRefund.ts";
import { refundByMonths } from "./refundByMonths.ts";
import type { RefundCase, RefundFinding, StateRefund } from "./result.ts";
import { refundSchema } from "./schema.ts";
import { refundWhy } from "./why.ts";

/** Computes the refund of a case; see {@link stateRefund}. */
interface StateRefundOf {
  (given: RefundCase): StateRefund;
  /** The same refund as exact fractions. */
  exact(given: RefundCase): StateRefund<Fraction>;
}

interface Rounded {
  readonly refund: Fraction;
  readonly explain: () => Explanation;
}

/** The refund by the rule of its time. */
function byRule(months: readonly CostMonth[], { law, isByMonth, provision }: RefundLaw): Rounded {
  if (isByMonth) {
    const groups = equalMonths(months);
    const monthlyCosts = groups.map(({ cost }) => reduced(cost));
    const given = { monthlyCosts, months: groups.map(({ months }) => fraction(BigInt(months))) };
    return { refund: refundByMonths.exact(given, law).refund, explain: () => refundByMonths.explain(given, law) };
  }
  const rule = provision === "176a" ? olderChildRefund : olderRefund;
  const given = { cost: reduced(total(months.map(({ countedCost }) => countedCost))) };
  return { refund: rule.exact(given, law).refund, explain: () => rule.explain(given, law) };
}

/**
 * The refund of a case that has its shape, for whoever shows it to nobody as it is; `path` is its place for errors. The law
 * of a year never changes, so that findings and explanation can wait.
 */
export function refundOfCase(given: RefundCase, path: string): StateRefund<Fraction> {
  const refundLaw = refundLawOf(given, (key) => at(path, key));
  const costs = monthsOf(given, path);
  const { months, brackets } = bracketTable(costs, refundLaw);
  const { refund, explain } = byRule(costs, refundLaw);
  const cost = total(costs.map(({ countedCost }) => countedCost));
  const result = { year: given.year, cost, refund, ownCost: minus(cost, refund), brackets, months };
  return toldWhenRead<typeof result, RefundFinding>(
    { ...result },
    () => refundFindings(given, result, refundLaw),
    (messages) => refundWhy(result, messages, explain()),
  );
}

const refundOf = (given: RefundCase): StateRefund<Fraction> => refundOfCase(readGiven(refundSchema(), given, ""), "");

/**
 * The state refund of an especially costly case in a year, counted by month.
 *
 * From 2021 each month's cost is compared with a twelfth of three yearly limits, and 25, 50 and 75 % of the parts above
 * them are refunded; the months are added up and rounded once, half away from zero, to whole øre. Costs are kr. by
 * month, or a year's cost with its number of months, which is spread evenly, and a finding says so. Income is deducted
 * in the months with costs, one-off costs are spread over the calendar year's 12 months, the children of one household
 * are added up before the limits, and costs that are financed objectively are refused. Before 2021 the year's cost is
 * compared with two limits (`provision` § 176 or, for those under 18, § 176 a).
 *
 * Gives the refund, its brackets and months, what is left to the municipality, findings and why. The limits of 2007-2009
 * (§ 176), 2020, 2021 and 2022 are known; for other years give `limits`. Throws `RuleError`: `unknown-value` for such a year
 * without them; `missing` for a cost, or a year's cost without `months`; `malformed` for costs given in two ways and for
 * limits of the wrong number; `out-of-range` for objective costs, negative amounts and limits that do not rise.
 * Source: Social Services Act § 176, Children's Act § 198, Executive Order 1485/2023 § 3; roundings assumed.
 *
 * @example
 * ```ts
 * import { stateRefund } from "rammetakst";
 * stateRefund({ year: 2022, yearly: 2_500_000, months: 12 }).refund; // => 710000
 * const half = stateRefund({ year: 2022, monthly: Array(6).fill(200_000) });
 * half.refund; // => 317500
 * half.brackets.map(({ refund }) => refund); // => [102500, 110000, 105000]
 * half.ownCost; // => 882500
 * stateRefund({ year: 2020, yearly: 2_500_000, months: 12 }).refund; // => 465000
 * // The limits of 2023 and later are not known here: pass those of the year. These are made up.
 * const madeUp = [1_000_000, 2_000_000, 3_000_000] as const;
 * stateRefund({ year: 2023, yearly: 2_500_000, months: 12, limits: madeUp }).refund; // => 500000
 * ```
 */
export const stateRefund: StateRefundOf = withExact(
  "stateRefund",
  (given: RefundCase) => decimalsWhenRead(refundOf(given)),
  (given: RefundCase) => fractionsWhenRead(refundOf(given)),
);
