import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { provenanceText } from "../../rules/explanationText.ts";
import { inBoth } from "../../words.ts";
import { tariffUnitWords } from "../tariffUnit.ts";
import { daysRange } from "./findings.ts";
import type { PartTimeTariff } from "./partTimeTariff.ts";

/**
 * What every number of days a week costs, as a table. Tariffs in kr. per unit. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link partTimeTariff}.
 *
 * @example
 * ```ts
 * import { partTimeTariffSheet, partTimeTariff } from "rammetakst";
 * partTimeTariffSheet(partTimeTariff({ tariff: 773, daysPerWeek: 3 })).rows.length; // => 3
 * ```
 */
export function partTimeTariffSheet(result: PartTimeTariff): Sheet {
  const { table, unit, fullTariff, findings, explanation } = resultOf("partTimeTariff", result, [
    "fullTariff",
    "table",
  ]);
  const rests = explanation.provenance.map((each) =>
    inBoth((language) => {
      const { source, mark } = each;
      return `${language === "da" ? "Andele" : "Shares"}: ${provenanceText({ source, mark }, language)}.`;
    }),
  );
  return {
    title: { da: "Deltidstakster", en: "Part-time tariffs" },
    columns: [
      { word: "daysPerWeek", unit: "text" },
      { word: "fullTariff", unit: "kr" },
      { word: "share", unit: "rate" },
      { word: "partTimeTariff", unit: "kr" },
      { word: "unit", unit: "text" },
    ],
    rows: table.map((row) => [daysRange(row), fullTariff, row.share, row.tariff, tariffUnitWords(unit)]),
    notes: [...rests, ...findings.map(({ message }) => message)],
  };
}
