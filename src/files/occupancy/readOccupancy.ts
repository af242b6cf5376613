import { daysBetween, isLeapYear } from "../../dates.ts";
import { OCCUPANCY } from "../../generated/tables.ts";
import type { Period } from "../../given/period/readPeriod.ts";
import type { OccupancyOffer } from "../../occupancy/report/input.ts";
import type { GivenTable } from "../cell.ts";
import type { TableFault } from "../faults/fault.ts";
import { aboveUnnamed } from "../kinds/aboveUnnamed.ts";
import { byOffer, nearOffers } from "../kinds/offers.ts";
import { readKind } from "../kinds/readKind.ts";
import { withFaults } from "../kinds/withFaults.ts";
import { type Days, type OfferGroup, offerGroups, offerOf } from "./offerOf.ts";
import { type OccupancyRow, type OccupancyTable, type ReportedOptions, reportedIn } from "./reported.ts";
import { headingFaults, occupancyRowFaults } from "./rowChecks.ts";

/** An offer that can be reported, and the rows that it was read from, one for each service. */
export interface OfferRead {
  readonly offer: OccupancyOffer;
  readonly rows: readonly OccupancyRow[];
}

/** Occupancy read from the tables of a file. */
export interface OccupancyRead extends OccupancyTable {
  /** The year and the part of it that the table reports; absent where that cannot be told. */
  readonly year?: number;
  readonly period?: Period;
  /** The offers that can be reported, in the order of the file. */
  readonly offers: readonly OfferRead[];
  /** What the offers are called that lack something, so that they are not reported. */
  readonly withheld: readonly string[];
}

interface Read {
  readonly group: OfferGroup;
  readonly offers: readonly OfferRead[];
  readonly faults: readonly TableFault[];
}

function readGroups(read: OccupancyTable, year: number, { from, to }: Period): Read[] {
  const days: Days = { period: daysBetween(from, to) + 1, year: isLeapYear(year) ? 366 : 365 };
  const unsure = aboveUnnamed(read.rows);
  return offerGroups(read).map((group) => {
    const { offer, faults } = offerOf(read, group, year, days);
    const isSure = !group.rows.some((row) => unsure.has(row));
    return { group, faults, offers: offer === undefined || !isSure ? [] : [{ offer, rows: group.rows }] };
  });
}

/**
 * The occupancy of offers in the tables of a file, with everything that is wrong in it told by cell: a row for each service,
 * such as `Tilbud`, `Ydelse`, `Pladser`, `Åbningsdage 1.-3. kvartal`, `Budgetteret belægning`,
 * `Belagte døgn 1.-3. kvartal 2025`, `Takst` and `Omkostningsbaseret budget`, with Danish or English headings in any order.
 *
 * The year and the part of it stand in the headings; `year` and `period` are of a table that does not say them. Rows of one
 * offer belong together, and what is the offer's own, such as its budget and its closure, may stand in its first row only. An
 * offer that has a row of severity `error` is not among `offers`. Throws nothing for what stands in the file.
 *
 * @example
 * ```ts
 * import { readOccupancy, readTables } from "rammetakst/files";
 * const file = "Tilbud;Pladser;Åbningsdage 1.-3. kvartal;Budgetteret belægning;Belagte døgn 1.-3. kvartal 2025;Budget\n" +
 *   "Solgården;20;alle;95 %;4.914;13.450.000\nLyng;12;alle;97;3.120;9.000.000\n";
 * const { period, offers, faults } = readOccupancy(await readTables(file));
 * period; // => { from: "2025-01-01", to: "2025-09-30" }
 * offers[0]?.offer.services[0]?.occupiedDays; // => 4914
 * faults.map(({ cells, suggestions }) => [cells[0], suggestions[0]]); // => [["D3", "97 %"]]
 * ```
 */
export function readOccupancy(tables: readonly GivenTable[], options: ReportedOptions = {}): OccupancyRead {
  const given: OccupancyTable = readKind(tables, OCCUPANCY);
  const { year, period, faults: ofPeriod } = reportedIn(given, options);
  if (year === undefined || period === undefined) {
    const withheld = offerGroups(given).map(({ name }) => name);
    return { ...withFaults(given, ofPeriod), offers: [], withheld };
  }
  const ofRows = given.rows.flatMap((row) => occupancyRowFaults(row, given, year, period));
  const ofHeadings = [...ofPeriod, ...headingFaults(given)];
  const read = withFaults(given, [...ofHeadings, ...ofRows]);
  const groups = readGroups(read, year, period);
  // What is wrong with a heading is wrong with every row.
  const isStopped = ofHeadings.some(({ severity }) => severity === "error");
  const offers = isStopped ? [] : groups.flatMap((each) => each.offers);
  const withheld = groups.filter((each) => isStopped || each.offers.length === 0).map(({ group: { name } }) => name);
  const more = [...groups.flatMap(({ faults }) => faults), ...nearOffers(read, byOffer(read.rows))];
  return { ...withFaults(read, more), year, period, offers, withheld: [...new Set(withheld)] };
}
