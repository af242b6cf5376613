import { fail, shown } from "../errors.ts";
import { inBothLanguages, type Text } from "../words.ts";
import { ageRange } from "./ageRange.ts";
import { type Measure, measureOf } from "./measure.ts";
import { places } from "./places.ts";
import { type PopulationQuery, readPopulationQuery, under } from "./populationQuery.ts";
import * as say from "./words.ts";

export type { PopulationQuery } from "./populationQuery.ts";

const MOST_LISTED = 3;

/** Some dates in full, many by the first ones and the last. */
function listed(dates: readonly string[]): Text {
  if (dates.length <= MOST_LISTED) return inBothLanguages(dates.join(", "));
  return say.someOf(`${dates.slice(0, 2).join(", ")}, …, ${dates.at(-1)}`, dates.length);
}

function refuseDate({ title, dates }: Measure, date: string, path: string): never {
  return fail({
    kind: "unknown-value",
    path,
    foundAs: say.countNotKnown(shown(date), title),
    allowed: say.knownDates(listed(dates)),
    remedy: say.PASS_YOUR_OWN,
  });
}

/**
 * The dates on which inhabitants are known, in order, for all or for some ages.
 *
 * Source: Danmarks Statistik, FOLK1A; see {@link registerOf} for credit and licence.
 *
 * @param ages ages in whole years within 0-19, both included, such as `0-17` or `17`; all inhabitants when not given
 * @returns ISO dates
 * @throws RuleError `malformed` or `out-of-range` for what are no ages, `unknown-value` for ages above 19
 *
 * @example
 * ```ts
 * import { populationDates } from "rammetakst";
 * populationDates()[0]; // => "2007-01-01"
 * populationDates("0-17").includes("2021-01-01"); // => true
 * ```
 */
export function populationDates(ages?: string): readonly string[] {
  return [...measureOf(ages === undefined ? undefined : ageRange(ages, "ages")).dates];
}

/**
 * How many people lived in a municipality, in a region, or in all 98 municipalities on a date.
 *
 * All inhabitants are known on the dates of `populationDates()`, by present-day municipal borders; ages only from 0 to 19
 * years, on the dates of `populationDates("0-19")`. Christiansø is in no municipality and is never counted, so the 98 together are some
 * hundred people below the national total. Source: Danmarks Statistik, FOLK1A; see {@link registerOf} for credit and
 * licence.
 *
 * @param query whom to count and when: `municipality` (name or code) or `region` (id, name or code) or neither for all;
 *   `date` as `YYYY-MM-DD`; `ages` in whole years, both included, such as `0-17` or `17`
 * @param path where in the input the query is, for the error
 * @returns a whole number of people, 0 or more
 * @throws RuleError `unknown-value` for a date or ages that are not known; `unknown-name` for no such place;
 *   `unknown-key`, `missing`, `malformed` or `out-of-range` for a query that cannot be read
 *
 * @example
 * ```ts
 * import { population } from "rammetakst";
 * population({ municipality: 461, date: "2024-01-01" }); // => 209078
 * population({ region: "syddanmark", date: "2024-01-01" }); // => 1238406
 * population({ date: "2021-01-01", ages: "15-17" }); // => 204208
 * ```
 */
export function population(query: PopulationQuery, path = ""): number {
  const { places: counted, date, ages } = readPopulationQuery(query, path);
  const measure = measureOf(ages);
  const column = measure.dates.indexOf(date);
  if (column < 0) return refuseDate(measure, date, under(path, "date"));
  const rows = places().municipalities;
  return counted.reduce((total, municipality) => total + measure.count(rows.indexOf(municipality), column), 0);
}
