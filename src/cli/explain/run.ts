import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { type AssessedTables, assessTables } from "../../files/assessed/assessTables.ts";
import { explanationSheet } from "../../files/shown/explanationSheet.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import { asHtml } from "../../reports/html/asHtml.ts";
import { explanationMarkdown, explanationText } from "../../rules/explanationText.ts";
import { both, inBothLanguages, type Text } from "../../words.ts";
import type { Context, Option } from "../command.ts";
import { libraryOptions } from "../library.ts";
import type { Outcome } from "../outcome.ts";
import { withTables } from "../withTables.ts";
import * as say from "./chosenWords.ts";

/** The notice to explain, and what is said of how it was chosen. */
interface Chosen {
  readonly assessment: Assessment;
  readonly says: readonly Text[];
}

/** So many numbers of notices are named where another is asked for. */
const MOST_NAMED = 10;

const sameId = (id: unknown, asked: string): boolean => String(id).trim().toLowerCase() === asked.trim().toLowerCase();

function refuseId(asked: string, option: string, { read, round }: AssessedTables): never {
  const inFile = read.rows.some(({ values: { id } }) => id !== undefined && sameId(id, asked));
  if (inFile) return fail({ kind: "missing", path: option, foundAs: say.notAssessed(asked), ...say.ASSESSED_ONE });
  const ids = (round?.assessments ?? []).map(({ id }) => String(id));
  const near = nearest(asked, ids);
  return fail({
    kind: "unknown-name",
    path: option,
    found: asked,
    allowed: inBothLanguages([...ids.slice(0, MOST_NAMED), ...(ids.length > MOST_NAMED ? ["…"] : [])].join(", ")),
    remedy: near === undefined ? say.CHOOSE_NOTICE : didYouMean(near),
  });
}

/** The notice that is asked for, or else the one that lies farthest above its limit. */
function chosenOf(assessed: AssessedTables, asked: string | undefined, option: string): Chosen | undefined {
  const assessments = assessed.round?.assessments ?? [];
  if (asked !== undefined) {
    const assessment = assessments.find(({ id }) => sameId(id, asked)) ?? refuseId(asked, option, assessed);
    return { assessment, says: [] };
  }
  const [most] = assessments.toSorted((one, other) => other.agreed.excess.comparedTo(one.agreed.excess));
  return most && { assessment: most, says: [say.largest(most)] };
}

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
export async function run(context: Context, { name }: Option): Promise<Outcome> {
  const options = await libraryOptions(context);
  return withTables(context, (tables) => {
    const assessed = assessTables(tables, options);
    const chosen = chosenOf(assessed, context.options.one(name), `--${name}`);
    if (chosen === undefined) return { sheets: {}, says: assessed.says, faults: assessed.faults };
    const rows = new Set(
      assessed.faults.flatMap(({ severity, sheet, row }) => (severity === "error" ? [`${row} ${sheet}`] : [])),
    );
    return outcomeOf(chosen, rows.size === 0 ? [] : [say.rowsWithErrors(rows.size)]);
  });
}
