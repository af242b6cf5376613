import { participantColumns } from "../../distribution/participantColumns.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Compensation } from "./frontlineCompensation.ts";
import * as say from "./words.ts";

/**
 * The compensation of small municipalities as a table: a row for each with its inhabitants and amount in kr., and the
 * total; the note says what is left of the surplus. Throws `RuleError` (`missing` or `malformed`) for what is no
 * result of {@link frontlineCompensation}.
 *
 * @example
 * ```ts
 * import { agreementInForce, frontlineCompensationSheet, frontlineCompensation } from "rammetakst";
 * const agreement = agreementInForce("syddanmark", "2020-01-01");
 * const sheet = frontlineCompensationSheet(frontlineCompensation({ surplus: 400_000, date: "2020-01-01" }, agreement));
 * sheet.rows.length; // => 7
 * sheet.rows.at(-1)?.at(-1); // => 300000
 * ```
 */
export function frontlineCompensationSheet(result: Compensation): Sheet {
  const {
    municipalities: rows,
    distributed,
    explanation,
  } = resultOf("frontlineCompensation", result, ["distributed", "rest"]);
  return tableOf(
    say.COMPENSATION,
    rows,
    [
      ...participantColumns(rows, ({ code }) => code),
      { word: "inhabitants", unit: "count", cell: ({ inhabitants }) => inhabitants },
      { word: "compensation", unit: "kr", cell: ({ compensation }) => compensation, total: distributed },
    ],
    { notes: explanation.says },
  );
}
