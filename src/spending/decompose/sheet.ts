import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { IN_ALL } from "../labels.ts";
import type { GrowthEffects } from "./effects.ts";
import type { GrowthDecomposition } from "./result.ts";

const parts = ({ population, userShare, unitCost }: GrowthEffects<Decimal>): Cell[] => [
  population,
  userShare,
  unitCost,
];

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
  const rows = payers.map((each): Cell[] => {
    return [each.payerCode, each.payer, each.from.amount, each.to.amount, each.change, ...parts(each.effects)];
  });
  const sum = (side: "from" | "to") =>
    payers.reduce<Decimal | null>((so, each) => so?.plus(each[side].amount) ?? each[side].amount, null);
  const totals: Cell[][] = [[null, IN_ALL, sum("from"), sum("to"), total.change, ...parts(total.effects)]];
  return {
    title: explanation.title,
    columns: [
      { word: "payerCode", unit: "text" },
      { word: "payer", unit: "text" },
      { word: "spending", unit: "kr", decimals: 0, qualifier: from },
      { word: "spending", unit: "kr", decimals: 0, qualifier: to },
      { word: "spendingChange", unit: "kr", decimals: 0 },
      { word: "populationEffect", unit: "kr", decimals: 0 },
      { word: "userShareEffect", unit: "kr", decimals: 0 },
      { word: "unitCostEffect", unit: "kr", decimals: 0 },
    ],
    rows: [...rows, ...totals],
    totalRows: totals.length,
    notes: explanation.says,
  };
}
