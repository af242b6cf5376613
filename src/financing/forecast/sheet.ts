import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { Text } from "../../words.ts";
import type { CaseChange } from "./change.ts";
import type { CaseForecast } from "./forecastCases.ts";
import * as say from "./words.ts";

interface Row {
  readonly measure: Text;
  readonly cases: Cell;
  readonly base?: Cell;
  readonly change?: Cell;
  readonly rate?: Cell;
}

const changeRow = (measure: Text, cases: Cell, changed: CaseChange | undefined): Row[] =>
  changed === undefined ? [] : [{ measure, cases, ...changed }];

/** What has come so far, against the whole year's budget where one is given. */
function soFar({ through, cases, soFarAgainstBudget, againstBudget }: CaseForecast): Row {
  if (soFarAgainstBudget === undefined) return { measure: say.casesThrough(through), cases };
  const measure = say.casesThroughAgainstBudget(through);
  return { measure, cases, base: againstBudget?.base ?? null, change: soFarAgainstBudget };
}

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
  const { year, through, method, expected, againstBudget, onLastYear, findings } = forecast;
  const compared = [
    ...changeRow(say.EXPECTED_AGAINST_BUDGET, expected, againstBudget),
    ...changeRow(say.EXPECTED_ON_LAST_YEAR, expected, onLastYear),
  ];
  const alone: Row = { measure: say.EXPECTED, cases: expected };
  const shown: Shown<Row>[] = [
    { word: "measure", unit: "text", cell: ({ measure }) => measure },
    { word: "cases", unit: "count", decimals: 2, cell: ({ cases }) => cases },
    { word: "base", unit: "count", decimals: 2, cell: ({ base = null }) => base },
    { word: "caseChange", unit: "count", decimals: 2, cell: ({ change = null }) => change },
    { word: "growth", unit: "rate", decimals: 1, cell: ({ rate = null }) => rate },
  ];
  return tableOf(
    say.forecastTitle(year, method),
    [soFar(forecast), ...(compared.length > 0 ? compared : [alone])],
    shown,
    { notes: [say.pace(through, method), ...findings.map(({ message }) => message)] },
  );
}
