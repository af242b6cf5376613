import { frozen } from "../../frozen.ts";
import { exact, toDecimal } from "../../numbers/exact.ts";
import { fraction, times } from "../../numbers/fraction.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import type { OccupancyReport, OfferOccupancy, TariffDirection } from "./result.ts";
import { listedFirst, titleOf } from "./sheetParts.ts";
import { countWords } from "./whyOfReport.ts";

const DIRECTIONS: Readonly<Record<TariffDirection, Text>> = frozen({
  rise: { da: "stiger", en: "rises" },
  fall: { da: "falder", en: "falls" },
  none: { da: "uændret", en: "unchanged" },
  closed: { da: "lukket", en: "closed" },
  unknown: { da: "ukendt", en: "unknown" },
});

const HUNDRED = fraction(100n);

const OFFER_COLUMNS: readonly Column[] = frozen([
  { word: "offer", unit: "text" },
  { word: "operator", unit: "text" },
  { word: "isListed", unit: "text" },
  { word: "budgetedOccupancy", unit: "rate" },
  { word: "actualOccupancy", unit: "rate" },
  { word: "deviationInPoints", unit: "count", decimals: 2 },
  { word: "revenueEffect", unit: "kr" },
  { word: "projectedResult", unit: "kr" },
  { word: "toTariff", unit: "kr" },
  { word: "tariffChange", unit: "kr" },
  { word: "tariff", unit: "text" },
  { word: "initiatives", unit: "text" },
]);

function offerRow(offer: OfferOccupancy): Cell[] {
  const { name, budgeted, actual, deviation, listed, revenueEffect, projected, settlement, tariffChange } = offer;
  return [
    name,
    offer.operator ?? null,
    listed,
    budgeted,
    actual,
    toDecimal(times(exact(deviation), HUNDRED)),
    revenueEffect ?? null,
    settlement?.result ?? projected?.result ?? null,
    settlement?.toTariff ?? null,
    tariffChange.perDay ?? null,
    DIRECTIONS[tariffChange.direction],
    offer.initiatives.join("; ") || null,
  ];
}

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
  const notes: readonly Text[] = [
    {
      da: `${counts.listed} af ${counts.offers} tilbud skal indberettes; de står først.`,
      en: `${counts.listed} of ${counts.offers} offers are to be listed; they come first.`,
    },
    ...countWords(counts, tariffYear),
    {
      da: `Overskud er positive. Det, der går til taksten i ${tariffYear}, sætter den ned, når det er positivt, og op, når det er negativt.`,
      en: `Surpluses are positive. What goes to the tariff of ${tariffYear} lowers it when positive, and raises it when negative.`,
    },
    {
      da: "Procenter er afrundet til visning; afvigelsen er sammenlignet med grænsen uafrundet.",
      en: "Rates are rounded for showing; the deviation is compared with the threshold unrounded.",
    },
  ];
  const rows = listedFirst(offers).map(offerRow);
  return { title: titleOf(report, "Belægning", "Occupancy"), columns: OFFER_COLUMNS, rows, notes };
}
