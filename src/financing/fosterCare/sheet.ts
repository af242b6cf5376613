import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import * as shared from "../words.ts";
import type { FosterCare, FosterChildCost } from "./result.ts";

/**
 * What a foster family costs as a table: a row for each child with its days, remuneration and board and lodging, and a row of
 * totals. Amounts in kr. Throws `RuleError` (`missing` or `malformed`) for what is no result of {@link fosterCare}.
 *
 * @example
 * ```ts
 * import { fosterCare, fosterCareSheet } from "rammetakst";
 * const children = [{ child: "A", born: "2009-05-01", remunerations: 5 }];
 * fosterCareSheet(fosterCare({ year: 2023, children })).rows.length; // => 2
 * ```
 */
export function fosterCareSheet(given: FosterCare): Sheet {
  const family = resultOf("fosterCare", given, ["children", "boardAndLodging"]);
  const { children, remuneration, boardAndLodging, fosterCost, findings, explanation } = family;
  const shown: Shown<FosterChildCost>[] = [
    { word: "child", unit: "text", cell: ({ child }) => child, total: shared.TOTAL },
    { word: "from", unit: "date", cell: ({ from }) => from },
    { word: "to", unit: "date", cell: ({ to }) => to },
    { word: "youngerDays", unit: "count", cell: ({ youngerDays }) => youngerDays },
    { word: "olderDays", unit: "count", cell: ({ olderDays }) => olderDays },
    { word: "furtherDays", unit: "count", cell: ({ furtherDays }) => furtherDays },
    { word: "remunerations", unit: "count", cell: ({ remunerations }) => remunerations },
    { word: "wholeMonths", unit: "count", cell: ({ wholeMonths }) => wholeMonths },
    { word: "singleDays", unit: "count", cell: ({ singleDays }) => singleDays },
    { word: "remuneration", unit: "kr", cell: (row) => row.remuneration, total: remuneration },
    { word: "boardAndLodging", unit: "kr", cell: (row) => row.boardAndLodging, total: boardAndLodging },
    { word: "fosterCost", unit: "kr", cell: (row) => row.fosterCost, total: fosterCost },
  ];
  return tableOf(explanation.title, children, shown, { notes: findings.map(({ message }) => message) });
}
