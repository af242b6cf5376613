import { participantCells } from "../../distribution/participantCells.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { inBoth, type Text } from "../../words.ts";
import type { Financing } from "../byKey/result.ts";
import type { FinancingComparison } from "./result.ts";

/** Which financing it is: scheme, year and split. */
function described({ title, year, objectiveShare }: Financing): Text {
  return inBoth((language) => {
    const share = formatRate(objectiveShare, language, { decimals: "exact" });
    return language === "da" ? `${title.da} ${year}, ${share} objektivt` : `${title.en} ${year}, ${share} objectively`;
  });
}

/**
 * A comparison of two ways of financing as a table, with a row for each municipality and a row of totals.
 *
 * Payment before and after in whole øre, and the change, in kr.; above 0 the municipality pays more. The notes tell what
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
  const places = participantCells(municipalities.map(({ code }) => code));
  const [first, second] = [described(before), described(after)];
  return {
    title: { da: "Ændring af finansieringen", en: "A change of financing" },
    columns: [
      ...places.columns,
      { word: "paymentBefore", unit: "kr" },
      { word: "paymentAfter", unit: "kr" },
      { word: "paymentChange", unit: "kr" },
    ],
    rows: [
      ...municipalities.map((row, i) => [...(places.cells[i] ?? []), row.before, row.after, row.change]),
      [...places.total, sumBefore, sumAfter, sumOfChanges],
    ],
    totalRows: 1,
    notes: [
      inBoth((language) => `${language === "da" ? "Før" : "Before"}: ${first[language]}`),
      inBoth((language) => `${language === "da" ? "Efter" : "After"}: ${second[language]}`),
      ...explanation.says,
      ...findings.map(({ message }) => message),
    ],
  };
}
