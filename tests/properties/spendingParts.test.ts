import fc from "fast-check";
import {
  compareWith,
  decomposeGrowth,
  impliedBase,
  maskSmallCounts,
  municipalities,
  type Sheet,
  type SpendingRow,
  socioEconomicAdjustment,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { compare, equal, type Fraction, fraction, minus, times, total, ZERO } from "../../src/numbers/fraction.ts";

const SEED = { seed: 20_241_122, numRuns: 150 };
const codes = municipalities().map(({ code }) => code);
const someCodes = (min: number, max: number) => fc.shuffledSubarray(codes, { minLength: min, maxLength: max });

const year = fc.record({
  amount: fc.integer({ min: -(10 ** 12), max: 10 ** 13 }),
  users: fc.integer({ min: 1, max: 10 ** 6 }),
  inhabitants: fc.integer({ min: 1, max: 10 ** 7 }),
});
type Year = { readonly amount: number; readonly users: number; readonly inhabitants: number };
type Payer = { readonly code: number; readonly years: readonly Year[] };

const panel = someCodes(1, 6).chain((own) =>
  fc.tuple(...own.map((code) => fc.record({ code: fc.constant(code), years: fc.tuple(year, year) }))),
);

function decomposed(payers: readonly Payer[]) {
  const each = payers.flatMap(({ code, years }) => years.map((own, i) => ({ code, year: 2020 + i, ...own })));
  const rows = each.map(({ code, year: of, amount, users }): SpendingRow => {
    return {
      payer: code,
      year: of,
      area: "adults",
      account: "accounts",
      amount: { n: BigInt(amount), d: 100n },
      priceLevel: "nominal",
      users: { n: BigInt(users), d: 100n },
    };
  });
  const population = each.map(({ code, year: of, inhabitants }) => ({ payer: code, year: of, count: inhabitants }));
  return [rows, { from: 2020, to: 2021, population }] as const;
}

const summed = ({
  population,
  userShare,
  unitCost,
}: Readonly<Record<"population" | "userShare" | "unitCost", Fraction>>) => total([population, userShare, unitCost]);

/** The effect of one factor in each of the six orders, walked through one by one. */
function byOrders(before: readonly Fraction[], after: readonly Fraction[], factor: number): Fraction {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const product = (of: readonly Fraction[]) => of.reduce(times);
  const steps = orders.map((order) => {
    const now = [...before];
    for (const at of order) {
      const was = product(now);
      now[at] = after[at] as Fraction;
      if (at === factor) return minus(product(now), was);
    }
    return ZERO;
  });
  return times(total(steps), fraction(1n, 6n));
}

describe("decomposeGrowth", () => {
  test("gives effects that sum exactly to the change, for each payer, added up and as one", () => {
    fc.assert(
      fc.property(panel, (payers) => {
        const exact = decomposeGrowth.exact(...decomposed(payers));
        for (const { change, effects } of exact.payers) expect(equal(summed(effects), change)).toBe(true);
        expect(equal(summed(exact.total.effects), exact.total.change)).toBe(true);
        expect(exact.asOne !== null && equal(summed(exact.asOne.effects), exact.total.change)).toBe(true);
      }),
      SEED,
    );
  });

  test("rounds them to øre that still sum, each within an øre of its own", () => {
    fc.assert(
      fc.property(panel, (payers) => {
        const [given, options] = decomposed(payers);
        const [shown, exact] = [decomposeGrowth(given, options), decomposeGrowth.exact(given, options)];
        for (const [i, { change, effects }] of shown.payers.entries()) {
          const parts = [effects.population, effects.userShare, effects.unitCost];
          expect(parts.reduce((a, b) => a.plus(b)).toString()).toBe(change.toString());
          expect(parts.every((part) => part.times(100).isInteger())).toBe(true);
          const own = exact.payers[i]?.effects ?? { population: ZERO, userShare: ZERO, unitCost: ZERO };
          const off = minus({ n: BigInt(effects.unitCost.times(100).toFixed(0)), d: 100n }, own.unitCost);
          expect(compare({ n: off.n < 0n ? -off.n : off.n, d: off.d }, fraction(1n, 100n))).toBeLessThan(0);
        }
        const { effects, change } = shown.total;
        expect(effects.population.plus(effects.userShare).plus(effects.unitCost).toString()).toBe(change.toString());
      }),
      SEED,
    );
  });

  test("is the mean over all six orders, walked one by one", () => {
    fc.assert(
      fc.property(year, year, (before, after) => {
        const [one] = decomposeGrowth.exact(...decomposed([{ code: 461, years: [before, after] }])).payers;
        const factors = ({ amount, users, inhabitants }: Year): Fraction[] => [
          fraction(BigInt(inhabitants)),
          fraction(BigInt(users), 100n * BigInt(inhabitants)),
          fraction(BigInt(amount), BigInt(users)),
        ];
        const { population = ZERO, userShare = ZERO, unitCost = ZERO } = one?.effects ?? {};
        for (const [i, effect] of [population, userShare, unitCost].entries()) {
          expect(equal(effect, byOrders(factors(before), factors(after), i))).toBe(true);
        }
      }),
      SEED,
    );
  });
});

const value = fc.record({
  amount: fc.integer({ min: -(10 ** 9), max: 10 ** 10 }),
  inhabitants: fc.integer({ min: 1, max: 10 ** 6 }),
  index: fc.integer({ min: 1, max: 10_000 }),
});
const values = someCodes(1, 12).chain((own) =>
  fc.tuple(...own.map((municipality) => value.map((each) => ({ municipality, ...each })))),
);

describe("municipalities held against each other", () => {
  test("differ from their own weighted mean by nothing in all, and from the unweighted likewise", () => {
    fc.assert(
      fc.property(values, (own) => {
        const given = own.map(({ municipality, amount, inhabitants }) => ({ municipality, amount, inhabitants }));
        const result = compareWith.exact(given, { with: own.map(({ municipality }) => municipality) });
        const persons = new Map(own.map(({ municipality, inhabitants }) => [municipality, BigInt(inhabitants)]));
        const rows = result.municipalities;
        const weighted = rows.map(({ code, differences }) =>
          times(differences.weighted?.value ?? ZERO, fraction(persons.get(code) ?? 0n)),
        );
        expect(total(weighted).n).toBe(0n);
        expect(total(rows.map(({ differences }) => differences.unweighted.value)).n).toBe(0n);
        const higher = rows.map(({ perInhabitant }) =>
          rows.filter((each) => compare(each.perInhabitant, perInhabitant) > 0),
        );
        expect(rows.map(({ rank }) => rank)).toEqual(higher.map((list) => list.length + 1));
      }),
      SEED,
    );
  });

  test("have residuals that even out where the index has a weighted mean of 1", () => {
    fc.assert(
      fc.property(values, (own) => {
        const persons = own.reduce((sum, { inhabitants }) => sum + BigInt(inhabitants), 0n);
        const weighed = own.reduce((sum, { inhabitants, index }) => sum + BigInt(inhabitants) * BigInt(index), 0n);
        const scaled = own.map(({ municipality, index }) => {
          return { municipality, index: fraction(BigInt(index) * persons, weighed) };
        });
        fc.pre(scaled.every(({ index }) => compare(index, fraction(10n)) <= 0));
        const given = own.map(({ municipality, amount, inhabitants }) => ({ municipality, amount, inhabitants }));
        const result = socioEconomicAdjustment.exact(given, { index: scaled });
        expect(result.residualAmount.n).toBe(0n);
        expect(result.findings).toEqual([]);
      }),
      SEED,
    );
  });
});

describe("impliedBase", () => {
  test("holds every base whose change and rate round to the figures told", () => {
    const cases = fc.record({
      base: fc.integer({ min: 10 ** 6, max: 10 ** 10 }),
      change: fc.integer({ min: 10 ** 5, max: 10 ** 9 }),
    });
    fc.assert(
      fc.property(cases, ({ base, change }) => {
        const rate = Math.round((change / base) * 1000);
        fc.pre(rate > 0);
        const given = { value: Math.round(change / 1e5) * 1e5, unit: 1e5 };
        const { from, to } = impliedBase.exact(given, { value: { n: BigInt(rate), d: 1000n }, unit: "0.001" });
        expect(compare(from, fraction(BigInt(base)))).toBeLessThanOrEqual(0);
        expect(compare(to, fraction(BigInt(base)))).toBeGreaterThanOrEqual(0);
      }),
      SEED,
    );
  });
});

describe("maskSmallCounts", () => {
  test("leaves no small count to be worked out from the group's total", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const sum = counts.reduce((a, b) => a + b, 0);
        const sheet: Sheet = {
          title: { da: "Brugere", en: "Users" },
          columns: [
            { word: "payer", unit: "text" },
            { word: "users", unit: "count" },
          ],
          rows: [...counts.map((count, i) => [`k${i}`, count]), ["I alt", sum]],
          totalRows: 1,
        };
        const shown = maskSmallCounts(sheet).sheet.rows.map((row) => row[1] ?? null);
        const hidden = counts.filter((_, i) => shown[i] === null);
        for (const [i, count] of counts.entries()) if (count > 0 && count < 5) expect(shown[i]).toBeNull();
        if (shown.at(-1) === null || hidden.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(Math.max(5, 2 * hidden.length + 2));
      }),
      SEED,
    );
  });
});
