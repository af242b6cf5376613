import { budgetDeviation, yearResult } from "rammetakst";
import { describe, expect, test } from "vitest";

const of = (budget: number | string, accounts: number | string) => {
  const { overspending, underspending } = budgetDeviation({ budget, accounts });
  return [overspending, underspending].map(String);
};

describe("budgetDeviation", () => {
  test("is accounts against budget, one of the two always 0", () => {
    expect(of(1000, 1100)).toEqual(["100", "0"]);
    expect(of(1000, "999.99")).toEqual(["0", "0.01"]);
    expect(of(1000, 1000)).toEqual(["0", "0"]);
  });

  test("is no deficit: a year has overspending and a surplus at once, or underspending and a deficit", () => {
    expect(of(10_000_000, 10_300_000)).toEqual(["300000", "0"]);
    expect(String(yearResult({ revenue: 10_500_000, costs: 10_300_000, backRegulation: 0 }).surplus)).toBe("200000");
    expect(of(10_000_000, 9_800_000)).toEqual(["0", "200000"]);
    expect(String(yearResult({ revenue: 9_700_000, costs: 9_800_000, backRegulation: 0 }).deficit)).toBe("100000");
  });
});
