import { OCCUPANCY_CODES } from "../../../src/occupancy/codeWords.ts";
import { oere, oneOf, type Told } from "../cells.ts";
import { type Declared, each, failedRow, row, shown } from "../declared.ts";
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

const millionths =
  (path: string, per = 1): Told =>
  (row) =>
    row.number(path).times(per).dividedBy(1_000_000);

export const OCCUPANCY: Declared = {
  occupancyRatesSheets: [
    shown(
      "occupancyRates",
      {
        // The second offer is listed, and comes first.
        offers: [1, 0].map((i) =>
          row("", {
            offer: `names.${i}`,
            isListed: () => i === 1,
            budgetedOccupancy: millionths(`budgeted.${i}`),
            actualOccupancy: millionths(`actual.${i}`),
            deviationInPoints: millionths(`deviation.${i}`, 100),
            revenueEffect: oere(`revenueEffect.${i}`),
            findings: () => OCCUPANCY_CODES[i === 1 ? "listed" : "occupied-days-beyond-reason"].meaning,
          }),
        ),
        failed: [
          each("failed", "", { ...failedRow("offer").cells, offer: (row) => row.at(`/names.${row.at("offer")}`) }),
        ],
      },
      {
        ...PERIOD,
        offers: [4],
        ids: [["A", "B", "C", "D"]],
        names: [["Birken", "Solgården", "Engen", "Havblik"]],
        budgeted: [Float64Array.of(950_001, 960_002, Number.NaN, Number.NaN)],
        actual: [Float64Array.of(970_003, 850_004, Number.NaN, Number.NaN)],
        deviation: [Float64Array.of(20_002, -109_998, Number.NaN, Number.NaN)],
        listed: [Uint8Array.of(0, 1, 255, 255)],
        revenueEffect: [Float64Array.of(101, -202, Number.NaN, Number.NaN)],
        findings: [Uint8Array.of(2, 1, 0, 0)],
        findingCodes: [["listed", "occupied-days-beyond-reason"]],
        "failed.*.offer": [2, 3],
        why: [() => undefined],
      },
    ),
  ],
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
