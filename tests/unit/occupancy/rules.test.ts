import {
  agreementInForce,
  occupancyDeviation,
  occupancyForTariff,
  occupancyListing,
  occupancyRevenue,
  projectedDays,
  tariffChangePerDay,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";
import { AGREEMENT } from "./offers.ts";

describe("occupancyListing", () => {
  const listed = (occupiedDays: string) =>
    occupancyListing({ occupiedDays, budgetedDays: 9500, availableDays: 10_000 }, AGREEMENT).isListed;

  test.each([
    ["9000", true],
    ["9000.01", false],
    ["9500", false],
    ["9999.99", false],
    ["10000", true],
  ])("of 10 000 days, 9 500 budgeted, %s occupied: %s", (occupiedDays, expected) => {
    expect(listed(occupiedDays)).toBe(expected);
  });

  test("compares thirds without rounding them", () => {
    // 19/60 of the days budgeted and 16/60 occupied: exactly a twentieth apart
    const days = { occupiedDays: 16, budgetedDays: 19, availableDays: 60 };
    expect(occupancyListing(days, AGREEMENT).isListed).toBe(true);
    expect(String(occupancyListing(days, AGREEMENT).actualOccupancy)).toBe("0.266667");
    expect(occupancyDeviation.exact(days).deviation.n * 20n).toBe(-occupancyDeviation.exact(days).deviation.d);
  });

  test("needs days, and a threshold", () => {
    const days = { occupiedDays: 0, budgetedDays: 0, availableDays: 0 };
    expect(refusal(() => occupancyListing(days, AGREEMENT)).kind).toBe("not-computable");
    const later = agreementInForce("syddanmark", "2021-09-30");
    expect(refusal(() => occupancyListing({ ...days, availableDays: 1 }, later)).kind).toBe("unknown-value");
  });
});

test("occupancyRevenue rounds each revenue to whole øre, and the effect is their difference", () => {
  // 10.5 · 0.01 = 0.105 and 10.4 · 0.01 = 0.104
  const { revenue, budgetedRevenue, revenueEffect } = occupancyRevenue({
    occupiedDays: "10.5",
    budgetedDays: "10.4",
    tariff: "0.01",
  });
  expect([revenue, budgetedRevenue, revenueEffect].map(Number)).toEqual([0.11, 0.1, 0.01]);
});

test("projectedDays goes on as before", () => {
  expect(Number(projectedDays({ occupiedDays: 50, availableDays: 100, restDays: 30 }).projectedDays)).toBe(65);
  const days = { occupiedDays: 50, availableDays: 0, restDays: 30 };
  expect(refusal(() => projectedDays(days)).kind).toBe("not-computable");
});

test("tariffChangePerDay raises the tariff by a deficit and lowers it by a surplus", () => {
  const change = (toTariff: string) => Number(tariffChangePerDay({ toTariff, budgetedDays: 1000 }).tariffChange);
  expect(["-5", "-4.99", "5", "0"].map(change)).toEqual([0.01, 0, -0.01, 0]);
  expect(refusal(() => tariffChangePerDay({ toTariff: 1, budgetedDays: 0 })).kind).toBe("not-computable");
});

test("occupancyForTariff holds the mean within the bounds", () => {
  const rules = agreementInForce("nordjylland", "2025-01-01");
  const of = (...occupancies: readonly string[]) => {
    const { budgetedOccupancy } = occupancyForTariff({ occupancies, isShortStay: false }, rules);
    return Number(budgetedOccupancy);
  };
  expect([of("0.94", "0.95"), of("0.96", "0.95"), of("1.1", "0.95")]).toEqual([0.95, 0.955, 1]);
});
