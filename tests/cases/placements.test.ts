import {
  capacityPlan,
  caseResult,
  compareCases,
  comparePlacements,
  forecastCases,
  fullYearPlacementCost,
  lawOn,
  placementCost,
} from "rammetakst";
import { describe, expect, test } from "vitest";

/** Socialdirektørforum Syddanmark, 24 January 2025, item 3. */
describe("placements in secure institutions, as the minutes of 24 January 2025 tell them", () => {
  const judicial = { decidedBy: "judge", dayPrice: 9_000, year: 2024 } as const;

  test("a judicial day is charged at 4 527 kr., rounded from 1 652 253 / 365 = 4 526.72…", () => {
    const { daily, tariff } = placementCost({ ...judicial, days: 1 });
    expect([daily.placer, daily.pool].map(Number)).toEqual([4_527, 4_473]);
    expect(tariff?.quotient.toFixed(2)).toBe("4526.72");
    expect(Math.round(1_652_253 / 365)).toBe(4_527);
  });

  test("a full judicial year costs 1 652 253 kr., also in a leap year such as 2024", () => {
    expect(Number(placementCost({ ...judicial, days: 365 }).placer)).toBe(1_652_253);
    expect(Number(placementCost({ ...judicial, days: 366 }).placer)).toBe(1_652_253);
  });

  test("a social year costs 2.6 to 3.7 mio. kr.: 7 000 × 365 and 10 000 × 365", () => {
    const social = (dayPrice: number) =>
      Number(placementCost({ decidedBy: "youth-crime-board", dayPrice, days: 365, year: 2024 }).placer);
    expect([social(7_000), social(10_000)]).toEqual([2_555_000, 3_650_000]);
    const [secure] = comparePlacements({ days: 365, year: 2024 }).alternatives;
    expect([secure?.cost.lowest, secure?.cost.highest].map(Number)).toEqual([2_555_000, 3_650_000]);
  });

  test("247 and 94 mio., printed as 341 mio., over 104 full-year placements are 3.28 mio., printed as 3.3", () => {
    const { costPerPlacement } = fullYearPlacementCost({ placementCost: 341_000_000, placements: 104 });
    expect(costPerPlacement.toFixed(2)).toBe("3278846.15");
    expect(247 + 94).toBe(341);
  });

  test("the places that were found: at least 14, at most 16, each costing the pool at most 5 473 a judicial day", () => {
    const law = lawOn("2025-01-01").with({ crimePreventiveDayTariff: 4_527 });
    const found = (places: readonly number[], months: readonly number[]) => ({
      year: 2025,
      additions: places.map((each, i) => ({ places: each, from: 1 + (months[i] ?? 0) })),
      dayPrice: 10_000,
      occupancy: 1,
      judicialShare: 1,
    });
    const early = capacityPlan(found([3, 5, 3, 5], [1, 4, 9, 6]), law);
    const late = capacityPlan(found([3, 4, 2, 5], [2, 6, 11, 6]), law);
    expect([Number(early.places), Number(late.places)]).toEqual([16, 14]);
    // From the first of the month: 334, 245, 92 and 184 days; 306, 184, 31 and 184.
    expect(Number(early.thisYear.placeDays)).toBe(3 * 334 + 5 * 245 + 3 * 92 + 5 * 184);
    expect(Number(late.thisYear.placeDays)).toBe(3 * 306 + 4 * 184 + 2 * 31 + 5 * 184);
    expect(Number(early.fullYear.pool)).toBe(16 * 365 * 5_473);
  });
});

/** Ministry rate table for 2020. */
test("a full judicial year in 2020 costs 1 510 239 kr., though the daily amount as charged is not known", () => {
  const stay = { decidedBy: "judge", dayPrice: 8_000, year: 2020 } as const;
  expect(Number(placementCost({ ...stay, days: 366 }).placer)).toBe(1_510_239);
  expect(placementCost({ ...stay, days: 1 }).daily.placer.toFixed(2)).toBe("4137.64");
});

/** Socialdirektørforum Syddanmark, 24 January 2025, item 2. */
describe("cases of the children's houses, as the minutes of 24 January 2025 tell them", () => {
  test("3 871 expected in the country against 2 816 budgeted: 1 055 more, 37 %", () => {
    const { againstBudget } = compareCases({ cases: 3_871, budget: 2_816 });
    expect([againstBudget?.change.toNumber(), againstBudget?.rate?.times(100).toFixed(1)]).toEqual([1_055, "37.5"]);
  });

  test("920 in Børnehus Syd by 15 November 2024: 194 above the year's budget of 726, 1 050-1 100 expected", () => {
    const given = { cases: 920, through: "2024-11-15", year: 2024, budget: 726 } as const;
    const [days, months] = (["days", "months"] as const).map((method) => forecastCases({ ...given, method }));
    expect([days?.expectedRounded, months?.expectedRounded].map(Number)).toEqual([1_052.25, 1_051.43]);
    expect(Number(days?.soFarAgainstBudget)).toBe(194);
  });

  test("from 606 in 2023 to 1 050: 73 % more", () => {
    expect(compareCases({ cases: 1_050, lastYear: 606 }).onLastYear?.rate?.times(100).toFixed(1)).toBe("73.3");
  });

  test("under 80/20 revenue is 8.9 % above budget, and the result between +8.9 % and −35.7 %", () => {
    // 0.8 + 0.2 × 1 050 / 726 = 1.08926 of the budget; costs of 1 or 1 050 / 726 = 1.44628 of it.
    const year = { scheme: "childrens-houses", year: 2024, budget: 50_000_000, budgetCases: 726, cases: 1_050 };
    const { revenueRate, outcomes } = caseResult(year);
    expect(revenueRate.times(100).toFixed(1)).toBe("8.9");
    expect(outcomes.map(({ rate }) => rate.times(100).toFixed(1))).toEqual(["8.9", "-35.7"]);
  });
});
