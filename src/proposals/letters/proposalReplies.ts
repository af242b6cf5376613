import * as z from "zod";
import type { IsoDate } from "../../dates.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { date, line } from "../../given/shape.ts";
import { knownLanguage } from "../../reports/given.ts";
import { resultOf } from "../../reports/resultOf.ts";
import type { Language, Text } from "../../words.ts";
import type { Assessment } from "../judgement/result.ts";
import { service } from "../reply/words.ts";
import type { ProposalRound } from "../round.ts";
import { letterHtml } from "./asHtml.ts";
import { letterMarkdown } from "./asMarkdown.ts";
import { fileNames } from "./fileNames.ts";
import { byOperator } from "./operators.ts";
import { letterParts } from "./parts.ts";
import { clarifyFirst } from "./words.ts";

/** The language of the letters, and what of them is the sender's; what is left out has a marked place to fill in. */
export interface RepliesOptions {
  /** `da` or `en`. */
  readonly lang: Language;
  /** The sender's name and address, a line each. */
  readonly sender?: readonly string[];
  /** The day of the letters, `YYYY-MM-DD`. */
  readonly date?: IsoDate;
  /** The sender's case number, the same in all letters. */
  readonly caseNumber?: string;
  /** Who signs, a line each. */
  readonly signature?: readonly string[];
}

/** The draft of a letter to one operator about all its notices. */
export interface OperatorReply {
  /** As it is called in its first notice. */
  readonly operator: string;
  /** The ids of its notices, in the order of the letter. */
  readonly notices: readonly (string | number)[];
  readonly markdown: string;
  /** A whole HTML file, UTF-8, that Word, LibreOffice and a browser open. */
  readonly html: string;
  /** A name for its file, without an ending: `Svar til Vejen Kommune`; no two letters of a call have the same. */
  readonly fileName: string;
}

const MOST_LINES = 20;
const lines = () => z.array(line).min(1).max(MOST_LINES);

const optionsSchema = atFirstUse(() =>
  objectOf<RepliesOptions>()({
    lang: z.custom<Language>((lang) => lang !== undefined, { params: { wanted: "language" } }),
    sender: lines().optional(),
    date: date.optional(),
    caseNumber: line.optional(),
    signature: lines().optional(),
  }),
);

function nameOf([first]: readonly Assessment[]): string {
  if (first === undefined) throw new Error("an operator has at least one assessment");
  return first.operator;
}

/**
 * Drafts of letters to all operators of a round, one each about all its notices, as Markdown and as HTML that Word opens.
 *
 * `round` as {@link assessProposals} gives it; notices that could not be assessed (`round.failed`) are in no letter. The
 * letters say what {@link proposalReply} says, with a table of the tariffs and the places of a letter: sender, date, case number and
 * signature, marked where they are to be filled in. A municipality and a region have one letter whatever they call
 * themselves; private operators are told apart by name, where upper and lower case and spaces make no difference. Letters
 * come in the order of the operators' first notices.
 *
 * Save `html` with the ending `.html` and open it in Word or LibreOffice, which can save it as `.docx`. Throws `RuleError`: `unknown-name` for another
 * language; `missing`, `malformed` or `unknown-key` for what is no round or no option.
 *
 * @example
 * ```ts
 * import { agreementInForce, assessProposals, proposalReplies } from "rammetakst";
 * const notice = {
 *   id: "n1",
 *   offer: "Solgården",
 *   operator: { kind: "municipality", municipality: "Vejen" },
 *   unit: "day",
 *   current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
 *   proposed: { amount: 2200, priceLevel: 2025, backRegulation: 0 },
 *   effectiveFrom: "2025-01-01",
 * } as const;
 * const round = assessProposals([notice], agreementInForce("syddanmark", "2025-01-01"));
 * const [letter] = proposalReplies(round, { lang: "da", caseNumber: "25/1234" });
 * letter?.fileName; // => "Svar til Vejen Kommune"
 * letter?.html.includes("Sagsnr.: 25/1234"); // => true
 * ```
 */
export function proposalReplies(round: ProposalRound, options: RepliesOptions): readonly OperatorReply[] {
  const { assessments } = resultOf("assessProposals", round, ["assessments", "summary"], "round");
  return repliesTo(assessments, options, new Map());
}

/** The same, without the notices that have an open question: their letters have a marked place for each, and an operator with no other has none. */
export function repliesTo(
  assessments: readonly Assessment[],
  options: RepliesOptions,
  open: ReadonlyMap<Assessment["id"], Text>,
): readonly OperatorReply[] {
  const { lang, ...sender } = readGiven(optionsSchema(), options, "options");
  const language = knownLanguage(lang);
  const letters = byOperator(assessments).flatMap((all) => {
    const own = all.filter(({ id }) => !open.has(id));
    return own.length === 0 ? [] : [{ own, leftOut: all.flatMap((each) => placeOf(each, open.get(each.id))) }];
  });
  const names = fileNames(
    letters.map(({ own }) => nameOf(own)),
    language,
  );
  return letters.map(({ own, leftOut }, i) => {
    const letter = letterParts(own, nameOf(own), sender, language, leftOut);
    return {
      operator: letter.operator,
      notices: own.map(({ id }) => id),
      markdown: letterMarkdown(letter),
      html: letterHtml(letter),
      fileName: names[i] as string,
    };
  });
}

/** The place in a letter for a notice that is left out of it. */
const placeOf = ({ id, notice }: Assessment, question: Text | undefined): Text[] =>
  question === undefined ? [] : [clarifyFirst(service(notice), String(id), question)];
