import * as z from "zod";
import { type Law, lawOn } from "../../agreements/lawOn.ts";
import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { count } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric, year as yearSchema } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { dividedBy, type Fraction, minus, times } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { sources } from "../../parameters/parameters.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";
import { type CaseChange, changesFrom, type ReadBases, readBases, whyCompared } from "./change.ts";
import { elapsedThrough, FORECAST_METHODS, type ForecastMethod } from "./elapsed.ts";
import { type CaseFindingCode, forecastFindings } from "./findings.ts";
import { expectedCasesByDays, expectedCasesByMonths } from "./rules.ts";
import { dayOrPeriod, lastDay } from "./through.ts";
import * as say from "./words.ts";

export type { CaseFindingCode, ForecastMethod };

/** The cases of a year so far, and what they are compared with. */
export interface GivenForecast {
  /** Cases since 1 January, a whole number. */
  readonly cases: Numeric;
  /**
   * The last day counted, `YYYY-MM-DD`, in the year; or the period counted, from 1 January, such as `"1.–3. kvartal"`,
   * `"Q1"` or `"1. halvår"`.
   */
  readonly through: IsoDate | string;
  /** The calendar year that is forecast. */
  readonly year: number;
  /** Calendar days, or months whose 15th is half of them. */
  readonly method: ForecastMethod;
  /** The year's budgeted cases. */
  readonly budget?: Numeric;
  /** The cases of the year before. */
  readonly lastYear?: Numeric;
}

/** A year's expected cases at the pace so far: `Decimal`s, or exact fractions from `forecastCases.exact`. */
export interface CaseForecast<N = Decimal> {
  readonly year: number;
  readonly through: IsoDate;
  readonly method: ForecastMethod;
  readonly cases: N;
  /** What has passed of the year, in days or months by the method, and the whole year in the same. */
  readonly elapsed: N;
  readonly wholeYear: N;
  /** The cases of the whole year, unrounded. */
  readonly expected: N;
  /** The same, rounded to two decimals for showing. */
  readonly expectedRounded: N;
  /** Cases so far − the whole year's budget; above 0 where the budget is used up already. */
  readonly soFarAgainstBudget?: N;
  /** The expected cases of the whole year against the budget, and on the year before. */
  readonly againstBudget?: CaseChange<N>;
  readonly onLastYear?: CaseChange<N>;
  readonly findings: readonly Finding<CaseFindingCode>[];
  readonly explanation: Explanation;
}

/** Forecasts a year's cases; see {@link forecastCases}. */
interface ForecastCases {
  (given: GivenForecast): CaseForecast;
  /** The same forecast as exact fractions, to go on computing with. */
  exact(given: GivenForecast): CaseForecast<Fraction>;
}

const schema = atFirstUse(() =>
  objectOf<GivenForecast>()({
    cases: numeric,
    through: dayOrPeriod(),
    year: yearSchema,
    method: z.enum(FORECAST_METHODS),
    budget: numeric.optional(),
    lastYear: numeric.optional(),
  }),
);

interface Forecast extends Pick<CaseForecast<Fraction>, "cases" | "elapsed" | "wholeYear" | "expected"> {
  readonly given: GivenForecast;
  readonly through: IsoDate;
  readonly bases: ReadBases;
}

function withComparisons(forecast: Forecast, law: Law): CaseForecast<Fraction> {
  const { given, through, bases, cases, elapsed, wholeYear, expected } = forecast;
  const { year, method } = given;
  const byRule = method === "days" ? expectedCasesByDays : expectedCasesByMonths;
  const pace = { cases, elapsed, wholeYear };
  const changes = changesFrom(expected, bases, law);
  const result = {
    ...{ year, through, method, cases, elapsed, wholeYear, expected },
    expectedRounded: byRule.exact(pace, law).expected,
    ...(bases.budget && { soFarAgainstBudget: minus(cases, bases.budget) }),
    ...changes,
  };
  const explain = (messages: readonly Text[]) => {
    const compared = whyCompared(expected, changes, law);
    return account(
      say.expectedCases(year),
      [say.pace(through, method), ...messages],
      [byRule.explain(pace, law), ...(compared.says.length > 0 ? [compared] : [])],
      [{ mark: method === "months" ? "minutes" : "derived", source: sources.forum2025Item2 }],
    );
  };
  return toldWhenRead<typeof result, Finding<CaseFindingCode>>(
    result,
    () => forecastFindings({ through, cases, ...bases }),
    explain,
  );
}

function forecastOf(input: GivenForecast): CaseForecast<Fraction> {
  const given = readGiven(schema(), input, "");
  const through = lastDay(given.through, given.year);
  const law = lawOn(through);
  const cases = count(given.cases, "cases");
  const { elapsed, wholeYear } = elapsedThrough(through, given.method, law);
  const expected = dividedBy(times(cases, wholeYear), elapsed);
  return withComparisons({ given, through, bases: readBases(given), cases, elapsed, wholeYear, expected }, law);
}

function exactly(given: GivenForecast): CaseForecast<Fraction> {
  return fractionsWhenRead(forecastOf(given));
}

function forecast(given: GivenForecast): CaseForecast {
  return decimalsWhenRead(forecastOf(given)) as CaseForecast;
}

/**
 * The cases of a whole year, if they keep coming at the pace so far.
 *
 * `days` counts calendar days, 365 or 366 a year. `months` counts 12, and within a month the days through the 15th are
 * half of it and the later ones the other half, each half evenly by its days: 15 November is 10.5 months, 30 November 11.
 * `expected` is unrounded and `expectedRounded` has two decimals; `budget` is the whole year's.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key` or `out-of-range` for what was given, such as a day outside
 * the year, or a period that does not begin with it. Source: the forum of Syddanmark, 24 January 2025, item 2.
 *
 * @example
 * ```ts
 * import { forecastCases } from "rammetakst";
 * const given = { cases: 920, through: "2024-11-15", year: 2024, budget: 726, lastYear: 606 } as const;
 * forecastCases({ ...given, method: "days" }).expected; // => 1052.25
 * forecastCases({ ...given, method: "months" }).expectedRounded; // => 1051.43
 * forecastCases({ ...given, method: "months" }).soFarAgainstBudget; // => 194
 * forecastCases({ ...given, method: "months" }).elapsed; // => 10.5
 * forecastCases({ ...given, through: "1.–3. kvartal", method: "months" }).elapsed; // => 9
 * ```
 */
export const forecastCases: ForecastCases = withExact("forecastCases", forecast, exactly);
