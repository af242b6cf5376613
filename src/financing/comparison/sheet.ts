import { participantColumns } from "../../distribution/participantColumns.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import type { ComparedMunicipality, FinancingComparison } from "./result.ts";
import * as say from "./words.ts";

/**
 * A comparison of two ways of financing as a table, with a row for each municipality and a row of totals.
 *
 * Payment before and after in whole øre, and the change, in kr.; above 0 the municipality pays more. The notes say what
 * is compared, who moves most, and everything that was found. Throws `RuleError` (`missing` or `malformed`) for what
 * is no result of {@link compareFinancing}.
 *
 * @example
 * ```ts
 * import { compareFinancing, compareFinancingSheet } from "rammetakst";
 * const before = { scheme: "samraad-syddanmark", year: 2020 };
 * const sheet = compareFinancingSheet(compareFinancing(before, { ...before, budget: 1_000_000 }));
 * sheet.columns.length; // => 5
 * sheet.rows.at(-1)?.at(-1); // => -76332.4
 * ```
 */
export function compareFinancingSheet(comparison: FinancingComparison): Sheet {
  const { municipalities, before, after, sumBefore, sumAfter, sumOfChanges, explanation, findings } = resultOf(
    "compareFinancing",
    comparison,
    ["sumBefore", "sumAfter"],
  );
  const shown: Shown<ComparedMunicipality>[] = [
    ...participantColumns(municipalities, ({ code }) => code),
    { word: "paymentBefore", unit: "kr", cell: (row) => row.before, total: sumBefore },
    { word: "paymentAfter", unit: "kr", cell: (row) => row.after, total: sumAfter },
    { word: "paymentChange", unit: "kr", cell: ({ change }) => change, total: sumOfChanges },
  ];
  const messages = findings.map(({ message }) => message);
  const notes = [say.financedBefore(before), say.financedAfter(after), ...explanation.says, ...messages];
  return tableOf(say.CHANGE_OF_FINANCING, municipalities, shown, { notes });
}
