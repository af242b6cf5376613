import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { PART_TIME_TARIFF } from "./ruleWords.ts";

/**
 * The tariff of part-time use: a share of the full tariff, rounded once, half away from zero, to whole øre.
 *
 * `fullTariff` in kr. per unit, `share` a share of 1 such as `"0.85"`; gives kr. per unit.
 * Source: practice of ITC Roskilde; rounding assumed.
 *
 * @example
 * ```ts
 * import { shareOfTariff } from "rammetakst";
 * shareOfTariff({ fullTariff: 773, share: "0.85" }).partTimeTariff; // => 657.05
 * ```
 */
export const shareOfTariff: Rule<
  {
    /** Kr. per unit. */
    readonly fullTariff: "kr/unit";
    /** A share of 1, such as `"0.85"`. */
    readonly share: "rate";
  },
  { readonly partTimeTariff: "kr/unit" }
> = ruleAtFirstUse({
  name: "shareOfTariff",
  title: PART_TIME_TARIFF,
  mark: "practice",
  source: sources.partTimeRoskilde,
  inputs: { fullTariff: "kr/unit", share: "rate" },
  parameters: { tariffRounding: parameters.tariffs.tariffRounding },
  gives: { partTimeTariff: "kr/unit" },
  formula: ({ fullTariff, share, tariffRounding }) => ({
    partTimeTariff: fullTariff.times(share).roundedTo(tariffRounding),
  }),
});
