import { frozen } from "../frozen.ts";
import { sources } from "../parameters/parameters.ts";
import type { Provenance } from "../rules/parameter.ts";

/**
 * Which days of a stay count; both count the day it begins.
 *
 * - `"without-last-day"`: the day it ends does not count, but at least one day does; so on special psychiatric places;
 * - `"with-last-day"`: to and with the day it ends; so at Syddanmark's crisis centres and social day-and-night centres.
 */
export type StayCount = "without-last-day" | "with-last-day";

/** What each way of counting rests on. */
export const COUNT_RESTS: Readonly<Record<StayCount, Provenance>> = frozen({
  "without-last-day": { mark: "law", source: sources.specialPlacesOrder },
  "with-last-day": { mark: "agreed", source: sources.dayCountSyddanmark },
});
