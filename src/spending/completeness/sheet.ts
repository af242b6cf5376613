import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { accountText, areaText, kindText } from "../labels.ts";
import type { Completeness, SpendingGap, SpendingJump } from "./result.ts";

/** The tables of a check of completeness. */
export interface CompletenessSheets {
  /** A row for each row that is missing. */
  readonly gaps: Sheet;
  /** A row for each change above the threshold. */
  readonly jumps: Sheet;
}

function gapRow(gap: SpendingGap): Cell[] {
  const { payerCode, payer, year, area, function: of, operatorKind, account } = gap;
  const kind = operatorKind === null ? null : kindText(operatorKind);
  return [payerCode, payer, year, areaText(area), of, kind, accountText(account)];
}

function jumpRow({ payerCode, payer, area, function: of, ...jump }: SpendingJump): Cell[] {
  const { from, to, before, after, rate } = jump;
  return [payerCode, payer, areaText(area), of, from, to, before, after, rate];
}

const WHO = frozen([
  { word: "payerCode", unit: "text" },
  { word: "payer", unit: "text" },
] as const);

/**
 * A check of completeness as two tables: the rows that are missing, and the changes above the threshold, kr. and per
 * cent. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link completeness}.
 *
 * @example
 * ```ts
 * import { completeness, completenessSheets } from "rammetakst";
 * const row = { payer: "Læsø", area: "children", account: "accounts", priceLevel: "nominal" } as const;
 * const rows = [{ ...row, year: 2023, amount: 100_000 }, { ...row, year: 2024, amount: 160_000 }];
 * const { gaps, jumps } = completenessSheets(completeness(rows));
 * gaps.rows.length; // => 0
 * jumps.rows[0]?.[8]; // => 0.6
 * ```
 */
export function completenessSheets(given: Completeness): CompletenessSheets {
  const result = resultOf("completeness", given, ["gaps", "jumps"]);
  return {
    gaps: {
      title: { da: "Rækker, der mangler", en: "Missing rows" },
      columns: [
        ...WHO,
        { word: "year", unit: "year" },
        { word: "area", unit: "text" },
        { word: "functionOf", unit: "text" },
        { word: "operatorKind", unit: "text" },
        { word: "accountKind", unit: "text" },
      ],
      rows: result.gaps.map(gapRow),
      notes: result.explanation.says.slice(0, 2),
    },
    jumps: {
      title: { da: "Store ændringer fra et år til det næste", en: "Great changes from one year to the next" },
      columns: [
        ...WHO,
        { word: "area", unit: "text" },
        { word: "functionOf", unit: "text" },
        { word: "from", unit: "year" },
        { word: "to", unit: "year" },
        { word: "spending", unit: "kr", decimals: 0, qualifier: { da: "før", en: "before" } },
        { word: "spending", unit: "kr", decimals: 0, qualifier: { da: "efter", en: "after" } },
        { word: "growth", unit: "rate" },
      ],
      rows: result.jumps.map(jumpRow),
    },
  };
}
