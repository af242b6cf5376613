import type { Language } from "../../words.ts";
import { knownKeys, knownLanguage, oneOf } from "../given.ts";
import type { Sheet } from "../sheet.ts";
import { sheetTexts } from "../sheetTexts.ts";
import { standsRight } from "../text/table.ts";
import { blockMarkdown, inlineMarkdown } from "./text.ts";

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** The level of a heading, 1 for the largest. */
export type HeadingLevel = (typeof LEVELS)[number];

/** How a sheet is written as Markdown. */
export interface MarkdownOptions {
  /** The level of the title as a heading, 1 to 6; by default 2. */
  readonly level?: HeadingLevel;
}

/** A heading line. */
export function markdownHeading(title: string, level: HeadingLevel): string {
  return `${"#".repeat(level)} ${inlineMarkdown(title)}`;
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A sheet as Markdown, where it is in a report: `prefix` is its path there, with its point. */
export function sheetAsMarkdown(sheet: Sheet, language: Language, level: HeadingLevel, prefix: string): string {
  const { title, columns, headings, rows, notes } = sheetTexts(sheet, language, "shown", prefix);
  const lines = [
    markdownHeading(title, level),
    "",
    tableLine(headings.map(inlineMarkdown)),
    tableLine(columns.map((column) => (standsRight(column) ? "---:" : ":---"))),
    ...rows.map((row) => tableLine(row.map(inlineMarkdown))),
  ];
  if (notes.length > 0) lines.push("", ...notes.map((note) => `- ${blockMarkdown(note)}`));
  return lines.join("\n");
}

/**
 * A sheet as Markdown in the manner of GitHub: the title as a heading, a table, and notes as a list.
 *
 * Figures are to the right. Every text is shown as it is: whatever Markdown or HTML would give a meaning is escaped,
 * and line breaks become spaces, so that no cell leaves its place. An empty cell is blank. Figures are written to be read,
 * with U+2212 as minus; to compute with them, take {@link asCsv}. The text ends without a line break. Throws as {@link asText} does, and `out-of-range` for a level outside 1 to 6.
 *
 * @example
 * ```ts
 * import { asMarkdown, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Takster", en: "Tariffs" },
 *   columns: [{ word: "note", unit: "text" }, { word: "current", unit: "kr" }],
 *   rows: [["dag | nat", 4527]],
 * };
 * asMarkdown(sheet, "da", { level: 3 }).split("\n")[0]; // => "### Takster"
 * asMarkdown(sheet, "da").split("\n")[2]; // => "| Bemærkning | Gældende takst (kr.) |"
 * asMarkdown(sheet, "en").split("\n")[4]; // => "| dag \\| nat | 4,527.00 |"
 * ```
 */
export function asMarkdown(sheet: Sheet, language: Language, options: MarkdownOptions = {}): string {
  knownKeys(options, ["level"], "options");
  const level = oneOf(options.level ?? 2, LEVELS, "options.level");
  return sheetAsMarkdown(sheet, knownLanguage(language), level, "");
}
