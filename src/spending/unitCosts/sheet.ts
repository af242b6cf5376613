import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { Word } from "../../words.ts";
import type { Activity } from "../accounts/row.ts";
import { kindCell, LINE_COLUMNS, tableWithTotals } from "../line.ts";
import type { UnitCosts } from "./result.ts";

/** The term of spending per unit of each activity. */
export const PER: Readonly<Record<Activity, Word>> = {
  users: "perUser",
  fullYearUsers: "perFullYearUser",
  days: "perDayOfHelp",
};

/**
 * Unit costs as a table: a row for each payer, area, operator kind and year, and below them the sums by operator kind and
 * in all. Kr.; an empty cell had no activity; the notes say how sums are weighted, and the findings. Throws
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
  return tableWithTotals(
    explanation.title,
    rows,
    [...byOperatorKind, ...total],
    [
      ...LINE_COLUMNS,
      {
        word: "operatorKind",
        unit: "text",
        cell: ({ operatorKind }) => kindCell(operatorKind),
        code: ({ operatorKind }) => operatorKind,
      },
      { word: "year", unit: "year", cell: ({ year }) => year },
      { word: "spending", unit: "kr", decimals: 0, cell: ({ spending }) => spending },
      { word: per, unit: "count", cell: ({ activity }) => activity },
      { word: PER[per], unit: "kr", decimals: 0, cell: ({ unitCost }) => unitCost },
      { word: "withoutActivity", unit: "kr", decimals: 0, cell: ({ leftOut }) => leftOut },
    ],
    [...explanation.says.slice(0, 1), ...findings.map(({ message }) => message)],
  );
}
