import { parameters, sources } from "../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * What a service earned and was budgeted to earn by its tariff, in kr., each rounded once half away from zero to whole
 * øre, and the difference: below 0 where less was earned.
 *
 * `occupiedDays` and `budgetedDays` in days of one and the same time, `tariff` in kr. a day. Source: derived; rounding
 * assumed.
 *
 * @example
 * ```ts
 * import { occupancyRevenue } from "rammetakst";
 * occupancyRevenue({ occupiedDays: 4914, budgetedDays: 5187, tariff: "1426.94" }).revenueEffect; // => -389554.62
 * ```
 */
export const occupancyRevenue: Rule<
  {
    /** Days that were paid for. */
    readonly occupiedDays: "day";
    /** Days that were budgeted, of the same time. */
    readonly budgetedDays: "day";
    /** Kr. a day. */
    readonly tariff: "kr/day";
  },
  { readonly revenue: "kr"; readonly budgetedRevenue: "kr"; readonly revenueEffect: "kr" }
> = ruleAtFirstUse({
  name: "occupancyRevenue",
  title: say.REVENUE_OF_OCCUPANCY,
  mark: "derived",
  source: sources.ownReading,
  inputs: { occupiedDays: "day", budgetedDays: "day", tariff: "kr/day" },
  parameters: { revenueRounding: parameters.occupancy.revenueOfOccupancyRounding },
  gives: { revenue: "kr", budgetedRevenue: "kr", revenueEffect: "kr" },
  formula: ({ occupiedDays, budgetedDays, tariff, revenueRounding }) => {
    const revenue = occupiedDays.times(tariff).roundedTo(revenueRounding).named("revenue");
    const budgetedRevenue = budgetedDays.times(tariff).roundedTo(revenueRounding).named("budgetedRevenue");
    return { revenue, budgetedRevenue, revenueEffect: revenue.minus(budgetedRevenue) };
  },
});
