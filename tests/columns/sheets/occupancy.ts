import { oneOf, type Told } from "../cells.ts";
import { type Declared, each, shown } from "../declared.ts";
import { findingRows } from "./findings.ts";

const DIRECTIONS = {
  rise: ["stiger", "rises"],
  fall: ["falder", "falls"],
  none: ["uændret", "unchanged"],
  closed: ["lukket", "closed"],
  unknown: ["ukendt", "unknown"],
} as const;

const PERIOD = { year: [2026], "period.from": ["2026-01-01"], "period.to": ["2026-06-30"] };
/** Those to be listed come first in a sheet. */
const LISTED_FIRST = { "offers.*.listed": [true, false] };

const offers = (settled: Readonly<Record<string, Told>>) =>
  each("offers", "operator revenueEffect", {
    offer: "name",
    isListed: "listed",
    budgetedOccupancy: "budgeted",
    actualOccupancy: "actual",
    deviationInPoints: (row) => row.number("deviation").times(100),
    ...settled,
    tariffChange: "tariffChange.perDay",
    tariff: oneOf("tariffChange.direction", DIRECTIONS),
    initiatives: (row) =>
      row
        .all("initiatives.*")
        .map(({ own }) => own)
        .join("; "),
  });

const SETTLED = { projectedResult: "settlement.result", toTariff: "settlement.toTariff" };
/** Of an offer without a settlement the projected result is shown. */
const PROJECTED = { projectedResult: "projected.result" };

export const OCCUPANCY: Declared = {
  occupancyReportSheet: [
    shown("occupancyReport", [offers(SETTLED)], { ...PERIOD, ...LISTED_FIRST }),
    shown("occupancyReport", [offers(PROJECTED)], { ...PERIOD, ...LISTED_FIRST, "offers.*.settlement": [undefined] }),
  ],
  occupancyReportServiceSheet: [
    shown(
      "occupancyReport",
      [
        each("offers.*.services", "countsPlaces tariff", {
          offer: "^name",
          service: "name",
          availableDays: "days.available",
          occupiedDays: "days.occupied",
          budgetedDays: "days.budgeted",
          budgetedOccupancy: "budgeted",
          actualOccupancy: "actual",
          revenue: "revenue.revenue",
          budgetedRevenue: "revenue.budgeted",
          revenueEffect: "revenue.effect",
        }),
      ],
      { ...PERIOD, ...LISTED_FIRST },
    ),
  ],
  occupancyReportFindingSheet: [
    shown(
      "occupancyReport",
      [findingRows("findings", "offer", "/agreement"), findingRows("offers.*.findings", "offer", "^name")],
      { "findings.*.severity": ["error"], "offers.*.findings.*.severity": ["warning", "warning", "info", "info"] },
    ),
  ],
};
