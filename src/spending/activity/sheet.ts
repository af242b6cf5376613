import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Shown } from "../../reports/tableOf.ts";
import { kindCell, tableWithTotals } from "../line.ts";
import { activityText } from "../words.ts";
import type { ActivityGrowth, ActivityLine } from "./result.ts";

/**
 * Activity over a period as a table: a row for each measure and operator kind with a column for each year, and below
 * them each measure in all. An empty cell was not stated; the notes state the findings. Throws `RuleError` (`missing` or
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
  return tableWithTotals(
    explanation.title,
    byOperatorKind,
    total,
    [
      { word: "activity", unit: "text", cell: ({ measure }) => activityText(measure), code: ({ measure }) => measure },
      {
        word: "operatorKind",
        unit: "text",
        cell: ({ operatorKind }) => kindCell(operatorKind),
        code: ({ operatorKind }) => operatorKind,
      },
      ...years.map(({ year }, i): Shown<ActivityLine> => {
        return { word: "activity", unit: "count", qualifier: year, cell: ({ values }) => values[i]?.value ?? null };
      }),
      { word: "spendingChange", unit: "count", cell: ({ change }) => change },
      { word: "growth", unit: "rate", cell: ({ rate }) => rate },
    ],
    findings.map(({ message }) => message),
  );
}
