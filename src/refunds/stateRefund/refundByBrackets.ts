import { fail } from "../../errors.ts";
import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { partIn, refundOf } from "./brackets.ts";

function refuseUnequalLists(limits: readonly Quantity[], shares: readonly Quantity[]): never {
  return fail({
    kind: "malformed",
    path: "shares",
    foundAs: {
      da: `${shares.length} satser til ${limits.length} grænser`,
      en: `${shares.length} shares for ${limits.length} limits`,
    },
    allowed: { da: "én sats til hver grænse", en: "one share for each limit" },
    remedy: {
      da: "giv lige mange grænser og satser, fra den laveste grænse op",
      en: "give as many limits as shares, from the lowest limit up",
    },
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
  { readonly cost: "kr/year"; readonly limits: readonly ["kr/year"]; readonly shares: readonly ["rate"] },
  { readonly refund: "kr/year" }
> = ruleAtFirstUse({
  name: "refundByBrackets",
  title: { da: "Statsrefusion efter angivne trin", en: "State refund by given brackets" },
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
