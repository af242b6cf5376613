import { fail } from "../../errors.ts";
import { checkedSeries, indexFactor, ratesInWords } from "../../indexation/indexFactor.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import { ledBy } from "../../indexation/ledBy.ts";
import { type Fraction, ONE } from "../../numbers/fraction.ts";
import type { Text } from "../../words.ts";
import type { PriceBasis } from "../accounts/data.ts";
import { NOMINAL_PRICES } from "../words.ts";
import type { GrowthPrices } from "./result.ts";
import * as say from "./words.ts";

/** The prices of an analysis: what amounts of a year are multiplied by, and what the explanation says of it. */
export interface Prices {
  readonly level: number | "nominal";
  readonly series: IndexSeries | undefined;
  factor(year: number): Fraction;
  readonly says: readonly Text[];
}

function refuseOtherBasis(basis: PriceBasis, wanted: Text): never {
  const isNominal = basis === "nominal";
  return fail({
    kind: "price-level",
    path: "options.prices",
    foundAs: wanted,
    allowed: isNominal ? say.NOMINAL_OR_SERIES : say.levelOfTable(basis),
    remedy: isNominal ? say.GIVE_FIXED_PRICES : say.GIVE_NOMINAL_PRICES,
  });
}

const NOMINAL: Prices = {
  level: "nominal",
  series: undefined,
  factor: () => ONE,
  says: [say.NOMINAL],
};

function fixed(basis: PriceBasis, level: number): Prices {
  if (basis !== level) {
    return refuseOtherBasis(basis, say.figuresAtLevel(level));
  }
  return { level, series: undefined, factor: () => ONE, says: [say.amountsAtLevel(level)] };
}

function deflated(series: IndexSeries, level: number, years: readonly number[]): Prices {
  const factors = new Map<number, Fraction>();
  const factor = (year: number): Fraction => {
    const value = factors.get(year) ?? indexFactor(year, level, series).exact;
    factors.set(year, value);
    return value;
  };
  const chains = years.map((year) => indexFactor(year, level, series).steps);
  const steps = [...new Map(chains.flat().map((step) => [step.year, step])).values()].sort((a, b) => a.year - b.year);
  return {
    level,
    series,
    factor,
    says: [say.broughtToLevel(level, ledBy(series, steps)), ...ratesInWords(steps)],
  };
}

/** The prices asked for, which the table must allow: a change of basis without a series is refused. */
export function pricesOf(basis: PriceBasis, asked: GrowthPrices, from: number, to: number): Prices {
  if (asked === "nominal") {
    return basis === "nominal" ? NOMINAL : refuseOtherBasis(basis, NOMINAL_PRICES);
  }
  if (!("series" in asked)) return fixed(basis, asked.level);
  const series = checkedSeries(asked.series, "options.prices.series");
  if (basis !== "nominal") refuseOtherBasis(basis, say.conversionBy(series.title));
  return deflated(series, asked.level ?? to, [from, to]);
}
