import { dateText } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import type { Language, Text } from "../../words.ts";
import type { CaseChange } from "./change.ts";
import type { ForecastMethod } from "./elapsed.ts";
import type { CaseForecast } from "./forecastCases.ts";
import { paceText } from "./texts.ts";

type Row = readonly [measure: Text, cases: Cell, base: Cell, change: Cell, growth: Cell];

function changeRow(measure: Text, cases: Cell, changed: CaseChange | undefined): Row[] {
  return changed === undefined ? [] : [[measure, cases, changed.base, changed.change, changed.rate]];
}

const BUDGET: Text = Object.freeze({ da: "budget", en: "budget" });
const FULL_BUDGET: Text = Object.freeze({ da: "helårsbudget", en: "full-year budget" });
const YEAR_BEFORE: Text = Object.freeze({ da: "året før", en: "the year before" });

const against = (what: Text, base: Text): Text => ({
  da: `${what.da} mod ${base.da}`,
  en: `${what.en} against ${base.en}`,
});

const METHODS: Readonly<Record<ForecastMethod, Text>> = frozen({
  days: { da: "efter kalenderdage", en: "by calendar days" },
  months: { da: "efter måneder", en: "by months" },
});

const forecastTitle = (year: number, method: ForecastMethod): Text => ({
  da: `Sagsprognose ${year} ${METHODS[method].da}`,
  en: `Forecast of cases ${year} ${METHODS[method].en}`,
});

/**
 * A forecast of cases as a table: so far and expected, against the budget and on the year before, with the findings
 * below. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link forecastCases}.
 *
 * @example
 * ```ts
 * import { forecastCases, forecastCasesSheet } from "rammetakst";
 * const given = { cases: 920, through: "2024-11-15", year: 2024, method: "days", budget: 726 } as const;
 * forecastCasesSheet(forecastCases(given)).rows.length; // => 2
 * ```
 */
export function forecastCasesSheet(given: CaseForecast): Sheet {
  const forecast = resultOf("forecastCases", given, ["through", "expected"]);
  const { year, method, cases, expected, soFarAgainstBudget, againstBudget, onLastYear, findings } = forecast;
  const through = (language: Language) => dateText(forecast.through, language);
  const soFar = { da: `Sager til og med ${through("da")}`, en: `Cases through ${through("en")}` };
  const whole = { da: "Forventet for hele året", en: "Expected for the whole year" };
  const rows: Row[] = [
    soFarAgainstBudget === undefined
      ? [soFar, cases, null, null, null]
      : [against(soFar, FULL_BUDGET), cases, againstBudget?.base ?? null, soFarAgainstBudget, null],
    ...changeRow(against(whole, BUDGET), expected, againstBudget),
    ...changeRow(against(whole, YEAR_BEFORE), expected, onLastYear),
  ];
  const alone: Row = [whole, expected, null, null, null];
  return {
    title: forecastTitle(year, method),
    columns: [
      { word: "measure", unit: "text" },
      { word: "cases", unit: "count", decimals: 2 },
      { word: "base", unit: "count", decimals: 2 },
      { word: "caseChange", unit: "count", decimals: 2 },
      { word: "growth", unit: "rate", decimals: 1 },
    ],
    rows: rows.length > 1 ? rows : [...rows, alone],
    notes: [paceText(forecast.through, method), ...findings.map(({ message }) => message)],
  };
}
