import * as z from "zod";
import { type IsoDate, yearOf } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { count, refuseOutOfRange } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { daysOfPeriod, periodSchema } from "../../given/period/givenPeriod.ts";
import type { Period } from "../../given/period/readPeriod.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date, nameOrCode, numeric, year as yearSchema } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { findMunicipality, type Municipality } from "../../registers/municipalities.ts";
import { findRegion, type Region } from "../../registers/regions.ts";
import type { StayDates } from "../../stays/countedDays.ts";
import { stayOf } from "../../stays/givenStay.ts";
import type { GivenSpecialPlaces, GivenSpecialStay, PlacesFrom } from "./result.ts";
import * as say from "./words.ts";

/** A stay, its municipality found. */
export interface ReadStay {
  readonly municipality: Municipality;
  readonly dates: StayDates;
  readonly elsewhere: readonly Period[];
}

/** Special places from outside, checked. */
export interface ReadSpecialPlaces {
  readonly year: number;
  readonly period: Period;
  readonly region: Region;
  /** From day to day in order. */
  readonly places: readonly { readonly from: IsoDate; readonly places: number }[];
  readonly stays: readonly ReadStay[];
  readonly keyDate: unknown;
  readonly keys: unknown;
}

const MOST_STAYS = 10_000;
const MOST_ELSEWHERE = 100;
const MOST_PLACES = 400;

const stay = atFirstUse(() =>
  objectOf<GivenSpecialStay>()({
    municipality: nameOrCode,
    from: date,
    to: date.optional(),
    elsewhere: z
      .array(objectOf<Period>()({ from: date, to: date }))
      .max(MOST_ELSEWHERE)
      .optional(),
  }),
);

const placesFrom = atFirstUse(() =>
  z
    .array(objectOf<PlacesFrom>()({ from: date, places: numeric }))
    .min(1)
    .max(MOST_PLACES),
);

/** Key and its date are read where the unused days are financed. */
type Unread = Omit<GivenSpecialPlaces, "keys" | "keyDate"> & { readonly keys?: unknown; readonly keyDate?: unknown };

const schema = atFirstUse(() =>
  objectOf<Unread>()({
    year: yearSchema,
    period: periodSchema().optional(),
    region: nameOrCode,
    places: z.union([numeric, placesFrom()]),
    stays: z.array(stay()).max(MOST_STAYS),
    keyDate: z.unknown().optional(),
    keys: z.unknown().optional(),
  }),
);

/** A period within a year, its days in order. */
function periodOf(given: GivenSpecialPlaces["period"], year: number): Period {
  const { from, to } = daysOfPeriod(given ?? String(year), year, "period");
  for (const [key, day] of Object.entries({ from, to })) {
    if (yearOf(day) !== year) refuseOutOfRange(`period.${key}`, day, say.dayOf(year), say.CHECK_YEAR);
  }
  if (from <= to) return { from, to };
  return fail({ kind: "out-of-range", path: "period.to", found: to, ...say.lastBeforeFirst(from) });
}

const wholePlaces = (given: Numeric, path: string): number => {
  const { n, d } = count(given, path);
  return Number(n / d);
};

function placesOf(given: GivenSpecialPlaces["places"], year: number): ReadSpecialPlaces["places"] {
  if (!Array.isArray(given)) return [{ from: `${year}-01-01`, places: wholePlaces(given as Numeric, "places") }];
  return (given as readonly PlacesFrom[]).map(({ from, places }, i) => {
    const before = given[i - 1];
    if (before !== undefined && from <= before.from)
      refuseOutOfRange(`places[${i}].from`, from, say.after(before.from), say.ORDER_PLACES);
    if (yearOf(from) !== year) refuseOutOfRange(`places[${i}].from`, from, say.dayOf(year), say.CHECK_YEAR);
    return { from, places: wholePlaces(places, `places[${i}].places`) };
  });
}

/** The first day of the period must have a number of places. */
function checkBeginning(places: ReadSpecialPlaces["places"], { from }: Period): void {
  const first = places[0];
  if (first === undefined || first.from <= from) return;
  refuseOutOfRange("places[0].from", first.from, say.notAfter(from), say.GIVE_PLACES_BEFORE);
}

function readStay({ municipality, from, to, elsewhere = [] }: GivenSpecialStay, path: string): ReadStay {
  return {
    municipality: findMunicipality(municipality, `${path}.municipality`),
    dates: stayOf({ from, ...(to !== undefined && { to }) }, `${path}.to`),
    elsewhere: elsewhere.map((each, i) => elsewhereIn({ from, to: to ?? null }, each, `${path}.elsewhere[${i}]`)),
  };
}

/** Days on another ward, in order and within the stay: others would be left out without a word. */
function elsewhereIn({ from, to }: StayDates, days: Period, path: string): Period {
  if (days.to < days.from)
    fail({ kind: "out-of-range", path: `${path}.to`, found: days.to, ...say.lastBeforeFirst(days.from) });
  const isAfter = to !== null && days.to > to;
  if (days.from < from || isAfter)
    refuseOutOfRange(path, days.from < from ? days.from : days.to, say.WITHIN_STAY, say.CORRECT_ELSEWHERE);
  return days;
}

/** Special places from outside. */
export function readSpecialPlaces(input: unknown): ReadSpecialPlaces {
  const given = readGiven(schema(), input, "");
  const period = periodOf(given.period, given.year);
  const places = placesOf(given.places, given.year);
  checkBeginning(places, period);
  return {
    year: given.year,
    period,
    region: findRegion(given.region, "region"),
    places,
    stays: given.stays.map((each, i) => readStay(each, `stays[${i}]`)),
    keyDate: given.keyDate,
    keys: given.keys,
  };
}
