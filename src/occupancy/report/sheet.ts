import type { Decimal } from "../../decimal.ts";
import { exact, toDecimal } from "../../numbers/exact.ts";
import { fraction, times } from "../../numbers/fraction.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { OccupancyReport, OfferOccupancy } from "./result.ts";
import { listedFirst, titleOf } from "./sheetParts.ts";
import * as say from "./words.ts";

const HUNDRED = fraction(100n);

const inPoints = ({ deviation }: OfferOccupancy): Decimal => toDecimal(times(exact(deviation), HUNDRED));

/**
 * A report of occupancy as a table: a row for each offer, those to be listed first, with occupancy, revenue, the expected
 * result, what of it goes to the tariff, and the expected change. Cells that are not known are empty. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link occupancyReport}.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyReport, occupancyReportSheet } from "rammetakst";
 * const report = occupancyReport([], agreementInForce("syddanmark", "2019-09-30"), { year: 2019 });
 * occupancyReportSheet(report).title.en; // => "Occupancy Q1–Q3 2019"
 * ```
 */
export function occupancyReportSheet(given: OccupancyReport): Sheet {
  const report = resultOf("occupancyReport", given, ["offers", "counts"]);
  const { offers, counts, tariffYear } = report;
  const notes = [
    say.listedComeFirst(counts),
    ...(counts.listed === 0 ? [] : [say.expectedOfListed(counts, tariffYear)]),
    say.signsInTable(tariffYear),
    say.RATES_ARE_ROUNDED,
  ];
  return tableOf(
    titleOf(report, say.OCCUPANCY),
    listedFirst(offers),
    [
      { word: "offer", unit: "text", cell: ({ name }) => name },
      { word: "operator", unit: "text", cell: ({ operator }) => operator ?? null },
      { word: "isListed", unit: "text", cell: ({ listed }) => listed },
      { word: "budgetedOccupancy", unit: "rate", cell: ({ budgeted }) => budgeted },
      { word: "actualOccupancy", unit: "rate", cell: ({ actual }) => actual },
      { word: "deviationInPoints", unit: "count", decimals: 2, cell: inPoints },
      { word: "revenueEffect", unit: "kr", cell: ({ revenueEffect }) => revenueEffect ?? null },
      {
        word: "projectedResult",
        unit: "kr",
        cell: ({ settlement, projected }) => settlement?.result ?? projected?.result ?? null,
      },
      { word: "toTariff", unit: "kr", cell: ({ settlement }) => settlement?.toTariff ?? null },
      { word: "tariffChange", unit: "kr", cell: ({ tariffChange }) => tariffChange.perDay ?? null },
      {
        word: "tariff",
        unit: "text",
        cell: ({ tariffChange }) => say.DIRECTIONS[tariffChange.direction],
        code: ({ tariffChange }) => tariffChange.direction,
      },
      { word: "initiatives", unit: "text", cell: ({ initiatives }) => initiatives.join("; ") || null },
    ],
    { notes },
  );
}
