import { parameters, sources } from "../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import { expectedOf } from "./expectedQuantity.ts";
import { DAY_TARIFF } from "./ruleWords.ts";

/**
 * The tariff of one day: cost basis / (places × occupancy × days), lifted to the price level of the tariff year and
 * rounded once, half away from zero, to whole øre.
 *
 * `costBasis` is the year's budgeted direct and indirect long-run costs in kr. without back-regulation, `occupancy` a
 * rate such as `"0.96"`, which may exceed 1, `days` the days of the tariff year, 365 also in leap years by older
 * guidance, and `index` the factor from the level of the cost basis to that of the tariff, 1 where they are the same.
 * Gives kr. a day. Throws `not-computable` where places, occupancy or days are 0,
 * `out-of-range` for an occupancy of 10 or more, which is per cent without its sign.
 * Source: Social Services Act § 174, Children's Act § 195; rounding assumed.
 *
 * @example
 * ```ts
 * import { dayTariff } from "rammetakst";
 * dayTariff({ costBasis: 12_000_000, places: 24, occupancy: "0.96", days: 365, index: 1 }).tariff; // => 1426.94
 * dayTariff({ costBasis: 12_000_000, places: 24, occupancy: "0.96", days: 365, index: "1.0551" }).tariff; // => 1505.57
 * ```
 */
export const dayTariff: Rule<
  {
    /** The year's direct and indirect long-run costs, kr. without back-regulation. */
    readonly costBasis: "kr@then";
    /** Approved places, not 0. */
    readonly places: "1";
    /** Budgeted occupancy, a share of 1 such as `"0.96"`, below 10 and not 0; it may exceed 1. */
    readonly occupancy: "share";
    /** Days of the tariff year, not 0: 365 also in leap years by older guidance. */
    readonly days: "day";
    /** The factor from the level of the costs to the tariff's; 1 where they are the same. */
    readonly index: "kr@now/kr@then";
  },
  { readonly tariff: "kr@now/day" }
> = ruleAtFirstUse({
  name: "dayTariff",
  title: DAY_TARIFF,
  mark: "law",
  source: sources.tariffLaw,
  inputs: { costBasis: "kr@then", places: "1", occupancy: "share", days: "day", index: "kr@now/kr@then" },
  parameters: { tariffRounding: parameters.tariffs.tariffRounding },
  gives: { tariff: "kr@now/day" },
  formula: ({ costBasis, places, occupancy, days, index, tariffRounding }) => {
    const occupiedDays = expectedOf({ places, occupancy, unitsInYear: days }).named("occupiedDays");
    const beforeIndexation = costBasis.dividedBy(occupiedDays).named("beforeIndexation");
    return { tariff: beforeIndexation.times(index).roundedTo(tariffRounding) };
  },
});
