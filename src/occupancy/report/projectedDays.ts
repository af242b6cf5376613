import { sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

/**
 * The days expected to be occupied in a whole year when its rest goes as the period did, unrounded.
 *
 * `occupiedDays` and `availableDays` are those of the period, `restDays` the available days of the rest of the year.
 * Throws `not-computable` where no days are available in the period. Source: assumed.
 *
 * @example
 * ```ts
 * import { projectedDays } from "rammetakst";
 * projectedDays({ occupiedDays: 4914, availableDays: 5460, restDays: 1840 }).projectedDays; // => 6570
 * ```
 */
export const projectedDays: Rule<
  {
    /** Days of the period. */
    readonly occupiedDays: "day";
    /** Places × opening days of the period, above 0. */
    readonly availableDays: "day";
    /** Available days of the rest of the year. */
    readonly restDays: "day";
  },
  { readonly projectedDays: "day" }
> = ruleAtFirstUse({
  name: "projectedDays",
  title: say.DAYS_IF_REST_GOES_AS_PERIOD,
  mark: "assumed",
  source: sources.ownReading,
  inputs: { occupiedDays: "day", availableDays: "day", restDays: "day" },
  gives: { projectedDays: "day" },
  formula: ({ occupiedDays, availableDays, restDays }) => ({
    projectedDays: occupiedDays.plus(occupiedDays.times(restDays).dividedBy(availableDays)),
  }),
});
