import { resultOf } from "../../../reports/resultOf.ts";
import type { Sheet } from "../../../reports/sheet.ts";
import { tableOf } from "../../../reports/tableOf.ts";
import { type Word, words } from "../../../words.ts";
import type { ClassAudit, PublishedColumn } from "./result.ts";
import { AUDIT_TITLE } from "./words.ts";

const COLUMN_WORDS: Readonly<Record<PublishedColumn, Word>> = {
  tariff: "supervisionTariff",
  intensified: "intensified",
  approval: "approval",
  substantialChange: "substantialChange",
};

/**
 * An audited table of supervision tariffs: a row for each amount with whether it fits and what the base implies; the
 * notes state the bases. Throws `RuleError` (`missing` or `malformed`) for what is no result of
 * {@link auditClassTariffs}.
 *
 * @example
 * ```ts
 * import { auditClassTariffs, auditClassTariffsSheet } from "rammetakst";
 * const rows = [{ sizeClass: "1-7", approval: 42587 }, { sizeClass: "8-24", approval: 51105 }];
 * auditClassTariffsSheet(auditClassTariffs(rows)).rows.length; // => 2
 * ```
 */
export function auditClassTariffsSheet(audit: ClassAudit): Sheet {
  const { bases, explanation } = resultOf("auditClassTariffs", audit, ["fits", "bases"]);
  return tableOf(
    AUDIT_TITLE,
    bases.flatMap(({ rows }) => rows),
    [
      {
        word: "tariffKind",
        unit: "text",
        cell: ({ column }) => words[COLUMN_WORDS[column]],
        code: ({ column }) => column,
      },
      { word: "sizeClass", unit: "text", cell: ({ sizeClass }) => sizeClass },
      { word: "amount", unit: "kr", decimals: 0, cell: ({ amount }) => amount },
      { word: "fitsBase", unit: "text", cell: ({ fits }) => fits },
      { word: "impliedFrom", unit: "kr", decimals: 0, cell: ({ impliedFrom }) => impliedFrom },
      { word: "impliedTo", unit: "kr", decimals: 0, cell: ({ impliedTo }) => impliedTo },
    ],
    { notes: explanation.says },
  );
}
