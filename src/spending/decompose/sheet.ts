import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { TOTAL } from "../words.ts";
import type { GrowthDecomposition } from "./result.ts";

const WHOLE_KR = { unit: "kr", decimals: 0 } as const;

/**
 * Growth taken apart as a table: a row for each payer, and the sum of the payers below. Kr.; the effects of a row sum
 * to its change, and the columns to the total. Throws `RuleError` (`missing` or `malformed`) for what is no result of
 * {@link decomposeGrowth}.
 *
 * @example
 * ```ts
 * import { decomposeGrowth, decomposeGrowthSheet } from "rammetakst";
 * const row = { payer: "Odense", area: "adults", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [
 *   { ...row, year: 2018, amount: 100_000_000, users: 1000 },
 *   { ...row, year: 2019, amount: 121_000_000, users: 1100 },
 * ];
 * const sheet = decomposeGrowthSheet(decomposeGrowth(rows, { from: 2018, to: 2019 }));
 * sheet.rows[0]?.[4]; // => 21000000
 * sheet.totalRows; // => 1
 * ```
 */
export function decomposeGrowthSheet(result: GrowthDecomposition): Sheet {
  const { from, to, payers, total, explanation } = resultOf("decomposeGrowth", result, ["payers", "asOne"]);
  const sum = (side: "from" | "to") =>
    payers.reduce<Decimal | null>((so, each) => so?.plus(each[side].amount) ?? each[side].amount, null);
  const { change, effects } = total;
  return tableOf(
    explanation.title,
    payers,
    [
      { word: "payerCode", unit: "text", cell: ({ payerCode }) => payerCode },
      { word: "payer", unit: "text", cell: ({ payer }) => payer, total: TOTAL },
      { word: "spending", ...WHOLE_KR, qualifier: from, cell: (each) => each.from.amount, total: sum("from") },
      { word: "spending", ...WHOLE_KR, qualifier: to, cell: (each) => each.to.amount, total: sum("to") },
      { word: "spendingChange", ...WHOLE_KR, cell: (each) => each.change, total: change },
      {
        word: "populationEffect",
        ...WHOLE_KR,
        cell: (each) => each.effects.population,
        total: effects.population,
      },
      { word: "userShareEffect", ...WHOLE_KR, cell: (each) => each.effects.userShare, total: effects.userShare },
      { word: "unitCostEffect", ...WHOLE_KR, cell: (each) => each.effects.unitCost, total: effects.unitCost },
    ],
    { notes: explanation.says },
  );
}
