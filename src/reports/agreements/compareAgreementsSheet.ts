import type { AgreementComparison, ComparedRule, ComparedValue } from "../../agreements/compareAgreements.ts";
import { valueWords } from "../../agreements/unknownValue.ts";
import { dateText } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { markText } from "../../rules/explanationText.ts";
import type { Language, Text } from "../../words.ts";
import { resultOf } from "../resultOf.ts";
import type { Cell, Sheet } from "../sheet.ts";

const UNKNOWN: Text = Object.freeze({ da: "ukendt", en: "unknown" });
const CARRIED: Text = Object.freeze({ da: "videreført", en: "carried forward" });

const OUTCOMES: Readonly<Record<ComparedRule["outcome"], Text>> = frozen({
  same: { da: "ens", en: "the same" },
  differs: { da: "forskellig", en: "differs" },
  "not-comparable": { da: "kan ikke sammenlignes", en: "cannot be compared" },
});

function cell({ status, known }: ComparedValue): Cell {
  if (known === undefined) return UNKNOWN;
  const text = (language: Language) => {
    const carried = status === "carried-forward" ? `, ${CARRIED[language]}` : "";
    return `${valueWords(known, language)} [${markText(known.mark, language)}${carried}]`;
  };
  return { da: text("da"), en: text("en") };
}

/** Rules that none of the agreements is known to have are named and take no row. */
function untoldNote(untold: readonly ComparedRule[]): Text {
  const names = (language: Language) => untold.map(({ parameter }) => parameter.title[language]).join("; ");
  return { da: `Ukendt i alle aftalerne: ${names("da")}.`, en: `Unknown in all of the agreements: ${names("en")}.` };
}

/**
 * Agreements side by side as a table: a row for each rule, a column for each agreement, and what differs since when.
 * Each value has its mark; what the sources do not tell is shown as unknown. Throws `RuleError` (`missing` or
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
  const isTold = ({ values }: ComparedRule) => values.some(({ known }) => known !== undefined);
  const untold = rules.filter((rule) => !isTold(rule));
  return {
    title: { da: "Rammeaftaler side om side", en: "Framework agreements side by side" },
    columns: [
      { word: "rule", unit: "text" },
      ...agreements.map(({ title, date }) => {
        const qualifier = { da: `${title.da} (${dateText(date, "da")})`, en: `${title.en} (${dateText(date, "en")})` };
        return { word: "value", unit: "text", qualifier } as const;
      }),
      { word: "status", unit: "text" },
      { word: "from", unit: "date" },
    ],
    rows: rules
      .filter(isTold)
      .map(({ parameter, values, outcome, since }) => [
        parameter.title,
        ...values.map(cell),
        OUTCOMES[outcome],
        since ?? null,
      ]),
    notes: untold.length === 0 ? [] : [untoldNote(untold)],
  };
}
