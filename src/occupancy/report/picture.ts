import { exact, toDecimal } from "../../numbers/exact.ts";
import { fraction, negated, times } from "../../numbers/fraction.ts";
import { barPicture } from "../../reports/pictures/barPicture.ts";
import type { Picture } from "../../reports/pictures/picture.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { OccupancyReport } from "./result.ts";
import { occupancyReportSheet } from "./sheet.ts";
import * as say from "./words.ts";

const HUNDRED = fraction(100n);

/**
 * The deviations of a report's offers as bars, in percentage points, with broken lines at the threshold; those that are
 * listed are dark. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link occupancyReport}.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyReportPicture, occupancyReport } from "rammetakst";
 * const report = occupancyReport([], agreementInForce("syddanmark", "2019-09-30"), { year: 2019 });
 * occupancyReportPicture(report).title.en; // => "Occupancy Q1–Q3 2019: deviation from the budgeted"
 * ```
 */
export function occupancyReportPicture(given: OccupancyReport): Picture {
  const report = resultOf("occupancyReport", given, ["offers", "counts"]);
  const sheet = occupancyReportSheet(report);
  const threshold = times(exact(report.threshold), HUNDRED);
  return barPicture(sheet, {
    names: "offer",
    values: "deviationInPoints",
    references: [
      { name: say.THRESHOLD, value: toDecimal(negated(threshold)) },
      { name: say.THRESHOLD, value: toDecimal(threshold) },
    ],
    emphasised: report.offers.filter(({ listed }) => listed).map((offer) => offer.name),
    title: say.deviationOf(sheet.title),
    subtitle: say.DARK_AND_LIGHT,
  });
}
