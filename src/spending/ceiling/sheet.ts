import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { Text } from "../../words.ts";
import { IN_ALL } from "../labels.ts";
import type { CeilingLine, CeilingVerdict, SpendingCeiling } from "./result.ts";

const VERDICTS: Readonly<Record<CeilingVerdict, Text>> = frozen({
  within: { da: "inden for loftet", en: "within the ceiling" },
  above: { da: "over loftet", en: "above the ceiling" },
  none: { da: "ingen vurdering", en: "no verdict" },
});

function rowOf(line: CeilingLine): Cell[] {
  const { payer, payerCode, spendingBefore, spending, rate, ceiling, excess, excessRate, verdict } = line;
  return [payerCode, payer ?? IN_ALL, spendingBefore, spending, rate, ceiling, excess, excessRate, VERDICTS[verdict]];
}

/**
 * Spending against its ceiling as a table: a row for each payer, and all together. Kr. with øre, since an øre decides;
 * empty cells have no verdict; the notes tell the rule, the rate and the findings. Throws `RuleError` (`missing` or
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
  return {
    title: explanation.title,
    columns: [
      { word: "payerCode", unit: "text" },
      { word: "payer", unit: "text" },
      { word: "spending", unit: "kr", qualifier: year - 1 },
      { word: "spending", unit: "kr", qualifier: year },
      { word: "growth", unit: "rate" },
      { word: "ceiling", unit: "kr" },
      { word: "excess", unit: "kr" },
      { word: "excessRate", unit: "rate" },
      { word: "verdict", unit: "text" },
    ],
    rows: [...payers, total].map(rowOf),
    totalRows: 1,
    notes: explanation.says,
  };
}
