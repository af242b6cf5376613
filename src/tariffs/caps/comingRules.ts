import { parameters } from "../../parameters/parameters.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { markText } from "../../rules/explanationText.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { both } from "../../words.ts";
import { COMING_RULES } from "./words.ts";

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
 * and the source. What is not known has an empty value: the parameters of these rules have none for any year, as the
 * sources decide nothing.
 *
 * @example
 * ```ts
 * import { comingRulesSheet, lawOn, parameters } from "rammetakst";
 * comingRulesSheet().rows.every(([, , , value]) => value === null); // => true
 * lawOn("2020-01-01").find(parameters.caps.newTariffSystem); // => undefined
 * ```
 */
export function comingRulesSheet(): Sheet {
  const rules = COMING.flatMap(({ id, title, values }) => values.map((each) => ({ ...each, title, id })));
  return tableOf(COMING_RULES, rules, [
    { word: "rule", unit: "text", cell: ({ title }) => title, code: ({ id }) => id },
    { word: "from", unit: "date", cell: ({ from }) => from },
    { word: "to", unit: "date", cell: ({ to }) => to },
    { word: "value", unit: "text", cell: ({ value }) => value },
    { word: "mark", unit: "text", cell: ({ mark }) => both(markText, mark), code: ({ mark }) => mark },
    { word: "source", unit: "text", cell: ({ source }) => source },
    { word: "note", unit: "text", cell: ({ note = null }) => note },
  ]);
}
