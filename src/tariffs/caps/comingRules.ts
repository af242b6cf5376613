import { parameters } from "../../parameters/parameters.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { markText } from "../../rules/explanationText.ts";
import type { Parameter } from "../../rules/parameter.ts";

const { caps } = parameters;

/** What was named as coming, and of which neither the content nor the date is known. */
const COMING: readonly Parameter[] = [
  caps.capsInForce,
  caps.alternativeLimitInForce,
  caps.shelterCapacityModel,
  caps.personalAssistanceTariffModel,
  caps.specialtyPlanning,
  caps.newTariffSystem,
  caps.secondTypeTariffFinancing,
  caps.healthServicesBesideTariff,
];

/**
 * The rules that the minutes name as coming, most of them on 24 January 2025, as a table: what, from when, known or not,
 * and the source. What is not known has an empty value; asked for any year it answers that nothing is decided in the sources.
 *
 * @example
 * ```ts
 * import { comingRulesSheet, lawOn, parameters } from "rammetakst";
 * comingRulesSheet().rows.every(([, , , value]) => value === null); // => true
 * lawOn("2027-01-01").find(parameters.caps.newTariffSystem); // => undefined
 * ```
 */
export function comingRulesSheet(): Sheet {
  return {
    title: { da: "Varslede regler", en: "Rules named as coming" },
    columns: [
      { word: "rule", unit: "text" },
      { word: "from", unit: "date" },
      { word: "to", unit: "date" },
      { word: "value", unit: "text" },
      { word: "mark", unit: "text" },
      { word: "source", unit: "text" },
      { word: "note", unit: "text" },
    ],
    rows: COMING.flatMap(({ title, values }) =>
      values.map(({ from, to, value, mark, source, note }) => {
        const marked = { da: markText(mark, "da"), en: markText(mark, "en") };
        return [title, from, to, value, marked, source, note ?? null];
      }),
    ),
  };
}
