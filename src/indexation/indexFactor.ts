import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { toDecimal } from "../numbers/exact.ts";
import { dividedBy, type Fraction, ONE, plus, times } from "../numbers/fraction.ts";
import { formatRate } from "../numbers/rateText.ts";
import { provenanceText } from "../rules/explanationText.ts";
import { both, type Text } from "../words.ts";
import { priceLevel, withExact } from "./amount.ts";
import type { IndexSeries, IndexStep } from "./indexSeries.ts";
import { isSeries } from "./isSeries.ts";
import * as say from "./words.ts";

/** The factor between two price levels along a series, with the yearly rates it is made of. */
export interface SeriesFactor {
  readonly factor: Decimal;
  readonly from: number;
  readonly to: number;
  readonly series: string;
  readonly steps: readonly IndexStep[];
  readonly exact: Fraction;
}

/** The years that a chain passes, in its direction: each is the year that its rate leads to. */
export function chainOf(from: number, to: number, series: IndexSeries): readonly IndexStep[] {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const steps = Array.from({ length: last - first }, (_, i) => series.rate(first + i + 1));
  return from <= to ? steps : steps.reverse();
}

/** An amount one year on, or one year back. */
export function oneYear(value: Fraction, { exact }: IndexStep, forward: boolean): Fraction {
  const factor = plus(ONE, exact);
  return forward ? times(value, factor) : dividedBy(value, factor);
}

/** The rates of a chain as sentences, each with its source. */
export function ratesInWords(steps: readonly IndexStep[]): Text[] {
  return steps.map((step) => {
    const rate = both(formatRate, step.exact, { decimals: "exact" });
    return say.rateOfYear(step.year, rate, both(provenanceText, step));
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
 * `from` and `to` are years from 1970 to 2100; where they are the same the factor is 1. Given to a rule as an index it
 * binds the rule's price levels. Throws `RuleError`: `malformed` for a year or the series, `unknown-value` for a year that
 * is missing in the series. Source: each step carries its own.
 *
 * @example
 * ```ts
 * import { indexFactor, indexSeries } from "rammetakst";
 * indexFactor(2024, 2025, indexSeries("syddanmark")).factor; // => 1.0551
 * ```
 */
export function indexFactor(from: number, to: number, series: IndexSeries): SeriesFactor {
  const [start, end] = [priceLevel(from, "from"), priceLevel(to, "to")];
  const steps = chainOf(start, end, checkedSeries(series));
  const value = steps.reduce((product, step) => oneYear(product, step, start <= end), ONE);
  return withExact({ factor: toDecimal(value), from: start, to: end, series: series.id, steps }, value);
}
