import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { crimePreventiveDayTariff, financingRounding } = parameters.financing;

/**
 * What new places in secure institutions cost, and who pays: each rounded once, half away from zero, to whole øre.
 *
 * `newPlaces` × `days` × `occupancy` are the occupied days, of which the share `judicialShare` are judicial; `dayPrice` is
 * kr. for an occupied day, so empty days are in it. Of the judicial days the price less the crime-preventive tariff a day
 * goes to the shared objective financing, `pool`; the rest is paid by the placing municipalities, `placer`. Occupancy and
 * share as shares of 1. The yearly tariff's limit for a full-year stay is left out, since it belongs to single stays.
 *
 * Throws `unknown-value` for years whose daily tariff is not known, `out-of-range` for shares of 10 or more. Source:
 * the forum of Syddanmark, 24 January 2025, item 3.
 *
 * @example
 * ```ts
 * import { lawOn, newPlacesCost } from "rammetakst";
 * const given = { newPlaces: 3, days: 100, occupancy: "0.9", judicialShare: "0.5", dayPrice: 9_000 };
 * newPlacesCost(given, lawOn("2024-01-01")).placementCost; // => 2430000
 * newPlacesCost(given, lawOn("2024-01-01")).pool; // => 603855
 * ```
 */
export const newPlacesCost: Rule<
  {
    /** Places that open. */
    readonly newPlaces: "1";
    /** Days of the year that they are open. */
    readonly days: "day";
    /** A share of 1, below 10. */
    readonly occupancy: "share";
    /** The judicial placements' share of the occupied days, of 1. */
    readonly judicialShare: "share";
    /** Kr. for an occupied day. */
    readonly dayPrice: "kr/day";
  },
  { readonly placementCost: "kr"; readonly pool: "kr"; readonly placer: "kr" }
> = ruleAtFirstUse({
  name: "newPlacesCost",
  title: say.NEW_PLACES_COST,
  mark: "minutes",
  source: sources.forum2025Item3,
  inputs: { newPlaces: "1", days: "day", occupancy: "share", judicialShare: "share", dayPrice: "kr/day" },
  parameters: { crimePreventiveDayTariff, financingRounding },
  gives: { placementCost: "kr", pool: "kr", placer: "kr" },
  formula: ({ newPlaces, days, occupancy, judicialShare, dayPrice, crimePreventiveDayTariff, financingRounding }) => {
    const occupiedDays = newPlaces.times(days).times(occupancy).named("occupiedDays");
    const placementCost = occupiedDays.times(dayPrice).roundedTo(financingRounding).named("placementCost");
    const judicialDays = occupiedDays.times(judicialShare).named("judicialDays");
    const pool = judicialDays
      .times(dayPrice.minus(crimePreventiveDayTariff))
      .roundedTo(financingRounding)
      .named("pool");
    return { placementCost, pool, placer: placementCost.minus(pool) };
  },
});
