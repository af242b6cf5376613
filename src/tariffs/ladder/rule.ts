import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import { LADDER_TARIFF } from "./ruleWords.ts";

/**
 * The tariff per day of a package of a ladder, priced by the middle of its interval of hours: price interval × (number − ½).
 *
 * `hourPrice` in kr., `hoursAWeek` the hours between two packages, `packageNumber` from 1. The price interval per day is
 * hours a week / 7 × the price of an hour; both it and the tariff are rounded, half away from zero, to whole kroner, as the
 * tariff sheets print them. Source: Region Syddanmark's tariff sheets of 2022-2024, all but one ladder: that of
 * 2024 with 2.33 hours prints an interval of 127 kr., where 377 kr. an hour gives 125 (126 by 7/3 hours), and no source says why.
 * That the interval is rounded before it is multiplied is derived from them.
 *
 * @example
 * ```ts
 * import { ladderTariff } from "rammetakst";
 * ladderTariff({ hourPrice: 317, hoursAWeek: 7, packageNumber: 1 }).tariff; // => 159
 * ladderTariff({ hourPrice: 317, hoursAWeek: 7, packageNumber: 2 }).tariff; // => 476
 * ladderTariff({ hourPrice: 317, hoursAWeek: "2.33", packageNumber: 1 }).intervalPerDay; // => 106
 * ```
 */
export const ladderTariff: Rule<
  {
    /** Kr. for an hour of support. */
    readonly hourPrice: "kr/hour";
    /** Hours a week between two packages. */
    readonly hoursAWeek: "hour/week";
    /** The package's number on the ladder, from 1. */
    readonly packageNumber: "1";
  },
  { readonly intervalPerDay: "kr/day"; readonly tariff: "kr/day" }
> = ruleAtFirstUse({
  name: "ladderTariff",
  title: LADDER_TARIFF,
  mark: "practice",
  source: sources.packageLadders,
  inputs: { hourPrice: "kr/hour", hoursAWeek: "hour/week", packageNumber: "1" },
  bounds: { hourPrice: { least: "0" }, hoursAWeek: { least: "0" }, packageNumber: { least: "1" } },
  parameters: {
    daysInWeek: parameters.tariffs.daysInWeek,
    ladderMidpoint: parameters.tariffs.ladderMidpoint,
    kronerRounding: parameters.proposals.kronerRounding,
  },
  gives: { intervalPerDay: "kr/day", tariff: "kr/day" },
  formula: ({ hourPrice, hoursAWeek, packageNumber, daysInWeek, ladderMidpoint, kronerRounding }) => {
    const intervalPerDay = hourPrice
      .times(hoursAWeek)
      .dividedBy(daysInWeek)
      .roundedTo(kronerRounding)
      .named("intervalPerDay");
    const middle = packageNumber.minus(ladderMidpoint).named("middleOfPackage");
    return { intervalPerDay, tariff: intervalPerDay.times(middle).roundedTo(kronerRounding) };
  },
});
