import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { PART_TIME_TARIFF, PART_TIME_TARIFF_IN_KRONER } from "./ruleWords.ts";

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

/**
 * The tariff of part-time use as {@link shareOfTariff} gives it, but in whole kroner.
 *
 * Inputs, units and errors are those of {@link shareOfTariff}. Source: tariffs of Specialområde Hjerneskade, 2020, where half of
 * 453 kr. is 227 kr.
 *
 * @example
 * ```ts
 * import { shareOfTariffInKroner } from "rammetakst";
 * shareOfTariffInKroner({ fullTariff: 453, share: "0.5" }).partTimeTariff; // => 227
 * ```
 */
export const shareOfTariffInKroner: Rule<
  {
    /** Kr. per unit. */
    readonly fullTariff: "kr/unit";
    /** A share of 1, such as `"0.85"`. */
    readonly share: "rate";
  },
  { readonly partTimeTariff: "kr/unit" }
> = ruleAtFirstUse({
  name: "shareOfTariffInKroner",
  title: PART_TIME_TARIFF_IN_KRONER,
  mark: "practice",
  source: sources.halfTime2020,
  inputs: { fullTariff: "kr/unit", share: "rate" },
  parameters: { kronerRounding: parameters.proposals.kronerRounding },
  gives: { partTimeTariff: "kr/unit" },
  formula: ({ fullTariff, share, kronerRounding }) => ({
    partTimeTariff: fullTariff.times(share).roundedTo(kronerRounding),
  }),
});
