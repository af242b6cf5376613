import type { Agreement } from "../../agreements/agreement.ts";
import type { Failure } from "../../errors.ts";
import { exact } from "../../numbers/exact.ts";
import { pointsText } from "../../numbers/pointsText.ts";
import { occupancyReportFindingSheet } from "../../occupancy/report/findingSheet.ts";
import type { RestOfYear } from "../../occupancy/report/input.ts";
import { occupancyReport } from "../../occupancy/report/occupancyReport.ts";
import type { OccupancyReport, OfferOccupancy } from "../../occupancy/report/result.ts";
import { occupancyReportServiceSheet } from "../../occupancy/report/serviceSheet.ts";
import { occupancyReportSheet } from "../../occupancy/report/sheet.ts";
import { listedFirst } from "../../occupancy/report/sheetParts.ts";
import { expectedOfListed } from "../../occupancy/report/words.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { both, type Text } from "../../words.ts";
import { attempted } from "../attempted.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { agreementOn } from "../jobs/agreementOn.ts";
import { jobOptions, unusedSaid } from "../jobs/jobOptions.ts";
import { outcomeOf } from "../jobs/outcomeOf.ts";
import { checkPeriodAsked } from "../jobs/periodAsked.ts";
import { restsOn } from "../jobs/words.ts";
import { notUsable } from "../kinds/notUsable.ts";
import { withFaults } from "../kinds/withFaults.ts";
import type { JobOptions } from "../options.ts";
import type { Outcome } from "../outcome.ts";
import type { Explained } from "../shown/explained.ts";
import { besideRows } from "../shown/withOwn.ts";
import { serviceId } from "./offerOf.ts";
import { type OccupancyRead, type OfferRead, readOccupancy } from "./readOccupancy.ts";
import { refusedAt } from "./refusedAt.ts";
import type { ReportedOptions } from "./reported.ts";
import * as say from "./words.ts";

/** How the occupancy of a table is reported. */
export interface OccupancyTablesOptions extends JobOptions, ReportedOptions {
  /** How the days outside the period are projected: occupied as in it, the default, or as budgeted. */
  readonly restOfYear?: RestOfYear;
}

/** A file of occupancy, read and reported. */
export interface OccupancyTables extends Outcome {
  readonly read: OccupancyRead;
  /** Absent where no offer could be reported. */
  readonly report?: OccupancyReport;
  readonly agreement?: Agreement;
}

interface Attempt {
  readonly report?: OccupancyReport;
  readonly agreement?: Agreement;
  readonly reported: readonly OfferRead[];
  readonly faults: readonly TableFault[];
}

/** More offers than these are told by their number. */
const MOST_NAMED = 5;

/** What is refused of the table as a whole, told at its first row. */
function refusedAll(read: OccupancyRead, failure: Failure): Attempt {
  const [row] = read.rows;
  return { reported: [], faults: row === undefined ? [] : [notUsable(read, row, ["offer"], failure)] };
}

/** The report of all offers; where some are refused, of the others. */
function reportOf(read: OccupancyRead, options: OccupancyTablesOptions): Attempt {
  const { year, period, offers } = read;
  if (year === undefined || period === undefined || offers.length === 0) return { reported: [], faults: [] };
  const places = read.rows.flatMap(({ values: { location, operator } }) => location ?? operator ?? []);
  const asked = agreementOn(options, [period.to], places);
  if (!("made" in asked)) return refusedAll(read, asked.failure);
  checkPeriodAsked(options, asked.made, [period.to]);
  const { restOfYear } = options;
  const of = (some: readonly OfferRead[]) =>
    occupancyReport(
      some.map(({ offer }) => offer),
      asked.made,
      { year, period, ...(restOfYear !== undefined && { restOfYear }) },
    );
  const all = attempted(() => of(offers));
  if ("made" in all) return { report: all.made, agreement: asked.made, reported: offers, faults: [] };
  if (!all.failure.path.startsWith("offers")) return refusedAll(read, all.failure);
  const each = offers.map((offer) => ({ offer, done: attempted(() => of([offer])) }));
  const fine = each.flatMap(({ offer, done }) => ("made" in done ? [offer] : []));
  const faults = each.flatMap(({ offer, done }) => ("made" in done ? [] : [refusedAt(read, offer, done.failure)]));
  if (fine.length === 0) return { reported: [], faults };
  return { report: of(fine), agreement: asked.made, reported: fine, faults };
}

function saidOfListed({ offers, counts }: OccupancyReport): Text {
  const named = offers
    .filter(({ listed }) => listed)
    .slice(0, MOST_NAMED)
    .map(({ name, deviation, closure }) => {
      const points = both(pointsText, exact(deviation.abs()), { decimals: 2 });
      return say.deviationOf(name, points, deviation.isNegative(), closure?.from);
    });
  return say.listed(counts.listed, counts.offers, named);
}

function saidOf(read: OccupancyRead, { report, agreement, reported }: Attempt): Text[] {
  const missing = read.offers.filter((each) => !reported.includes(each)).map(({ offer: { name } }) => name);
  const withheld = [...read.withheld, ...missing];
  return [
    ...(report === undefined
      ? [say.NOTHING_REPORTED]
      : [
          saidOfListed(report),
          ...(report.counts.listed === 0 ? [] : [expectedOfListed(report.counts, report.tariffYear)]),
        ]),
    ...(agreement === undefined ? [] : [restsOn([agreement.title], [])]),
    ...(withheld.length === 0 ? [] : [say.notReported(withheld.slice(0, MOST_NAMED), withheld.length)]),
  ];
}

/** The sheets of a report; each service beside its row of the file. */
function sheetsOf(read: OccupancyRead, report: OccupancyReport): Record<string, Sheet> {
  const byId = new Map(read.rows.map((row) => [serviceId(row), row]));
  const services = listedFirst(report.offers).flatMap((offer: OfferOccupancy) => offer.services);
  return {
    occupancy: occupancyReportSheet(report),
    services: besideRows(occupancyReportServiceSheet(report), read, (at) => byId.get(String(services[at]?.id))),
  };
}

/** Why the report is what it is, and each offer in it, those to be listed first. */
const explainedOf = ({ explanation, offers }: OccupancyReport): Explained[] => [
  { of: explanation.title, explanation },
  ...listedFirst(offers).map(({ name, explanation: why }) => ({ of: name, explanation: why })),
];

/**
 * Reports the occupancy in the tables of a file, and gives the tables to show and to write: the offers, those to be listed
 * first, with deviation, expected result and change of the tariff; each service beside its row of the file; what was
 * found; and what is wrong by cell.
 *
 * The agreement is that of the region that most offers lie in, by their municipality or their operator, on the last day of
 * the period; what it does not know is a fault of the table, unless `asked` lets the last known values of a rule be carried
 * forward, which a finding then says. An offer
 * with an error among its rows is not reported. Throws `RuleError` for options that cannot be used.
 *
 * @example
 * ```ts
 * import { occupancyTables, readTables } from "rammetakst/files";
 * const file = "Tilbud;Pladser;Åbningsdage 1.-3. kvartal;Budgetteret belægning;Belagte døgn 1.-3. kvartal 2019;Budget\n" +
 *   "Solgården;20;alle;95 %;4.914;13.450.000\nLyng;20;alle;95 %;4.915;12.900.000\n";
 * const { report } = occupancyTables(await readTables(file));
 * report?.offers.map(({ listed }) => listed); // => [true, false]
 * ```
 */
export function occupancyTables(tables: readonly GivenTable[], given: OccupancyTablesOptions = {}): OccupancyTables {
  const options = jobOptions(given, ["year", "period", "restOfYear"]);
  const asRead = readOccupancy(tables, options);
  const attempt = reportOf(asRead, options);
  const { report, agreement } = attempt;
  const read = withFaults(asRead, attempt.faults);
  const outcome = outcomeOf({
    own: options.asked?.local,
    read,
    says: [...saidOf(read, attempt), ...unusedSaid(options, ["agreement", "region", "date", "asked"])],
    results: report && sheetsOf(read, report),
    found: report && {
      sheet: occupancyReportFindingSheet(report),
      findings: [...report.findings, ...report.offers.flatMap(({ findings }) => findings)],
    },
    explained: report ? explainedOf(report) : [],
  });
  return { ...outcome, ...(report !== undefined && { report }), ...(agreement !== undefined && { agreement }) };
}
