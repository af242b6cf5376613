import { resultOf } from "../../../reports/resultOf.ts";
import type { Sheet } from "../../../reports/sheet.ts";
import { tableOf } from "../../../reports/tableOf.ts";
import { words } from "../../../words.ts";
import { TOTAL } from "../../words.ts";
import type { SupervisionBill } from "./result.ts";
import * as say from "./words.ts";

/**
 * What an offer pays the social supervision as a table: a row for each line and one for the total, in kr. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link supervisionBill}.
 *
 * @example
 * ```ts
 * import { supervisionBill, supervisionBillSheet } from "rammetakst";
 * supervisionBillSheet(supervisionBill({ year: 2024, base: "41001.25", places: 12 })).rows.length; // => 2
 * ```
 */
export function supervisionBillSheet(bill: SupervisionBill): Sheet {
  const { year, sizeClass, lines, total, findings } = resultOf("supervisionBill", bill, ["sizeClass", "lines"]);
  return tableOf(
    say.billTableTitle(year, sizeClass),
    lines,
    [
      { word: "tariffKind", unit: "text", cell: ({ item }) => words[item], code: ({ item }) => item, total: TOTAL },
      { word: "number", unit: "count", cell: ({ number }) => number },
      { word: "tariff", unit: "kr", decimals: 0, cell: ({ tariff }) => tariff },
      { word: "amount", unit: "kr", cell: ({ amount }) => amount, total },
    ],
    { notes: [say.WHAT_THE_NUMBER_IS, ...findings.map(({ message }) => message)] },
  );
}
