import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { CostlyCases, CostlyYear } from "./result.ts";
import * as say from "./words.ts";

/**
 * The especially costly cases as a table: a row for each year with number, cost, refund and growth from the year before;
 * an empty cell is not known. Amounts in kr. of each year; the notes are the findings. Throws `RuleError` (`missing`
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
  const shown: Shown<CostlyYear>[] = [
    { word: "year", unit: "year", cell: ({ year }) => year },
    { word: "costlyCases", unit: "count", cell: (year) => year.cases },
    { word: "refundedCases", unit: "count", cell: ({ refundedCases }) => refundedCases },
    { word: "cost", unit: "kr", cell: ({ cost }) => cost },
    { word: "refund", unit: "kr", cell: ({ refund }) => refund },
    { word: "ownCost", unit: "kr", cell: ({ ownCost }) => ownCost },
    { word: "casesGrowth", unit: "rate", cell: ({ growth }) => growth?.cases.rate ?? null },
    { word: "costGrowth", unit: "rate", cell: ({ growth }) => growth?.cost.rate ?? null },
    { word: "refundGrowth", unit: "rate", cell: ({ growth }) => growth?.refund?.rate ?? null },
  ];
  return tableOf(say.COSTLY_CASES, years, shown, { notes: findings.map(({ message }) => message) });
}
