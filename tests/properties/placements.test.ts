import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawOn } from "../../src/agreements/lawOn.ts";
import { capacityPlan } from "../../src/financing/capacityPlan/capacityPlan.ts";
import { placementBudget } from "../../src/financing/placementBudget/placementBudget.ts";
import { placementCost } from "../../src/financing/placements/placementCost.ts";
import { indexSeries } from "../../src/indexation/indexSeries.ts";
import { compare, equal, fraction, plus, total } from "../../src/numbers/fraction.ts";

const RUNS = { seed: 20250124, numRuns: 500 };
const prices = fc.integer({ min: 0, max: 3_000_000 }).map((oere) => (oere / 100).toFixed(2));
const deciders = fc.constantFrom("judge", "children-committee", "youth-crime-board");
const oere = (text: string) => BigInt(text.replace(".", ""));

describe("the cost of a placement", () => {
  const stays = fc.record({
    decidedBy: deciders,
    dayPrice: prices,
    days: fc.integer({ min: 0, max: 366 }),
    year: fc.constantFrom(2020, 2024),
  });

  test("is paid in full by the two sides, to the øre", () => {
    const check = (stay: Parameters<typeof placementCost>[0]) => {
      const { cost, placer, pool } = placementCost.exact(stay);
      expect(equal(plus(placer, pool), cost)).toBe(true);
      expect(equal(cost, fraction(oere(String(stay.dayPrice)) * BigInt(Number(stay.days)), 100n))).toBe(true);
    };
    fc.assert(fc.property(stays, check), RUNS);
  });

  test("is never above the yearly tariff for a judge's, and all the municipality's for the others", () => {
    const check = (stay: Parameters<typeof placementCost>[0]) => {
      const { placer, pool, tariff } = placementCost.exact(stay);
      if (stay.decidedBy !== "judge") expect(pool.n).toBe(0n);
      else expect(compare(placer, tariff?.perYear ?? fraction(0n))).toBeLessThanOrEqual(0);
    };
    fc.assert(fc.property(stays, check), RUNS);
  });

  test("never falls with another day", () => {
    const check = (stay: Parameters<typeof placementCost>[0]) => {
      const days = Math.min(Number(stay.days), 365);
      const at = (count: number) => placementCost.exact({ ...stay, days: count }).placer;
      expect(compare(at(days), at(days + 1))).toBeLessThanOrEqual(0);
    };
    fc.assert(fc.property(stays, check), RUNS);
  });
});

describe("a capacity plan", () => {
  const law = lawOn("2023-01-01").with({ crimePreventiveDayTariff: 4_527 });
  const thousandths = fc.integer({ min: 0, max: 1_000 }).map((n) => (n / 1_000).toFixed(3));
  const additions = fc.array(
    fc.record({ places: fc.integer({ min: 1, max: 12 }), from: fc.integer({ min: 1, max: 12 }) }),
    { minLength: 1, maxLength: 8 },
  );
  const plans = fc.record({
    year: fc.constant(2023),
    additions,
    dayPrice: prices,
    occupancy: thousandths,
    judicialShare: thousandths,
  });

  test("adds up: its sums are those of the additions, and both sides pay the cost", () => {
    const check = (given: Parameters<typeof capacityPlan>[0]) => {
      const plan = capacityPlan.exact(given, law);
      for (const when of ["thisYear", "fullYear"] as const) {
        const { cost, placer, pool } = plan[when];
        expect(equal(plus(placer, pool), cost)).toBe(true);
        expect(equal(total(plan.additions.map((each) => each[when].cost)), cost)).toBe(true);
        expect(equal(total(plan.additions.map((each) => each[when].pool)), pool)).toBe(true);
      }
      expect(compare(plan.thisYear.placeDays, plan.fullYear.placeDays)).toBeLessThanOrEqual(0);
      expect(equal(plan.placesByMonth.at(-1) ?? fraction(0n), plan.places)).toBe(true);
    };
    fc.assert(fc.property(plans, check), RUNS);
  });
});

describe("a budget of placements", () => {
  const names = ["a", "b", "c", "d"];
  const tariffs = fc.record({
    amount: prices,
    priceLevel: fc.constantFrom(2024, 2025),
    inTariff: fc.integer({ min: -500, max: 500 }),
    inBudgetYear: fc.integer({ min: -500, max: 500 }),
  });
  const days = fc.array(fc.integer({ min: 0, max: 365 }), { minLength: 1, maxLength: 30 });

  test("drops nothing: lines, citizens and total agree, and each line is counted in øre by other arithmetic", () => {
    const check = (
      given: readonly { amount: string; priceLevel: number; inTariff: number; inBudgetYear: number }[],
      counts: readonly number[],
    ) => {
      const known = given.map(({ amount, priceLevel, ...backRegulation }, i) => ({
        id: names[i] as string,
        amount,
        priceLevel,
        backRegulation,
      }));
      // Back-regulation that takes more than the tariff, which indexation only raises here, is refused.
      fc.pre(
        known.every(({ amount, backRegulation: { inTariff, inBudgetYear } }) => {
          return Number(amount) >= inTariff && Number(amount) - inTariff + inBudgetYear >= 0;
        }),
      );
      const citizens = counts.map((count, i) => ({
        citizen: `${i % 7}-${i % 3}`,
        tariff: names[i % 4] as string,
        days: count,
      }));
      const rows = citizens.filter(
        (each, i) =>
          citizens.findIndex(({ citizen, tariff }) => citizen === each.citizen && tariff === each.tariff) === i,
      );
      const budget = placementBudget.exact(rows, known, 2025, { series: indexSeries("syddanmark") });
      expect(budget.lines.length).toBe(rows.length);
      expect(equal(total(budget.byCitizen.map(({ amount }) => amount)), budget.total.amount)).toBe(true);
      for (const [i, { amount, gap }] of budget.lines.entries()) {
        const row = rows[i];
        const tariff = known.find(({ id }) => id === row?.tariff);
        expect([amount === null, gap]).toEqual([tariff === undefined, tariff === undefined ? "tariff-missing" : null]);
        if (tariff === undefined || amount === null || row === undefined) continue;
        const { inTariff, inBudgetYear } = tariff.backRegulation;
        const index = tariff.priceLevel === 2024 ? 10_551n : 10_000n;
        const perDay = (oere(tariff.amount) - BigInt(inTariff) * 100n) * index + BigInt(inBudgetYear) * 1_000_000n;
        const exactly = perDay * BigInt(row.days);
        const size = exactly < 0n ? -exactly : exactly;
        const rounded = (2n * size + 10_000n) / 20_000n;
        expect(equal(amount, fraction(exactly < 0n ? -rounded : rounded, 100n))).toBe(true);
      }
    };
    fc.assert(fc.property(fc.array(tariffs, { maxLength: 4 }), days, check), RUNS);
  });
});
