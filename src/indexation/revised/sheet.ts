import { resultOf } from "../../reports/resultOf.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { inBoth, type Text, type Word, words } from "../../words.ts";
import type { RevisedWageEstimate } from "./result.ts";

/** A term as the beginning of a line. */
function titled(word: Word): Text {
  return inBoth((language) => {
    const term = words[word][language];
    return term.charAt(0).toUpperCase() + term.slice(1);
  });
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
  const { year, wageBudget, resultEffect, next, explanation } = resultOf("revisedWageEstimate", estimate, [
    "wageBudget",
    "resultEffect",
  ]);
  const rows: Cell[][] = [
    [titled("wageBudget"), year, wageBudget],
    [titled("resultEffect"), year, resultEffect],
  ];
  if (next !== undefined) {
    rows.push([titled("uncorrected"), next.year, next.uncorrected]);
    rows.push([titled("corrected"), next.year, next.corrected]);
    rows.push([titled("correction"), next.year, next.correction]);
  }
  return {
    title: { da: `Ændret lønskøn for ${year}`, en: `Revised wage estimate of ${year}` },
    columns: [
      { word: "measure", unit: "text" },
      { word: "year", unit: "year" },
      { word: "amount", unit: "kr" },
    ],
    rows,
    notes: explanation.says,
  };
}
