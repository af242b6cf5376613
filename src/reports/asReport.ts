import { fail } from "../errors.ts";
import type { Language } from "../words.ts";
import { knownKeys, knownLanguage, oneOf } from "./given.ts";
import { markdownHeading, sheetAsMarkdown } from "./markdown/asMarkdown.ts";
import { blockMarkdown, inlineMarkdown } from "./markdown/text.ts";
import { byPlace } from "./pictures/byPlace.ts";
import { oneLine } from "./plainText.ts";
import { type Report, type Writer, writtenReport } from "./report.ts";
import { checkedWidth, paragraphText, sheetAsText } from "./text/asText.ts";
import { displayWidth } from "./text/displayWidth.ts";
import { verbatimMarkdown, verbatimText } from "./verbatim.ts";
import * as say from "./words.ts";

const FORMATS = ["text", "markdown"] as const;

/** What a report is written as: `text` for terminals and paper, or `markdown`. */
export type ReportFormat = (typeof FORMATS)[number];

/** What is known of a report's pictures. */
export interface ReportOptions {
  /** The files of drawn pictures by their place in the report, for Markdown: `{ "parts[1]": "growth.png" }`. */
  readonly pictures?: Readonly<Record<string, string>>;
}

function textWriter(language: Language): Writer {
  const maxWidth = checkedWidth({});
  return {
    title(text, level) {
      const width = Math.min(maxWidth, displayWidth(oneLine(text)));
      return `${paragraphText(text, maxWidth)}\n${(level === 1 ? "═" : "─").repeat(width)}`;
    },
    paragraph: (text) => paragraphText(text, maxWidth),
    verbatim: (text) => verbatimText(text, maxWidth),
    sheet: (sheet, _level, place) => sheetAsText(sheet, language, maxWidth, `${place}.`),
    picture: ({ title, alt }) => paragraphText(`[${say.pictureHeading(title)[language]}] ${alt}`, maxWidth),
  };
}

/** Where a link leads, if Markdown can hold it as it is. */
function target(link: string, place: string): string {
  if (/^[^\s<>\p{Cc}]{1,2000}$/u.test(link)) return `<${link}>`;
  return fail({
    kind: "malformed",
    path: `options.pictures[${JSON.stringify(place)}]`,
    found: link,
    ...say.linkWithSpaces,
  });
}

function markdownWriter(language: Language, pictures: ReadonlyMap<string, string>): Writer {
  return {
    title: markdownHeading,
    paragraph: blockMarkdown,
    verbatim: verbatimMarkdown,
    sheet: (sheet, level, place) => sheetAsMarkdown(sheet, language, level, `${place}.`),
    picture({ title, alt }, place) {
      const link = pictures.get(place);
      if (link !== undefined) return `![${inlineMarkdown(alt)}](${target(link, place)})`;
      return `**${say.pictureHeading(inlineMarkdown(title))[language]}** ${inlineMarkdown(alt)}`;
    },
  };
}

/**
 * A report as one text, the same for the terminal and for a file: its title, and its parts in order, a blank line
 * between each.
 *
 * Paragraphs are wrapped and tables laid out as {@link asText} does, or written as {@link asMarkdown} does, where each
 * section is a level of headings under the one around it. A {@link Verbatim} keeps its lines. A picture is written as its
 * title and what it shows in words; Markdown links to the file that `options.pictures` names by its place, which
 * {@link picturesOf} lists. The text ends without a line break.
 *
 * Throws `RuleError` as {@link asText} does, with the place in the report, such as `parts[2].rows[3][2]`; also
 * `out-of-range` for another format, and for sections more than five deep, `malformed` for a
 * link with spaces, angle brackets or control characters, `unknown-key` for a place without a picture.
 *
 * @example
 * ```ts
 * import { asReport } from "rammetakst";
 * const report = {
 *   title: { da: "Takster 2025", en: "Tariffs 2025" },
 *   parts: [{ da: "Ingen varsler er modtaget.", en: "No notices have come." }],
 * };
 * asReport(report, "da", "markdown"); // => "# Takster 2025\n\nIngen varsler er modtaget."
 * asReport(report, "en", "text"); // => "Tariffs 2025\n════════════\n\nNo notices have come."
 * ```
 */
export function asReport(
  report: Report,
  language: Language,
  format: ReportFormat,
  options: ReportOptions = {},
): string {
  const chosen = oneOf(format, FORMATS, "format");
  knownKeys(options, ["pictures"], "options");
  const known = knownLanguage(language);
  const writer = chosen === "text" ? textWriter(known) : markdownWriter(known, byPlace(report, options.pictures));
  return writtenReport(report, known, writer).join("\n\n");
}
