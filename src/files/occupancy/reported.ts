import { yearOf } from "../../dates.ts";
import { fail } from "../../errors.ts";
import type { OCCUPANCY } from "../../generated/tables.ts";
import { type Period, periodAt, readPeriod } from "../../given/period/readPeriod.ts";
import { attempted } from "../attempted.ts";
import type { TableFault } from "../faults/fault.ts";
import { checkYearAsked } from "../jobs/yearAsked.ts";
import type { KeyOf, ValuesOf } from "../kind.ts";
import type { Heading } from "../kinds/heading.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

/** A row of a table of occupancy. */
export type OccupancyValues = ValuesOf<typeof OCCUPANCY>;
export type OccupancyRow = RowRead<OccupancyValues>;
export type OccupancyTable = TableRead<OccupancyValues>;
export type OccupancyKey = KeyOf<typeof OCCUPANCY>;

/** What of a year a table reports, where neither its rows nor its headings say so. */
export interface ReportedOptions {
  /** The accounting year; by default the one that rows or headings state. */
  readonly year?: number;
  /** By its first and last day, or as people write it: `1.-3. kvartal`. */
  readonly period?: Period | string;
}

/** What a table reports; nothing where that cannot be told. */
export interface Reported {
  readonly year?: number;
  readonly period?: Period;
  readonly faults: readonly TableFault[];
}

const WHOLE_YEAR = /hele året|i året/i;
const USUAL = "1.-3. kvartal";

const headingsOf = ({ columns }: OccupancyTable, key: OccupancyKey): Heading[] =>
  columns.flatMap((each) => (each.column.key === key ? [each.heading] : []));

/** The years that rows and headings state, or the one that was asked for. */
function yearsIn(read: OccupancyTable, asked: number | undefined): number[] {
  const stated = read.rows.flatMap(({ values: { year } }) => year ?? []);
  const headed = headingsOf(read, "occupiedDays").flatMap(
    ({ year, date }) => year ?? (date === undefined ? [] : yearOf(date)),
  );
  const found = stated.length > 0 ? stated : headed;
  const others = headingsOf(read, "openingDays").flatMap(({ year }) => year ?? []);
  const all = found.length > 0 ? found : others;
  return [...new Set(all.length > 0 ? all : asked === undefined ? [] : [asked])];
}

/** What a heading says of the period, as text or by its last day. */
function periodIn({ period, date, text }: Heading, year: number): string | Period | undefined {
  if (period !== undefined) return period;
  if (date !== undefined) return { from: `${year}-01-01`, to: date };
  return WHOLE_YEAR.test(text) ? String(year) : undefined;
}

const periodText = (period: string | Period): string =>
  typeof period === "string" ? period : `${period.from} – ${period.to}`;

/** Refuses a period that is asked for and is none, or another than the one that the headings state. */
function checkPeriodAsked(asked: string | Period, headed: string | Period | undefined, year: number): void {
  const path = "options.period";
  const of = (period: string | Period) => (typeof period === "string" ? periodAt(period, year, path) : period);
  const { from, to } = of(asked);
  const stated = headed === undefined ? undefined : attempted(() => of(headed));
  if (stated === undefined || "failure" in stated) return;
  if (stated.made.from === from && stated.made.to === to) return;
  fail({ kind: "out-of-range", path, found: periodText(asked), ...say.periodOfTable(periodText(headed ?? "")) });
}

/** The period of a table, and what is wrong with what its headings say of it. */
function periodOf(read: OccupancyTable, first: OccupancyRow, year: number, asked: ReportedOptions["period"]): Reported {
  const days = headingsOf(read, "occupiedDays").map((heading) => periodIn(heading, year));
  const [opening] = headingsOf(read, "openingDays").flatMap(({ period }) => period ?? []);
  const headed = days.find((each) => each !== undefined);
  if (asked !== undefined) checkPeriodAsked(asked, headed ?? opening, year);
  const given = asked ?? headed ?? opening;
  const found = given ?? USUAL;
  const done = typeof found === "string" ? attempted(() => readPeriod(found, year)) : { made: found };
  if (!("made" in done)) {
    const fault = { ...say.badPeriod(String(found)), kind: "which-period", severity: "error" } as const;
    return { year, faults: [rowFault(read, first, ["occupiedDays"], fault)] };
  }
  const assumed: TableFault[] =
    given === undefined
      ? [rowFault(read, first, ["occupiedDays"], { ...say.NO_PERIOD, kind: "which-period", severity: "question" })]
      : [];
  return { year, period: done.made, faults: [...assumed, ...otherPeriod(read, first, opening, found, done.made)] };
}

/** The opening days are of another part of the year than the occupied days. */
function otherPeriod(
  read: OccupancyTable,
  first: OccupancyRow,
  opening: string | undefined,
  found: string | Period,
  { from, to }: Period,
): TableFault[] {
  if (opening === undefined) return [];
  const done = attempted(() => readPeriod(opening, yearOf(to)));
  if ("made" in done && done.made.from === from && done.made.to === to) return [];
  const reason = say.twoPeriods(periodText(found), opening);
  const fault = { ...reason, kind: "which-period", severity: "error" } as const;
  return [rowFault(read, first, ["openingDays", "occupiedDays"], fault)];
}

/** The year and the part of it that a table reports, as its rows and headings say; else as was asked. */
export function reportedIn(read: OccupancyTable, { year: asked, period }: ReportedOptions): Reported {
  const [first] = read.rows;
  if (first === undefined) return { faults: [] };
  const [year, ...others] = yearsIn(read, asked);
  checkYearAsked(asked, [year, ...others]);
  if (year !== undefined && others.length === 0) return periodOf(read, first, year, period);
  const reason = year === undefined ? say.NO_YEAR : say.severalYears([year, ...others]);
  return {
    faults: [rowFault(read, first, ["year", "occupiedDays"], { ...reason, kind: "which-year", severity: "error" })],
  };
}
