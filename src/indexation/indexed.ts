import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { toDecimal } from "../numbers/exact.ts";
import { account, type Explanation } from "../rules/explanation.ts";
import { type Amount, amountOf, type GivenAmount, priceLevel, readAmount, withExact } from "./amount.ts";
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
import * as say from "./words.ts";

export type { IndexOptions, IndexRounding };

/** An amount at its new price level, with how it came there. */
export interface IndexedAmount extends Amount {
  /** The unrounded factor between the two levels. */
  readonly factor: Decimal;
  readonly series: string;
  readonly steps: readonly IndexStep[];
  readonly rounding: IndexRounding;
  readonly explanation: Explanation;
}

function refuseSameLevel(level: number): never {
  return fail({ kind: "price-level", path: "amount.priceLevel", ...say.sameLevel(level) });
}

/** The rates, the exact calculation, and what rounding has made of it. */
function explained(from: Reached, to: number, series: IndexSeries, says: Explanation["says"]): Explanation {
  const calculation = indexRule.explain({
    amount: amountOf(from.value, from.level),
    index: indexFactor(from.level, to, series),
  });
  return account(say.indexedBy(from.level, to, series.title), says, [calculation]);
}

/**
 * An amount lifted (or brought back) to another year's price level along a series.
 *
 * `given` is an amount with its level, as {@link amount} makes it; `year` the level wanted. Several years are chained;
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
  const result = {
    amount: toDecimal(end),
    priceLevel: to,
    factor: indexFactor(from.level, to, series).factor,
    series: series.id,
    steps,
    rounding: how.rounding,
    explanation: explained(from, to, series, [...ratesInWords(steps), roundingText(how, reached)]),
  };
  return withExact(result, end);
}
