import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { PAYER_COLUMNS } from "../line.ts";
import { accountText, areaText, kindText } from "../words.ts";
import type { Completeness } from "./result.ts";
import * as say from "./words.ts";

/** The tables of a check of completeness. */
export interface CompletenessSheets {
  /** A row for each row that is missing. */
  readonly gaps: Sheet;
  /** A row for each change above the threshold. */
  readonly jumps: Sheet;
}

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
    gaps: tableOf(
      say.GAPS,
      result.gaps,
      [
        ...PAYER_COLUMNS,
        { word: "year", unit: "year", cell: ({ year }) => year },
        { word: "area", unit: "text", cell: ({ area }) => areaText(area), code: ({ area }) => area },
        { word: "functionOf", unit: "text", cell: (gap) => gap.function },
        {
          word: "operatorKind",
          unit: "text",
          cell: ({ operatorKind }) => (operatorKind === null ? null : kindText(operatorKind)),
          code: ({ operatorKind }) => operatorKind,
        },
        {
          word: "accountKind",
          unit: "text",
          cell: ({ account }) => accountText(account),
          code: ({ account }) => account,
        },
      ],
      { notes: result.explanation.says.slice(0, 2) },
    ),
    jumps: tableOf(say.JUMPS, result.jumps, [
      ...PAYER_COLUMNS,
      { word: "area", unit: "text", cell: ({ area }) => areaText(area), code: ({ area }) => area },
      { word: "functionOf", unit: "text", cell: (jump) => jump.function },
      { word: "from", unit: "year", cell: ({ from }) => from },
      { word: "to", unit: "year", cell: ({ to }) => to },
      { word: "spending", unit: "kr", decimals: 0, qualifier: say.BEFORE, cell: ({ before }) => before },
      { word: "spending", unit: "kr", decimals: 0, qualifier: say.AFTER, cell: ({ after }) => after },
      { word: "growth", unit: "rate", cell: ({ rate }) => rate },
    ]),
  };
}
