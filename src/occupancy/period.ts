import { dayOfYear, type IsoDate, isLeapYear, yearOf } from "../dates.ts";
import { fail } from "../errors.ts";
import { refuseOutOfRange } from "../given/figures.ts";
import { daysOfPeriod } from "../given/period/givenPeriod.ts";
import { inBothLanguages, type Text } from "../words.ts";
import type { OccupancyOptions } from "./report/input.ts";
import * as say from "./words.ts";

/** Days of a year by their number in it, 1 to 366, both included; none where the last comes before the first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What of a year is reported. */
export interface ReportPeriod extends Span {
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The number of days in the period and in the year. */
  readonly days: number;
  readonly daysOfYear: number;
}

export function daysIn({ first, last }: Span): number {
  return Math.max(0, last - first + 1);
}

/** The days that two spans share. */
export function shared(a: Span, b: Span): Span {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}

export function wholeYear(year: number): Span {
  return { first: 1, last: isLeapYear(year) ? 366 : 365 };
}

/** The number in its year of a day that must lie in it. */
export function dayIn(year: number, date: IsoDate, path: string): number {
  if (yearOf(date) === year) return dayOfYear(date);
  const { allowed, remedy } = say.dayOutsideYear(year);
  return refuseOutOfRange(path, date, allowed, remedy);
}

/** A span from one day to another; the second may not come before the first. */
function spanOf(year: number, from: IsoDate, to: IsoDate, path: string): Span {
  const span = { first: dayIn(year, from, `${path}.from`), last: dayIn(year, to, `${path}.to`) };
  if (span.first <= span.last) return span;
  return fail({ kind: "out-of-range", path: `${path}.to`, found: to, ...say.lastBeforeFirst(from) });
}

const PERIOD = "options.period";

/** The period to report: 1 January to 30 September where none is given. */
export function reportPeriod({ year, period }: OccupancyOptions): ReportPeriod {
  const { from, to } = daysOfPeriod(period ?? "1.-3. kvartal", year, PERIOD);
  const span = spanOf(year, from, to, PERIOD);
  return { year, from, to, ...span, days: daysIn(span), daysOfYear: daysIn(wholeYear(year)) };
}

const QUARTER_BEGINS = ["-01-01", "-04-01", "-07-01", "-10-01"];
const QUARTER_ENDS = ["-03-31", "-06-30", "-09-30", "-12-31"];

function quarters({ from, to, year }: ReportPeriod): Text | undefined {
  const first = QUARTER_BEGINS.indexOf(from.slice(4)) + 1;
  const last = QUARTER_ENDS.indexOf(to.slice(4)) + 1;
  if (first === 0 || last === 0) return undefined;
  if (first === 1 && last === QUARTER_ENDS.length) return inBothLanguages(String(year));
  return first === last ? say.oneQuarter(first, year) : say.severalQuarters(first, last, year);
}

/** A period as people call it: `1.-3. kvartal 2025`, `Q1–Q3 2025`, `2025`, or its first and last day. */
export function periodText(period: ReportPeriod): Text {
  return quarters(period) ?? say.daysFrom(period.from, period.to);
}
