import { fail } from "../errors.ts";
import type { Language } from "../words.ts";
import { knownKeys, knownLanguage, oneOf } from "./given.ts";
import type { Column, Sheet } from "./sheet.ts";
import { sheetTexts } from "./sheetTexts.ts";

/** How a CSV file is written. */
export interface CsvOptions {
  /** Whether a byte order mark comes first, without which Excel reads æ, ø and å wrongly; by default in Danish only. */
  readonly bom?: boolean;
  /** What stands between cells; by default `;` in Danish, as Danish spreadsheets expect, and `,` in English. */
  readonly separator?: ";" | ",";
}

const END = "\r\n";
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * What a spreadsheet may take for a formula, also after blanks, and a blank that some of them strip first. Apostrophes
 * before it are counted in, so that taking one away always gives back the text.
 */
const FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[ \p{Cf}]*[\t\r\n])/u;

/** What a field is quoted for: both separators, since a reader may guess wrongly, and blanks that it might strip. */
const QUOTED_TEXT = /[";,\t\r\n\v\f\u0085\u2028\u2029]|^\s|\s$/;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function textField(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED_TEXT.test(harmless) ? quoted(harmless) : harmless;
}

function field(text: string, column: Column | undefined, separator: string): string {
  if (column?.unit === "text") return textField(text);
  return text.includes(separator) ? quoted(text) : text;
}

function line(fields: readonly string[], separator: string): string {
  const text = fields.join(separator);
  return `${text === "" ? quoted(text) : text}${END}`;
}

function checkedOptions(options: CsvOptions, language: Language): Required<CsvOptions> {
  knownKeys(options, ["bom", "separator"], "options");
  const { bom = language === "da", separator = language === "da" ? ";" : "," } = options;
  if (typeof bom === "boolean") return { bom, separator: oneOf(separator, [";", ","], "options.separator") };
  return fail({
    kind: "malformed",
    path: "options.bom",
    found: bom,
    allowed: { da: "true eller false", en: "true or false" },
    remedy: { da: "skriv fx { bom: false }", en: "write { bom: false }, for example" },
  });
}

/**
 * A sheet as a CSV file by RFC 4180, for spreadsheets and programs: headings and rows, each ended by CR LF. The title
 * and the notes are left out.
 *
 * Numbers hold every digit of their value, without marks for thousands and with a plain hyphen as minus; the decimal
 * sign is a comma in Danish and a point in English. Rates are shares of 1 (5.51 % is 0,0551), as their heading says, and
 * dates are ISO. A text that a spreadsheet could take for a formula gets an apostrophe in front; numbers never do. An
 * empty cell is an empty field. Write the text to the file as UTF-8.
 *
 * Throws as {@link asText} does, and `out-of-range` for another separator.
 *
 * @example
 * ```ts
 * import { asCsv, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Satser", en: "Rates" },
 *   columns: [{ word: "note", unit: "text" }, { word: "rate", unit: "rate" }],
 *   rows: [["=1+1", 0.0551]],
 * };
 * asCsv(sheet, "da", { bom: false }); // => "Bemærkning;Sats (andel af 1)\r\n'=1+1;0,0551\r\n"
 * asCsv(sheet, "en"); // => "Note,Rate (share of 1)\r\n'=1+1,0.0551\r\n"
 * ```
 */
export function asCsv(sheet: Sheet, language: Language, options: CsvOptions = {}): string {
  const { bom, separator } = checkedOptions(options, knownLanguage(language));
  const { columns, headings, rows } = sheetTexts(sheet, language, "machine", "");
  const lines = rows.map((row) => {
    const fields = row.map((text, i) => field(text, columns[i], separator));
    return line(fields, separator);
  });
  return `${bom ? BYTE_ORDER_MARK : ""}${line(headings.map(textField), separator)}${lines.join("")}`;
}
