import { agreementPeriods } from "../../agreements/agreementInForce.ts";
import { type Said, sheetOfFindings } from "../../findings/sheetOfFindings.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { OccupancyReport } from "./result.ts";
import { FINDINGS } from "./words.ts";

/**
 * What was found on a report and its offers, as a table: a row for each thing found, with all the offers it is said of
 * (its row again for those that a cell of 32 000 characters does not hold); what holds for the whole report is said of its
 * agreement. Throws `RuleError` (`missing` or `malformed`) for what is
 * no result of {@link occupancyReport}.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyReportFindingSheet, occupancyReport } from "rammetakst";
 * const report = occupancyReport([], agreementInForce("syddanmark", "2019-09-30"), { year: 2019 });
 * occupancyReportFindingSheet(report).rows.length; // => 0
 * ```
 */
export function occupancyReportFindingSheet(given: OccupancyReport): Sheet {
  const report = resultOf("occupancyReport", given, ["offers", "counts"]);
  const agreement = agreementPeriods.find(({ id }) => id === report.agreement)?.title ?? report.agreement;
  const whole: Said[] = report.findings.map((finding) => ({ of: agreement, finding }));
  const each = report.offers.flatMap(({ name, findings }) => findings.map((finding) => ({ of: name, finding })));
  return sheetOfFindings(FINDINGS, "offer", [...whole, ...each]);
}
