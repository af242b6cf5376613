import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { SocioEconomicAdjustment } from "./result.ts";

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
  return tableOf(
    explanation.title,
    municipalities,
    [
      { word: "rank", unit: "count", cell: ({ rank }) => rank },
      { word: "municipality", unit: "text", cell: ({ municipality }) => municipality },
      { word: "socioIndex", unit: "count", decimals: 2, cell: ({ index }) => index },
      { word: "perInhabitant", unit: "kr", decimals: 1, cell: ({ perInhabitant }) => perInhabitant },
      { word: "expectedPerInhabitant", unit: "kr", decimals: 1, cell: ({ expected }) => expected },
      { word: "residual", unit: "kr", decimals: 1, cell: ({ residual }) => residual },
      { word: "residualAmount", unit: "kr", decimals: 0, cell: ({ residualAmount }) => residualAmount },
    ],
    { notes: explanation.says },
  );
}
