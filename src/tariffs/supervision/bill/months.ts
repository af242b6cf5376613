import { type IsoDate, monthsAfter, yearOf } from "../../../dates.ts";
import { fail } from "../../../errors.ts";
import { refuseOutOfRange } from "../../../given/figures.ts";
import { daysOfPeriod } from "../../../given/period/givenPeriod.ts";
import type { Period } from "../../../given/period/readPeriod.ts";
import type { IntensifiedPeriod } from "./result.ts";
import * as say from "./words.ts";

const MONTHS_IN_YEAR = 12;

/** The months of a year from the 1st of the month after the approval: all 12 for an offer approved before the year. */
export function monthsOfYear(year: number, approvedOn: IsoDate | undefined, path: string): number {
  if (approvedOn === undefined || yearOf(approvedOn) < year) return MONTHS_IN_YEAR;
  if (yearOf(approvedOn) === year) return MONTHS_IN_YEAR - Number(approvedOn.slice(5, 7));
  const { allowed, remedy } = say.approvedAfterYear(year);
  return refuseOutOfRange(path, approvedOn, allowed, remedy);
}

function checkPeriod({ from, to }: Period, path: string): void {
  if (to >= from) return;
  refuseOutOfRange(`${path}.to`, to, say.dateFrom(from));
}

/** Periods that overlap would have a month counted twice. */
function checkApart(periods: readonly Period[], path: string): void {
  const sorted = periods.map((period, i) => ({ ...period, i })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [at, { from, i }] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before === undefined || before.to < from) continue;
    fail({ kind: "duplicate", path: `${path}[${i}]`, found: from, ...say.overlaps(before.to) });
  }
}

/** The months of a period that start in a year, counted from its first day; its last day may lie in any of them. */
function startedIn(year: number, { from, to }: Period): number {
  let started = 0;
  for (let months = 0, start = from; start <= to && yearOf(start) <= year; start = monthsAfter(from, months)) {
    if (yearOf(start) === year) started++;
    months++;
  }
  return started;
}

/** The started months of all periods that begin in a year. */
export function startedMonths(year: number, given: readonly IntensifiedPeriod[], path: string): number {
  const periods = given.map((each, i) => daysOfPeriod(each, year, `${path}[${i}]`));
  for (const [i, period] of periods.entries()) checkPeriod(period, `${path}[${i}]`);
  checkApart(periods, path);
  return periods.reduce((sum, period) => sum + startedIn(year, period), 0);
}
