import { participantColumns } from "../../distribution/participantColumns.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { PayBack } from "./payBack.ts";

/**
 * A surplus paid back as a table: a row for each municipality with its key and what it gets in kr., and the total, which
 * is the amount exactly. The notes state the key and everything that was found. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link payBack}.
 *
 * @example
 * ```ts
 * import { payBack, payBackSheet } from "rammetakst";
 * const sheet = payBackSheet(payBack({ scheme: "childrens-houses", year: 2022, area: "syddanmark", amount: 1_000 }));
 * sheet.rows.length; // => 23
 * sheet.rows.at(-1)?.at(-1); // => 1000
 * ```
 */
export function payBackSheet(result: PayBack): Sheet {
  const {
    title,
    amount,
    municipalities: rows,
    explanation,
    findings,
  } = resultOf("payBack", result, ["title", "amount", "municipalities"]);
  const sumOfKeys = rows.map(({ key }) => key).reduce((sum, key) => sum.plus(key));
  return tableOf(
    title,
    rows,
    [
      ...participantColumns(rows, ({ code }) => code),
      { word: "key", unit: "count", cell: ({ key }) => key, total: sumOfKeys },
      { word: "repaid", unit: "kr", cell: ({ repaid }) => repaid, total: amount },
    ],
    { notes: [...explanation.says, ...findings.map(({ message }) => message)] },
  );
}
