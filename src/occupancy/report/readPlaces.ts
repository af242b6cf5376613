import type { IsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { aboveZero, count, notNegative, refuseOutOfRange } from "../../given/figures.ts";
import { daysOfPeriod } from "../../given/period/givenPeriod.ts";
import type { Period } from "../../given/period/readPeriod.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import { isFraction } from "../../numbers/exact.ts";
import { equal, fraction } from "../../numbers/fraction.ts";
import { dayIn, type ReportPeriod, type Span, shared } from "../period.ts";
import type { OfferService, PlacesStretch } from "./input.ts";
import type { Places, ReadOpening } from "./placeDays.ts";
import { openingSchema, stretchesSchema } from "./schema.ts";
import * as say from "./words.ts";

function refuseEmptyStretch(path: string, from: IsoDate | undefined): never {
  return fail({ kind: "out-of-range", path, found: from, ...say.emptyStretch });
}

/** The days that a stretch states, one by one or as a period. */
function daysStated({ from, to, period }: PlacesStretch, year: number, path: string): Partial<Period> {
  if (period === undefined) return { ...(from && { from }), ...(to && { to }) };
  if (from === undefined && to === undefined) return daysOfPeriod(period, year, `${path}.period`);
  return fail({ kind: "duplicate", path: `${path}.period`, ...say.periodAndDays });
}

/** A stretch of days within those that the offer is open. */
function readStretch(stretch: PlacesStretch, year: number, open: Span, path: string): Span {
  const { from, to } = daysStated(stretch, year, path);
  const first = from === undefined ? open.first : dayIn(year, from, `${path}.from`);
  const last = to === undefined ? open.last : dayIn(year, to, `${path}.to`);
  if (first > last) refuseEmptyStretch(`${path}.from`, from);
  if (last <= open.last) return { first, last };
  return refuseOutOfRange(`${path}.to`, to, say.stretchAfterClosure.allowed, say.stretchAfterClosure.remedy);
}

/** On a day a service has one number of places: stretches that overlap would count some of them twice. */
function refuseOverlap(spans: readonly Span[], path: string): void {
  const order = spans.map((span, i) => ({ ...span, i })).toSorted((a, b) => a.first - b.first);
  for (const [at, { last }] of order.entries()) {
    const next = order[at + 1];
    if (next === undefined || shared(next, { first: 1, last }).last < next.first) continue;
    fail({ kind: "duplicate", path: `${path}[${next.i}].from`, ...say.overlappingStretches });
  }
}

/** The places of a service by day; `open` are the days of the year before the offer closes. */
export function readPlaces(
  { places, countsPlaces }: Pick<OfferService, "places" | "countsPlaces">,
  year: number,
  open: Span,
  path: string,
): Places[] {
  const least = countsPlaces ? aboveZero : notNegative;
  if (!Array.isArray(places)) return [{ ...open, places: least(readGiven(numeric, places, path), path, "count") }];
  const stretches = readGiven(stretchesSchema(), places, path);
  const spans = stretches.map((each, i) => readStretch(each, year, open, `${path}[${i}]`));
  refuseOverlap(spans, path);
  return stretches.map((each, i) => ({
    ...(spans[i] as Span),
    places: least(each.places, `${path}[${i}].places`, "count"),
  }));
}

function isPair(given: unknown): given is object {
  return typeof given === "object" && given !== null && !isFraction(given) && !("toFixed" in given);
}

/** Opening days as they are counted; every day of the whole period is taken as every day there are places. */
export function readOpening(given: OfferService["openingDays"], period: ReportPeriod, path: string): ReadOpening {
  if (given === "all") return "all";
  const everyDay = (days: number) => fraction(BigInt(days));
  if (!isPair(given)) {
    const open = count(readGiven(numeric, given, path), path);
    return equal(open, everyDay(period.days)) ? "all" : { period: open, year: undefined };
  }
  const read = readGiven(openingSchema(), given, path);
  const [open, year] = [count(read.period, `${path}.period`), count(read.year, `${path}.year`)];
  const isAll = equal(open, everyDay(period.days)) && equal(year, everyDay(period.daysOfYear));
  return isAll ? "all" : { period: open, year };
}
