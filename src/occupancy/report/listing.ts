import { parameters, sources } from "../../parameters/parameters.ts";
import type { Quantity } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

interface Days {
  readonly occupiedDays: Quantity;
  readonly budgetedDays: Quantity;
  readonly availableDays: Quantity;
}

function ratesOf({ occupiedDays, budgetedDays, availableDays }: Days) {
  const budgetedOccupancy = budgetedDays.dividedBy(availableDays);
  const actualOccupancy = occupiedDays.dividedBy(availableDays);
  return { budgetedOccupancy, actualOccupancy, deviation: actualOccupancy.minus(budgetedOccupancy) };
}

/**
 * The budgeted and the actual occupancy of an offer and the difference between them, unrounded.
 *
 * Days are those of the services that count places: `availableDays` places × opening days, above 0; `budgetedDays` the
 * available days × the budgeted occupancy of each service; `occupiedDays` as they were. Gives shares of 1, of which the
 * actual may exceed 1; the deviation is below 0 where fewer days were occupied. Throws `not-computable` where no days are
 * available. Source: derived from the forum of Syddanmark, 11 December 2019, item 4.
 *
 * @example
 * ```ts
 * import { occupancyDeviation } from "rammetakst";
 * const days = { occupiedDays: 4914, budgetedDays: 5187, availableDays: 5460 };
 * occupancyDeviation(days).actualOccupancy; // => 0.9
 * occupancyDeviation(days).deviation; // => -0.05
 * ```
 */
export const occupancyDeviation: Rule<
  {
    /** Days of the services that count places. */
    readonly occupiedDays: "day";
    /** Available days × the budgeted occupancy of each service. */
    readonly budgetedDays: "day";
    /** Places × opening days, above 0. */
    readonly availableDays: "day";
  },
  { readonly budgetedOccupancy: "rate"; readonly actualOccupancy: "rate"; readonly deviation: "rate-difference" }
> = ruleAtFirstUse({
  name: "occupancyDeviation",
  title: say.OCCUPANCY_AND_DEVIATION,
  mark: "derived",
  source: sources.forum2019Item4,
  inputs: { occupiedDays: "day", budgetedDays: "day", availableDays: "day" },
  gives: { budgetedOccupancy: "rate", actualOccupancy: "rate", deviation: "rate-difference" },
  formula: ratesOf,
});

/**
 * Whether an offer is to be reported: its actual occupancy lies the threshold or more from the budgeted one, above or
 * below. The exact rates are compared; those given are rounded to 6 decimals, for showing only.
 *
 * Days as in {@link occupancyDeviation}. Throws `not-computable` where no days are available, `unknown-value` where the
 * agreement's threshold is not known. Source: the forum of Syddanmark, 11 December 2019, item 4: 5 percentage points or
 * more.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyListing } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2019-09-30");
 * const days = { budgetedDays: 9500, availableDays: 10_000 };
 * occupancyListing({ occupiedDays: 9000, ...days }, agreement).isListed; // => true
 * occupancyListing({ occupiedDays: 9001, ...days }, agreement).isListed; // => false
 * ```
 */
export const occupancyListing: Rule<
  {
    /** Days of the services that count places. */
    readonly occupiedDays: "day";
    /** Available days × the budgeted occupancy of each service. */
    readonly budgetedDays: "day";
    /** Places × opening days, above 0. */
    readonly availableDays: "day";
  },
  {
    readonly budgetedOccupancy: "rate";
    readonly actualOccupancy: "rate";
    readonly deviation: "rate-difference";
    readonly isListed: "flag";
  }
> = ruleAtFirstUse({
  name: "occupancyListing",
  title: say.LISTING,
  mark: "minutes",
  source: sources.forum2019Item4,
  inputs: { occupiedDays: "day", budgetedDays: "day", availableDays: "day" },
  parameters: {
    listingThreshold: parameters.occupancy.listingThreshold,
    shownRateRounding: parameters.proposals.shownRateRounding,
  },
  gives: { budgetedOccupancy: "rate", actualOccupancy: "rate", deviation: "rate-difference", isListed: "flag" },
  formula: ({ listingThreshold, shownRateRounding, ...days }) => {
    const { budgetedOccupancy, actualOccupancy, deviation } = ratesOf(days);
    const exactDeviation = deviation.named("exactDeviation");
    const isListed = exactDeviation.reaches(listingThreshold).or(exactDeviation.negated().reaches(listingThreshold));
    return {
      budgetedOccupancy: budgetedOccupancy.roundedTo(shownRateRounding),
      actualOccupancy: actualOccupancy.roundedTo(shownRateRounding),
      deviation: exactDeviation.roundedTo(shownRateRounding),
      isListed,
    };
  },
});
