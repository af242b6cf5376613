import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import type { SupervisionTable } from "./result.ts";

/**
 * Supervision tariffs as a table: a row for each size class, amounts in whole kroner; the notes tell what is assumed.
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
  return {
    title: { da: "Takster for socialtilsyn", en: "Tariffs of the social supervision" },
    columns: [
      { word: "sizeClass", unit: "text" },
      { word: "classWeight", unit: "count" },
      { word: "supervisionTariff", unit: "kr", decimals: 0 },
      { word: "intensified", unit: "kr", decimals: 0 },
      { word: "approval", unit: "kr", decimals: 0 },
      { word: "substantialChange", unit: "kr", decimals: 0 },
    ],
    rows: classes.map(({ sizeClass, weight, tariff, intensified, approval, substantialChange }) => [
      sizeClass,
      weight,
      tariff,
      intensified,
      approval,
      substantialChange,
    ]),
    notes: [
      {
        da: "Hver takst er afrundet én gang til hele kroner fra den uafrundede basistakst; skærpet tilsyn er 10 % af den uafrundede årstakst.",
        en: "Each tariff is rounded once to whole kroner from the unrounded base; intensified supervision is 10% of the unrounded yearly tariff.",
      },
      ...findings.map(({ message }) => message),
    ],
  };
}
