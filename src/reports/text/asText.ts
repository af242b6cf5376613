import { fail } from "../../errors.ts";
import type { Language } from "../../words.ts";
import { knownKeys, knownLanguage } from "../given.ts";
import { oneLine } from "../plainText.ts";
import type { Sheet } from "../sheet.ts";
import { sheetTexts } from "../sheetTexts.ts";
import { textTable } from "./table.ts";
import * as say from "./words.ts";
import { wrapped } from "./wrapped.ts";

/** How a text table is laid out. */
export interface TextOptions {
  /** The most columns of the typeface that a line takes: a whole number from 40, or `Infinity` to wrap nothing; by default 140. */
  readonly maxWidth?: number;
}

/** A landscape page of A4, and a wide terminal. */
const MOST = 140;
const LEAST = 40;

/** The width asked for, checked. */
export function checkedWidth(options: TextOptions): number {
  knownKeys(options, ["maxWidth"], "options");
  const { maxWidth = MOST } = options;
  if (maxWidth === Number.POSITIVE_INFINITY || (Number.isInteger(maxWidth) && maxWidth >= LEAST)) return maxWidth;
  const kind = typeof maxWidth === "number" ? "out-of-range" : "malformed";
  return fail({ kind, path: "options.maxWidth", found: maxWidth, ...say.widthFrom(LEAST) });
}

/** A text on one line or wrapped to more. */
export function paragraphText(text: string, maxWidth: number): string {
  return wrapped(oneLine(text), maxWidth).join("\n");
}

function listItem(text: string, maxWidth: number): string {
  return `- ${wrapped(oneLine(text), maxWidth - 2).join("\n  ")}`;
}

/** A sheet as text, where it is in a report: `prefix` is its path there, with its point. */
export function sheetAsText(sheet: Sheet, language: Language, maxWidth: number, prefix: string): string {
  const texts = sheetTexts(sheet, language, "shown", prefix);
  const lines = [paragraphText(texts.title, maxWidth), "", ...textTable(texts, maxWidth)];
  if (texts.notes.length > 0) lines.push("", ...texts.notes.map((note) => listItem(note, maxWidth)));
  return lines.join("\n");
}

/**
 * A sheet as a table of plain text for terminals and paper: title, headings, rows, and notes as a list.
 *
 * Figures are to the right, texts and dates to the left, and all lines of the table are equally wide in a typeface of
 * fixed width. Line breaks in cells become spaces. Where the lines would be wider than `maxWidth`, headings and columns
 * of text are wrapped; figures never are, so a table with very many of them may still be wider. An empty cell is blank,
 * since a dash stands for nil in Danish statistics. Combining marks take no column and East Asian characters and emoji
 * two; emoji that are put together of several may shift their line. The text ends without a line break.
 *
 * Throws `RuleError`: `malformed` or `missing` for a cell, title or note that does not fit, with its place such as
 * `rows[3][2]`; `out-of-range` for a value or option outside its bounds; `unknown-name` for a word or language that does
 * not exist; `unknown-key` for a key that nothing reads; `duplicate` for two columns with one heading.
 *
 * @example
 * ```ts
 * import { asText, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Takster", en: "Tariffs" },
 *   columns: [{ word: "year", unit: "year" }, { word: "current", unit: "kr" }],
 *   rows: [[2024, 4527], [2025, 4776.44]],
 * };
 * asText(sheet, "da").split("\n")[2]; // => "  År  Gældende takst (kr.)"
 * asText(sheet, "da").split("\n")[5]; // => "2025              4.776,44"
 * asText(sheet, "en").split("\n")[5]; // => "2025              4,776.44"
 * ```
 */
export function asText(sheet: Sheet, language: Language, options: TextOptions = {}): string {
  return sheetAsText(sheet, knownLanguage(language), checkedWidth(options), "");
}
