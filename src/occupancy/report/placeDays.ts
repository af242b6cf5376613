import { refuseOutOfRange } from "../../given/figures.ts";
import { equal, type Fraction, fraction, minus, times, total, ZERO } from "../../numbers/fraction.ts";
import { daysIn, type ReportPeriod, type Span, shared } from "../period.ts";
import * as say from "./words.ts";

/** A number of places on the days of a span. */
export interface Places extends Span {
  readonly places: Fraction;
}

/** On how many days a service was open: every day, or a number of the period and, where it is stated, of the year. */
export type ReadOpening = "all" | { readonly period: Fraction; readonly year: Fraction | undefined };

/** The days a service could be used, in the period and in the rest of the year. */
export interface PlaceDays {
  /** Places × opening days. */
  readonly available: Fraction;
  /** Opening days whatever the places, by which a package of no places is projected. */
  readonly open: Fraction;
  /** The same of the rest of the year; absent where its opening days are not stated. */
  readonly rest?: { readonly available: Fraction; readonly open: Fraction };
  /** True where counted opening days were spread over stretches of unlike places by their calendar days. */
  readonly isSpread: boolean;
}

const whole = (days: number): Fraction => fraction(BigInt(days));

/** Opening days times places, where `open` days fall evenly on the calendar days of the stretches. */
function spread(stretches: readonly Places[], calendar: readonly number[], open: Fraction): Fraction {
  const days = calendar.reduce((sum, each) => sum + each, 0);
  if (days === 0) return ZERO;
  const weighted = total(stretches.map(({ places }, i) => times(places, whole(calendar[i] ?? 0))));
  return times(weighted, { n: open.n, d: open.d * BigInt(days) });
}

function checkOpen(open: Fraction, days: number, path: string): void {
  if (open.n <= whole(days).n * open.d) return;
  const { allowed, remedy } = say.moreOpenThanPlaces(days);
  refuseOutOfRange(path, String(open.n / open.d), allowed, remedy);
}

/** A number of days alone that is every day with places is taken to be every day of the year too. */
function isEveryDay(opening: ReadOpening, days: number): opening is "all" {
  if (opening === "all") return true;
  return opening.year === undefined && days > 0 && equal(opening.period, whole(days));
}

/** Counts the days a service could be used. `path` is its opening days' place for errors. */
export function placeDays(
  stretches: readonly Places[],
  opening: ReadOpening,
  period: ReportPeriod,
  path: string,
): PlaceDays {
  const inPeriod = stretches.map((stretch) => daysIn(shared(stretch, period)));
  const after = stretches.map((stretch, i) => daysIn(stretch) - (inPeriod[i] ?? 0));
  const days = inPeriod.reduce((sum, each) => sum + each, 0);
  const daysAfter = after.reduce((sum, each) => sum + each, 0);
  const everyDay = { period: whole(days), year: whole(days + daysAfter) };
  const { period: open, year } = isEveryDay(opening, days) ? everyDay : opening;
  checkOpen(open, days, path);
  const openAfter = year === undefined ? undefined : minus(year, open);
  if (openAfter !== undefined) checkRest(openAfter, daysAfter, path);
  return {
    available: spread(stretches, inPeriod, open),
    open,
    ...(openAfter !== undefined && { rest: { available: spread(stretches, after, openAfter), open: openAfter } }),
    isSpread: !isEveryDay(opening, days) && stretches.length > 1,
  };
}

function checkRest(openAfter: Fraction, daysAfter: number, path: string): void {
  if (openAfter.n >= 0n && openAfter.n <= whole(daysAfter).n * openAfter.d) return;
  const { allowed, remedy } = say.openingDaysOfYear(daysAfter);
  refuseOutOfRange(`${path}.year`, String(openAfter.n / openAfter.d), allowed, remedy);
}
