import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { TOTAL } from "../words.ts";
import type { AssetCosts } from "./assetCosts.ts";
import * as say from "./words.ts";

/**
 * The costs of assets in a year as a table: a row for each asset, and a row of totals. Amounts in kr. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link assetCosts}.
 *
 * @example
 * ```ts
 * import { assetCosts, assetCostsSheet } from "rammetakst";
 * const van = { id: "bus", acquisitionCost: 400_000, acquired: 2018, lifetimeYears: 7 };
 * assetCostsSheet(assetCosts([van], 2020, { interestRate: 0 })).rows.length; // => 2
 * ```
 */
export function assetCostsSheet(result: AssetCosts): Sheet {
  const { year, assets, depreciation, interest, bookValue, bookValueEnd, explanation } = resultOf(
    "assetCosts",
    result,
    ["assets", "bookValueEnd"],
  );
  return tableOf(
    say.assetsTitle(year),
    assets,
    [
      { word: "asset", unit: "text", cell: ({ name }) => name, total: TOTAL },
      { word: "acquired", unit: "text", cell: ({ acquired }) => String(acquired) },
      { word: "acquisitionCost", unit: "kr", cell: ({ acquisitionCost }) => acquisitionCost },
      { word: "lifetime", unit: "count", qualifier: say.YEARS, cell: ({ lifetimeYears }) => lifetimeYears },
      { word: "bookValue", unit: "kr", cell: (asset) => asset.bookValue, total: bookValue },
      { word: "depreciation", unit: "kr", cell: (asset) => asset.depreciation, total: depreciation },
      { word: "interest", unit: "kr", cell: (asset) => asset.interest, total: interest },
      { word: "bookValueEnd", unit: "kr", cell: (asset) => asset.bookValueEnd, total: bookValueEnd },
    ],
    { notes: explanation.says },
  );
}
