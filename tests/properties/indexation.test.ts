import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amount } from "../../src/indexation/amount.ts";
import { index } from "../../src/indexation/indexed.ts";
import { indexFactor } from "../../src/indexation/indexFactor.ts";
import { type IndexSeries, indexSeries } from "../../src/indexation/indexSeries.ts";
import { equal, times } from "../../src/numbers/fraction.ts";
import { rule } from "../../src/rules/rule.ts";
import { refusal } from "../refusal.ts";

const RUNS = { seed: 20250124, numRuns: 500 };
const FIRST = 2020;
const YEARS = 15;

const decimal = (most: number, decimals: number) =>
  fc.integer({ min: -most, max: most }).map((n) => (n / 10 ** decimals).toFixed(decimals));
/** Rates between −20 % and 20 % for fifteen years. */
const serieses = fc
  .array(decimal(2000, 4), { minLength: YEARS, maxLength: YEARS })
  .map(
    (rates): IndexSeries =>
      indexSeries("kl-general").with(Object.fromEntries(rates.map((rate, i) => [FIRST + 1 + i, rate]))),
  );
const years = fc.integer({ min: FIRST, max: FIRST + YEARS });
const values = decimal(10_000_000, 2);
const twoYears = fc.tuple(years, years).filter(([a, b]) => a !== b);

describe("indexation", () => {
  test("there and back again ends exactly where it began", () => {
    const check = (value: string, [from, to]: [number, number], series: IndexSeries) => {
      const start = amount(value, from);
      const back = index(index(start, to, series), from, series);
      expect(equal(back.exact, start.exact)).toBe(true);
      expect(back.amount.toString()).toBe(start.amount.toString());
    };
    fc.assert(fc.property(values, twoYears, serieses, check), RUNS);
  });

  test("by way of any year between, before or after gives the same", () => {
    const check = (value: string, [from, to]: [number, number], via: number, series: IndexSeries) => {
      if (via === from || via === to) return;
      const straight = index(amount(value, from), to, series);
      expect(equal(index(index(amount(value, from), via, series), to, series).exact, straight.exact)).toBe(true);
    };
    fc.assert(fc.property(values, twoYears, years, serieses, check), RUNS);
  });

  test("is the amount times the product of 1 and each rate, counted in ten thousandths", () => {
    const check = (value: string, [a, b]: [number, number], series: IndexSeries) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      let [n, d] = [BigInt(value.replace(".", "")), 100n];
      for (let year = from + 1; year <= to; year++) {
        n *= 10_000n + BigInt(series.rate(year).rate.times(10_000).toFixed(0));
        d *= 10_000n;
      }
      expect(equal(index(amount(value, from), to, series).exact, { n, d })).toBe(true);
    };
    fc.assert(fc.property(values, twoYears, serieses, check), RUNS);
  });

  test("by index and by factor is the same, and a factor and its inverse make 1", () => {
    const check = (value: string, [from, to]: [number, number], series: IndexSeries) => {
      const factor = indexFactor(from, to, series);
      const start = amount(value, from);
      expect(equal(times(start.exact, factor.exact), index(start, to, series).exact)).toBe(true);
      expect(equal(times(factor.exact, indexFactor(to, from, series).exact), { n: 1n, d: 1n })).toBe(true);
    };
    fc.assert(fc.property(values, twoYears, serieses, check), RUNS);
  });

  test("rounded at the end is at most half a unit from the exact amount, and a whole number of units", () => {
    const check = (value: string, [from, to]: [number, number], series: IndexSeries) => {
      const exact = index(amount(value, from), to, series);
      const rounded = index(amount(value, from), to, series, { rounding: "once" });
      expect(rounded.amount.minus(exact.amount).abs().lessThanOrEqualTo("0.005")).toBe(true);
      expect(rounded.amount.decimalPlaces()).toBeLessThanOrEqual(2);
    };
    fc.assert(fc.property(values, twoYears, serieses, check), RUNS);
  });

  test("is refused to the level an amount has, and so never happens twice", () => {
    const check = (value: string, [from, to]: [number, number], series: IndexSeries) => {
      const once = index(amount(value, from), to, series);
      expect(refusal(() => index(once, to, series)).kind).toBe("price-level");
    };
    fc.assert(fc.property(values, twoYears, serieses, check), { ...RUNS, numRuns: 100 });
  });
});

describe("amounts of different price levels", () => {
  const text = { da: "sammenligning", en: "comparison" };
  const compared = rule({
    title: text,
    mark: "local",
    source: text,
    inputs: { current: "kr@now", proposed: "kr@now" },
    gives: { increase: "kr@now", isAbove: "flag" },
    formula: ({ current, proposed }) => ({ increase: proposed.minus(current), isAbove: proposed.exceeds(current) }),
  });

  test("are never compared, and always after indexation", () => {
    const check = (a: string, b: string, [from, to]: [number, number], series: IndexSeries) => {
      const [current, proposed] = [amount(a, from), amount(b, to)];
      expect(refusal(() => compared({ current, proposed })).kind).toBe("price-level");
      const lifted = index(current, to, series);
      const isAbove = proposed.exact.n * lifted.exact.d > lifted.exact.n * proposed.exact.d;
      expect(compared({ current: lifted, proposed }).isAbove).toBe(isAbove);
    };
    fc.assert(fc.property(values, values, twoYears, serieses, check), RUNS);
  });
});
