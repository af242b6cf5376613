import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { joined, type Text } from "../../words.ts";
import { PAYER_COLUMNS, type SpendingLine } from "../line.ts";
import { accountText, activityText, areaText, TOTAL } from "../words.ts";
import type { ForecastEffectLine, ForecastEffects, LeftOutLine } from "./result.ts";

const WHOLE_KR = { unit: "kr", decimals: 0 } as const;

/** A line that is taken apart, or one that cannot be: its effects are empty, and it is in no sum. */
type Row = Pick<LeftOutLine, keyof SpendingLine> & Partial<ForecastEffectLine> & { readonly without?: Text };

/** What a line that is left out lacks: sides, or their activity. */
const withoutOf = ({ lacks }: LeftOutLine, activity: Text): Text =>
  lacks.length === 0 ? activity : joined(lacks.map(accountText), ", ");

const LACKS: Shown<Row> = { word: "missingIn", unit: "text", cell: ({ without }) => without ?? null };

const COLUMNS = frozen<readonly Shown<Row>[]>([
  { word: "budgetedActivity", unit: "count", cell: ({ budgetedActivity }) => budgetedActivity ?? null },
  { word: "forecastActivity", unit: "count", cell: ({ forecastActivity }) => forecastActivity ?? null },
  { word: "budgetedPrice", ...WHOLE_KR, cell: ({ budgetedPrice }) => budgetedPrice ?? null },
  { word: "forecastPrice", ...WHOLE_KR, cell: ({ forecastPrice }) => forecastPrice ?? null },
]);

/**
 * A forecast taken apart as a table: a row for each payer and area with activity, price and effects, and the sum below. Kr.; the
 * effects of a row sum to its deviation. Lines that cannot be taken apart stand at the end with empty cells and what they lack. Throws `RuleError` (`missing` or `malformed`) for what is no result of
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
  const { rows, per, leftOut, total, explanation } = resultOf("forecastEffects", given, ["year", "per", "leftOut"]);
  const out = leftOut.map((each): Row => {
    const { payer, payerCode, area } = each;
    return { payer, payerCode, area, without: withoutOf(each, activityText(per)) };
  });
  const [code, payer] = PAYER_COLUMNS;
  return tableOf(
    explanation.title,
    [...rows, ...out],
    [
      ...(code === undefined || payer === undefined ? [] : [code, { ...payer, total: TOTAL }]),
      { word: "area", unit: "text", cell: ({ area }) => areaText(area ?? ""), code: ({ area }) => area },
      ...COLUMNS,
      { word: "deviation", ...WHOLE_KR, cell: ({ deviation }) => deviation ?? null, total: total.deviation },
      { word: "activityEffect", ...WHOLE_KR, cell: (each) => each.activityEffect ?? null, total: total.activityEffect },
      { word: "priceEffect", ...WHOLE_KR, cell: (each) => each.priceEffect ?? null, total: total.priceEffect },
      { word: "jointEffect", ...WHOLE_KR, cell: (each) => each.jointEffect ?? null, total: total.jointEffect },
      { word: "yearEndEffect", ...WHOLE_KR, cell: (each) => each.fullYearEffect ?? null, total: total.fullYearEffect },
      ...(out.length === 0 ? [] : [LACKS]),
    ],
    { notes: explanation.says },
  );
}
