import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What of a surplus may be set aside in Nordjylland, and what lies above the limit of 5 % of the tariff basis.
 *
 * `result` is the year's surplus (above 0) or deficit in kr., `setAsideBefore` what already counts against the limit —
 * 0 where the limit is per year, all that is set aside where it is of the balance — and `fullYearBudget` the tariff
 * basis, not below 0. The limit is truncated to whole øre. Gives kr., never below 0; a deficit sets nothing aside.
 *
 * Throws `unknown-value` outside Nordjylland. Source: social agreement of Nordjylland, "Håndtering af overskud";
 * whether the limit is per year or of the balance is not known.
 *
 * @example
 * ```ts
 * import { agreementInForce, setAside } from "rammetakst";
 * const year = { result: 770_000, setAsideBefore: 0, fullYearBudget: 8_000_000 };
 * const { limit, aboveLimit } = setAside(year, agreementInForce("nordjylland", "2025-12-31"));
 * limit; // => 400000
 * aboveLimit; // => 370000
 * ```
 */
export const setAside: Rule<
  {
    /** Of the year, kr.: a surplus above 0, a deficit below. */
    readonly result: "kr";
    /** What already counts against the limit, kr.: 0 where the limit is per year. */
    readonly setAsideBefore: "kr";
    /** The tariff basis, kr., 0 or more. */
    readonly fullYearBudget: "kr";
  },
  { readonly limit: "kr"; readonly setAside: "kr"; readonly aboveLimit: "kr" }
> = ruleAtFirstUse({
  name: "setAside",
  title: say.SETTING_ASIDE,
  mark: "agreed",
  source: sources.nordjyllandSurplus,
  inputs: { result: "kr", setAsideBefore: "kr", fullYearBudget: "kr" },
  parameters: { setAsideShare: parameters.settlement.setAsideShare, bandRounding: parameters.settlement.bandRounding },
  gives: { limit: "kr", setAside: "kr", aboveLimit: "kr" },
  formula: ({ result, setAsideBefore, fullYearBudget, setAsideShare, bandRounding }) => {
    const surplus = result.atLeast(0).named("surplus");
    const limit = fullYearBudget.times(setAsideShare).roundedTo(bandRounding).named("limit");
    const amount = surplus.atMost(limit.minus(setAsideBefore).atLeast(0)).named("setAside");
    return { limit, setAside: amount, aboveLimit: surplus.minus(amount) };
  },
});
