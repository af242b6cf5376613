import type { Decimal } from "../../decimal.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { capital, type Word, words } from "../../words.ts";
import type { RevisedWageEstimate } from "./result.ts";
import * as say from "./words.ts";

/** An amount with what it is called, and its year. */
interface Line {
  readonly word: Word;
  readonly year: number;
  readonly amount: Decimal;
}

function linesOf({ year, wageBudget, resultEffect, next }: RevisedWageEstimate): Line[] {
  const lines: Line[] = [
    { word: "wageBudget", year, amount: wageBudget },
    { word: "resultEffect", year, amount: resultEffect },
  ];
  if (next === undefined) return lines;
  return [
    ...lines,
    { word: "uncorrected", year: next.year, amount: next.uncorrected },
    { word: "corrected", year: next.year, amount: next.corrected },
    { word: "correction", year: next.year, amount: next.correction },
    { word: "correctedByAdding", year: next.year, amount: next.byAdding.corrected },
    { word: "correctionByAdding", year: next.year, amount: next.byAdding.correction },
  ];
}

/**
 * A revised wage estimate as a table: the amounts in kr., each with its term, and the estimates in the notes. Throws
 * `RuleError` (`missing` or `malformed`) for what is no result of {@link revisedWageEstimate}.
 *
 * @example
 * ```ts
 * import { agreementInForce, revisedWageEstimateSheet, revisedWageEstimate } from "rammetakst";
 * const estimate = { wageBudget: 10_200_000, original: "0.02" };
 * const result = revisedWageEstimate(estimate, agreementInForce("syddanmark", "2015-12-31"));
 * revisedWageEstimateSheet(result).rows.length; // => 2
 * ```
 */
export function revisedWageEstimateSheet(estimate: RevisedWageEstimate): Sheet {
  const result = resultOf("revisedWageEstimate", estimate, ["wageBudget", "resultEffect"]);
  return tableOf(
    say.revisedEstimateOf(result.year),
    linesOf(result),
    [
      { word: "measure", unit: "text", cell: ({ word }) => capital(words[word]), code: ({ word }) => word },
      { word: "year", unit: "year", cell: ({ year }) => year },
      { word: "amount", unit: "kr", cell: ({ amount }) => amount },
    ],
    { notes: result.explanation.says },
  );
}
