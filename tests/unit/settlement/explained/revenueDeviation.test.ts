import { revenueDeviation } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const stay = { tariff: 1000, budgetedDays: 7300, occupiedDays: 7300, daysOfYear: 365, daysOfTariff: 365 };

function effects(more: Partial<Record<keyof typeof stay, number | string>>) {
  const { revenueDeviation: whole, leapDayEffect, occupancyEffect } = revenueDeviation({ ...stay, ...more });
  return [whole, leapDayEffect, occupancyEffect].map(String);
}

describe("revenueDeviation", () => {
  test("is all occupancy in an ordinary year", () => {
    expect(effects({ occupiedDays: 7500 })).toEqual(["200000", "0", "200000"]);
    expect(effects({ occupiedDays: 7200 })).toEqual(["-100000", "0", "-100000"]);
  });

  test("in a leap year as full as budgeted is 1/365 more, and all of it the leap day", () => {
    // 20 citizens are 7 300 days in 365 and 7 320 in 366.
    expect(effects({ occupiedDays: 7320, daysOfYear: 366 })).toEqual(["20000", "20000", "0"]);
    expect(effects({ occupiedDays: 7300, daysOfYear: 366 })).toEqual(["0", "20000", "-20000"]);
  });

  test("a day offer that is open fewer days than its tariff is computed on", () => {
    // 20 × 225 = 4 500 days budgeted; open 223 days: 1000 × 4500 × −2/225 = −40 000.
    const days = { budgetedDays: 4500, occupiedDays: 4460, daysOfYear: 223, daysOfTariff: 225 };
    expect(effects(days)).toEqual(["-40000", "-40000", "0"]);
  });

  test("rounds the whole and the length, and leaves occupancy the rest", () => {
    // 1 × 100 × 1/365 = 0.27397…
    const days = { tariff: 1, budgetedDays: 100, occupiedDays: "100.0050", daysOfYear: 366 };
    expect(effects(days)).toEqual(["0.01", "0.27", "-0.26"]);
  });

  test("of a tariff on no days cannot be computed", () => {
    expect(refusal(() => effects({ daysOfTariff: 0 })).kind).toBe("not-computable");
  });
});
