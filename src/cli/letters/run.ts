import { isoDate } from "../../dates.ts";
import { assessTables } from "../../files/assessed/assessTables.ts";
import { openQuestions, saidOfLetters } from "../../files/assessed/saidOfLetters.ts";
import { type OperatorReply, type RepliesOptions, repliesTo } from "../../proposals/letters/proposalReplies.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import type { GivenFile, Outcome } from "../outcome.ts";
import { insteadOf } from "../tableJob.ts";
import { withTables } from "../withTables.ts";
import { CASE_NUMBER, LETTER_DATE, SENDER, SIGNATURE } from "./options.ts";
import * as say from "./words.ts";

/** What of the letters is the sender's. */
function senderIn({ language, options }: Context): RepliesOptions {
  const [sender, signature] = [options.all(SENDER.name), options.all(SIGNATURE.name)];
  const [date, caseNumber] = [options.one(LETTER_DATE.name), options.one(CASE_NUMBER.name)];
  return {
    lang: language,
    ...(sender.length > 0 && { sender }),
    ...(date !== undefined && { date: isoDate(date, `--${LETTER_DATE.name}`) }),
    ...(caseNumber !== undefined && { caseNumber }),
    ...(signature.length > 0 && { signature }),
  };
}

function sheetOf(letters: readonly OperatorReply[]): Sheet {
  return tableOf(say.LETTERS, letters, [
    { word: "operator", unit: "text", cell: ({ operator }) => operator },
    { word: "number", unit: "count", qualifier: say.OF_NOTICES, cell: ({ notices }) => notices.length },
    { heading: say.CASES, unit: "text", cell: ({ notices }) => notices.join(", ") },
  ]);
}

function filesOf(letters: readonly OperatorReply[], form: string): GivenFile[] {
  return letters.map(({ fileName, html, markdown }) =>
    form === "markdown"
      ? { name: `${fileName}.md`, content: `${markdown}\n` }
      : { name: `${fileName}.html`, content: html },
  );
}

/** The letters to all operators of a file of notices; none while a row has an error, since a letter would lack it; one with an open question is left out, with a marked place. */
export async function run(context: Context): Promise<Outcome> {
  const [options, sender] = [await libraryOptions(context), senderIn(context)];
  return withTables(context, (tables) => {
    const assessed = assessTables(tables, options);
    const instead = insteadOf(assessed, tables);
    if (instead !== undefined) return instead;
    const { round, faults } = assessed;
    if (round === undefined || faults.some(({ severity }) => severity === "error")) {
      return { sheets: {}, says: [say.NO_LETTERS], faults };
    }
    const letters = repliesTo(round.assessments, sender, openQuestions(assessed.read));
    if (letters.length === 0) return { sheets: {}, says: [say.ALL_OPEN, ...saidOfLetters(assessed, options)], faults };
    return {
      sheets: { letters: sheetOf(letters) },
      says: saidOfLetters(assessed, options),
      faults,
      files: (form) => filesOf(letters, form),
    };
  });
}
