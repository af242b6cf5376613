import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { knownKeys, knownLanguage } from "../../reports/given.ts";
import { inOneForm } from "../../sameText.ts";
import { inBothLanguages, type Language } from "../../words.ts";
import { givenAssessments } from "../assessmentsGiven.ts";
import type { Assessment } from "../judgement/result.ts";
import { letterAbout } from "./letter.ts";
import type { NoticeParagraphs } from "./paragraphs.ts";
import * as say from "./words.ts";

/** To whom, and in which language. */
export interface ReplyOptions {
  /** The operator as the assessments call it (`Vejen Kommune`), or its municipality (`Vejen`). */
  readonly operator: string;
  /** `da` or `en`. */
  readonly lang: Language;
}

function checkedOptions(options: ReplyOptions): ReplyOptions {
  knownKeys(options, ["operator", "lang"], "options");
  const { operator, lang } = options;
  if (typeof operator === "string") return { operator, lang: knownLanguage(lang) };
  return fail({
    kind: operator === undefined ? "missing" : "malformed",
    path: "operator",
    found: operator,
    allowed: say.OPERATOR_AS_TEXT,
    remedy: say.WRITE_NAME,
  });
}

function same(a: string, b: string): boolean {
  return inOneForm(a).localeCompare(inOneForm(b), "da", { sensitivity: "base" }) === 0;
}

function ofOperator(assessments: readonly Assessment[], operator: string): readonly Assessment[] {
  const own = assessments.filter(
    (each) =>
      same(each.operator, operator) ||
      (each.municipality !== undefined &&
        each.notice.operator.kind === "municipality" &&
        same(each.municipality, operator)),
  );
  if (own.length > 0) return own;
  const names = [...new Set(assessments.map((each) => each.operator))];
  const near = nearest(operator, names);
  return fail({
    kind: "unknown-name",
    path: "operator",
    found: operator,
    allowed: names.length === 0 ? say.NO_NOTICES : inBothLanguages(names.join(", ")),
    remedy: near === undefined ? say.WRITE_NAME : didYouMean(near),
  });
}

/** The lines of a notice under its number. */
function numbered({ service, says, asks }: NoticeParagraphs, number: number, lang: Language): string {
  const lines = [...says, ...(asks.length > 0 ? [say.WE_ASK, ...asks.map(say.listItem)] : [])];
  return [`${number}. ${service[lang]}`, ...lines.map((line) => `   ${line[lang]}`)].join("\n");
}

/**
 * A draft of the letter to an operator: what changes, what is explained, and what documentation is missing.
 *
 * `assessments` as {@link assessProposals} gives them; only those of the operator are used. Polite and factual: it asks,
 * and judges nobody, and it says what of the notice itself does not fit together; private operators and those outside the agreement get the figures as a comparison. Text with a line
 * for the sender to fill in. Throws `RuleError`: `unknown-name` for an operator that no assessment has, or another
 * language; `missing`, `malformed` or `unknown-key` for what is no assessment or no option.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals, proposalReply } from "rammetakst";
 * const notice = {
 *   id: "n1",
 *   offer: "Solgården",
 *   operator: { kind: "municipality", municipality: "Vejen" },
 *   unit: "day",
 *   current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
 *   proposed: { amount: 2200, priceLevel: 2025, backRegulation: 0 },
 *   effectiveFrom: "2025-01-01",
 * } as const;
 * const { assessments } = assessProposals([notice], agreementInForce("syddanmark", "2025-01-01"));
 * proposalReply(assessments, { operator: "Vejen", lang: "da" }).startsWith("Til Vejen Kommune"); // => true
 * ```
 */
export function proposalReply(assessments: readonly Assessment[], options: ReplyOptions): string {
  const { operator, lang } = checkedOptions(options);
  const own = ofOperator(givenAssessments(assessments), operator);
  const [first] = own;
  if (first === undefined) throw new Error("an operator has at least one assessment");
  const { subject, opening, notices, closing } = letterAbout(own);
  return [
    say.to(first.operator)[lang],
    subject[lang],
    opening[lang],
    ...notices.map((each, i) => numbered(each, i + 1, lang)),
    closing[lang],
    say.SIGN[lang],
  ].join("\n\n");
}
