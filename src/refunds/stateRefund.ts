import { fail } from "../errors.ts";
import { parameters, sources } from "../parameters/parameters.ts";
import type { Quantity, RoundingTerm } from "../rules/quantity.ts";
import { sum } from "../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";

const { refunds } = parameters;

interface Bracket {
  readonly limit: Quantity;
  readonly share: Quantity;
}

/** The share of each bracket, and only of the part of the cost that lies in it; the last one has no end. */
function refunded(cost: Quantity, brackets: readonly Bracket[], rounding: RoundingTerm): Quantity {
  const parts = brackets.map(({ limit, share }, i) => {
    const next = brackets[i + 1];
    const below = next === undefined ? cost : cost.atMost(next.limit);
    return below.minus(limit).atLeast(0).times(share).named(bracketName(i));
  });
  return sum(parts).roundedTo(rounding);
}

function oneEach(limits: readonly Quantity[], shares: readonly Quantity[]): never {
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

const bracketName = (i: number) => ({ da: `refusion på trin ${i + 1}`, en: `refund of bracket ${i + 1}` });

/**
 * The state refund of an especially costly case by brackets that are given: the share of each bracket of the part of
 * the cost that lies above its limit and up to the next one's, rounded once, half away from zero, to whole øre.
 *
 * `cost` and `limits` are kr. a year and `shares` rates, one for each limit, from the lowest limit up. It serves the years
 * whose limits the library does not hold, and those before 2021, which had two.
 * Throws `malformed` where there are not as many limits as shares. Source: as {@link stateRefund}.
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
  title: { da: "Statsrefusion efter angivne trin", en: "State refund by given brackets" },
  mark: "law",
  source: sources.refundLaw,
  inputs: { cost: "kr/year", limits: ["kr/year"], shares: ["rate"] },
  parameters: { refundRounding: refunds.refundRounding },
  gives: { refund: "kr/year" },
  formula: ({ cost, limits, shares, refundRounding }) => {
    const brackets = limits.map((limit, i) => ({ limit, share: shares[i] ?? oneEach(limits, shares) }));
    if (shares.length > limits.length) oneEach(limits, shares);
    return { refund: refunded(cost, brackets, refundRounding) };
  },
});

/**
 * The state refund of an especially costly case: 25, 50 and 75 % of the parts of the cost above three yearly limits,
 * rounded once, half away from zero, to whole øre.
 *
 * `cost` is what the case costs in a year in kr., income deducted and one-off costs spread over 12 months; costs that
 * are financed objectively are not part of it. The limits and shares are those in force: give `lawOn(date)`. The law
 * counts by month against a twelfth of the limits, so the year's cost is taken to be spread evenly.
 *
 * Throws `unknown-value` for years whose limits are not known, which are those before 2021 and after 2022.
 * Source: Social Services Act § 176, Children's Act § 198, Executive Order 1485/2023 § 3.
 *
 * @example
 * ```ts
 * import { lawOn, stateRefund } from "rammetakst";
 * stateRefund({ cost: 2_500_000 }, lawOn("2022-07-01")).refund; // => 710000
 * stateRefund({ cost: 860_000 }, lawOn("2022-07-01")).refund; // => 0
 * ```
 */
export const stateRefund: Rule<{ readonly cost: "kr/year" }, { readonly refund: "kr/year" }> = ruleAtFirstUse({
  title: { da: "Statsrefusion i særligt dyre enkeltsager", en: "State refund of especially costly cases" },
  mark: "law",
  source: sources.refundLaw,
  inputs: { cost: "kr/year" },
  parameters: {
    firstRefundLimit: refunds.firstRefundLimit,
    firstRefundShare: refunds.firstRefundShare,
    secondRefundLimit: refunds.secondRefundLimit,
    secondRefundShare: refunds.secondRefundShare,
    thirdRefundLimit: refunds.thirdRefundLimit,
    thirdRefundShare: refunds.thirdRefundShare,
    refundRounding: refunds.refundRounding,
  },
  gives: { refund: "kr/year" },
  formula: ({ cost, refundRounding, ...law }) => {
    const brackets = [
      { limit: law.firstRefundLimit, share: law.firstRefundShare },
      { limit: law.secondRefundLimit, share: law.secondRefundShare },
      { limit: law.thirdRefundLimit, share: law.thirdRefundShare },
    ];
    return { refund: refunded(cost, brackets, refundRounding) };
  },
});
