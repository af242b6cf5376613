import { resultsOf } from "../../reports/resultOf.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { eachOnce } from "../../words.ts";
import type { AlternativeCheck } from "./alternative.ts";
import * as say from "./words.ts";

/** What is compared without the indirect VAT share; empty in the row of a check whose kinds of prices are not stated. */
const WITHOUT_VAT: readonly Shown<AlternativeCheck>[] = [
  { word: "offered", unit: "kr", qualifier: say.WITHOUT_VAT, cell: ({ withoutVat }) => withoutVat?.offered ?? null },
  {
    word: "alternativePrice",
    unit: "kr",
    qualifier: say.WITHOUT_VAT,
    cell: ({ withoutVat }) => withoutVat?.alternative ?? null,
  },
  { word: "limit", unit: "kr", qualifier: say.WITHOUT_VAT, cell: ({ withoutVat }) => withoutVat?.limit ?? null },
  { word: "excess", unit: "kr", qualifier: say.WITHOUT_VAT, cell: ({ withoutVat }) => withoutVat?.excess ?? null },
  { word: "isAbove", unit: "text", qualifier: say.WITHOUT_VAT, cell: ({ withoutVat }) => withoutVat?.isAbove ?? null },
];

/**
 * Alternatives compared with the amount limit as a table: a row for each check, its prices as given and, where the kinds of
 * both are stated, without the indirect VAT beside; the notes state each finding once. Amounts in kr. per the unit that the
 * prices are per. Throws `RuleError` (`missing` or `malformed`) for a list with anything but results of
 * {@link checkAlternative}.
 *
 * @example
 * ```ts
 * import { checkAlternative, checkAlternativeSheet } from "rammetakst";
 * const kinds = { offeredKind: "public", alternativeKind: "private-with-vat" } as const;
 * const { rows } = checkAlternativeSheet([checkAlternative({ offered: 2200, alternative: 2461, ...kinds })]);
 * rows[0]?.[6]; // => 2347.79
 * ```
 */
export function checkAlternativeSheet(given: readonly AlternativeCheck[]): Sheet {
  const checks = resultsOf("checkAlternative", given, ["offered", "alternative"]);
  const hasNet = checks.some(({ withoutVat }) => withoutVat !== null);
  const notes = checks.flatMap(({ findings }) => findings.map(({ message }) => message));
  const asGiven: readonly Shown<AlternativeCheck>[] = [
    { word: "offered", unit: "kr", cell: ({ offered }) => offered },
    { word: "alternativePrice", unit: "kr", cell: ({ alternative }) => alternative },
    { word: "limit", unit: "kr", cell: ({ limit }) => limit },
    { word: "excess", unit: "kr", cell: ({ excess }) => excess },
    { word: "isAbove", unit: "text", cell: ({ isAbove }) => isAbove },
  ];
  const shown = hasNet ? [...asGiven, ...WITHOUT_VAT] : asGiven;
  return tableOf(say.ALTERNATIVES_AGAINST_LIMIT, checks, shown, { notes: eachOnce(notes) });
}
