import { participantCells } from "../../distribution/participantCells.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { COMPENSATION, type Compensation } from "./frontlineCompensation.ts";

/**
 * The compensation of small municipalities as a table: a row for each with its inhabitants and amount in kr., and the
 * total; the note tells what is left of the surplus. Throws `RuleError` (`missing` or `malformed`) for what is no
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
  const places = participantCells(rows.map(({ code }) => code));
  return {
    title: COMPENSATION,
    columns: [...places.columns, { word: "inhabitants", unit: "count" }, { word: "compensation", unit: "kr" }],
    rows: [
      ...rows.map(({ inhabitants, compensation }, i) => [...(places.cells[i] ?? []), inhabitants, compensation]),
      [...places.total, null, distributed],
    ],
    totalRows: 1,
    notes: explanation.says,
  };
}
