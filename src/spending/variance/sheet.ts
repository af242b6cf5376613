import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { LINE_COLUMNS, shownLines, tableWithTotals } from "../line.ts";
import type { BudgetVariance } from "./result.ts";

/**
 * Accounts against budget as a table: a row for each payer, area and year, and below them the payers, the areas and the
 * years in all. Kr.; the rate is above 0 for overspending and below 0 for underspending; the notes state the findings.
 * Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link budgetVariance}.
 *
 * @example
 * ```ts
 * import { budgetVariance, budgetVarianceSheet } from "rammetakst";
 * const row = { payer: "Odense", year: 2023, area: "adults", priceLevel: "nominal" } as const;
 * const rows = [{ ...row, account: "budget", amount: 10_000_000 }, { ...row, account: "accounts", amount: 9_900_000 }] as const;
 * const sheet = budgetVarianceSheet(budgetVariance(rows, { budget: "budget" }));
 * sheet.rows[0]?.[7]; // => 100000
 * sheet.rows[0]?.[8]; // => -0.01
 * ```
 */
export function budgetVarianceSheet(given: BudgetVariance): Sheet {
  const variance = resultOf("budgetVariance", given, ["budget", "byPayer"]);
  const { lines, totals } = shownLines(variance, variance.total);
  const { title, says } = variance.explanation;
  return tableWithTotals(
    title,
    lines,
    totals,
    [
      ...LINE_COLUMNS,
      { word: "year", unit: "year", cell: ({ year }) => year },
      {
        word: variance.budget === "budget" ? "budget" : "revisedBudget",
        unit: "kr",
        decimals: 0,
        cell: ({ budget }) => budget,
      },
      { word: "accounts", unit: "kr", decimals: 0, cell: ({ accounts }) => accounts },
      { word: "overspending", unit: "kr", decimals: 0, cell: ({ overspending }) => overspending },
      { word: "underspending", unit: "kr", decimals: 0, cell: ({ underspending }) => underspending },
      { word: "deviationRate", unit: "rate", cell: ({ rate }) => rate },
    ],
    says,
  );
}
