import { asText, capacityPlan, capacityPlanSheet, type GivenCapacityPlan, lawOn } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const given: GivenCapacityPlan = {
  year: 2024,
  additions: [
    { name: "Fyn", places: 3, from: 3 },
    { name: "Sjælland", places: 5, from: "2024-07-01" },
  ],
  dayPrice: 9_000,
  occupancy: "0.95",
  judicialShare: "0.5",
};
const law2025 = lawOn("2025-01-01").with({ crimePreventiveDayTariff: 4_700 });

describe("capacityPlan", () => {
  test("counts open days: 306 from 1 March and 184 from 1 July 2024, and 366 in the full year", () => {
    const { additions, thisYear, fullYear, places, placesByMonth } = capacityPlan(given);
    expect(additions.map(({ thisYear, fullYear }) => [+thisYear.placeDays, +fullYear.placeDays])).toEqual([
      [918, 1_098],
      [920, 1_830],
    ]);
    expect([+thisYear.placeDays, +fullYear.placeDays, +places]).toEqual([1_838, 2_928, 8]);
    expect(placesByMonth.map(Number)).toEqual([0, 0, 3, 3, 3, 3, 8, 8, 8, 8, 8, 8]);
  });

  test("spreads only judicial days × (price − tariff): 873.05 × 4 473 of 1 746.1 × 9 000", () => {
    const { occupiedDays, cost, placer, pool } = capacityPlan(given).thisYear;
    expect([occupiedDays, cost, pool, placer].map(Number)).toEqual([1_746.1, 15_714_900, 3_905_152.65, 11_809_747.35]);
    const social = capacityPlan({ ...given, judicialShare: 0 });
    expect([+social.thisYear.pool, social.findings]).toEqual([0, []]);
    const judicial = capacityPlan({ ...given, judicialShare: 1, occupancy: 1 });
    expect(+judicial.fullYear.pool).toBe(2_928 * 4_473);
  });

  test("the first and the last day of the year, and the days outside it", () => {
    const daysFrom = (from: string) => {
      const plan = capacityPlan({ ...given, additions: [{ places: 1, from }] });
      return [+plan.thisYear.placeDays, +plan.fullYear.placeDays, plan.findings.map(({ code }) => code).join()];
    };
    expect(daysFrom("2024-01-01")).toEqual([366, 366, "yearly-limit-left-out"]);
    expect(daysFrom("2023-06-01")).toEqual([366, 366, "yearly-limit-left-out"]);
    expect(daysFrom("2024-12-31")).toEqual([1, 366, "yearly-limit-left-out"]);
    expect(daysFrom("2025-01-01")).toEqual([0, 366, "opens-after-the-year,yearly-limit-left-out"]);
  });

  test("an addition may have its own price; occupancy is full where it is not stated, which a finding says", () => {
    const { occupancy: _, ...rest } = given;
    const plan = capacityPlan({ ...rest, additions: [{ places: 1, from: 12, dayPrice: 12_000 }] });
    expect([+plan.occupancy, +plan.thisYear.cost]).toEqual([1, 372_000]);
    expect(plan.findings.map(({ code }) => code)).toEqual(["full-occupancy-assumed", "yearly-limit-left-out"]);
  });

  test("in a year whose tariff is not known is an error that says how to give it", () => {
    const { kind, path, remedy } = refusal(() => capacityPlan({ ...given, year: 2025 }));
    expect([kind, path]).toEqual(["unknown-value", "financing.crimePreventiveDayTariff"]);
    expect(remedy.en).toContain('lawOn("2025-01-01").with(');
    expect(+capacityPlan({ ...given, year: 2025 }, law2025).tariff).toBe(4_700);
    expect(refusal(() => capacityPlan({ ...given, year: 2020 })).kind).toBe("unknown-value");
  });

  test("what cannot be is refused", () => {
    const refused = (change: object) => {
      const { kind, path } = refusal(() => capacityPlan({ ...given, ...change }));
      return [kind, path];
    };
    expect(refused({ additions: [{ places: 0, from: 1 }] })).toEqual(["out-of-range", "additions[0].places"]);
    expect(refused({ additions: [{ places: "1.5", from: 1 }] })).toEqual(["out-of-range", "additions[0].places"]);
    expect(refused({ additions: [{ places: 1, from: 13 }] })).toEqual(["out-of-range", "additions[0].from"]);
    expect(refused({ additions: [{ places: 1, from: "2024-13-01" }] })).toEqual(["malformed", "additions[0].from"]);
    expect(refused({ occupancy: "1.01" })).toEqual(["out-of-range", "occupancy"]);
    expect(refused({ judicialShare: 50 })).toEqual(["out-of-range", "judicialShare"]);
    expect(refused({ judicialShare: undefined })).toEqual(["missing", "judicialShare"]);
  });

  test("is shown as a table whose last row is the sum of the others", () => {
    const { rows } = capacityPlanSheet(capacityPlan(given));
    const column = (at: number) => rows.map((row) => Number(row[at]));
    for (const at of [2, 3, 4, 5, 6, 7, 8, 9]) {
      const [first = 0, second = 0, sum] = column(at);
      expect(first + second).toBeCloseTo(sum ?? Number.NaN, 6);
    }
    expect(asText(capacityPlanSheet(capacityPlan(given)), "da", { maxWidth: 400 })).toContain(
      "Udgift i alt, helår (kr.)",
    );
  });
});
