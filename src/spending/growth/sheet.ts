import { ResultDecimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { LINE_COLUMNS, shownLines, tableWithTotals } from "../line.ts";
import type { SpendingGrowth } from "./result.ts";

const HUNDRED = new ResultDecimal(100);

/**
 * Growth as a table: a row for each payer and area, and below them the payers, the areas and the total. Kr. in the
 * prices that the title states, rates in per cent, contributions in percentage points; an empty rate had no base; the notes
 * state the findings. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link spendingGrowth}.
 *
 * @example
 * ```ts
 * import { spendingGrowthSheet, spendingGrowth } from "rammetakst";
 * const row = { payer: "Odense", area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [{ ...row, year: 2023, amount: 60_000_000 }, { ...row, year: 2024, amount: 63_000_000 }];
 * const sheet = spendingGrowthSheet(spendingGrowth(rows, { from: 2023, to: 2024, prices: "nominal" }));
 * sheet.rows[0]?.[6]; // => 0.05
 * sheet.rows[0]?.[7]; // => 5
 * ```
 */
export function spendingGrowthSheet(given: SpendingGrowth): Sheet {
  const growth = resultOf("spendingGrowth", given, ["byPart", "priceLevel"]);
  const { from, to, total, explanation } = growth;
  const { lines, totals } = shownLines(growth, [total]);
  return tableWithTotals(
    explanation.title,
    lines,
    totals,
    [
      ...LINE_COLUMNS,
      { word: "spending", unit: "kr", decimals: 0, qualifier: from, cell: ({ spendingBefore }) => spendingBefore },
      { word: "spending", unit: "kr", decimals: 0, qualifier: to, cell: ({ spending }) => spending },
      { word: "spendingChange", unit: "kr", decimals: 0, cell: ({ change }) => change },
      { word: "growth", unit: "rate", cell: ({ rate }) => rate },
      {
        word: "growthContribution",
        unit: "count",
        decimals: 2,
        cell: ({ contribution }) => contribution?.times(HUNDRED) ?? null,
      },
    ],
    explanation.says,
  );
}
