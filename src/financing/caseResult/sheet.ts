import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { costBasisWords } from "./outcomes.ts";
import type { CaseResult } from "./result.ts";

/**
 * A year's result under its split as a table: one row where the costs are known, else a row for each bound. Throws
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
  const settled = {
    da: `Resultatet indregnes senest i budgettet for ${inBudgetBy}; et overskud sænker det budget, et underskud hæver det.`,
    en: `The result enters the budget of ${inBudgetBy} at the latest; a surplus lowers that budget, a deficit raises it.`,
  };
  return {
    title: { da: `Årets resultat ${year}`, en: `Result of ${year}` },
    columns: [
      { word: "assumption", unit: "text" },
      { word: "cases", unit: "count" },
      { word: "caseBudget", unit: "kr" },
      { word: "caseRevenue", unit: "kr" },
      { word: "caseCosts", unit: "kr" },
      { word: "caseResult", unit: "kr" },
      { word: "resultRate", unit: "rate", decimals: 1 },
      { word: "toLaterBudget", unit: "kr" },
    ],
    rows: outcomes.map(({ basis, costs, result, rate, toLaterBudget }) => [
      costBasisWords(basis),
      cases,
      budget,
      revenue,
      costs,
      result,
      rate,
      toLaterBudget,
    ]),
    notes: [...(inBudgetBy === null ? [] : [settled]), ...findings.map(({ message }) => message)],
  };
}
