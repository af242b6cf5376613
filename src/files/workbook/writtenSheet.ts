import { isVerdict } from "../../reports/codes.ts";
import type { Cell, Sheet } from "../../reports/sheet.ts";
import { checkedWithCodes, type SheetFrame, sheetFrame, sheetTexts } from "../../reports/sheetTexts.ts";
import type { Language } from "../../words.ts";
import { MOST_COLUMNS } from "../limits.ts";
import { refuseTooLarge } from "../refuse.ts";
import * as say from "../words.ts";
import { type CellPlaces, type CellValue, type WrittenCell, writtenCell } from "../writtenCell.ts";
import { LineLengths } from "./lineLengths.ts";

/** The rows that a sheet of a workbook holds. */
const MOST_ROWS = 1_048_576;

/** How a cell looks that does not look as its column does. */
export type Look = Pick<WrittenCell, "format" | "indent">;

/** The cells of a sheet as they are written. */
interface WrittenRows {
  readonly values: readonly (readonly CellValue[])[];
  /** The format of the first cell of each column that has one, by its unit; that of most cells. */
  readonly formats: readonly (string | undefined)[];
  /** The cells of each row that look otherwise, by column; nothing for a row without any. */
  readonly looks: readonly (ReadonlyMap<number, Look> | undefined)[];
  readonly lines: readonly LineLengths[];
}

/** A sheet with its texts and what is written of its cells. */
export interface Written extends WrittenRows {
  /** With its codes, where they come along. */
  readonly sheet: Sheet;
  readonly totalRows: number;
  readonly texts: SheetFrame;
}

/** Whether codes come along that words stand for: all, none, or those of verdicts. */
export type Codes = boolean | "verdicts";

/** A sheet with the codes that come along; where no column has any, nothing of it changes. */
function codedSheet(sheet: Sheet, codes: Codes, prefix: string): Sheet {
  if (codes === false) return sheet;
  if (codes === true) return checkedWithCodes(sheet, prefix);
  return checkedWithCodes(sheet, prefix, isVerdict);
}

/** Writes the cells of one column, and finds how most of them look. */
class ColumnWriter {
  readonly lines: LineLengths = new LineLengths();
  /** The format of the first cell that has one. */
  format: string | undefined;
  readonly #place: CellPlaces;
  readonly #isText: boolean;

  constructor(place: CellPlaces) {
    this.#place = place;
    this.#isText = place.column.unit === "text";
  }

  write(cell: Cell): WrittenCell {
    const written = writtenCell(cell, this.#place);
    if (written.length !== undefined) this.lines.add(written.length);
    else if (typeof written.value === "string") this.lines.addText(written.value, written.indent);
    this.format ??= written.format;
    return written;
  }

  /** Whether a cell may look otherwise than its column, whose format may be found only further down. */
  mayLookOtherwise({ value, format, indent }: WrittenCell): boolean {
    if (indent !== undefined) return true;
    return value !== null && (format !== this.format || (format === undefined && !this.#isText));
  }

  /** How a cell looks, where that is not as its column. */
  lookOf({ format, indent }: WrittenCell): Look | undefined {
    if (indent !== undefined) return { indent };
    if (format === this.format) return undefined;
    return format === undefined ? {} : { format };
  }
}

function rowsOf({ rows }: Sheet, places: readonly CellPlaces[]): WrittenRows {
  const writers = places.map((place) => new ColumnWriter(place));
  const others: { readonly at: number; readonly column: number; readonly cell: WrittenCell }[] = [];
  const values = rows.map((row, at) =>
    writers.map((writer, column) => {
      const cell = writer.write(row[column] as Cell);
      if (writer.mayLookOtherwise(cell)) others.push({ at, column, cell });
      return cell.value;
    }),
  );
  const looks: Map<number, Look>[] = [];
  for (const { at, column, cell } of others) {
    const look = writers[column]?.lookOf(cell);
    if (look === undefined) continue;
    looks[at] ??= new Map();
    looks[at]?.set(column, look);
  }
  return { values, looks, formats: writers.map(({ format }) => format), lines: writers.map(({ lines }) => lines) };
}

/** Whether every row has a cell for each column, so that none is lost or made up. */
const isWhole = ({ rows }: Sheet, columns: number): boolean =>
  Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.length === columns);

/** The rows of a sheet as they are written; an error names the cell that does not fit its column. */
function checkedRows(sheet: Sheet, { columns }: SheetFrame, language: Language, path: string): WrittenRows {
  if (!isWhole(sheet, columns.length)) sheetTexts(sheet, language, "shown", `${path}.`);
  try {
    return rowsOf(
      sheet,
      columns.map((column) => ({ column, language, path })),
    );
  } catch (error) {
    // Where a cell stands is put into words only for the one that is refused.
    sheetTexts(sheet, language, "shown", `${path}.`);
    throw error;
  }
}

/** What is written of a sheet; an error names the cell that does not fit its column. */
export function writtenSheet(path: string, given: Sheet, language: Language, codes: Codes): Written {
  const sheet = codedSheet(given, codes, `${path}.`);
  const texts = sheetFrame(sheet, language, "shown", `${path}.`);
  const [rows, columns] = [(sheet.rows?.length ?? 0) + texts.notes.length + 2, texts.headings.length];
  if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
    refuseTooLarge(say.rowsAndColumns(rows, columns), say.rowsAndColumns(MOST_ROWS, MOST_COLUMNS), path);
  }
  return { sheet, totalRows: sheet.totalRows ?? 0, texts, ...checkedRows(sheet, texts, language, path) };
}
