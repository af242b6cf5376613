import { writeXlsx } from "hucre/xlsx";
import { fail } from "../errors.ts";
import { knownKeys, knownLanguage, yesOrNo } from "../reports/given.ts";
import { isOwnTable } from "../reports/ownTable.ts";
import type { Sheet } from "../reports/sheet.ts";
import { sheetTitle } from "../reports/sheetTexts.ts";
import type { Language } from "../words.ts";
import { quotedSheet, sheetNames } from "./sheetNames.ts";
import * as say from "./words.ts";
import type { Links } from "./workbook/styledCells.ts";
import { writtenSheet } from "./workbook/writtenSheet.ts";
import { workbookSheet } from "./workbookSheet.ts";

/** What can be written as a workbook: a table, several in a list, or a result of several, such as that of `assessProposalsSheets`. */
export type Sheets = Sheet | readonly Sheet[] | Readonly<Record<string, Sheet>>;

/** How a workbook is written. */
export interface XlsxOptions {
  /**
   * Whether codes come along that words stand for, such as `unsubstantiated`, in columns of their own: all with `true`, none with
   * `false`; by default those of verdicts.
   */
  readonly codes?: boolean;
}

/** The sheet of a result that tells why, step by step. */
const EXPLANATIONS = "explanations";
/** So many of its rows lie on about three pages. */
const MOST_UNFOLDED = 200;

/** A sheet with the path of messages and, in a result of several, the key that names it. */
type Placed = readonly [path: string, sheet: Sheet, key?: string];

function placedIn(given: Sheets): readonly Placed[] {
  if (typeof given !== "object" || given === null) return [];
  if (Array.isArray(given)) return given.map((sheet: Sheet, i): Placed => [`sheets[${i}]`, sheet]);
  if (Object.hasOwn(given, "columns") || isOwnTable(given)) return [["sheets", given as Sheet]];
  return Object.entries(given).map(([key, sheet]): Placed => [`sheets.${key}`, sheet, key]);
}

/** Long explanations are looked up one at a time and would be most of what is printed: only their titles are in sight until one is unfolded. */
const foldsIn = ([, { rows }, key]: Placed): boolean => key === EXPLANATIONS && rows.length > MOST_UNFOLDED;

function sheetsIn(given: Sheets): readonly Placed[] {
  const sheets = placedIn(given);
  if (sheets.length > 0) return sheets;
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path: "sheets",
    found: given,
    allowed: say.NO_SHEETS,
    remedy: say.GIVE_SHEET,
  });
}

/** A coded text that names a sheet of the workbook by its key and its title leads there. */
function linksTo(placed: readonly Placed[], names: readonly string[]): Links {
  const byKey = new Map(placed.map(([, { title }, key], i) => [key, { title, name: names[i] ?? "" }]));
  return {
    isIn: ({ coded }) => coded === true,
    of: ({ code, value }) => {
      const to = code === null ? undefined : byKey.get(code);
      if (to === undefined || (value !== to.title.da && value !== to.title.en)) return undefined;
      return `${quotedSheet(to.name)}!A1`;
    },
  };
}

/**
 * Tables as a workbook (.xlsx) for people: a sheet for each, with headings that stay in sight and can be filtered, widths,
 * rows of totals set apart, the notes below, and a print on A4. Amounts, rates and counts are numbers, shown in the form of
 * the reader's own spreadsheet, dates are dates, and years and codes as they are read. A verdict has its code beside it. No
 * text becomes a formula.
 *
 * A number is the same to every digit that its column shows; one with more digits than the 15 that spreadsheets keep is
 * written as text with all of them. Gives the bytes of the file. The promise is rejected as {@link asText} throws, and with
 * `missing` or `malformed` where nothing is given that is a table.
 *
 * @example
 * ```ts
 * import { distribute, distributeSheet } from "rammetakst";
 * import { asXlsx, readTables } from "rammetakst/files";
 * const keys = [{ id: "Odense", key: 2 }, { id: "Svendborg", key: 1 }];
 * const file = await asXlsx(distributeSheet(distribute("100.00", keys)), "da");
 * const [table] = await readTables(file);
 * table?.rows[1]?.cells[4]; // => { kind: "number", at: "E2", number: 66.67 }
 * ```
 */
export async function asXlsx(sheets: Sheets, language: Language, options: XlsxOptions = {}): Promise<Uint8Array> {
  knownKeys(options, ["codes"], "options");
  const known = knownLanguage(language);
  const codes = options.codes === undefined ? "verdicts" : yesOrNo(options.codes, "options.codes");
  const placed = sheetsIn(sheets);
  const names = sheetNames(placed.map(([path, sheet]) => sheetTitle(sheet, known, `${path}.`)));
  const links = linksTo(placed, names);
  // One sheet after the other, so that of each only what is written of it is kept.
  const made = placed.map((each, i) => {
    const [path, sheet] = each;
    const isFolded = foldsIn(each);
    const shown = isFolded ? { ...sheet, notes: [...(sheet.notes ?? []), say.FOLDED] } : sheet;
    return workbookSheet(names[i] ?? "", writtenSheet(path, shown, known, codes), links, isFolded);
  });
  return writeXlsx({ sheets: made.map(({ sheet }) => sheet), namedRanges: made.flatMap((each) => each.names) });
}
