import { markdownHeading, sheetAsMarkdown } from "../../reports/markdown/asMarkdown.ts";
import { blockMarkdown, inlineMarkdown } from "../../reports/markdown/text.ts";
import type { LetterParts } from "./parts.ts";

/** Lines of one paragraph: a backslash at the end of a line keeps the next one apart. */
const lines = (texts: readonly string[]): string => texts.map(blockMarkdown).join("\\\n");

/** A letter as Markdown, in the manner of GitHub. */
export function letterMarkdown(letter: LetterParts): string {
  const { language, to, operator, sender, marks, sheet, sections, leftOut, weAsk, regards, signature } = letter;
  const said = sections.flatMap(({ heading, says, asks }) => [
    markdownHeading(heading, 2),
    ...says.map(blockMarkdown),
    ...(asks.length === 0 ? [] : [blockMarkdown(weAsk), asks.map((ask) => `- ${inlineMarkdown(ask)}`).join("\n")]),
  ]);
  return [
    lines(sender.map(({ text }) => text)),
    lines([to, operator]),
    lines(marks.map(({ label, text }) => `${label}: ${text}`)),
    markdownHeading(letter.subject, 1),
    blockMarkdown(letter.opening),
    sheetAsMarkdown(sheet, language, 2, ""),
    ...said,
    ...leftOut.map((each) => blockMarkdown(each.text)),
    blockMarkdown(letter.closing),
    lines([regards, ...signature.map(({ text }) => text)]),
    "",
  ]
    .join("\n\n")
    .trimEnd();
}
