import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What of a year's result is carried to next year's operating frame, and what enters the tariff two years after.
 *
 * `result` is the year's surplus (above 0) or deficit (below 0) in kr., `carriedIn` what was carried from the year
 * before with its sign, and `fullYearBudget` the cost-based budget of a whole year without back-regulation, not below 0.
 * All that is available is carried, up to the limit: 5 % of the budget, truncated to whole øre, for deficits too unless
 * `deficitBand` says otherwise. The rest is `toTariff`, which lowers (above 0) or raises (below 0) the tariff of year + 2.
 * All in nominal kr.: nothing is indexed on the way.
 *
 * Throws `unknown-value` where the agreement's band is not known.
 * Source: annex "Model for indregning af overskud eller underskud i taksterne", taken to be Syddanmark's; that the most
 * the band allows is carried, and that the band holds for deficits too, is assumed.
 *
 * @example
 * ```ts
 * import { agreementInForce, carryOver } from "rammetakst";
 * const year = { result: -600_000, carriedIn: 0, fullYearBudget: 10_000_000 };
 * const agreement = agreementInForce("syddanmark", "2025-12-31");
 * carryOver(year, agreement).carriedOut; // => -500000
 * carryOver(year, agreement).toTariff; // => -100000
 * carryOver(year, agreement.with({ band: "0.06" })).toTariff; // => 0
 * ```
 */
export const carryOver: Rule<
  {
    /** Of the year, kr.: a surplus above 0, a deficit below. */
    readonly result: "kr";
    /** From the year before, kr. with the same sign. */
    readonly carriedIn: "kr";
    /** The cost-based budget of a whole year, kr. without back-regulation, 0 or more. */
    readonly fullYearBudget: "kr";
  },
  { readonly limit: "kr"; readonly available: "kr"; readonly carriedOut: "kr"; readonly toTariff: "kr" }
> = ruleAtFirstUse({
  name: "carryOver",
  title: say.CARRY_OVER,
  mark: "agreed",
  source: sources.surplusModel,
  inputs: { result: "kr", carriedIn: "kr", fullYearBudget: "kr" },
  parameters: {
    band: parameters.settlement.band,
    deficitBand: parameters.settlement.deficitBand,
    bandRounding: parameters.settlement.bandRounding,
  },
  gives: { limit: "kr", available: "kr", carriedOut: "kr", toTariff: "kr" },
  formula: ({ result, carriedIn, fullYearBudget, band, deficitBand, bandRounding }) => {
    const available = carriedIn.plus(result).named("available");
    const isDeficit = available.negated().exceeds(0);
    const share = isDeficit.choose(fullYearBudget.times(deficitBand), fullYearBudget.times(band));
    const limit = share.roundedTo(bandRounding).named("limit");
    const carriedOut = available.between(limit.negated(), limit).named("carriedOut");
    return { limit, available, carriedOut, toTariff: available.minus(carriedOut) };
  },
});
