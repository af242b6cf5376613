import { assessTables } from "../../files/assessed/assessTables.ts";
import { ownValuesSaid } from "../../files/jobs/ownValuesSaid.ts";
import { explanationSheet } from "../../files/shown/explanationSheet.ts";
import { asHtml } from "../../reports/html/asHtml.ts";
import { explanationMarkdown, explanationText } from "../../rules/explanationText.ts";
import { both, type Text } from "../../words.ts";
import type { Context } from "../command.ts";
import { libraryOptions } from "../library.ts";
import type { Outcome } from "../outcome.ts";
import { insteadOf } from "../tableJob.ts";
import { withTables } from "../withTables.ts";
import { type Chosen, chosenOf } from "./chosen.ts";
import * as say from "./chosenWords.ts";

function outcomeOf({ assessment, says }: Chosen, unread: readonly Text[]): Outcome {
  const { id, explanation } = assessment;
  const [text, markdown] = [both(explanationText, explanation), both(explanationMarkdown, explanation)];
  const around = [...says, ...unread];
  return {
    sheets: { explanation: explanationSheet([{ of: String(id), explanation }]) },
    shown: [],
    says: [text, ...around],
    faults: [],
    forms: {
      table: (language) => `${text[language]}\n`,
      markdown: (language) => `${markdown[language]}\n`,
      html: (language) => asHtml({ title: explanation.title, parts: [{ verbatim: text }] }, language),
      json: () => `${JSON.stringify(explanation, null, 1)}\n`,
    },
  };
}

/** Explains a notice of a file. */
export async function run(context: Context): Promise<Outcome> {
  const options = await libraryOptions(context);
  return withTables(context, (tables) => {
    const assessed = assessTables(tables, options);
    const instead = insteadOf(assessed, tables);
    if (instead !== undefined) return instead;
    const chosen = chosenOf(assessed, context.options);
    if (chosen === undefined) return { sheets: {}, says: assessed.says, faults: assessed.faults };
    const rows = new Set(
      assessed.faults.flatMap(({ severity, sheet, row }) => (severity === "error" ? [`${row} ${sheet}`] : [])),
    );
    return outcomeOf(chosen, [
      ...ownValuesSaid(options.asked.local),
      ...(rows.size === 0 ? [] : [say.rowsWithErrors(rows.size)]),
    ]);
  });
}
