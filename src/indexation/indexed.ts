import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { toDecimal } from "../numbers/exact.ts";
import { type Fraction, fraction, times } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import { both, type Text } from "../words.ts";
import { type Amount, amountOf, type GivenAmount, priceLevel, readAmount, withExact } from "./amount.ts";
import { type FactorBounds, factorBounds } from "./factorBounds.ts";
import { chainOf, checkedSeries, indexFactor, ratesInWords } from "./indexFactor.ts";
import {
  alongChain,
  checkedRounding,
  type IndexOptions,
  type IndexRounding,
  type Reached,
  roundingText,
} from "./indexRounding.ts";
import { indexRule } from "./indexRule.ts";
import type { IndexSeries, IndexStep } from "./indexSeries.ts";
import { ledBy } from "./ledBy.ts";
import * as say from "./words.ts";

const OERE = fraction(1n, 100n);

export type { IndexOptions, IndexRounding };

/** A bound of an amount, in whole øre: it is told, not computed on. */
const kroner = (value: Fraction): Text => both(kr, roundedTo(value, OERE, "half-away"));

/** An amount at its new price level, with how it came there. */
export interface IndexedAmount extends Amount {
  /** The unrounded factor between the two levels. */
  readonly factor: Decimal;
  /** What the unrounded amount may be, in kr.; only where a rate on the way comes from a rounded source. */
  readonly bounds?: FactorBounds;
  readonly series: string;
  readonly steps: readonly IndexStep[];
  readonly rounding: IndexRounding;
  readonly explanation: Explanation;
}

function refuseSameLevel(level: number): never {
  return fail({ kind: "price-level", path: "amount.priceLevel", ...say.sameLevel(level) });
}

/** What the unrounded amount may be, where a rate on the way has bounds; an amount below 0 turns them round. */
function amountBounds({ value }: Reached, steps: readonly IndexStep[], isForward: boolean) {
  const factors = factorBounds(steps, isForward);
  if (factors === undefined) return undefined;
  const [one, other] = [times(value, factors.least), times(value, factors.most)];
  return value.n < 0n ? { least: other, most: one } : { least: one, most: other };
}

/** The rates, the exact calculation, and what rounding has made of it. */
function explained(from: Reached, to: number, series: IndexSeries, says: Explanation["says"]): Explanation {
  const index = indexFactor(from.level, to, series);
  const calculation = indexRule.explain({ amount: amountOf(from.value, from.level), index });
  return account(say.indexedBy(from.level, to, ledBy(series, index.steps)), says, [calculation]);
}

/**
 * An amount lifted (or brought back) to another year's price level along a series.
 *
 * `given` is an amount with its level, as {@link amount} makes it; `year` the level wanted. Several years are chained;
 * `bounds` are there where a rate on the way is derived from rounded amounts;
 * the result is exact unless `rounding` is `once` (at the end) or `each-year`, to `unit` kr., half away from zero.
 * Throws `RuleError`: `price-level` where the amount is at that level already, `unknown-value` for a year that is
 * missing in the series, `malformed` for the year, the series or the options. Source: each step carries its own.
 *
 * @example
 * ```ts
 * import { amount, index, indexSeries } from "rammetakst";
 * index(amount("1000.55", 2024), 2025, indexSeries("syddanmark")).amount; // => 1055.680305
 * index(amount("2347.50", 2024), 2025, indexSeries("kl-general"), { rounding: "once" }).amount; // => 2439.05
 * ```
 */
export function index(
  given: GivenAmount,
  year: number,
  series: IndexSeries,
  options: IndexOptions = {},
): IndexedAmount {
  const from = readAmount(given, "amount");
  const to = priceLevel(year, "year");
  const how = checkedRounding(options);
  if (from.level === to) return refuseSameLevel(to);
  const steps = chainOf(from.level, to, checkedSeries(series));
  const reached = alongChain(from, steps, to, how);
  const end = reached.at(-1)?.value ?? from.value;
  const bounds = amountBounds(from, steps, from.level < to);
  const doubt = bounds === undefined ? [] : [say.amountBetween(kroner(bounds.least), kroner(bounds.most))];
  const result = {
    amount: toDecimal(end),
    priceLevel: to,
    factor: indexFactor(from.level, to, series).factor,
    ...(bounds && { bounds: { least: toDecimal(bounds.least), most: toDecimal(bounds.most) } }),
    series: series.id,
    steps,
    rounding: how.rounding,
    explanation: explained(from, to, series, [...ratesInWords(steps), roundingText(how, reached), ...doubt]),
  };
  return withExact(result, end);
}
