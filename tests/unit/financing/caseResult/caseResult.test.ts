import { asText, caseResult, caseResultSheet, defineScheme, type GivenCaseYear } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

/** Constructed: a budget of 100 000 kr. a case. */
const given: GivenCaseYear = {
  scheme: "childrens-houses",
  year: 2024,
  budget: 72_600_000,
  budgetCases: 726,
  cases: 1_050,
};
const outcomes = (change: object) =>
  caseResult({ ...given, ...change }).outcomes.map(({ basis, costs, result, rate, toLaterBudget }) => [
    basis,
    ...[costs, result, rate, toLaterBudget].map(Number),
  ]);

describe("caseResult", () => {
  test("revenue is the objective part and every case at its amount: 58 080 000 + 1 050 × 20 000", () => {
    const { objectiveShare, objective, perCase, revenue, revenueAboveBudget, revenueRate } = caseResult(given);
    expect([objectiveShare, objective, perCase, revenue].map(Number)).toEqual([0.8, 58_080_000, 20_000, 79_080_000]);
    expect([Number(revenueAboveBudget), Number(revenueRate)]).toEqual([6_480_000, 0.089256]);
  });

  test("states revenue above, below and as budgeted", () => {
    const said = (cases: number) => caseResult({ ...given, cases }).explanation.says[0]?.da;
    expect(said(1_050)).toContain("6.480.000,00\u00a0kr. over budgettet (8,9\u00a0%)");
    expect(said(626)).toContain("2.000.000,00\u00a0kr. under budgettet (−2,8\u00a0%)");
    expect(said(726)).toContain("indtægter som budgetteret (0,0\u00a0%)");
  });

  test("without costs there are two bounds, and a finding says what they hold for", () => {
    expect(outcomes({})).toEqual([
      ["costs-fixed", 72_600_000, 6_480_000, 0.089256, -6_480_000],
      ["costs-follow-cases", 105_000_000, -25_920_000, -0.357025, 25_920_000],
    ]);
    const { findings } = caseResult(given);
    expect(findings.map(({ code }) => code)).toEqual(["bounds-only"]);
    expect(findings[0]?.message.da).toContain(
      "mellem −25.920.000,00\u00a0kr. (−35,7\u00a0% af budgettet) og 6.480.000,00\u00a0kr.",
    );
  });

  test("the bounds are named low to high when fewer cases come than budgeted too", () => {
    expect(outcomes({ cases: 626 })).toEqual([
      ["costs-fixed", 72_600_000, -2_000_000, -0.027548, 2_000_000],
      ["costs-follow-cases", 62_600_000, 8_000_000, 0.110193, -8_000_000],
    ]);
    const figures = caseResult({ ...given, cases: 626 }).findings[0]?.figures;
    expect([Number(figures?.lowest), Number(figures?.highest)]).toEqual([-2_000_000, 8_000_000]);
  });

  test("actual costs, or what a case more costs, give one result", () => {
    expect(outcomes({ actualCosts: 80_000_000 })).toEqual([["actual-costs", 80_000_000, -920_000, -0.012672, 920_000]]);
    expect(outcomes({ marginalCost: 60_000 })).toEqual([
      ["marginal-cost", 92_040_000, -12_960_000, -0.178512, 12_960_000],
    ]);
    expect(caseResult({ ...given, marginalCost: 0 }).findings).toEqual([]);
  });

  test("as many cases as budgeted leave nothing, by any bound", () => {
    expect(outcomes({ cases: 726 }).map(([, , result]) => result)).toEqual([0, 0]);
  });

  test("the split is that of the year: 60 % to 2023, 80 % from 2024", () => {
    expect(Number(caseResult({ ...given, year: 2023 }).objective)).toBe(43_560_000);
    expect(Number(caseResult({ ...given, year: 2023 }).revenueRate)).toBe(0.178512);
    expect(refusal(() => caseResult({ ...given, year: 2013 })).kind).toBe("unknown-value");
  });

  test("the result is in the budget of two years after at the latest, where the scheme says", () => {
    expect(caseResult(given).inBudgetBy).toBe(2026);
    const own = defineScheme({
      id: "own",
      title: { da: "egen ordning", en: "a scheme of our own" },
      objectiveShare: "0.5",
      measure: "inhabitants",
      area: "syddanmark",
    });
    const result = caseResult({ ...given, scheme: own, marginalCost: 1 });
    expect([result.inBudgetBy, result.findings.map(({ code }) => code)]).toEqual([
      null,
      ["settlement-deadline-unknown"],
    ]);
  });

  test("exact is in whole øre", () => {
    const { perCase, revenue } = caseResult.exact({ ...given, budget: "1000.01", budgetCases: 7, cases: 3 });
    expect((perCase.n * 100n) % perCase.d).toBe(0n);
    expect((revenue.n * 100n) % revenue.d).toBe(0n);
  });

  test("what cannot be is refused", () => {
    const refused = (change: object) => {
      const { kind, path } = refusal(() => caseResult({ ...given, ...change }));
      return [kind, path];
    };
    expect(refused({ budget: 0 })).toEqual(["out-of-range", "budget"]);
    expect(refused({ budgetCases: 0 })).toEqual(["out-of-range", "budgetCases"]);
    expect(refused({ cases: -1 })).toEqual(["out-of-range", "cases"]);
    expect(refused({ scheme: "childrens-house" })).toEqual(["unknown-name", "scheme"]);
    expect(refused({ actualCosts: 1, marginalCost: 1 })).toEqual(["malformed", "marginalCost"]);
    expect(refused({ marginalCosts: 1 })).toEqual(["unknown-key", ""]);
  });

  test("is shown as a table", () => {
    const text = asText(caseResultSheet(caseResult(given)), "da");
    expect(text).toMatch(
      /omkostningerne følger sagstallet +1\.050 +72\.600\.000,00 +79\.080\.000,00 +105\.000\.000,00/,
    );
    expect(text).toContain("Resultatet indregnes senest i budgettet for 2026");
  });
});
