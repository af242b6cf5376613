import { BYTE_ORDER_MARK } from "../characters.ts";
import type { Language } from "../words.ts";
import { isNumberColumn } from "./cellNumber.ts";
import { knownKeys, knownLanguage, oneOf, yesOrNo } from "./given.ts";
import type { Column, Sheet } from "./sheet.ts";
import { sheetTexts, textsWithCodes } from "./sheetTexts.ts";
import * as say from "./words.ts";

const SEPARATORS = [";", ","] as const;

/** How a CSV file is written. */
export interface CsvOptions {
  /** Whether a byte order mark comes first, without which Excel reads æ, ø and å wrongly; by default it does. */
  readonly bom?: boolean;
  /** What separates cells; by default `;` in Danish, as Danish spreadsheets expect, and `,` in English. */
  readonly separator?: (typeof SEPARATORS)[number];
  /** Whether rows of totals come along, which would be counted twice in a sum; by default not. */
  readonly totals?: boolean;
  /** Whether codes come along that words stand for, such as `unsubstantiated`, in columns of their own; by default not. */
  readonly codes?: boolean;
}

const END = "\r\n";

/**
 * What a spreadsheet may take for a formula, also after blanks, and a blank that some of them strip first. Apostrophes
 * before it are counted in, so that taking one away always gives back the text.
 */
const FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[ \p{Cf}]*[\t\r\n])/u;

/** What a field is quoted for: both separators, since a reader may guess wrongly, and blanks that it might strip. */
const QUOTED_TEXT = /[";,\t\r\n\v\f\u0085\u2028\u2029]|^\s|\s$/;

/** What reads as thousands where the decimal sign is the other one: `0.039` is 39 in Denmark, `0.0390` is no number there. */
const THREE_DECIMALS = /[.,]\d{3}$/;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function textField(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED_TEXT.test(harmless) ? quoted(harmless) : harmless;
}

function field(text: string, column: Column | undefined, separator: string): string {
  if (column?.unit === "text") return textField(text);
  const number = column !== undefined && isNumberColumn(column) && THREE_DECIMALS.test(text) ? `${text}0` : text;
  return number.includes(separator) ? quoted(number) : number;
}

function line(fields: readonly string[], separator: string): string {
  const text = fields.join(separator);
  return `${text === "" ? quoted(text) : text}${END}`;
}

function checkedOptions(options: CsvOptions, language: Language): Required<CsvOptions> {
  knownKeys(options, ["bom", "separator", "totals", "codes"], "options");
  const { bom = true, separator = say.CSV_SEPARATOR[language], totals = false, codes = false } = options;
  return {
    bom: yesOrNo(bom, "options.bom"),
    separator: oneOf(separator, SEPARATORS, "options.separator"),
    totals: yesOrNo(totals, "options.totals"),
    codes: yesOrNo(codes, "options.codes"),
  };
}

/**
 * A sheet as a CSV file by RFC 4180, for spreadsheets and programs: headings and rows, each ended by CR LF. Rows of totals
 * are left out unless asked for, since a sum over the column would count them twice, and so are the title and the notes,
 * which say how a total came about.
 *
 * Numbers hold every digit of their value, without marks for thousands and with a plain hyphen as minus; the decimal
 * sign is a comma in Danish and a point in English. A number of just three decimals is written with a fourth, `0.0390`:
 * it is the same number, but `0.039` is 39 in a spreadsheet whose decimal sign is a comma. Rates are shares of 1 (5.51 %
 * is 0,0551), as their heading says, and dates are ISO. An empty cell is an empty field. Write the text to the file as
 * UTF-8; programs that do not know the byte order mark take it for part of the first heading, so leave it out for them.
 *
 * A text that a spreadsheet could take for a formula gets an apostrophe in front; numbers never do. **Texts that look like
 * numbers or dates are not kept by spreadsheets that open CSV**: of `1e5`, `00461` and `2025-1` LibreOffice makes 100000
 * and 461, and Gnumeric 1 January 2025. Let such a column be imported as text, or name rows otherwise.
 * Gnumeric splits Danish CSV at the decimal comma; give it English.
 *
 * Throws as {@link asText} does, `out-of-range` for another separator, and `malformed` for other options.
 *
 * @example
 * ```ts
 * import { asCsv, type Sheet } from "rammetakst";
 * const sheet: Sheet = {
 *   title: { da: "Satser", en: "Rates" },
 *   columns: [{ word: "note", unit: "text" }, { word: "rate", unit: "rate" }],
 *   rows: [["=1+1", 0.0551], ["KL", 0.039]],
 * };
 * asCsv(sheet, "da", { bom: false }); // => "Bemærkning;Sats (andel af 1)\r\n'=1+1;0,0551\r\nKL;0,0390\r\n"
 * asCsv(sheet, "en", { bom: false }); // => "Note,Rate (share of 1)\r\n'=1+1,0.0551\r\nKL,0.0390\r\n"
 * ```
 */
export function asCsv(sheet: Sheet, language: Language, options: CsvOptions = {}): string {
  const { bom, separator, totals, codes } = checkedOptions(options, knownLanguage(language));
  const { columns, headings, rows } = (codes ? textsWithCodes : sheetTexts)(sheet, language, "machine", "");
  const kept = totals ? rows : rows.slice(0, rows.length - (sheet.totalRows ?? 0));
  const lines = kept.map((row) => {
    const fields = row.map((text, i) => field(text, columns[i], separator));
    return line(fields, separator);
  });
  return `${bom ? BYTE_ORDER_MARK : ""}${line(headings.map(textField), separator)}${lines.join("")}`;
}
