import { resultOf } from "../../../reports/resultOf.ts";
import type { Sheet } from "../../../reports/sheet.ts";
import { words } from "../../../words.ts";
import type { SupervisionBill } from "./result.ts";

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
  return {
    title: {
      da: `Betaling til socialtilsynet i ${year}, ${sizeClass} pladser`,
      en: `Payment to the social supervision in ${year}, ${sizeClass} places`,
    },
    columns: [
      { word: "tariffKind", unit: "text" },
      { word: "number", unit: "count" },
      { word: "tariff", unit: "kr", decimals: 0 },
      { word: "amount", unit: "kr" },
    ],
    rows: [
      ...lines.map(({ item, number, tariff, amount }) => [words[item], number, tariff, amount]),
      [{ da: "I alt", en: "Total" }, null, null, total],
    ],
    totalRows: 1,
    notes: [
      {
        da: "Antallet er måneder for årstakst og skærpet tilsyn, ellers antal afgørelser.",
        en: "The number is months for the yearly tariff and intensified supervision, else decisions.",
      },
      ...findings.map(({ message }) => message),
    ],
  };
}
