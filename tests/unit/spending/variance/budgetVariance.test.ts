import { type BudgetVarianceOptions, budgetVariance, budgetVarianceSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { codes, line } from "../line.ts";

const both = (budget: number | string, accounts: number | string, own = {}) => [
  line({ ...own, account: "budget", amount: budget }),
  line({ ...own, amount: accounts }),
];

describe("budgetVariance", () => {
  test("is over- or underspending, and offsets in sums", () => {
    const rows = [...both(100, 110), ...both(100, 80, { area: "children" }), ...both(50, 55, { payer: "Assens" })];
    const { byPayer, total, byArea } = budgetVariance(rows, { budget: "budget" });
    const figures = (list: typeof total) =>
      list.map(({ overspending, underspending, rate }) => [overspending, underspending, rate].map(String));
    expect(figures(byPayer)).toEqual([
      ["5", "0", "0.1"],
      ["0", "10", "-0.05"],
    ]);
    expect(figures(byArea)).toEqual([
      ["15", "0", "0.1"],
      ["0", "20", "-0.2"],
    ]);
    expect(figures(total)).toEqual([["0", "5", "-0.02"]]);
  });

  test("is neither where accounts meet the budget", () => {
    const [total] = budgetVariance(both("99.99", "99.99"), { budget: "budget" }).total;
    expect([total?.overspending, total?.underspending, total?.rate].map(String)).toEqual(["0", "0", "0"]);
  });

  test("holds accounts against the revised budget where asked", () => {
    const rows = [...both(100, 110), line({ account: "revised-budget", amount: 120 })];
    const variance = budgetVariance(rows, { budget: "revised-budget" });
    expect(String(variance.total[0]?.underspending)).toBe("10");
    expect(budgetVarianceSheet(variance).columns[4]?.word).toBe("revisedBudget");
  });

  test("leaves out payers and years with one side only, and says which side is missing", () => {
    const rows = [...both(100, 110), line({ payer: "Fanø" }), line({ account: "budget", year: 2023 })];
    const variance = budgetVariance(rows, { budget: "budget" });
    expect(variance.total.map(({ year, accounts }) => [year, String(accounts)])).toEqual([[2024, "110"]]);
    expect(variance.findings.map(({ code, message }) => [code, message.en])).toEqual([
      [
        "payer-not-comparable",
        "There are no rows from the budget for Fanø 2024; that is left out of budget and accounts alike.",
      ],
      [
        "payer-not-comparable",
        "There are no rows from the accounts for Odense 2023; that is left out of budget and accounts alike.",
      ],
    ]);
  });

  test("takes an area with one side only as 0 on the other, and has no rate of a budget of 0", () => {
    const area = budgetVariance([...both(100, 110), line({ area: "children", amount: 7 })], { budget: "budget" });
    expect([String(area.total[0]?.overspending), codes(area)]).toEqual(["17", ["area-missing"]]);
    expect(area.findings[0]?.message.en).toBe(
      "Budget or accounts are missing for Odense 2024 (children); what is missing is taken as 0.",
    );
    const none = budgetVariance(both(0, 7), { budget: "budget" });
    expect([none.total[0]?.rate, codes(none)]).toEqual([null, ["no-budget"]]);
  });

  test("names the function that one side has no rows of, year by year", () => {
    const of = (name: string, year: number, account: "budget" | "accounts") =>
      line({ function: name, year, account, amount: 100 });
    const rows = [
      ...[2023, 2024].flatMap((year) => [of("5.38.45", year, "budget"), of("5.38.45", year, "accounts")]),
      of("5.38.50", 2023, "budget"),
      of("5.38.50", 2024, "accounts"),
    ];
    const { total, findings } = budgetVariance(rows, { budget: "budget" });
    expect(total.map(({ overspending, underspending }) => [overspending, underspending].map(String))).toEqual([
      ["0", "100"],
      ["100", "0"],
    ]);
    expect(findings.map(({ code, message }) => [code, message.da])).toEqual([
      [
        "area-missing",
        "Budget eller regnskab mangler for Odense 2023 (voksne, funktion 5.38.50) og Odense 2024 (voksne, funktion 5.38.50); det manglende er regnet som 0.",
      ],
    ]);
  });

  test.each([
    [{ budget: "revised-budget" }, "missing", "options.budget"],
    [{ budget: "accounts" }, "malformed", "options.budget"],
    [{}, "missing", "options.budget"],
    [{ budget: "budget", account: "budget" }, "unknown-key", "options"],
    [{ budget: "budget", years: [] }, "malformed", "options.years"],
  ])("refuses %j", (options, kind, path) => {
    const failure = refusal(() => budgetVariance(both(1, 2), options as BudgetVarianceOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
