import { fail } from "../errors.ts";
import type { Language, Text } from "../words.ts";
import { type HeadingLevel, markdownHeading, sheetAsMarkdown } from "./asMarkdown.ts";
import { checkedWidth, paragraphText, sheetAsText } from "./asText.ts";
import { displayWidth } from "./displayWidth.ts";
import { knownKeys, knownLanguage, listed, oneOf } from "./given.ts";
import { blockMarkdown } from "./markdownText.ts";
import { inLanguage, oneLine } from "./plainText.ts";
import type { Sheet } from "./sheet.ts";
import { verbatimMarkdown, verbatimText } from "./verbatim.ts";

/** Lines that stand as they are, such as a letter or an explanation; Markdown shows them as a block of text. */
export interface Verbatim {
  readonly verbatim: Text;
}

/** A report: a title over paragraphs, tables, blocks of lines, and sections, which are reports themselves, at most five deep. */
export interface Report {
  readonly title: Text;
  readonly parts: readonly (Text | Sheet | Verbatim | Report)[];
}

/** What a report is written as: `text` for terminals and paper, or `markdown`. */
export type ReportFormat = "text" | "markdown";

/** A letter about every notice of a year is longer than any cell may be. */
const LONGEST_VERBATIM = 1_000_000;

/** How a format writes the pieces of a report. */
interface Writer {
  title(text: string, level: HeadingLevel): string;
  paragraph(text: string): string;
  verbatim(text: string): string;
  sheet(sheet: Sheet, level: HeadingLevel, prefix: string): string;
}

/** The level of what stands under a title; sheets under the deepest have level 6. */
const UNDER = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6 } as const;

function textWriter(language: Language): Writer {
  const maxWidth = checkedWidth({});
  return {
    title(text, level) {
      const width = Math.min(maxWidth, displayWidth(oneLine(text)));
      return `${paragraphText(text, maxWidth)}\n${(level === 1 ? "═" : "─").repeat(width)}`;
    },
    paragraph: (text) => paragraphText(text, maxWidth),
    verbatim: (text) => verbatimText(text, maxWidth),
    sheet: (sheet, _level, prefix) => sheetAsText(sheet, language, maxWidth, prefix),
  };
}

function markdownWriter(language: Language): Writer {
  return {
    title: markdownHeading,
    paragraph: blockMarkdown,
    verbatim: verbatimMarkdown,
    sheet: (sheet, level, prefix) => sheetAsMarkdown(sheet, language, level, prefix),
  };
}

function tooDeep(path: string): never {
  return fail({
    kind: "out-of-range",
    path,
    foundAs: { da: "et afsnit på sjette niveau", en: "a section at the sixth level" },
    allowed: { da: "afsnit i højst fem niveauer", en: "sections at most five deep" },
    remedy: { da: "læg afsnittet højere oppe i rapporten", en: "put the section higher up in the report" },
  });
}

/** The blocks of a report, in order; `path` is its own place in the report around it. */
function blocks(report: Report, level: keyof typeof UNDER, language: Language, writer: Writer, path: string): string[] {
  knownKeys(report, ["title", "parts"], path);
  const prefix = path === "" ? "" : `${path}.`;
  const under = UNDER[level];
  const title = writer.title(inLanguage(report.title, language, `${prefix}title`), level);
  const parts = listed(report.parts, `${prefix}parts`).flatMap((part, i) => {
    const place = `${prefix}parts[${i}]`;
    if (isA<Sheet>(part, "columns")) return [writer.sheet(part, under, `${place}.`)];
    if (isA<Verbatim>(part, "verbatim")) return [writer.verbatim(verbatimOf(part, language, place))];
    if (!isA<Report>(part, "parts")) return [writer.paragraph(inLanguage(part, language, place))];
    return under === 6 ? tooDeep(place) : blocks(part, under, language, writer, place);
  });
  return [title, ...parts];
}

function verbatimOf(part: Verbatim, language: Language, path: string): string {
  knownKeys(part, ["verbatim"], path);
  return inLanguage(part.verbatim, language, `${path}.verbatim`, LONGEST_VERBATIM);
}

function isA<T extends object>(part: unknown, key: keyof T & string): part is T {
  return typeof part === "object" && part !== null && Object.hasOwn(part, key);
}

/**
 * A report as one text, the same for the terminal and for a file: its title, and its parts in order, a blank line
 * between each.
 *
 * Paragraphs are wrapped and tables laid out as {@link asText} does, or written as {@link asMarkdown} does, where each
 * section is a level of headings under the one around it. A {@link Verbatim} keeps its lines. The text ends without a
 * line break.
 *
 * Throws `RuleError` as {@link asText} does, with the place in the report, such as `parts[2].rows[3][2]`; also
 * `out-of-range` for another format, and for sections more than five deep.
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
export function asReport(report: Report, language: Language, format: ReportFormat): string {
  const chosen = oneOf(format, ["text", "markdown"], "format");
  const writer = (chosen === "text" ? textWriter : markdownWriter)(knownLanguage(language));
  return blocks(report, 1, language, writer, "").join("\n\n");
}
