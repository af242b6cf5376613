import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity, RoundingTerm } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { crimePreventiveTariff, crimePreventiveDayTariff, financingRounding } = parameters.financing;

interface Stay {
  readonly dayPrice: Quantity;
  readonly days: Quantity;
}

/** @internal What a judicial placement costs each side: the daily tariff up to the yearly one, and the rest of the price. */
export function sides({ dayPrice, days }: Stay, perDay: Quantity, perYear: Quantity, rounding: RoundingTerm) {
  const placementCost = dayPrice.times(days).roundedTo(rounding).named("placementCost");
  const placer = perDay.times(days).atMost(perYear).roundedTo(rounding).named("placer");
  return { placer, pool: placementCost.minus(placer) };
}

/**
 * What a judicial placement in a secure institution costs the placing municipality and the shared objective financing in
 * a calendar year, each rounded once, half away from zero, to whole øre.
 *
 * `dayPrice` in kr. a day, `days` the days of the stay in the year. The municipality pays the crime-preventive tariff a
 * day as charged, and for a full year no more than the yearly tariff, also in a leap year; the rest of the day price is
 * the pool's, below 0 where the price is below the tariff. The tariffs are those of the year: give `lawOn(date)`.
 *
 * Throws `unknown-value` for years whose tariffs are not known. Source: the forum of Syddanmark, 24 January 2025, item 3.
 *
 * @example
 * ```ts
 * import { judicialPlacement, lawOn } from "rammetakst";
 * const law = lawOn("2024-01-01");
 * judicialPlacement({ dayPrice: 9_000, days: 100 }, law).placer; // => 452700
 * judicialPlacement({ dayPrice: 9_000, days: 100 }, law).pool; // => 447300
 * judicialPlacement({ dayPrice: 9_000, days: 366 }, law).placer; // => 1652253
 * ```
 */
export const judicialPlacement: Rule<
  {
    /** The institution's price, kr. a day. */
    readonly dayPrice: "kr/day";
    /** Days of the stay in the calendar year. */
    readonly days: "day/year";
  },
  { readonly placer: "kr/year"; readonly pool: "kr/year" }
> = ruleAtFirstUse({
  name: "judicialPlacement",
  title: say.JUDICIAL_PLACEMENT,
  mark: "minutes",
  source: sources.forum2025Item3,
  inputs: { dayPrice: "kr/day", days: "day/year" },
  parameters: { crimePreventiveDayTariff, crimePreventiveTariff, financingRounding },
  gives: { placer: "kr/year", pool: "kr/year" },
  formula: ({ crimePreventiveDayTariff, crimePreventiveTariff, financingRounding, ...stay }) =>
    sides(stay, crimePreventiveDayTariff, crimePreventiveTariff, financingRounding),
});

/**
 * What a social placement costs the placing municipality in a calendar year: the whole day price, rounded once, half away
 * from zero, to whole øre.
 *
 * `dayPrice` in kr. a day, `days` the days of the stay in the year. Nothing of it is financed objectively.
 * Source: the forum of Syddanmark, 24 January 2025, item 3.
 *
 * @example
 * ```ts
 * import { socialPlacement } from "rammetakst";
 * socialPlacement({ dayPrice: 7_000, days: 365 }).placer; // => 2555000
 * socialPlacement({ dayPrice: 10_000, days: 365 }).placer; // => 3650000
 * ```
 */
export const socialPlacement: Rule<
  {
    /** The institution's price, kr. a day. */
    readonly dayPrice: "kr/day";
    /** Days of the stay in the calendar year. */
    readonly days: "day/year";
  },
  { readonly placer: "kr/year" }
> = ruleAtFirstUse({
  name: "socialPlacement",
  title: say.SOCIAL_PLACEMENT,
  mark: "minutes",
  source: sources.forum2025Item3,
  inputs: { dayPrice: "kr/day", days: "day/year" },
  parameters: { financingRounding },
  gives: { placer: "kr/year" },
  formula: ({ dayPrice, days, financingRounding }) => ({ placer: dayPrice.times(days).roundedTo(financingRounding) }),
});

/**
 * The average cost of a full-year placement, rounded once, half away from zero, to whole øre.
 *
 * `placementCost` is what all placements of a year cost in kr., `placements` how many full years they make. Throws
 * `not-computable` for no placements. Source: the forum of Syddanmark, 24 January 2025, item 3, which prints 3.3 mio.
 *
 * @example
 * ```ts
 * import { fullYearPlacementCost } from "rammetakst";
 * fullYearPlacementCost({ placementCost: 341_000_000, placements: 104 }).costPerPlacement; // => 3278846.15
 * ```
 */
export const fullYearPlacementCost: Rule<
  {
    /** Kr., of all placements of the year. */
    readonly placementCost: "kr";
    /** How many full years they make, not 0; decimals allowed. */
    readonly placements: "1";
  },
  { readonly costPerPlacement: "kr" }
> = ruleAtFirstUse({
  name: "fullYearPlacementCost",
  title: say.FULL_YEAR_COST,
  mark: "minutes",
  source: sources.forum2025Item3,
  inputs: { placementCost: "kr", placements: "1" },
  parameters: { financingRounding },
  gives: { costPerPlacement: "kr" },
  formula: ({ placementCost, placements, financingRounding }) => ({
    costPerPlacement: placementCost.dividedBy(placements).roundedTo(financingRounding),
  }),
});
