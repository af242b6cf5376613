import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { toDecimal } from "../numbers/exact.ts";
import { dividedBy, type Fraction, ONE, plus, times } from "../numbers/fraction.ts";
import { formatRate } from "../numbers/rateText.ts";
import { provenanceText } from "../rules/explanationText.ts";
import { both, type Text } from "../words.ts";
import { priceLevel, withExact } from "./amount.ts";
import { type FactorBounds, factorBounds } from "./factorBounds.ts";
import type { IndexSeries, IndexStep } from "./indexSeries.ts";
import { isSeries } from "./isSeries.ts";
import * as say from "./words.ts";

/** The factor between two price levels along a series, with the rates it is made of. */
export interface SeriesFactor {
  readonly factor: Decimal;
  /** What the factor may be; only where a rate on the way comes from a rounded source. */
  readonly bounds?: FactorBounds;
  readonly from: number;
  readonly to: number;
  readonly series: string;
  readonly steps: readonly IndexStep[];
  readonly exact: Fraction;
}

/** The step that leads on from a year: that of the next year or, where it is not known, one over several years to `last`. */
function knownStep(year: number, last: number, series: IndexSeries): IndexStep | undefined {
  return series.find(year + 1) ?? series.findSpan(year, last);
}

/** The same, or the refusal of a year that is not known. */
function stepOn(year: number, last: number, series: IndexSeries): IndexStep {
  return knownStep(year, last, series) ?? series.rate(year + 1);
}

/** Whether every rate is known that leads from a year to a later one, by itself or together with others. */
export function knowsChain(from: number, to: number, series: IndexSeries): boolean {
  for (let year = from; year < to; ) {
    const step = knownStep(year, to, series);
    if (step === undefined) return false;
    year = step.year;
  }
  return true;
}

/** The rates that a chain passes, in its direction: each has the year that it leads to. */
export function chainOf(from: number, to: number, series: IndexSeries): readonly IndexStep[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const steps: IndexStep[] = [];
  for (let year = first; year < last; year = steps.at(-1)?.year ?? last) steps.push(stepOn(year, last, series));
  return from <= to ? steps : steps.reverse();
}

/** An amount one step on, or one step back. */
export function oneYear(value: Fraction, { exact }: IndexStep, forward: boolean): Fraction {
  const factor = plus(ONE, exact);
  return forward ? times(value, factor) : dividedBy(value, factor);
}

/** A rate in words, and where its source is rounded what it may be. */
export function stepText({ exact, bounds }: Pick<IndexStep, "exact" | "bounds">): Text {
  const rate = both(formatRate, exact, { decimals: "exact" });
  return bounds === undefined ? rate : say.roundedBetween(rate, bounds);
}

/** The rates of a chain as sentences, each with its source. */
export function ratesInWords(steps: readonly IndexStep[]): Text[] {
  return steps.map((step) => {
    const { year, from } = step;
    const years = from === undefined ? `${year}` : `${from}-${year}`;
    return say.rateOfYear(years, stepText(step), both(provenanceText, step));
  });
}

/** The series given, or an error that shows how to get one. */
export function checkedSeries(series: unknown, path = "series"): IndexSeries {
  if (isSeries(series)) return series;
  return fail({ kind: series === undefined ? "missing" : "malformed", path, found: series, ...say.noSeries });
}

/**
 * The exact factor between two price levels along a series: (1 + rate) of each year that is passed, or 1 over it backwards.
 *
 * `from` and `to` are years from 1970 to 2100; where they are the same the factor is 1. Where the rate of a year is not
 * known, but one of several years together is, a chain that passes all of them uses that. `bounds` are there where a rate
 * comes from rounded amounts. Given to a rule as an index it
 * binds the rule's price levels. Throws `RuleError`: `malformed` for a year or the series, `unknown-value` for a year that
 * is missing in the series. Source: each step carries its own.
 *
 * @example
 * ```ts
 * import { indexFactor, indexSeries } from "rammetakst";
 * indexFactor(2024, 2025, indexSeries("syddanmark")).factor; // => 1.0551
 * indexFactor(2019, 2020, indexSeries("kl-general")).bounds?.most; // => 1.027079
 * indexFactor(2020, 2022, indexSeries("kl-general")).factor; // => 1.03427
 * ```
 */
export function indexFactor(from: number, to: number, series: IndexSeries): SeriesFactor {
  const [start, end] = [priceLevel(from, "from"), priceLevel(to, "to")];
  const steps = chainOf(start, end, checkedSeries(series));
  const value = steps.reduce((product, step) => oneYear(product, step, start <= end), ONE);
  const bounds = factorBounds(steps, start <= end);
  const within = bounds && { bounds: { least: toDecimal(bounds.least), most: toDecimal(bounds.most) } };
  return withExact({ factor: toDecimal(value), ...within, from: start, to: end, series: series.id, steps }, value);
}
