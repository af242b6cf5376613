import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { PAYER_COLUMNS } from "../line.ts";
import type { SpendingCeiling } from "./result.ts";
import * as say from "./words.ts";

/**
 * Spending against its ceiling as a table: a row for each payer, and all together. Kr. with øre, since an øre decides;
 * empty cells have no verdict; the notes state the rule, the rate and the findings. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link spendingCeiling}.
 *
 * @example
 * ```ts
 * import { indexSeries, spendingCeiling, spendingCeilingSheet } from "rammetakst";
 * const row = { payer: "Odense", area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [{ ...row, year: 2024, amount: 1000 }, { ...row, year: 2025, amount: 1039 }];
 * const sheet = spendingCeilingSheet(spendingCeiling(rows, { year: 2025, series: indexSeries("kl-general") }));
 * sheet.rows[0]?.[5]; // => 1039
 * sheet.totalRows; // => 1
 * ```
 */
export function spendingCeilingSheet(ceiling: SpendingCeiling): Sheet {
  const { year, payers, total, explanation } = resultOf("spendingCeiling", ceiling, ["indexation", "payers"]);
  return tableOf(
    explanation.title,
    payers,
    [
      ...PAYER_COLUMNS,
      { word: "spending", unit: "kr", qualifier: year - 1, cell: ({ spendingBefore }) => spendingBefore },
      { word: "spending", unit: "kr", qualifier: year, cell: ({ spending }) => spending },
      { word: "growth", unit: "rate", cell: ({ rate }) => rate },
      { word: "ceiling", unit: "kr", cell: (line) => line.ceiling },
      { word: "excess", unit: "kr", cell: ({ excess }) => excess },
      { word: "excessRate", unit: "rate", cell: ({ excessRate }) => excessRate },
      { word: "verdict", unit: "text", cell: ({ verdict }) => say.VERDICTS[verdict], code: ({ verdict }) => verdict },
    ],
    { totals: [total], notes: explanation.says },
  );
}
