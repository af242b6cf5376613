import { resultsOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { eachOnce } from "../../words.ts";
import { capKindWords } from "./checkCap.ts";
import type { CapCheck } from "./input.ts";

/**
 * Tariffs held against their caps as a table: a row for each check, in kr. a day; the notes tell each finding once.
 * Throws `RuleError` (`missing` or `malformed`) for a list with anything but results of {@link checkCap}.
 *
 * @example
 * ```ts
 * import { amount, checkCapSheet, checkCap } from "rammetakst";
 * checkCapSheet([checkCap({ kind: "shelter", tariff: amount(2400, 2024) })]).rows.length; // => 1
 * ```
 */
export function checkCapSheet(given: readonly CapCheck[]): Sheet {
  const checks = resultsOf("checkCap", given, ["cap", "isAbove"]);
  const notes = checks.flatMap(({ findings }) => findings.map(({ message }) => message));
  return {
    title: { da: "Takster mod takstlofter", en: "Tariffs against their caps" },
    columns: [
      { word: "capKind", unit: "text" },
      { word: "priceLevel", unit: "year" },
      { word: "capTariff", unit: "kr" },
      { word: "limit", unit: "kr" },
      { word: "excess", unit: "kr" },
      { word: "isAbove", unit: "text" },
    ],
    rows: checks.map(({ kind, priceLevel, tariff, limit, excess, isAbove }) => [
      capKindWords(kind),
      priceLevel,
      tariff,
      limit,
      excess,
      isAbove,
    ]),
    notes: eachOnce(notes),
  };
}
