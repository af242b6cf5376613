import { resultsOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { eachOnce } from "../../words.ts";
import type { CapCheck } from "./input.ts";
import * as say from "./words.ts";

/**
 * Tariffs compared with their caps as a table: a row for each check, in kr. a day; the notes state each finding once.
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
  return tableOf(
    say.TARIFFS_AGAINST_CAPS,
    checks,
    [
      { word: "capKind", unit: "text", cell: ({ kind }) => say.CAP_KIND_NAMES[kind], code: ({ kind }) => kind },
      { word: "priceLevel", unit: "year", cell: ({ priceLevel }) => priceLevel },
      { word: "capTariff", unit: "kr", cell: ({ tariff }) => tariff },
      { word: "limit", unit: "kr", cell: ({ limit }) => limit },
      { word: "excess", unit: "kr", cell: ({ excess }) => excess },
      { word: "isAbove", unit: "text", cell: ({ isAbove }) => isAbove },
    ],
    { notes: eachOnce(notes) },
  );
}
