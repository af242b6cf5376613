import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { OccupancyReport, ServiceOccupancy } from "./result.ts";
import { listedFirst, titleOf } from "./sheetParts.ts";
import { SERVICES } from "./words.ts";

/** A service and its offer's name. */
interface Row extends ServiceOccupancy {
  readonly offer: string;
}

/**
 * The services of a report's offers as a table: days, occupancy and revenue in the period, listed offers first. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link occupancyReport}.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyReport, occupancyReportServiceSheet } from "rammetakst";
 * const report = occupancyReport([], agreementInForce("syddanmark", "2019-09-30"), { year: 2019 });
 * occupancyReportServiceSheet(report).rows.length; // => 0
 * ```
 */
export function occupancyReportServiceSheet(given: OccupancyReport): Sheet {
  const report = resultOf("occupancyReport", given, ["offers", "counts"]);
  const rows = listedFirst(report.offers).flatMap(({ name: offer, services }) =>
    services.map((service): Row => ({ offer, ...service })),
  );
  return tableOf(titleOf(report, SERVICES), rows, [
    { word: "offer", unit: "text", cell: ({ offer }) => offer },
    { word: "service", unit: "text", cell: ({ name }) => name },
    { word: "countsPlaces", unit: "text", cell: ({ countsPlaces }) => countsPlaces },
    { word: "availableDays", unit: "count", decimals: 0, cell: ({ days }) => days.available },
    { word: "occupiedDays", unit: "count", decimals: 0, cell: ({ days }) => days.occupied },
    { word: "budgetedDays", unit: "count", decimals: 0, cell: ({ days }) => days.budgeted },
    { word: "budgetedOccupancy", unit: "rate", cell: ({ budgeted }) => budgeted },
    { word: "actualOccupancy", unit: "rate", cell: ({ actual }) => actual ?? null },
    { word: "tariff", unit: "kr", cell: ({ tariff }) => tariff ?? null },
    { word: "revenue", unit: "kr", cell: ({ revenue }) => revenue?.revenue ?? null },
    { word: "budgetedRevenue", unit: "kr", cell: ({ revenue }) => revenue?.budgeted ?? null },
    { word: "revenueEffect", unit: "kr", cell: ({ revenue }) => revenue?.effect ?? null },
  ]);
}
