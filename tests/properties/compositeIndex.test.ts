import fc from "fast-check";
import {
  amount,
  type CompositePart,
  compositeIndex,
  index,
  revisedAmount,
  revisedFactor,
  wageEstimateEffect,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { absolute, compare, equal, fraction, minus, plus, times, total } from "../../src/numbers/fraction.ts";

const RUNS = { seed: 20150520, numRuns: 300 };

/** Rates in hundredths of a per cent, −20 % to 20 %. */
const basisPoints = fc.integer({ min: -2000, max: 2000 });
const rate = (points: number) => fraction(BigInt(points), 10_000n);
const weighed = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), basisPoints), { minLength: 1, maxLength: 8 });

function partsOf(list: readonly (readonly [number, number])[]): CompositePart[] {
  const sum = BigInt(list.reduce((so, [weight]) => so + weight, 0));
  return list.map(([weight, points], i) => ({
    kind: `${i}`,
    weight: fraction(BigInt(weight), sum),
    rate: rate(points),
  }));
}

describe("a composite index", () => {
  test("is Σ weight × rate, in whatever order, and lies between the lowest and the highest rate", () => {
    const check = (list: [number, number][]) => {
      const { exact } = compositeIndex(partsOf(list), 2026).rate(2026);
      const sum = BigInt(list.reduce((so, [weight]) => so + weight, 0));
      const wanted = fraction(BigInt(list.reduce((so, [weight, points]) => so + weight * points, 0)), sum * 10_000n);
      expect(equal(exact, wanted)).toBe(true);
      expect(equal(compositeIndex(partsOf([...list].reverse()), 2026).rate(2026).exact, wanted)).toBe(true);
      const points = list.map(([, each]) => each);
      expect(compare(exact, rate(Math.min(...points)))).toBeGreaterThanOrEqual(0);
      expect(compare(exact, rate(Math.max(...points)))).toBeLessThanOrEqual(0);
    };
    fc.assert(fc.property(weighed, check), RUNS);
  });

  test("indexes an amount as its parts, divided by the weights, are indexed", () => {
    const check = (list: [number, number][], oere: number) => {
      const parts = partsOf(list);
      const whole = index(amount((oere / 100).toFixed(2), 2025), 2026, compositeIndex(parts, 2026));
      const each = parts.map(({ weight, rate: own }) => {
        const single = compositeIndex([{ kind: "alene", weight: 1, rate: own ?? 0 }], 2026);
        const part = times(weight as { n: bigint; d: bigint }, fraction(BigInt(oere), 100n));
        return index({ amount: 0, priceLevel: 2025, exact: part }, 2026, single).exact;
      });
      expect(equal(whole.exact, total(each))).toBe(true);
    };
    fc.assert(fc.property(weighed, fc.integer({ min: 0, max: 1e11 }), check), { ...RUNS, numRuns: 100 });
  });
});

describe("a revised estimate", () => {
  const three = fc.tuple(basisPoints, basisPoints, basisPoints);
  const HALF_OERE = fraction(1n, 200n);

  test("that is the original changes nothing", () => {
    const check = (now: number, before: number) => {
      const same = { original: rate(before), revised: rate(before) };
      expect(equal(revisedFactor.exact({ rate: rate(now), ...same }).factor, rate(10_000 + now))).toBe(true);
      expect(wageEstimateEffect.exact({ wageBudget: 1_000_000, ...same }).resultEffect.n).toBe(0n);
    };
    fc.assert(fc.property(basisPoints, basisPoints, check), RUNS);
  });

  test("leads to where the revised estimate would have led from the start", () => {
    const check = ([now, original, revised]: [number, number, number]) => {
      // a base of 1, indexed by the original, then by the factor, is the base indexed by the revised and the rate
      const { factor } = revisedFactor.exact({ rate: rate(now), original: rate(original), revised: rate(revised) });
      const led = times(rate(10_000 + original), factor);
      expect(equal(led, times(rate(10_000 + revised), rate(10_000 + now)))).toBe(true);
    };
    fc.assert(fc.property(three, check), RUNS);
  });

  test("its effect and the wage cost by the revised estimate are the budget, within half an øre", () => {
    const check = ([now, original, revised]: [number, number, number], oere: number) => {
      const [budget, rates] = [fraction(BigInt(oere), 100n), { original: rate(original), revised: rate(revised) }];
      const { resultEffect } = wageEstimateEffect.exact({ wageBudget: budget, ...rates });
      const need = times(budget, fraction(BigInt(10_000 + revised), BigInt(10_000 + original)));
      expect(compare(absolute(minus(plus(resultEffect, need), budget)), HALF_OERE)).toBeLessThanOrEqual(0);
      if (resultEffect.n !== 0n) expect(resultEffect.n > 0n).toBe(revised < original);
      const next = revisedAmount.exact({ amount: budget, rate: rate(now), ...rates });
      expect(equal(plus(next.uncorrected, next.correction), next.corrected)).toBe(true);
    };
    fc.assert(fc.property(three, fc.integer({ min: 0, max: 1e12 }), check), RUNS);
  });
});
