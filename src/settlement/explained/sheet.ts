import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { ExplainedResult } from "./result.ts";
import * as say from "./words.ts";

/**
 * The reasons for a year's result as a table: a row for each part, and the result they add up to.
 *
 * Amounts in nominal kr., above 0 where they made the result better; the note states over- or underspending, which is
 * something else. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link explainResult}.
 *
 * @example
 * ```ts
 * import { explainResult, explainResultSheet } from "rammetakst";
 * const services = [{ name: "Botilbud", tariff: 1000, budgetedDays: 7300, occupiedDays: 7500 }];
 * const costs = [{ kind: "wages", budget: 7_300_000, accounts: 7_350_000 }] as const;
 * explainResultSheet(explainResult({ year: 2024, services, costs })).rows.at(-1)?.[1]; // => 150000
 * ```
 */
export function explainResultSheet(explained: ExplainedResult): Sheet {
  const { year, result, parts, explanation } = resultOf("explainResult", explained, ["result", "parts"]);
  const isDeficit = result.isNegative() && !result.isZero();
  return tableOf(
    explanation.title,
    parts,
    [
      {
        word: "resultPart",
        unit: "text",
        cell: ({ title }) => title,
        code: ({ kind }) => kind,
        total: isDeficit ? say.deficitIn(year) : say.surplusIn(year),
      },
      { word: "amount", unit: "kr", cell: ({ amount }) => amount, total: result },
    ],
    { notes: explanation.says.slice(1, 2) },
  );
}
