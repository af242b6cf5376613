import { type Said, sheetOfFindings } from "../findings/sheetOfFindings.ts";
import { exact, toDecimal } from "../numbers/exact.ts";
import { fraction, times } from "../numbers/fraction.ts";
import type { Cell, Column, Sheet } from "../reports/sheet.ts";
import type { Text } from "../words.ts";
import { periodText, readPeriod } from "./period.ts";
import type { OccupancyReport, OfferOccupancy, ServiceOccupancy, TariffDirection } from "./report.ts";
import { countWords } from "./whyOfReport.ts";

const DIRECTIONS: Readonly<Record<TariffDirection, Text>> = {
  rise: { da: "stiger", en: "rises" },
  fall: { da: "falder", en: "falls" },
  none: { da: "uændret", en: "unchanged" },
  closed: { da: "lukket", en: "closed" },
  unknown: { da: "ukendt", en: "unknown" },
};

const HUNDRED = fraction(100n);

const OFFER_COLUMNS: readonly Column[] = [
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
];

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

/** The listed offers first; in each part the order given. */
function listedFirst(offers: readonly OfferOccupancy[]): OfferOccupancy[] {
  return [...offers.filter(({ listed }) => listed), ...offers.filter(({ listed }) => !listed)];
}

function titleOf({ year, period }: OccupancyReport, da: string, en: string): Text {
  const text = periodText(readPeriod({ year, period: { from: period.from, to: period.to } }));
  return { da: `${da} ${text.da}`, en: `${en} ${text.en}` };
}

/**
 * A report of occupancy as a table: a row for each offer, those to be listed first, with occupancy, revenue, the expected
 * result, what of it goes to the tariff, and the expected change. Cells that are not known are empty.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyReport, occupancySheet } from "rammetakst";
 * const report = occupancyReport([], agreementInForce("syddanmark", "2019-09-30"), { year: 2019 });
 * occupancySheet(report).title.en; // => "Occupancy Q1–Q3 2019"
 * ```
 */
export function occupancySheet(report: OccupancyReport): Sheet {
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

const SERVICE_COLUMNS: readonly Column[] = [
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
];

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
 * The services of a report's offers as a table: days, occupancy and revenue in the period, listed offers first.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyReport, occupancyServiceSheet } from "rammetakst";
 * const report = occupancyReport([], agreementInForce("syddanmark", "2019-09-30"), { year: 2019 });
 * occupancyServiceSheet(report).rows.length; // => 0
 * ```
 */
export function occupancyServiceSheet(report: OccupancyReport): Sheet {
  const rows = listedFirst(report.offers).flatMap(({ name, services }) =>
    services.map((each) => serviceRow(name, each)),
  );
  return { title: titleOf(report, "Ydelser, belægning", "Services, occupancy"), columns: SERVICE_COLUMNS, rows };
}

/**
 * What was found on a report and its offers, as a table: a row for each thing found, with all the offers it is said of;
 * what holds for the whole report is said of its agreement.
 *
 * @example
 * ```ts
 * import { agreementInForce, occupancyFindingSheet, occupancyReport } from "rammetakst";
 * const report = occupancyReport([], agreementInForce("syddanmark", "2019-09-30"), { year: 2019 });
 * occupancyFindingSheet(report).rows.length; // => 0
 * ```
 */
export function occupancyFindingSheet(report: OccupancyReport): Sheet {
  const whole: Said[] = report.findings.map((finding) => ({ of: report.agreement, finding }));
  const each = report.offers.flatMap(({ name, findings }) => findings.map((finding) => ({ of: name, finding })));
  const title = { da: "Bemærkninger til belægningen", en: "Findings on occupancy" };
  return sheetOfFindings(title, "offer", [...whole, ...each]);
}
