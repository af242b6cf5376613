import { parameters, sources } from "../../parameters/parameters.ts";
import { sum } from "../../rules/quantity.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * The occupancy that a tariff is to rest on: the mean of the preceding years' actual, held within the agreement's bounds,
 * unrounded.
 *
 * `occupancies` are shares of 1, which may exceed 1, of as many years as the agreement takes the mean of: in Nordjylland
 * two. `isShortStay` is true for short stays, acute places and respite, which have a lowest bound of their own. Gives the
 * mean, the bounds and the occupancy within them. Throws `unknown-value` where the agreement's bounds are not known.
 * Source: steering agreements of Nordjylland; that a mean outside the bounds is replaced by the bound is assumed.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyForTariff } from "rammetakst";
 * const agreement = agreementInForce("nordjylland", "2025-01-01");
 * const occupancies = ["0.93", "0.95"];
 * occupancyForTariff({ occupancies, isShortStay: false }, agreement).meanOccupancy; // => 0.94
 * occupancyForTariff({ occupancies, isShortStay: false }, agreement).budgetedOccupancy; // => 0.95
 * occupancyForTariff({ occupancies, isShortStay: true }, agreement).budgetedOccupancy; // => 0.94
 * ```
 */
export const occupancyForTariff: Rule<
  {
    /** Actual occupancy of the preceding years, shares of 1, of as many years as the agreement takes the mean of. */
    readonly occupancies: readonly ["rate"];
    /** Whether it is for short stays, acute places or respite, which have a lowest bound of their own. */
    readonly isShortStay: "flag";
  },
  {
    readonly meanOccupancy: "rate";
    readonly lowestOccupancy: "rate";
    readonly highestOccupancy: "rate";
    readonly budgetedOccupancy: "rate";
  }
> = ruleAtFirstUse({
  name: "occupancyForTariff",
  title: say.OCCUPANCY_FOR_TARIFF,
  mark: "agreed",
  source: sources.nordjyllandOccupancy,
  inputs: { occupancies: ["rate"], isShortStay: "flag" },
  parameters: {
    years: parameters.occupancy.yearsOfMeanOccupancy,
    lowest: parameters.occupancy.lowestOccupancy,
    lowestShortStay: parameters.occupancy.lowestShortStayOccupancy,
    highest: parameters.occupancy.highestOccupancy,
  },
  gives: { meanOccupancy: "rate", lowestOccupancy: "rate", highestOccupancy: "rate", budgetedOccupancy: "rate" },
  formula: ({ occupancies, isShortStay, years, lowest, lowestShortStay, highest }) => {
    const meanOccupancy = sum(occupancies).dividedBy(years).named("meanOccupancy");
    const lowestOccupancy = isShortStay.choose(lowestShortStay, lowest).named("lowestOccupancy");
    const highestOccupancy = highest.named("highestOccupancy");
    const budgetedOccupancy = meanOccupancy.between(lowestOccupancy, highestOccupancy);
    return { meanOccupancy, lowestOccupancy, highestOccupancy, budgetedOccupancy };
  },
});
