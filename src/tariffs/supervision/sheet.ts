import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { SupervisionTable } from "./result.ts";
import * as say from "./words.ts";

/**
 * Supervision tariffs as a table: a row for each size class, amounts in whole kroner; the notes state what is assumed.
 * Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link supervisionTariffs}.
 *
 * @example
 * ```ts
 * import { supervisionTariffs, supervisionTariffsSheet } from "rammetakst";
 * supervisionTariffsSheet(supervisionTariffs({ base: "41001.25" })).rows.length; // => 4
 * ```
 */
export function supervisionTariffsSheet(table: SupervisionTable): Sheet {
  const { classes, findings } = resultOf("supervisionTariffs", table, ["base", "classes"]);
  return tableOf(
    say.SUPERVISION_TARIFFS,
    classes,
    [
      { word: "sizeClass", unit: "text", cell: ({ sizeClass }) => sizeClass },
      { word: "classWeight", unit: "count", cell: ({ weight }) => weight },
      { word: "supervisionTariff", unit: "kr", decimals: 0, cell: ({ tariff }) => tariff },
      { word: "intensified", unit: "kr", decimals: 0, cell: ({ intensified }) => intensified },
      { word: "approval", unit: "kr", decimals: 0, cell: ({ approval }) => approval },
      { word: "substantialChange", unit: "kr", decimals: 0, cell: ({ substantialChange }) => substantialChange },
    ],
    { notes: [say.EACH_ROUNDED_ONCE, ...findings.map(({ message }) => message)] },
  );
}
