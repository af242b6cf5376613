import fc from "fast-check";
import {
  type Asset,
  agreementInForce,
  assetCosts,
  type CostMove,
  moveCosts,
  type PackagesInput,
  packageTariffs,
  partTimeTariff,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import {
  absolute,
  compare,
  equal,
  type Fraction,
  fraction,
  minus,
  plus,
  times,
  total,
  ZERO,
} from "../../src/numbers/fraction.ts";

const RUNS = { seed: 20191211, numRuns: 300 };
const agreement = agreementInForce("syddanmark", "2020-01-01");

const kr = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((oere) => (oere / 100).toFixed(2));
/** Citizens in tenths, above 0. */
const citizens = fc.integer({ min: 1, max: 600 }).map((tenths) => (tenths / 10).toFixed(1));
const packages = fc.array(
  fc.oneof(
    fc.record({ cost: kr(20_000_000), citizens }),
    fc.record({ cost: kr(20_000_000), quantity: citizens, unit: fc.constant("hour" as const) }),
  ),
  { maxLength: 5 },
);
const offers: fc.Arbitrary<PackagesInput> = fc
  .record({ cost: kr(90_000_000), places: citizens, expectedCitizens: citizens, packages })
  .filter(({ places, expectedCitizens }) => Number(expectedCitizens) < 9 * Number(places))
  .map(({ packages, ...base }) => ({
    offer: "T",
    year: 2020,
    base,
    packages: packages.map((each, i) => ({ id: `p${i}`, ...each })),
  }));

/** An offer with moves of shares of what its services cost, each from one to the next but so many. */
const moved = fc.tuple(
  offers,
  fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 15 })), { maxLength: 6 }),
);

function movesOf(offer: PackagesInput, picks: readonly (readonly [number, number, number])[]): CostMove[] {
  const services = [{ id: "base", cost: offer.base.cost }, ...offer.packages];
  return picks.flatMap(([a, b, percent]) => {
    const [from, to] = [services[a % services.length], services[b % services.length]];
    if (from === undefined || to === undefined || from.id === to.id) return [];
    const oere = Math.floor((Number(from.cost) * percent) / 100) * 100;
    return oere === 0 ? [] : [{ from: from.id, to: to.id, amount: (oere / 100).toFixed(2) }];
  });
}

const HALF_OERE = fraction(1n, 200n);

describe("base and packages", () => {
  test("revenue at the expected numbers misses the cost by at most half an øre a unit", () => {
    const check = (offer: PackagesInput) => {
      const { base, packages, cost, revenue, difference } = packageTariffs.exact(offer, agreement);
      const all = [base, ...packages];
      for (const each of all) {
        expect(compare(absolute(each.difference), times(each.quantity, HALF_OERE))).toBeLessThanOrEqual(0);
        expect(equal(times(each.unroundedTariff, each.quantity), each.cost)).toBe(true);
      }
      expect(equal(total(all.map((each) => each.difference)), difference)).toBe(true);
      expect(equal(minus(revenue, cost), difference)).toBe(true);
    };
    fc.assert(fc.property(offers, check), RUNS);
  });

  test("moves are neutral: Σ quantity × unrounded change is exactly 0, whatever is moved", () => {
    const check = ([offer, picks]: [PackagesInput, [number, number, number][]]) => {
      const {
        changes,
        total: sum,
        before,
        after,
        byRounding,
      } = moveCosts.exact(offer, movesOf(offer, picks), agreement);
      expect(sum.n).toBe(0n);
      expect(equal(before.cost, after.cost)).toBe(true);
      for (const { effect, costBefore, costAfter } of changes)
        expect(equal(effect, minus(costAfter, costBefore))).toBe(true);
      expect(equal(byRounding, minus(after.difference, before.difference))).toBe(true);
    };
    fc.assert(fc.property(moved, check), RUNS);
  });

  test("moves there and back change nothing, and are the moves taken one by one", () => {
    const check = ([offer, picks]: [PackagesInput, [number, number, number][]]) => {
      const moves = movesOf(offer, picks);
      const back = moves.map(({ from, to, amount }) => ({ from: to, to: from, amount }));
      const { changes } = moveCosts.exact(offer, [...moves, ...back], agreement);
      expect(changes.every(({ effect }) => effect.n === 0n)).toBe(true);
      const shuffled = [...moves].reverse();
      expect(moveCosts(offer, shuffled, agreement).changes).toEqual(moveCosts(offer, moves, agreement).changes);
    };
    fc.assert(fc.property(moved, check), { ...RUNS, numRuns: 100 });
  });

  test("groups that add up share the effect of the packages by citizens, and their effects balance", () => {
    const counts = fc.tuple(
      fc.nat(20),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
    );
    const check = ([alone, a, b, both]: [number, number, number, number], amount: string) => {
      const offer: PackagesInput = {
        offer: "T",
        year: 2020,
        base: { cost: 5_000_000, places: 80, expectedCitizens: alone + a + b + both },
        packages: [
          { id: "a", cost: amount, citizens: a + both },
          { id: "b", cost: 0, citizens: b + both, days: 250 },
        ],
        groups: [
          { id: "kun basis", citizens: alone, packages: [] },
          { id: "a", citizens: a, packages: ["a"] },
          { id: "b", citizens: b, packages: ["b"] },
          { id: "begge", citizens: both, packages: ["a", "b"] },
        ],
      };
      if (amount === "0.00") return;
      const moves = [
        { from: "a", to: "b", amount },
        { from: "base", to: "a", amount: 1 },
      ];
      const { groups, findings } = moveCosts.exact(offer, moves, agreement);
      expect(findings).toEqual([]);
      expect(total(groups.map(({ effect }) => effect)).n).toBe(0n);
    };
    fc.assert(fc.property(counts, kr(1_000_000), check), RUNS);
  });
});

describe("assets", () => {
  const assets = fc.record({
    acquisitionCost: kr(50_000_000),
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    lifetimeYears: fc.integer({ min: 1, max: 40 }),
    months: fc.boolean(),
    rate: fc.integer({ min: 0, max: 100 }).map((permille) => (permille / 1000).toFixed(3)),
  });

  test("depreciation over the lifetime is exactly the cost, book values never rise, and interest is on them", () => {
    const check = ({
      acquisitionCost,
      year,
      month,
      lifetimeYears,
      months,
      rate,
    }: typeof assets extends fc.Arbitrary<infer T> ? T : never) => {
      const acquired = `${year}-${String(month).padStart(2, "0")}-15`;
      const asset: Asset = { id: "a", acquisitionCost, acquired, lifetimeYears };
      const cost = fraction(BigInt(Math.round(Number(acquisitionCost) * 100)), 100n);
      let [sum, book]: [Fraction, Fraction] = [ZERO, cost];
      for (let now = year; now <= year + lifetimeYears; now++) {
        const options = { interestRate: rate, count: months ? "months" : "whole-years" } as const;
        const { depreciation, bookValue, bookValueEnd, interest } = assetCosts.exact([asset], now, options);
        expect(depreciation.n >= 0n && interest.n >= 0n).toBe(true);
        if (bookValue.n > 0n) expect(equal(bookValue, book)).toBe(true);
        expect(equal(minus(bookValue, bookValueEnd), depreciation)).toBe(true);
        sum = plus(sum, depreciation);
        book = bookValueEnd;
      }
      expect(equal(sum, cost)).toBe(true);
      expect(book.n).toBe(0n);
    };
    fc.assert(fc.property(assets, check), { ...RUNS, numRuns: 100 });
  });
});

describe("part-time use", () => {
  test("is the share of the tariff within half an øre, and never falls with more days", () => {
    const check = (tariff: string) => {
      const all = [1, 2, 3, 4, 5, 6, 7].map((daysPerWeek) => partTimeTariff.exact({ tariff, daysPerWeek }));
      for (const [i, { share, fullTariff, tariff }] of all.entries()) {
        expect(compare(absolute(minus(tariff, times(share, fullTariff))), HALF_OERE)).toBeLessThanOrEqual(0);
        expect(compare(tariff, all[i - 1]?.tariff ?? ZERO)).toBeGreaterThanOrEqual(0);
      }
    };
    fc.assert(fc.property(kr(10_000), check), { ...RUNS, numRuns: 100 });
  });
});
