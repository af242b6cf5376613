import type { Decimal } from "../decimal.ts";
import { toDecimal } from "../numbers/exact.ts";
import { dividedBy, type Fraction, ONE, plus, times } from "../numbers/fraction.ts";
import { formatRate } from "../numbers/rateText.ts";
import { provenanceText } from "../rules/explanationText.ts";
import type { Language, Text } from "../words.ts";
import { withExact } from "./amount.ts";
import type { IndexSeries, IndexStep } from "./indexSeries.ts";

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

/** The exact factor from one level to another; 1 where they are the same. Throws `unknown-value` for a missing year. */
export function indexFactor(from: number, to: number, series: IndexSeries): SeriesFactor {
  const steps = chainOf(from, to, series);
  const value = steps.reduce((so, step) => oneYear(so, step, from <= to), ONE);
  return withExact({ factor: toDecimal(value), from, to, series: series.id, steps }, value);
}

/** The rates of a chain as sentences, each with its source. */
export function ratesInWords(steps: readonly IndexStep[]): Text[] {
  const line = (step: IndexStep, language: Language) =>
    `${step.year}: ${formatRate(step.exact, language, { decimals: "exact" })} – ${provenanceText(step, language)}`;
  return steps.map((step) => ({ da: line(step, "da"), en: line(step, "en") }));
}
