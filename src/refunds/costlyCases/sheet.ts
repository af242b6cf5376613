import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { CostlyCases } from "./result.ts";

/**
 * The especially costly cases as a table: a row for each year with number, cost, refund and growth from the year before;
 * an empty cell is not known. Amounts in kr. of each year; the notes tell the findings. Throws `RuleError` (`missing`
 * or `malformed`) for what is no result of {@link costlyCases}.
 *
 * @example
 * ```ts
 * import { costlyCasesSheet, costlyCases } from "rammetakst";
 * const sheet = costlyCasesSheet(costlyCases([{ id: "a", year: 2014, yearly: 1_200_000, months: 12 }]));
 * sheet.rows.length; // => 1
 * sheet.rows[0]?.[4]; // => null
 * ```
 */
export function costlyCasesSheet(cases: CostlyCases): Sheet {
  const { years, findings } = resultOf("costlyCases", cases, ["years", "missingYears"]);
  return {
    title: { da: "Særligt dyre enkeltsager", en: "Especially costly cases" },
    columns: [
      { word: "year", unit: "year" },
      { word: "costlyCases", unit: "count" },
      { word: "refundedCases", unit: "count" },
      { word: "cost", unit: "kr" },
      { word: "refund", unit: "kr" },
      { word: "ownCost", unit: "kr" },
      { word: "casesGrowth", unit: "rate" },
      { word: "costGrowth", unit: "rate" },
      { word: "refundGrowth", unit: "rate" },
    ],
    rows: years.map(({ year, cases, refundedCases, cost, refund, ownCost, growth }) => [
      year,
      cases,
      refundedCases,
      cost,
      refund,
      ownCost,
      growth?.cases.rate ?? null,
      growth?.cost.rate ?? null,
      growth?.refund?.rate ?? null,
    ]),
    notes: findings.map(({ message }) => message),
  };
}
