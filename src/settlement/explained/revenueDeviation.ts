import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What a service's tariff revenue deviates from the budgeted, divided between the length of the year and occupancy.
 *
 * `tariff` in kr. a day, `budgetedDays` and `occupiedDays` in days that are paid for; `daysOfTariff` is the number of days
 * the tariff is computed on and `daysOfYear` the number it is open in the year: 365 and 366 for a stay in a leap year.
 * The year's length is measured at the budgeted occupancy, tariff × budgeted days × (days of the year − days of the
 * tariff) / days of the tariff, and occupancy is the rest, so that the two are `revenueDeviation` exactly. Gives kr.,
 * above 0 where revenue is higher, each rounded half away from zero to whole øre. Throws `not-computable` where
 * `daysOfTariff` is 0. Source: derived; rounding assumed.
 *
 * @example
 * ```ts
 * import { revenueDeviation } from "rammetakst";
 * const service = { tariff: 1000, budgetedDays: 7300, occupiedDays: 7500, daysOfYear: 366, daysOfTariff: 365 };
 * const { leapDayEffect, occupancyEffect } = revenueDeviation(service);
 * leapDayEffect; // => 20000
 * occupancyEffect; // => 180000
 * ```
 */
export const revenueDeviation: Rule<
  {
    /** Kr. a day. */
    readonly tariff: "kr/day";
    /** Days that the tariff rests on. */
    readonly budgetedDays: "day";
    /** Days that were paid for. */
    readonly occupiedDays: "day";
    /** Days that the service is open in the year, 366 for a stay in a leap year. */
    readonly daysOfYear: "day";
    /** Days that the tariff is computed on, 365 for a stay; not 0. */
    readonly daysOfTariff: "day";
  },
  { readonly revenueDeviation: "kr"; readonly leapDayEffect: "kr"; readonly occupancyEffect: "kr" }
> = ruleAtFirstUse({
  name: "revenueDeviation",
  title: say.DEVIATION_OF_REVENUE,
  mark: "derived",
  source: sources.ownReading,
  inputs: { tariff: "kr/day", budgetedDays: "day", occupiedDays: "day", daysOfYear: "day", daysOfTariff: "day" },
  parameters: { resultRounding: parameters.settlement.resultRounding },
  gives: { revenueDeviation: "kr", leapDayEffect: "kr", occupancyEffect: "kr" },
  formula: ({ tariff, budgetedDays, occupiedDays, daysOfYear, daysOfTariff, resultRounding }) => {
    const whole = tariff.times(occupiedDays.minus(budgetedDays)).roundedTo(resultRounding).named("revenueDeviation");
    const moreDays = daysOfYear.minus(daysOfTariff).dividedBy(daysOfTariff);
    const length = tariff.times(budgetedDays).times(moreDays).roundedTo(resultRounding).named("leapDayEffect");
    return { revenueDeviation: whole, leapDayEffect: length, occupancyEffect: whole.minus(length) };
  },
});
