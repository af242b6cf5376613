import { fail } from "../../errors.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { partIn, refundOf } from "./brackets.ts";
import * as refused from "./refusalWords.ts";
import * as say from "./ruleWords.ts";

function refuseUnequalLists(limits: readonly Quantity[], shares: readonly Quantity[]): never {
  return fail({
    kind: "malformed",
    path: "shares",
    ...refused.unequalBrackets(shares.length, limits.length),
  });
}

/**
 * The state refund of an especially costly case by brackets that are given: the share of each bracket of the part of
 * the cost that lies above its limit and up to the next one's, rounded once, half away from zero, to whole øre.
 *
 * `cost` and `limits` are kr. a year and `shares` rates, one for each limit, from the lowest limit up. It serves tables
 * whose limits vary from row to row; a single case, also of a year whose limits are given, is computed by `stateRefund`.
 * Throws `malformed` where there are not as many limits as shares. Source: as {@link yearlyRefund}.
 *
 * @example
 * ```ts
 * import { refundByBrackets } from "rammetakst";
 * refundByBrackets({ cost: 2_500_000, limits: [1_090_000, 2_050_000], shares: ["0.25", "0.5"] }).refund; // => 465000
 * ```
 */
export const refundByBrackets: Rule<
  {
    /** Kr. a year. */
    readonly cost: "kr/year";
    /** Kr. a year, from the lowest up. */
    readonly limits: readonly ["kr/year"];
    /** Shares of 1, one for each limit: what is refunded above it and up to the next. */
    readonly shares: readonly ["rate"];
  },
  { readonly refund: "kr/year" }
> = ruleAtFirstUse({
  name: "refundByBrackets",
  title: say.REFUND_BY_BRACKETS,
  mark: "law",
  source: sources.refundLaw,
  inputs: { cost: "kr/year", limits: ["kr/year"], shares: ["rate"] },
  parameters: { refundRounding: parameters.refunds.refundRounding },
  gives: { refund: "kr/year" },
  formula: ({ cost, limits, shares, refundRounding }) => {
    const brackets = limits.map((limit, i) => ({ limit, share: shares[i] ?? refuseUnequalLists(limits, shares) }));
    if (shares.length > limits.length) refuseUnequalLists(limits, shares);
    return { refund: refundOf(brackets, (i) => partIn(brackets, i, cost)).roundedTo(refundRounding) };
  },
});
