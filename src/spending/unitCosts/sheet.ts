import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { Word } from "../../words.ts";
import type { Activity } from "../accounts/row.ts";
import { kindCell, LINE_COLUMNS, lineCells } from "../line.ts";
import type { UnitCostLine, UnitCosts } from "./result.ts";

const PER: Readonly<Record<Activity, Word>> = {
  users: "perUser",
  fullYearUsers: "perFullYearUser",
  days: "perDayOfHelp",
};

function rowOf(line: UnitCostLine): Cell[] {
  const { operatorKind, year, spending, activity, unitCost, leftOut } = line;
  return [...lineCells(line), kindCell(operatorKind), year, spending, activity, unitCost, leftOut];
}

/**
 * Unit costs as a table: a row for each payer, area, operator kind and year, and below them the sums by operator kind and
 * in all. Kr.; an empty cell had no activity; the notes tell how sums are weighted, and the findings. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link unitCosts}.
 *
 * @example
 * ```ts
 * import { unitCostsSheet, unitCosts } from "rammetakst";
 * const row = { payer: "Odense", year: 2024, area: "adults", account: "accounts", priceLevel: "nominal", amount: 30_000 } as const;
 * const sheet = unitCostsSheet(unitCosts([{ ...row, operatorKind: "private", users: 10 }], { per: "users" }));
 * sheet.rows.length; // => 3
 * sheet.totalRows; // => 2
 * ```
 */
export function unitCostsSheet(costs: UnitCosts): Sheet {
  const { rows, byOperatorKind, total, per, explanation, findings } = resultOf("unitCosts", costs, [
    "per",
    "byOperatorKind",
  ]);
  const totals = [...byOperatorKind, ...total];
  return {
    title: explanation.title,
    columns: [
      ...LINE_COLUMNS,
      { word: "operatorKind", unit: "text" },
      { word: "year", unit: "year" },
      { word: "spending", unit: "kr", decimals: 0 },
      { word: per, unit: "count" },
      { word: PER[per], unit: "kr", decimals: 0 },
      { word: "withoutActivity", unit: "kr", decimals: 0 },
    ],
    rows: [...rows, ...totals].map(rowOf),
    totalRows: totals.length,
    notes: [...explanation.says.slice(0, 1), ...findings.map(({ message }) => message)],
  };
}
