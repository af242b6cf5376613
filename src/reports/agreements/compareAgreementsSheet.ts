import type {
  AgreementComparison,
  ComparedAgreement,
  ComparedRule,
  ComparedValue,
} from "../../agreements/compareAgreements.ts";
import { valueWords } from "../../agreements/unknownValue.ts";
import { both, type Text } from "../../words.ts";
import { resultOf } from "../resultOf.ts";
import type { Sheet } from "../sheet.ts";
import { type Shown, tableOf } from "../tableOf.ts";
import * as say from "./words.ts";

function valueText(value: ComparedValue | undefined): Text {
  if (value?.known === undefined) return say.STATUS.unknown;
  const { status, known } = value;
  return say.valueWithMark(both(valueWords, known), known.mark, status === "carried-forward");
}

function agreementColumn(agreement: ComparedAgreement, at: number): Shown<ComparedRule> {
  return {
    word: "value",
    unit: "text",
    qualifier: say.agreementOn(agreement),
    cell: ({ values }) => valueText(values[at]),
  };
}

/** A rule that none of the agreements is known to have is named in the note and takes no row. */
function isKnown({ values }: ComparedRule): boolean {
  return values.some(({ known }) => known !== undefined);
}

/**
 * Agreements side by side as a table: a row for each rule, a column for each agreement, and what differs since when.
 * Each value has its mark; what the sources do not state is shown as unknown. Throws `RuleError` (`missing` or
 * `malformed`) for what is no result of {@link compareAgreements}.
 *
 * @example
 * ```ts
 * import { compareAgreementsSheet, compareAgreements } from "rammetakst";
 * const sheet = compareAgreementsSheet(compareAgreements("syddanmark", ["2019-01-01", "2025-01-01"]));
 * sheet.columns.length; // => 5
 * ```
 */
export function compareAgreementsSheet(comparison: AgreementComparison): Sheet {
  const { agreements, rules } = resultOf("compareAgreements", comparison, ["agreements", "rules"]);
  const unknown = rules.filter((rule) => !isKnown(rule)).map(({ parameter }) => parameter.title);
  return tableOf(
    say.SIDE_BY_SIDE,
    rules.filter(isKnown),
    [
      { word: "rule", unit: "text", cell: ({ parameter }) => parameter.title, code: ({ parameter }) => parameter.id },
      ...agreements.map(agreementColumn),
      { word: "status", unit: "text", cell: ({ outcome }) => say.OUTCOMES[outcome], code: ({ outcome }) => outcome },
      { word: "from", unit: "date", cell: ({ since }) => since ?? null },
    ],
    { notes: unknown.length === 0 ? [] : [say.unknownInAll(unknown)] },
  );
}
