import * as z from "zod";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero, count, notNegative, refuseOutOfRange, wholeOere } from "../../given/figures.ts";
import { refuseMissing } from "../../given/missing.ts";
import { objectOf } from "../../given/objectOf.ts";
import { oneOf } from "../../given/oneOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { line, numeric, year } from "../../given/shape.ts";
import { isPlain } from "../../isRecord.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { type Fraction, fraction, times } from "../../numbers/fraction.ts";
import { inYearOrder } from "../../settlement/yearOrder.ts";
import { bellDraw, fixedDraw, triangleDraw, uniformDraw, type WholeDraw } from "../random/wholeDraw.ts";
import type { Draw, LedgerToDraw, YearToDraw } from "./input.ts";
import * as say from "./words.ts";

const MOST_YEARS = 20;

/** Drawn, or known: which of the two is seen by its `kind`, and read by hand. */
const drawnOrKnown = atFirstUse(() =>
  z.custom<Numeric | Draw>((value) => value !== undefined && value !== null && value !== ""),
);

const drawSchema = atFirstUse(() =>
  objectOf<Draw>()({ kind: oneOf(say.DRAW_KINDS), least: numeric, most: numeric, likeliest: numeric.optional() }),
);

const schema = atFirstUse(() =>
  objectOf<LedgerToDraw>()({
    offer: line.optional(),
    carriedIn: numeric.optional(),
    years: z
      .array(
        objectOf<YearToDraw>()({
          year,
          tariff: numeric,
          budgetedDays: numeric,
          budget: numeric,
          occupiedDays: drawnOrKnown(),
          costs: drawnOrKnown(),
          costsPerDay: numeric.optional(),
          backRegulationInTariff: numeric.optional(),
        }),
      )
      .min(1)
      .max(MOST_YEARS),
  }),
);

/** A year that has been checked. Whole numbers are days and øre. */
export interface ReadYearToDraw {
  readonly year: number;
  /** Its place for errors, such as `years[3]`. */
  readonly path: string;
  readonly tariff: number;
  readonly budgetedDays: Fraction;
  readonly budget: Fraction;
  readonly occupiedDays: WholeDraw;
  readonly costs: WholeDraw;
  readonly costsPerDay: number;
  /** What was built into the tariff, where it is stated. */
  readonly backRegulation: number | undefined;
}

/** An input that has been checked, its years in order. */
export interface ReadLedgerToDraw {
  readonly offer: string | undefined;
  readonly carriedIn: number | undefined;
  readonly years: readonly ReadYearToDraw[];
}

/** A whole number of a unit, below 2^53 by the bounds of all numbers that are given. */
type WholeReader = (value: Numeric, path: string) => number;

const OERE = fraction(100n, 1n);

function oere(value: Numeric, path: string): number {
  const { n, d } = times(wholeOere(value, path), OERE);
  const whole = n / d;
  if (whole <= BigInt(Number.MAX_SAFE_INTEGER) && whole >= BigInt(Number.MIN_SAFE_INTEGER)) return Number(whole);
  return refuseOutOfRange(path, value, say.tooLarge.allowed, say.tooLarge.remedy);
}

function oereFromZero(value: Numeric, path: string): number {
  notNegative(value, path);
  return oere(value, path);
}

function days(value: Numeric, path: string): number {
  const { n, d } = count(value, path);
  return Number(n / d);
}

function refuseOrder(path: string, found: unknown): never {
  return refuseOutOfRange(path, found, say.boundsInOrder.allowed, say.boundsInOrder.remedy);
}

function drawOf({ kind, ...given }: Draw, path: string, whole: WholeReader): WholeDraw {
  const [least, most] = [whole(given.least, `${path}.least`), whole(given.most, `${path}.most`)];
  if (most < least) refuseOrder(`${path}.most`, given.most);
  if (kind !== "triangular") {
    const { allowed, remedy } = say.likeliestOfTriangle;
    if (given.likeliest !== undefined) refuseOutOfRange(`${path}.likeliest`, given.likeliest, allowed, remedy);
    return kind === "bell" ? bellDraw(least, most) : uniformDraw(least, most);
  }
  if (given.likeliest === undefined) return refuseMissing(`${path}.likeliest`, say.LIKELIEST, say.GIVE_LIKELIEST);
  const likeliest = whole(given.likeliest, `${path}.likeliest`);
  if (likeliest < least || likeliest > most) refuseOrder(`${path}.likeliest`, given.likeliest);
  return triangleDraw(least, likeliest, most);
}

function readDraw(given: Numeric | Draw, path: string, whole: WholeReader): WholeDraw {
  const isDraw = isPlain(given) && ("kind" in given || "least" in given || "most" in given);
  if (isDraw) return drawOf(readGiven(drawSchema(), given, path), path, whole);
  return fixedDraw(whole(readGiven(numeric, given, path), path));
}

function readYear(given: YearToDraw, path: string): ReadYearToDraw {
  const { year, costsPerDay, backRegulationInTariff: stated } = given;
  return {
    year,
    path,
    tariff: oereFromZero(given.tariff, `${path}.tariff`),
    budgetedDays: aboveZero(given.budgetedDays, `${path}.budgetedDays`, "count"),
    budget: notNegative(given.budget, `${path}.budget`),
    occupiedDays: readDraw(given.occupiedDays, `${path}.occupiedDays`, days),
    costs: readDraw(given.costs, `${path}.costs`, oereFromZero),
    costsPerDay: costsPerDay === undefined ? 0 : oereFromZero(costsPerDay, `${path}.costsPerDay`),
    backRegulation: stated === undefined ? undefined : oere(stated, `${path}.backRegulationInTariff`),
  };
}

/** What is to be drawn, checked in full. */
export function readLedgerToDraw(given: LedgerToDraw): ReadLedgerToDraw {
  const { offer, carriedIn, years } = readGiven(schema(), given, "");
  return {
    offer,
    carriedIn: carriedIn === undefined ? undefined : oere(carriedIn, "carriedIn"),
    years: inYearOrder(years.map((each, i) => readYear(each, `years[${i}]`))),
  };
}
