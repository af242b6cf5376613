import { isVerdict } from "../../reports/codes.ts";
import type { Sheet } from "../../reports/sheet.ts";
import { checkedWithCodes, type SheetTexts, sheetTexts } from "../../reports/sheetTexts.ts";
import type { Language } from "../../words.ts";
import { MOST_COLUMNS } from "../limits.ts";
import { refuseTooLarge } from "../refuse.ts";
import * as say from "../words.ts";
import { type CellPlaces, type WrittenCell, writtenCell } from "../writtenCell.ts";

/** The rows that a sheet of a workbook holds. */
const MOST_ROWS = 1_048_576;

/** A sheet with its texts and what is written of its cells. */
export interface Written {
  readonly totalRows: number;
  readonly texts: SheetTexts;
  readonly cells: readonly (readonly WrittenCell[])[];
}

/** Whether codes come along that words stand for: all, none, or those of verdicts. */
export type Codes = boolean | "verdicts";

/** A sheet with the codes that come along; where no column has any, nothing of it changes. */
function codedSheet(sheet: Sheet, codes: Codes, prefix: string): Sheet {
  if (codes === false) return sheet;
  if (codes === true) return checkedWithCodes(sheet, prefix);
  return checkedWithCodes(sheet, prefix, isVerdict);
}

/** What is written of a sheet; an error names the cell that does not fit its column. */
export function writtenSheet(path: string, given: Sheet, language: Language, codes: Codes): Written {
  const sheet = codedSheet(given, codes, `${path}.`);
  const texts = sheetTexts(sheet, language, "shown", `${path}.`);
  const [rows, columns] = [sheet.rows.length + texts.notes.length + 2, texts.headings.length];
  if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
    refuseTooLarge(say.rowsAndColumns(rows, columns), say.rowsAndColumns(MOST_ROWS, MOST_COLUMNS), path);
  }
  const places = texts.columns.map((column): CellPlaces => ({ column, language, path }));
  const cells = sheet.rows.map((row, i) => {
    const written = texts.rows[i] ?? [];
    return row.map((cell, j) => writtenCell(cell, written[j] ?? "", places[j] as CellPlaces));
  });
  return { totalRows: sheet.totalRows ?? 0, texts, cells };
}
