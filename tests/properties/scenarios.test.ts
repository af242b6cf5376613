import fc from "fast-check";
import { agreementInForce, compareScenarios, type LedgerToDraw, RuleError, type ScenarioRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { compare, equal, type Fraction, fraction, minus, total, ZERO } from "../../src/numbers/fraction.ts";
import { compared as drawByDraw } from "../unit/scenarios/ledgerDraws/slowly.ts";

const seed = 20261130;

/** Amounts whose decimals do not all end. */
const amount = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 97 }))
  .map(([n, d]): Fraction => fraction(BigInt(n), BigInt(d)));

const parts = fc.dictionary(fc.constantFrom("wages", "toTariff", "a", "b"), amount, { minKeys: 1, maxKeys: 4 });
const rows = fc.uniqueArray(fc.record({ id: fc.nat(12), parts }), { selector: ({ id }) => id, minLength: 1 });

const isSum = (whole: Fraction, changes: readonly Fraction[]) => equal(whole, total(changes));

describe("a comparison of scenarios", () => {
  test("adds up to the last digit: by rows, by parts, and within each row", () => {
    const property = fc.property(rows, rows, (baseline, proposal) => {
      const compared = compareScenarios.exact(baseline, proposal);
      const { total: sum, rows: all } = compared;
      const given = (side: readonly ScenarioRow<Fraction>[]) => total(side.flatMap((row) => Object.values(row.parts)));
      expect(equal(sum.baseline, given(baseline)) && equal(sum.proposal, given(proposal))).toBe(true);
      expect(equal(sum.change, minus(sum.proposal, sum.baseline))).toBe(true);
      for (const changes of [all, compared.parts]) {
        expect(
          isSum(
            sum.change,
            changes.map(({ change }) => change),
          ),
        ).toBe(true);
      }
      for (const row of all) {
        const changes = row.parts.map(({ change }) => change);
        expect(isSum(row.change, changes)).toBe(true);
      }
      expect(equal(sum.change, total([compared.increases, compared.decreases]))).toBe(true);
    });
    fc.assert(property, { seed });
  });

  test("has each id once, and turned around has the opposite changes", () => {
    const property = fc.property(rows, rows, (baseline, proposal) => {
      const [one, other] = [compareScenarios.exact(baseline, proposal), compareScenarios.exact(proposal, baseline)];
      const ids = new Set([...baseline, ...proposal].map(({ id }) => id));
      expect(new Set(one.rows.map(({ id }) => id))).toEqual(ids);
      expect(one.rows).toHaveLength(ids.size);
      for (const { id, change } of one.rows) {
        const back = other.rows.find((row) => row.id === id)?.change ?? ZERO;
        expect(compare(change, minus(ZERO, back))).toBe(0);
      }
    });
    fc.assert(property, { seed });
  });
});

/** Something that is known, or drawn in any of the three ways, from 0 to `most` units of 1 / `per`. */
const drawnTo = (most: number, per: number) =>
  fc
    .tuple(
      fc.array(fc.nat(most), { minLength: 3, maxLength: 3 }),
      fc.constantFrom("known", "uniform", "triangular", "bell"),
    )
    .map(([given, kind]) => {
      const [least = 0, likeliest = 0, high = 0] = given.toSorted((a, b) => a - b).map((each) => each / per);
      if (kind === "known") return likeliest;
      if (kind === "triangular") return { kind, least, likeliest, most: high } as const;
      return { kind: kind === "bell" ? "bell" : "uniform", least, most: high } as const;
    });

const oere = (most: number) => fc.nat(most).map((n) => n / 100);

const yearToDraw = fc.record({
  tariff: oere(500_000),
  budgetedDays: fc.integer({ min: 1, max: 90_000 }).map((n) => n / 10),
  budget: oere(2_000_000_000),
  occupiedDays: drawnTo(9_000, 1),
  costs: drawnTo(2_000_000_000, 100),
  costsPerDay: oere(100_000),
});

const ledgerToDraw = fc
  .tuple(
    fc.array(yearToDraw, { minLength: 1, maxLength: 6 }),
    fc.integer({ min: -1e8, max: 1e8 }),
    fc.integer({ min: -1e6, max: 1e6 }),
  )
  .map(
    ([years, carried, stated]): LedgerToDraw => ({
      carriedIn: carried / 100,
      years: years.map((each, i) => ({
        ...each,
        year: 2021 + i,
        ...(i === 0 && { backRegulationInTariff: stated / 100 }),
      })),
    }),
  );

const rules = fc
  .record({ band: fc.nat(200), deficitBand: fc.nat(200), backRegulationDelay: fc.integer({ min: 1, max: 4 }) })
  .map(({ band, deficitBand, backRegulationDelay }) => ({
    band: band / 1000,
    deficitBand: deficitBand / 1000,
    backRegulationDelay,
  }));

describe("the draws of a ledger", () => {
  test("are the ledger's own figures for any offer and rules, or refused since a tariff could fall below 0", () => {
    const agreement = agreementInForce("syddanmark", "2025-12-31");
    let [settled, refused] = [0, 0];
    const property = fc.property(ledgerToDraw, rules, fc.nat(1e9), (input, changes, from) => {
      try {
        drawByDraw(input, agreement.with(changes), 5, from);
        settled++;
      } catch (error) {
        if (!(error instanceof RuleError)) throw error;
        expect(error.failure.path).toMatch(/^years\[\d\]\.tariff$/);
        refused++;
      }
    });
    fc.assert(property, { seed, numRuns: 300 });
    expect(settled).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(0);
  });
});
