import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { AssetCosts } from "./assetCosts.ts";

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
  const rows = assets.map((each) => [
    each.name,
    String(each.acquired),
    each.acquisitionCost,
    each.lifetimeYears,
    each.bookValue,
    each.depreciation,
    each.interest,
    each.bookValueEnd,
  ]);
  return {
    title: { da: `Afskrivning og forrentning ${year}`, en: `Depreciation and interest ${year}` },
    columns: [
      { word: "asset", unit: "text" },
      { word: "acquired", unit: "text" },
      { word: "acquisitionCost", unit: "kr" },
      { word: "lifetime", unit: "count", qualifier: { da: "år", en: "years" } },
      { word: "bookValue", unit: "kr" },
      { word: "depreciation", unit: "kr" },
      { word: "interest", unit: "kr" },
      { word: "bookValueEnd", unit: "kr" },
    ],
    rows: [...rows, [{ da: "I alt", en: "Total" }, null, null, null, bookValue, depreciation, interest, bookValueEnd]],
    totalRows: 1,
    notes: explanation.says,
  };
}
