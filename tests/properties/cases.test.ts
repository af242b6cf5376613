import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseResult } from "../../src/financing/caseResult/caseResult.ts";
import { forecastCases } from "../../src/financing/forecast/forecastCases.ts";
import { compare, equal, fraction, plus, times } from "../../src/numbers/fraction.ts";

const RUNS = { seed: 20250124, numRuns: 500 };
const DAY = 86_400_000;
const dayOf = (year: number, days: number) => new Date(Date.UTC(year, 0, 1) + days * DAY).toISOString().slice(0, 10);
const years = fc.integer({ min: 2014, max: 2032 });
const methods = fc.constantFrom("days" as const, "months" as const);
const cases = fc.integer({ min: 0, max: 5_000 });
const whole = (n: number) => fraction(BigInt(n));

describe("a forecast", () => {
  test("is never below the cases so far, and the pace of the rest is that of the part before", () => {
    const check = (year: number, day: number, count: number, method: "days" | "months") => {
      const through = dayOf(year, day);
      const { elapsed, wholeYear, expected } = forecastCases.exact({ cases: count, through, year, method });
      expect(compare(expected, whole(count))).toBeGreaterThanOrEqual(0);
      expect(equal(times(expected, elapsed), times(whole(count), wholeYear))).toBe(true);
    };
    fc.assert(fc.property(years, fc.integer({ min: 0, max: 364 }), cases, methods, check), RUNS);
  });

  test("counts every day as more of the year, up to all of it", () => {
    const check = (year: number, day: number, method: "days" | "months") => {
      const at = (days: number) => forecastCases.exact({ cases: 1, through: dayOf(year, days), year, method }).elapsed;
      expect(compare(at(day), at(day + 1))).toBe(-1);
      const last = forecastCases.exact({ cases: 1, through: `${year}-12-31`, year, method });
      expect(equal(last.elapsed, last.wholeYear)).toBe(true);
    };
    fc.assert(fc.property(years, fc.integer({ min: 0, max: 363 }), methods, check), RUNS);
  });
});

const amounts = fc.integer({ min: 1, max: 10_000_000_000 }).map((oere) => (oere / 100).toFixed(2));

describe("the result of a year's cases", () => {
  const given = fc.record({
    scheme: fc.constant("childrens-houses"),
    year: years,
    budget: amounts,
    budgetCases: fc.integer({ min: 1, max: 3_000 }),
    cases,
  });

  test("is revenue less costs, and puts its opposite into a later budget", () => {
    const check = (year: Parameters<typeof caseResult>[0]) => {
      const { revenue, outcomes } = caseResult.exact(year);
      for (const { costs, result, toLaterBudget } of outcomes) {
        expect(equal(plus(result, costs), revenue)).toBe(true);
        expect(plus(result, toLaterBudget).n).toBe(0n);
      }
    };
    fc.assert(fc.property(given, check), RUNS);
  });

  test("lies between the bounds for any cost of an extra case from 0 to the average", () => {
    const check = (year: Parameters<typeof caseResult>[0], share: number) => {
      const { outcomes } = caseResult.exact(year);
      const budget = fraction(BigInt(String(year.budget).replace(".", "")), 100n);
      const marginalCost = times(budget, fraction(BigInt(share), 1_000n * BigInt(Number(year.budgetCases))));
      const [one] = caseResult.exact({ ...year, marginalCost }).outcomes;
      const [fixed, follow] = outcomes;
      if (one === undefined || fixed === undefined || follow === undefined) throw new Error("outcomes lack");
      const sides = [compare(one.result, fixed.result), compare(one.result, follow.result)];
      expect(sides[0] === 0 || sides[1] === 0 || sides[0] !== sides[1]).toBe(true);
    };
    fc.assert(fc.property(given, fc.integer({ min: 0, max: 1_000 }), check), RUNS);
  });
});
