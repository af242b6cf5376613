import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

interface Tariffs {
  readonly tariff: Quantity;
  readonly tariffBackRegulation: Quantity;
  readonly index: Quantity;
  readonly knownBackRegulation: Quantity;
}

/** The tariff of the budget year: without what it holds of earlier results, indexed, with what is known to enter it. */
function budgetTariffOf({ tariff, tariffBackRegulation, index, knownBackRegulation }: Tariffs): Quantity {
  const comparableTariff = tariff.minus(tariffBackRegulation).named("comparableTariff");
  return comparableTariff.times(index).plus(knownBackRegulation).named("budgetTariff");
}

/**
 * What a citizen's days are budgeted to cost by a tariff, rounded once, half away from zero, to whole øre.
 *
 * `tariff` and `tariffBackRegulation`, what it holds of earlier years' results, in kr. a day at one price level;
 * `index` from there to the budget year's level; `knownBackRegulation` what is known to enter the budget year's tariff in
 * nominal kr. a day, above 0 where it raises it; `days` in the budget year.
 * Gives kr.: days × ((tariff − its back-regulation) × index + known back-regulation). Throws `out-of-range` for a tariff or days below 0
 * and an index that is not above 0. Source: derived.
 *
 * @example
 * ```ts
 * import { placementBudgetLine } from "rammetakst";
 * const given = { tariff: 2_000, tariffBackRegulation: 50, index: "1.0551", knownBackRegulation: -10, days: 365 };
 * placementBudgetLine(given).budgetAmount; // => 747317.43
 * ```
 */
export const placementBudgetLine: Rule<
  {
    /** Kr. a day, with back-regulation; 0 or above. */
    readonly tariff: "kr@then/day";
    /** What the tariff holds of earlier years' results, kr. a day, above 0 where it raises it. */
    readonly tariffBackRegulation: "kr@then/day";
    /** The factor from the tariff's price level to the budget year's. */
    readonly index: "kr@now/kr@then";
    /** What is known to enter the budget year's tariff, nominal kr. a day, above 0 where it raises it. */
    readonly knownBackRegulation: "kr@now/day";
    /** Days in the budget year, 0 or above. */
    readonly days: "day";
  },
  { readonly budgetAmount: "kr@now" }
> = ruleAtFirstUse({
  name: "placementBudgetLine",
  title: say.BUDGET_LINE,
  mark: "derived",
  source: sources.ownReading,
  inputs: {
    tariff: "kr@then/day",
    tariffBackRegulation: "kr@then/day",
    index: "kr@now/kr@then",
    knownBackRegulation: "kr@now/day",
    days: "day",
  },
  bounds: { tariff: { least: "0" }, index: { above: "0" }, days: { least: "0" } },
  parameters: { financingRounding: parameters.financing.financingRounding },
  gives: { budgetAmount: "kr@now" },
  formula: ({ days, financingRounding, ...tariffs }) => ({
    budgetAmount: budgetTariffOf(tariffs).times(days).roundedTo(financingRounding),
  }),
});

/**
 * What a citizen's months are budgeted to cost by a tariff per month, rounded once, half away from zero, to whole øre.
 *
 * As {@link placementBudgetLine}, with all amounts in kr. a month and `months` in the budget year, decimals allowed. A tariff
 * per month is not turned into one per day. Gives kr. Throws `out-of-range` as that does. Source: derived.
 *
 * @example
 * ```ts
 * import { placementBudgetMonths } from "rammetakst";
 * const given = { tariff: 73_964, tariffBackRegulation: 0, index: "1.0551", knownBackRegulation: 0, months: "7.5" };
 * placementBudgetMonths(given).budgetAmount; // => 585295.62
 * ```
 */
export const placementBudgetMonths: Rule<
  {
    /** Kr. a month, with back-regulation; 0 or above. */
    readonly tariff: "kr@then/month";
    /** What the tariff holds of earlier years' results, kr. a month, above 0 where it raises it. */
    readonly tariffBackRegulation: "kr@then/month";
    /** The factor from the tariff's price level to the budget year's. */
    readonly index: "kr@now/kr@then";
    /** What is known to enter the budget year's tariff, nominal kr. a month, above 0 where it raises it. */
    readonly knownBackRegulation: "kr@now/month";
    /** Months in the budget year, 0 or above. */
    readonly months: "month";
  },
  { readonly budgetAmount: "kr@now" }
> = ruleAtFirstUse({
  name: "placementBudgetMonths",
  title: say.BUDGET_MONTHS,
  mark: "derived",
  source: sources.ownReading,
  inputs: {
    tariff: "kr@then/month",
    tariffBackRegulation: "kr@then/month",
    index: "kr@now/kr@then",
    knownBackRegulation: "kr@now/month",
    months: "month",
  },
  bounds: { tariff: { least: "0" }, index: { above: "0" }, months: { least: "0" } },
  parameters: { financingRounding: parameters.financing.financingRounding },
  gives: { budgetAmount: "kr@now" },
  formula: ({ months, financingRounding, ...tariffs }) => ({
    budgetAmount: budgetTariffOf(tariffs).times(months).roundedTo(financingRounding),
  }),
});
