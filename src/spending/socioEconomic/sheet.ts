import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { AdjustedMunicipality, SocioEconomicAdjustment } from "./result.ts";

function rowOf({ rank, municipality, ...row }: AdjustedMunicipality): Cell[] {
  const { index, perInhabitant, expected, residual, residualAmount } = row;
  return [rank, municipality, index, perInhabitant, expected, residual, residualAmount];
}

/**
 * Corrected spending as a table, the one most above what is expected first. Kr. per inhabitant to a tenth, residuals
 * also in whole kr. for all inhabitants; the notes name the mean that the expectation rests on. Throws `RuleError`
 * (`missing` or `malformed`) for what is no result of {@link socioEconomicAdjustment}.
 *
 * @example
 * ```ts
 * import { socioEconomicAdjustment, socioEconomicAdjustmentSheet } from "rammetakst";
 * const values = [{ municipality: "Odense", amount: 240_000_000, inhabitants: 200_000 }];
 * const result = socioEconomicAdjustment(values, { index: [{ municipality: "Odense", index: 1 }] });
 * socioEconomicAdjustmentSheet(result).rows[0]?.[5]; // => 0
 * ```
 */
export function socioEconomicAdjustmentSheet(result: SocioEconomicAdjustment): Sheet {
  const { municipalities, explanation } = resultOf("socioEconomicAdjustment", result, [
    "municipalities",
    "residualAmount",
  ]);
  return {
    title: explanation.title,
    columns: [
      { word: "rank", unit: "count" },
      { word: "municipality", unit: "text" },
      { word: "socioIndex", unit: "count", decimals: 2 },
      { word: "perInhabitant", unit: "kr", decimals: 1 },
      { word: "expectedPerInhabitant", unit: "kr", decimals: 1 },
      { word: "residual", unit: "kr", decimals: 1 },
      { word: "residualAmount", unit: "kr", decimals: 0 },
    ],
    rows: municipalities.map(rowOf),
    notes: explanation.says,
  };
}
