import { type CostlyCase, costlyCases, costlyCasesSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const full = (id: string, year: number, yearly: number, more: Partial<CostlyCase> = {}): CostlyCase => ({
  id,
  year,
  yearly,
  months: 12,
  ...more,
});
const codes = (list: readonly CostlyCase[]) => costlyCases(list).findings.map(({ code }) => code);

describe("costlyCases", () => {
  test("number, cost, refund and growth by year", () => {
    const { years } = costlyCases([full("b", 2022, 2_500_000), full("a", 2021, 1_200_000), full("a", 2022, 800_000)]);
    expect(years.map(({ year, cases, refundedCases }) => [year, cases, refundedCases])).toEqual([
      [2021, 1, 1],
      [2022, 2, 1],
    ]);
    // 25 % of 350 000 in 2021
    expect(years.map(({ cost, refund, ownCost }) => [cost, refund, ownCost].map(String))).toEqual([
      ["1200000", "87500", "1112500"],
      ["3300000", "710000", "2590000"],
    ]);
    expect(years[0]?.growth).toBeNull();
    const { growth } = years[1] ?? {};
    expect([growth?.cases.change, growth?.cases.rate].map(String)).toEqual(["1", "1"]);
    expect([growth?.cost.change, growth?.cost.rate].map(String)).toEqual(["2100000", "1.75"]);
    // 622 500 / 87 500 = 7.1142857…
    expect([growth?.refund?.change, growth?.refund?.rate].map(String)).toEqual(["622500", "7.114286"]);
  });

  test("2013-2015: number and cost without limits, refund where it is received or limits are given", () => {
    const limits = [1_000_000, 1_500_000];
    const { years } = costlyCases([
      full("a", 2013, 1_500_000),
      full("a", 2014, 1_600_000, { refund: "150000.50" }),
      full("a", 2015, 1_200_000, { limits }),
    ]);
    expect(years.map(({ refund }) => refund && String(refund))).toEqual([null, "150000.5", "50000"]);
    expect(years[1]?.growth?.refund).toBeNull();
    expect(years[2]?.growth?.cost.rate?.toString()).toBe("-0.25");
    expect(codes([full("a", 2013, 1)])).toEqual(["refund-not-known"]);
  });

  test("one case without a refund leaves the year's refund unknown", () => {
    const { years } = costlyCases([full("a", 2014, 1, { refund: 0 }), full("b", 2014, 2)]);
    expect(years[0]).toMatchObject({ refund: null, ownCost: null, refundedCases: null, cases: 2 });
  });

  test("a year without cases is reported and not counted as 0", () => {
    const result = costlyCases([full("a", 2020, 1), full("a", 2022, 2)]);
    expect(result.missingYears).toEqual([2021]);
    expect(result.years.map(({ growth }) => growth)).toEqual([null, null]);
    expect(result.findings[0]?.code).toBe("year-without-cases");
    expect(result.findings[0]?.message.en).toContain("2021");
    expect(costlyCases([full("a", 2021, 1), full("a", 2022, 2)]).missingYears).toEqual([]);
  });

  test("growth from nothing has no rate", () => {
    const { years } = costlyCases([full("a", 2021, 0), full("a", 2022, 2_500_000)]);
    expect(years[1]?.growth?.refund?.rate).toBeNull();
    expect(String(years[1]?.growth?.refund?.change)).toBe("710000");
  });

  test("a refund of 0 is no refunded case", () => {
    expect(costlyCases([full("a", 2022, 860_000), full("b", 2022, 861_000)]).years[0]?.refundedCases).toBe(1);
  });

  test("refuses an empty list, the same case twice in a year, and what a case may not hold", () => {
    expect(refusal(() => costlyCases([])).kind).toBe("missing");
    const twice = refusal(() => costlyCases([full("a", 2022, 1), full("a", 2022, 2)]));
    expect([twice.kind, twice.path]).toEqual(["duplicate", "cases[1].id"]);
    const objective = refusal(() => costlyCases([full("a", 2013, 1, { financing: "objective" })]));
    expect(objective.path).toBe("cases[0].financing");
    expect(refusal(() => costlyCases([full("a", 2022, 1), { id: "b", year: 2022, yearly: 2 }])).path).toBe(
      "cases[1].months",
    );
    expect(refusal(() => costlyCases([full("a", 2022, 1, { refund: -1 })])).path).toBe("cases[0].refund");
  });

  test("its table has a row a year and shows each finding once", () => {
    const result = costlyCases([full("a", 2013, 1), full("a", 2015, 2, { refund: 1 })]);
    const { rows, notes } = costlyCasesSheet(result);
    expect(rows.map(([year]) => year)).toEqual([2013, 2015]);
    expect(notes).toHaveLength(4);
    for (const { message, remedy } of result.findings) {
      for (const text of [message.da, message.en, remedy.da, remedy.en]) expect(text).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });
});
