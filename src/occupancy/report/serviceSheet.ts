import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import type { OccupancyReport, ServiceOccupancy } from "./result.ts";
import { listedFirst, titleOf } from "./sheetParts.ts";

const SERVICE_COLUMNS: readonly Column[] = frozen([
  { word: "offer", unit: "text" },
  { word: "service", unit: "text" },
  { word: "countsPlaces", unit: "text" },
  { word: "availableDays", unit: "count", decimals: 0 },
  { word: "occupiedDays", unit: "count", decimals: 0 },
  { word: "budgetedDays", unit: "count", decimals: 0 },
  { word: "budgetedOccupancy", unit: "rate" },
  { word: "actualOccupancy", unit: "rate" },
  { word: "tariff", unit: "kr" },
  { word: "revenue", unit: "kr" },
  { word: "budgetedRevenue", unit: "kr" },
  { word: "revenueEffect", unit: "kr" },
]);

function serviceRow(offer: string, service: ServiceOccupancy): Cell[] {
  const { name, countsPlaces, days, budgeted, actual, tariff, revenue } = service;
  return [
    offer,
    name,
    countsPlaces,
    days.available,
    days.occupied,
    days.budgeted,
    budgeted,
    actual ?? null,
    tariff ?? null,
    revenue?.revenue ?? null,
    revenue?.budgeted ?? null,
    revenue?.effect ?? null,
  ];
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
  const rows = listedFirst(report.offers).flatMap(({ name, services }) =>
    services.map((each) => serviceRow(name, each)),
  );
  return { title: titleOf(report, "Ydelser, belægning", "Services, occupancy"), columns: SERVICE_COLUMNS, rows };
}
