import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Column, Sheet } from "../../reports/sheet.ts";
import { activityText } from "../labels.ts";
import { kindCell } from "../line.ts";
import type { ActivityGrowth, ActivityLine } from "./result.ts";

function rowOf({ measure, operatorKind, values, change, rate }: ActivityLine): Cell[] {
  return [activityText(measure), kindCell(operatorKind), ...values.map(({ value }) => value), change, rate];
}

/**
 * Activity over a period as a table: a row for each measure and operator kind with a column for each year, and below
 * them each measure in all. An empty cell was not stated; the notes tell the findings. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link activityGrowth}.
 *
 * @example
 * ```ts
 * import { activityGrowth, activityGrowthSheet } from "rammetakst";
 * const row = { payer: "Odense", area: "adults", account: "accounts", priceLevel: "nominal", amount: 0 } as const;
 * const rows = [{ ...row, year: 2023, days: 1000 }, { ...row, year: 2024, days: 1100 }];
 * const sheet = activityGrowthSheet(activityGrowth(rows, { to: 2024, years: 2 }));
 * sheet.columns.length; // => 6
 * sheet.totalRows; // => 1
 * ```
 */
export function activityGrowthSheet(growth: ActivityGrowth): Sheet {
  const { byOperatorKind, total, explanation, findings } = resultOf("activityGrowth", growth, [
    "from",
    "byOperatorKind",
  ]);
  const years = total[0]?.values ?? [];
  return {
    title: explanation.title,
    columns: [
      { word: "activity", unit: "text" },
      { word: "operatorKind", unit: "text" },
      ...years.map(({ year }): Column => ({ word: "activity", unit: "count", qualifier: year })),
      { word: "spendingChange", unit: "count" },
      { word: "growth", unit: "rate" },
    ],
    rows: [...byOperatorKind, ...total].map(rowOf),
    totalRows: total.length,
    notes: findings.map(({ message }) => message),
  };
}
