import fc from "fast-check";
import {
  agreementInForce,
  type CostKind,
  type CostLine,
  calculateTariff,
  compareTariffs,
  dayTariff,
  indexSeries,
  type TariffInput,
  type TariffUnit,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { absolute, compare, equal, fraction, minus, plus, times, total } from "../../src/numbers/fraction.ts";
import { roundedTo } from "../../src/numbers/rounding.ts";
import { COST_KINDS } from "../../src/tariffs/costKind.ts";
import { TARIFF_UNIT_NAMES } from "../../src/tariffs/words.ts";

const seed = 20241104;
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];
const agreements = new Map(YEARS.map((year) => [year, agreementInForce("syddanmark", `${year}-01-01`)]));
const agreementOf = (year: number) => agreements.get(year) ?? agreementInForce("syddanmark", `${year}-01-01`);
const series = indexSeries("syddanmark").with({ 2022: "0.0213", 2023: "-0.004", 2024: "0.0377", 2026: "0.031" });

const oereText = (n: number) => `${Math.trunc(n / 100)}.${String(n % 100).padStart(2, "0")}`;
const oere = fc.nat(2e9).map(oereText);
const signedOere = fc.integer({ min: -1e9, max: 1e9 }).map((n) => `${n < 0 ? "-" : ""}${oereText(Math.abs(n))}`);
const share = fc.integer({ min: 1, max: 12_000 }).map((n) => `${n / 10_000}`);
const kind = fc.constantFrom<CostKind>(...COST_KINDS);

const amountLine = fc.record({ kind, amount: oere, priceLevel: fc.constantFrom(...YEARS) });
const rateLine = fc.record({
  kind: fc.constant<CostKind>("indirect"),
  rate: fc.integer({ min: 0, max: 2_000 }).map((n) => `${n / 10_000}`),
});
/** Lines with names of their own, so that none is given twice. */
const costs = fc
  .array(fc.oneof({ weight: 5, arbitrary: amountLine }, { weight: 1, arbitrary: rateLine }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((lines) => lines.map((line, i): CostLine => ({ ...line, name: `linje ${i}` })));

const placed = { places: fc.integer({ min: 1, max: 60 }), occupancy: share };
const common = {
  year: fc.constantFrom(...YEARS),
  costs,
  backRegulation: signedOere,
  rounding: fc.constantFrom("oere" as const, "kroner" as const),
  residentsPayment: fc.constantFrom("inside" as const, "outside" as const),
};

/** What the costs of a unit are divided by, as an input of that unit may tell it. */
const useOf = (unit: TariffUnit): fc.Arbitrary<Partial<TariffInput>> => {
  const quantity = fc.record({ quantity: fc.integer({ min: 1, max: 20_000 }) });
  const days = fc.oneof(fc.constantFrom("fixed" as const, "actual" as const), fc.integer({ min: 1, max: 366 }));
  if (unit === "day") return fc.record({ ...placed, days });
  if (unit === "month") return fc.record(placed);
  return unit === "year" ? fc.oneof(fc.record(placed), quantity) : quantity;
};

const inputOf = (unit: TariffUnit): fc.Arbitrary<TariffInput> =>
  fc.tuple(fc.record(common), useOf(unit)).map(([shared, use]) => ({ ...shared, ...use, unit, series }));
const units = fc.constantFrom<TariffUnit>(...(Object.keys(TARIFF_UNIT_NAMES) as TariffUnit[]));
const input = units.chain(inputOf);
const pair = units.chain((unit) => fc.tuple(inputOf(unit), inputOf(unit)));

const exactly = (given: TariffInput) => calculateTariff.exact(given, agreementOf(given.year));

describe("a calculation", () => {
  test("is the sum of its parts, and its tariff that of the two rounded ones", () => {
    fc.assert(
      fc.property(input, (given) => {
        const result = exactly(given);
        const unit = given.rounding === "kroner" ? fraction(1n) : fraction(1n, 100n);
        const half = times(unit, fraction(1n, 2n));
        expect(equal(total(result.composition.map(({ perUnit }) => perUnit)), result.unrounded)).toBe(true);
        expect(equal(total(result.composition.map(({ amount }) => amount)), result.costBasis)).toBe(true);
        expect(equal(plus(result.tariffWithoutBackRegulation, result.backRegulation), result.tariff)).toBe(true);
        const parts = [
          [result.tariffWithoutBackRegulation, result.unrounded],
          [result.backRegulation, result.unroundedBackRegulation],
        ] as const;
        for (const [rounded, exact] of parts) {
          expect(compare(absolute(minus(rounded, exact)), half)).toBeLessThanOrEqual(0);
          expect(equal(roundedTo(rounded, unit, "floor"), rounded)).toBe(true);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test("does not depend on the order of its lines", () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = { ...given, costs: given.costs.toReversed() };
        expect(equal(exactly(turned).unrounded, exactly(given).unrounded)).toBe(true);
      }),
      { seed, numRuns: 100 },
    );
  });

  test("of one cost is what the day tariff's rule gives", () => {
    const one = fc.record({ amount: oere, priceLevel: fc.constantFrom(2024, 2025), ...placed });
    fc.assert(
      fc.property(one, ({ amount, priceLevel, places, occupancy }) => {
        const lines = [{ kind: "wages", amount, priceLevel }] as const;
        const given = { year: 2025, unit: "day", costs: lines, places, occupancy, series } as const;
        const index = priceLevel === 2024 ? "1.0551" : 1;
        const { tariff } = dayTariff.exact({ costBasis: amount, places, occupancy, days: 365, index });
        expect(equal(exactly(given).tariff, tariff)).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  /** Wages and overhead at the 2024 level on 365 days, in whole numbers of other units than the library's. */
  test("agrees with arithmetic of its own", () => {
    const figures = fc.record({
      wages: fc.nat(1e9),
      rate: fc.nat(2_000),
      income: fc.nat(1e6),
      places: fc.integer({ min: 1, max: 60 }),
      occupancy: fc.integer({ min: 1, max: 12_000 }),
    });
    fc.assert(
      fc.property(figures, ({ wages, rate, income, places, occupancy }) => {
        const lines: CostLine[] = [
          { kind: "wages", amount: oereText(wages), priceLevel: 2024 },
          { kind: "indirect", rate: `${rate / 10_000}` },
          { kind: "other-income", amount: oereText(income), priceLevel: 2025 },
        ];
        const share = `${occupancy / 10_000}`;
        const given = { year: 2025, unit: "day", costs: lines, places, occupancy: share, series } as const;
        const basis = BigInt(wages) * 10_551n * BigInt(10_000 + rate) - BigInt(income) * 10n ** 8n; // øre · 10^8
        const days = BigInt(places * occupancy * 365); // · 10^4
        const [n, d] = [basis, days * 10n ** 4n];
        const size = (2n * (n < 0n ? -n : n) + d) / (2n * d);
        expect(equal(exactly(given).tariff, fraction(n < 0n ? -size : size, 100n))).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("a comparison", () => {
  test("of any two calculations has effects that sum exactly to the difference", () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [before, after] = [exactly(one), exactly(other)];
        const { effects, difference } = compareTariffs.exact(before, after);
        expect(equal(total(effects.map(({ effect }) => effect)), difference)).toBe(true);
        expect(equal(difference, minus(after.tariff, before.tariff))).toBe(true);
      }),
      { seed, numRuns: 400 },
    );
  });

  test("of a calculation with itself finds nothing", () => {
    fc.assert(
      fc.property(input, (given) => {
        const same = exactly(given);
        expect(compareTariffs.exact(same, exactly(given)).effects.every(({ effect }) => effect.n === 0n)).toBe(true);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("of a budget with itself lifted a year finds the price level, and the rounding", () => {
    fc.assert(
      fc.property(inputOf("month"), (given) => {
        const year = Math.min(given.year, 2025);
        const before = { ...given, year, backRegulation: 0 };
        const after = { ...before, year: year + 1 };
        const levels = given.costs.map((line) => (line.rate === undefined ? { ...line, priceLevel: year } : line));
        const [was, is] = [
          { ...before, costs: levels },
          { ...after, costs: levels },
        ].map(exactly);
        if (was === undefined || is === undefined) throw new Error("two calculations");
        const { effects } = compareTariffs.exact(was, is);
        const moved = effects.filter(({ effect }) => effect.n !== 0n).map(({ component }) => component);
        expect(moved.every((component) => component === "price-level" || component === "rounding")).toBe(true);
      }),
      { seed, numRuns: 60 },
    );
  });
});
