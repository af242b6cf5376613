import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { CaseOutcome, CaseResult } from "./result.ts";
import * as say from "./words.ts";

/**
 * A year's result under its split as a table: one row where the costs are known, otherwise a row for each bound. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link caseResult}.
 *
 * @example
 * ```ts
 * import { caseResult, caseResultSheet } from "rammetakst";
 * const year = { scheme: "childrens-houses", year: 2024, budget: 72_600_000, budgetCases: 726, cases: 1_050 };
 * caseResultSheet(caseResult(year)).rows.length; // => 2
 * ```
 */
export function caseResultSheet(result: CaseResult): Sheet {
  const { year, cases, budget, revenue, outcomes, inBudgetBy, findings } = resultOf("caseResult", result, [
    "budgetCases",
    "outcomes",
  ]);
  const shown: Shown<CaseOutcome>[] = [
    { word: "assumption", unit: "text", cell: ({ basis }) => say.COST_BASES[basis], code: ({ basis }) => basis },
    { word: "cases", unit: "count", cell: () => cases },
    { word: "caseBudget", unit: "kr", cell: () => budget },
    { word: "caseRevenue", unit: "kr", cell: () => revenue },
    { word: "caseCosts", unit: "kr", cell: ({ costs }) => costs },
    { word: "caseResult", unit: "kr", cell: (outcome) => outcome.result },
    { word: "resultRate", unit: "rate", decimals: 1, cell: ({ rate }) => rate },
    { word: "toLaterBudget", unit: "kr", cell: ({ toLaterBudget }) => toLaterBudget },
  ];
  const settled = inBudgetBy === null ? [] : [say.entersBudget(inBudgetBy)];
  return tableOf(say.resultOfYear(year), outcomes, shown, {
    notes: [...settled, ...findings.map(({ message }) => message)],
  });
}
