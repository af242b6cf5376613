import { asCsv } from "../reports/asCsv.ts";
import { asReport } from "../reports/asReport.ts";
import { asHtml } from "../reports/html/asHtml.ts";
import type { Report } from "../reports/report.ts";
import type { Sheet } from "../reports/sheet.ts";
import { asText } from "../reports/text/asText.ts";
import type { Language, Text } from "../words.ts";
import type { Outcome } from "./outcome.ts";
import { withoutSaid } from "./saidOnce.ts";

/** Something that is written: the content of a file, and what is put to its name where it is one of several. */
export interface Written {
  readonly suffix: string;
  readonly content: string | Uint8Array;
}

/** What a form is made of. */
interface Given {
  readonly title: Text;
  readonly outcome: Outcome;
  readonly language: Language;
}

type Write = (given: Given) => string | Promise<string | Uint8Array>;

const inRow = ({ sheets }: Outcome): readonly Sheet[] => Object.values(sheets);

/** The tables below the sentences of a report; an overview among others says these again, for whoever has the workbook alone. */
function belowSentences({ sheets, says }: Outcome): readonly Sheet[] {
  const { overview, ...others } = sheets;
  const rest = Object.values(others).map((sheet) => withoutSaid(sheet, says));
  return overview === undefined || rest.length > 0 ? rest : [overview];
}

const reportOf = ({ title, outcome }: Given): Report => ({
  title,
  parts: [...outcome.says, ...belowSentences(outcome)],
});

/** Texts with a blank line between, and a line break at the end. */
export const paragraphs = (texts: readonly string[]): string => `${texts.join("\n\n")}\n`;

const WRITE: Readonly<Record<string, Write>> = {
  table: ({ outcome, language }) => {
    return paragraphs([
      ...outcome.says.map((each) => each[language]),
      ...belowSentences(outcome).map((each) => asText(each, language)),
    ]);
  },
  // Loaded for workbooks alone.
  xlsx: async ({ outcome: { workbook, sheets }, language }) =>
    workbook ? workbook(language) : (await import("../files/asXlsx.ts")).asXlsx(sheets, language),
  json: ({ outcome: { says, sheets, faults } }) => `${JSON.stringify({ says, sheets, faults }, null, 1)}\n`,
  markdown: (given) => `${asReport(reportOf(given), given.language, "markdown")}\n`,
  html: (given) => asHtml(reportOf(given), given.language),
};

function eachAsCsv({ outcome, language }: Given): Written[] {
  const all = Object.entries(outcome.sheets);
  return all.map(([name, sheet]) => ({ suffix: all.length > 1 ? `-${name}` : "", content: asCsv(sheet, language) }));
}

/** The forms that hold tables and nothing else. */
const OF_TABLES: readonly string[] = ["csv", "xlsx"];

/** The output in a form: a file, or of CSV one for each table; nothing where there is no table to put in it. */
export async function writtenAs(form: string, given: Given): Promise<readonly Written[]> {
  const own = given.outcome.forms?.[form];
  if (own !== undefined) return [{ suffix: "", content: await own(given.language) }];
  if (OF_TABLES.includes(form) && inRow(given.outcome).length === 0) return [];
  if (form === "csv") return eachAsCsv(given);
  const write = WRITE[form];
  if (write === undefined) throw new Error(`the command gives no ${form}`);
  return [{ suffix: "", content: await write(given) }];
}
