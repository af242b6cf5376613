import { meaningsOf } from "../../findings/ofBits.ts";
import { amountOfOere } from "../../numbers/inOere.ts";
import { calledRow, failedRowsSheet } from "../../reports/failedRows.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { REFUND_CODES } from "../codeWords.ts";
import type { StateRefunds } from "./result.ts";
import * as say from "./words.ts";

/** The tables of many refunds. */
export interface StateRefundsSheets {
  readonly refunds: Sheet;
  /** The rows that could not be computed, with what is wrong and what can be done. */
  readonly failed: Sheet;
}

/**
 * Many state refunds as tables: a row for each case's year with its cost, its refund by bracket and in all, what is left to the
 * municipality and what was found; and the rows that could not be computed. Amounts in kr. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link stateRefunds}.
 *
 * @example
 * ```ts
 * import { asText, stateRefunds, stateRefundsSheets } from "rammetakst";
 * const columns = { year: 2022, yearly: Float64Array.of(250_000_000, 1.5), months: 12 };
 * const { refunds, failed } = stateRefundsSheets(stateRefunds(columns));
 * asText(refunds, "da").includes("710.000,00"); // => true
 * failed.rows.length; // => 1
 * ```
 */
export function stateRefundsSheets(given: StateRefunds): StateRefundsSheets {
  const { ids, year, cost, refund, ownCost, brackets, findings, findingCodes, failed } = resultOf(
    "stateRefunds",
    given,
    ["ownCost", "findingCodes"],
  );
  const isFailed = new Set(failed.map(({ row }) => row));
  const done = Array.from(year, (_, row) => row).filter((row) => !isFailed.has(row));
  return {
    refunds: tableOf(
      say.TITLE,
      done,
      [
        { word: "caseOfRow", unit: "text", cell: (row) => calledRow(ids, row) },
        { word: "year", unit: "year", cell: (row) => year[row] as number },
        { word: "countedCost", unit: "kr", cell: (row) => amountOfOere(cost[row]) },
        ...brackets.map((bracket, i) => ({
          word: "refund" as const,
          qualifier: say.bracket(i + 1),
          unit: "kr" as const,
          cell: (row: number) => amountOfOere(bracket.refund[row]),
        })),
        { word: "refund", unit: "kr", cell: (row) => amountOfOere(refund[row]) },
        { word: "ownCost", unit: "kr", cell: (row) => amountOfOere(ownCost[row]) },
        {
          word: "findings",
          unit: "text",
          cell: (row) => meaningsOf(findings[row] as number, findingCodes, REFUND_CODES),
        },
      ],
      { notes: [say.ROUNDED_APART] },
    ),
    failed: failedRowsSheet(say.NOT_COMPUTED, "caseOfRow", failed),
  };
}
