import { sources } from "../parameters/parameters.ts";
import type { Quantity } from "../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../rules/rule.ts";
import { EXPECTED_USE } from "./ruleWords.ts";

interface Capacity {
  readonly places: Quantity;
  readonly occupancy: Quantity;
  readonly unitsInYear: Quantity;
}

/** What the places are expected to be used for: days, months or full years. */
export function expectedOf({ places, occupancy, unitsInYear }: Capacity): Quantity {
  return places.times(occupancy).times(unitsInYear);
}

/**
 * What the costs of a year are divided by: places × budgeted occupancy × the units that a place has in the year.
 *
 * `occupancy` is a rate such as `"0.96"`, which may exceed 1; `unitsInYear` is 365 days, 12 months or 1 year. Gives units
 * of the tariff, unrounded: the `Decimal` is for showing, `.exact` for further computing. Throws `out-of-range` for an
 * occupancy of 10 or more, which is per cent without its sign. Source: Social Services Act § 174, Children's Act § 195;
 * the assumed occupancy must be shown, Executive Order 61/2023 § 10.
 *
 * @example
 * ```ts
 * import { expectedQuantity } from "rammetakst";
 * expectedQuantity({ places: 24, occupancy: "0.96", unitsInYear: 365 }).expectedQuantity; // => 8409.6
 * ```
 */
export const expectedQuantity: Rule<
  {
    /** Approved places. */
    readonly places: "1";
    /** Budgeted occupancy, a share of 1 such as `"0.96"`, below 10; it may exceed 1. */
    readonly occupancy: "share";
    /** Units that a place has in the year: 365 days, 12 months or 1 year. */
    readonly unitsInYear: "unit";
  },
  { readonly expectedQuantity: "unit" }
> = ruleAtFirstUse({
  name: "expectedQuantity",
  title: EXPECTED_USE,
  mark: "law",
  source: sources.tariffLaw,
  inputs: { places: "1", occupancy: "share", unitsInYear: "unit" },
  gives: { expectedQuantity: "unit" },
  formula: (given) => ({ expectedQuantity: expectedOf(given) }),
});
