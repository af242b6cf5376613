import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { PAYER_COLUMNS } from "../line.ts";
import { areaText, TOTAL } from "../words.ts";
import type { ForecastEffectLine, ForecastEffects } from "./result.ts";

const WHOLE_KR = { unit: "kr", decimals: 0 } as const;

const COLUMNS = frozen<readonly Shown<ForecastEffectLine>[]>([
  { word: "budgetedActivity", unit: "count", cell: ({ budgetedActivity }) => budgetedActivity },
  { word: "forecastActivity", unit: "count", cell: ({ forecastActivity }) => forecastActivity },
  { word: "budgetedPrice", ...WHOLE_KR, cell: ({ budgetedPrice }) => budgetedPrice },
  { word: "forecastPrice", ...WHOLE_KR, cell: ({ forecastPrice }) => forecastPrice },
]);

/**
 * A forecast taken apart as a table: a row for each payer and area with activity, price and effects, and the sum below. Kr.; the
 * effects of a row sum to its deviation. Throws `RuleError` (`missing` or `malformed`) for what is no result of
 * {@link forecastEffects}.
 *
 * @example
 * ```ts
 * import { forecastEffects, forecastEffectsSheet } from "rammetakst";
 * const row = { payer: "Odense", year: 2025, area: "adults", priceLevel: "nominal" } as const;
 * const rows = [
 *   { ...row, account: "budget", amount: 10_000_000, fullYearUsers: 10 },
 *   { ...row, account: "forecast", amount: 12_600_000, fullYearUsers: 12 },
 * ] as const;
 * const sheet = forecastEffectsSheet(forecastEffects(rows));
 * sheet.rows[0]?.slice(7); // => [2600000, 2000000, 500000, 100000, null]
 * ```
 */
export function forecastEffectsSheet(given: ForecastEffects): Sheet {
  const { rows, total, explanation } = resultOf("forecastEffects", given, ["year", "per", "leftOut"]);
  const [code, payer] = PAYER_COLUMNS;
  return tableOf(
    explanation.title,
    rows,
    [
      ...(code === undefined || payer === undefined ? [] : [code, { ...payer, total: TOTAL }]),
      { word: "area", unit: "text", cell: ({ area }) => areaText(area ?? ""), code: ({ area }) => area },
      ...COLUMNS,
      { word: "deviation", ...WHOLE_KR, cell: ({ deviation }) => deviation, total: total.deviation },
      { word: "activityEffect", ...WHOLE_KR, cell: (each) => each.activityEffect, total: total.activityEffect },
      { word: "priceEffect", ...WHOLE_KR, cell: (each) => each.priceEffect, total: total.priceEffect },
      { word: "jointEffect", ...WHOLE_KR, cell: (each) => each.jointEffect, total: total.jointEffect },
      { word: "yearEndEffect", ...WHOLE_KR, cell: (each) => each.fullYearEffect, total: total.fullYearEffect },
    ],
    { notes: explanation.says },
  );
}
