import { fail } from "../errors.ts";
import type { Language } from "../words.ts";
import { cellText, type Place, type Style } from "./cellText.ts";
import { type HasCodes, withCodes } from "./codes.ts";
import { checkedColumns } from "./columns.ts";
import { knownKeys, listed } from "./given.ts";
import { headings } from "./headings.ts";
import { isOwnTable } from "./ownTable.ts";
import { inLanguage } from "./plainText.ts";
import type { Cell, Column, Sheet } from "./sheet.ts";
import * as say from "./words.ts";

/** A sheet in one language: what every format lays out in its own way. */
export interface SheetTexts {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly headings: readonly string[];
  /** A text for each column, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** How many of the last rows are totals; never more than there are. */
function checkTotals({ totalRows = 0, rows }: Sheet, prefix: string): void {
  const most = listed(rows, `${prefix}rows`).length;
  if (Number.isInteger(totalRows) && totalRows >= 0 && totalRows <= most) return;
  fail({ kind: "out-of-range", path: `${prefix}totalRows`, found: totalRows, ...say.notTotalRows(most) });
}

/** A row with a cell for each column; otherwise an error that names the first cell missing or too many. */
function cellsOf(row: readonly Cell[], columns: number, path: string): readonly Cell[] {
  const cells = listed(row, path);
  if (cells.length === columns) return cells;
  return fail({
    kind: cells.length < columns ? "missing" : "malformed",
    path: `${path}[${Math.min(cells.length, columns)}]`,
    ...say.cellsInRow(cells.length, columns),
  });
}

/** Refuses what has other keys than a sheet; rows and tables of one's own are told how to become one. */
function checkKeys(sheet: Sheet, prefix: string): void {
  const path = prefix.replace(/\.$/, "");
  if (Array.isArray(sheet)) fail({ kind: "malformed", path, found: sheet, ...say.notSheet });
  if (isOwnTable(sheet)) fail({ kind: "malformed", path, foundAs: say.A_TABLE, ...say.notSheet });
  knownKeys(sheet, ["title", "columns", "rows", "totalRows", "notes"], path);
}

/** Refuses what is no sheet: other keys, columns that do not exist, totals that are no count, rows of another length. */
export function checkSheet(sheet: Sheet, prefix: string): void {
  checkKeys(sheet, prefix);
  const columns = checkedColumns(sheet, prefix);
  checkTotals(sheet, prefix);
  for (const [i, row] of listed(sheet.rows, `${prefix}rows`).entries()) {
    // Of many rows, making their paths would cost more than the check.
    if (!Array.isArray(row) || row.length !== columns.length) cellsOf(row, columns.length, `${prefix}rows[${i}]`);
  }
  listed(sheet.notes ?? [], `${prefix}notes`);
}

/** A sheet with the codes that words stand for, each in a column behind the words, once it is known to be a sheet. */
export function checkedWithCodes(sheet: Sheet, prefix: string, hasCodes?: HasCodes): Sheet {
  checkSheet(sheet, prefix);
  return withCodes(sheet, prefix, hasCodes);
}

/** The same with the codes that words stand for, each in a column behind the words. */
export function textsWithCodes(sheet: Sheet, language: Language, style: Style, prefix: string): SheetTexts {
  return sheetTexts(checkedWithCodes(sheet, prefix), language, style, prefix);
}

/** The title of a sheet in a language; what is no sheet is refused. */
export function sheetTitle(sheet: Sheet, language: Language, prefix: string): string {
  checkKeys(sheet, prefix);
  return inLanguage(sheet.title, language, `${prefix}title`);
}

/** The texts of a row. Paths are made only where a cell does not fit its column: of many cells they cost more than the texts. */
function rowTexts(row: readonly Cell[], places: readonly Place[], path: string): string[] {
  const cells = cellsOf(row, places.length, path);
  try {
    return cells.map((cell, j) => cellText(cell, places[j] as Place));
  } catch {
    return cells.map((cell, j) => cellText(cell, { ...(places[j] as Place), path: `${path}[${j}]` }));
  }
}

/** A sheet in one language without its cells. */
export type SheetFrame = Omit<SheetTexts, "rows">;

/** The title, headings and notes of a sheet as texts; what is no sheet is refused. */
export function sheetFrame(sheet: Sheet, language: Language, style: Style, prefix: string): SheetFrame {
  checkKeys(sheet, prefix);
  const columns = checkedColumns(sheet, prefix);
  checkTotals(sheet, prefix);
  return {
    title: inLanguage(sheet.title, language, `${prefix}title`),
    columns,
    headings: headings(columns, language, style, prefix),
    notes: listed(sheet.notes ?? [], `${prefix}notes`).map((note, i) =>
      inLanguage(note, language, `${prefix}notes[${i}]`),
    ),
  };
}

/**
 * The title, headings, cells and notes of a sheet as texts; an error names the cell that does not fit its column.
 * `prefix` is the path of the sheet in a report, with its point.
 */
export function sheetTexts(sheet: Sheet, language: Language, style: Style, prefix: string): SheetTexts {
  const frame = sheetFrame(sheet, language, style, prefix);
  const places = frame.columns.map((column): Place => ({ column, language, style, path: "" }));
  const rows = listed(sheet.rows, `${prefix}rows`).map((row, i) => rowTexts(row, places, `${prefix}rows[${i}]`));
  return { ...frame, rows };
}
