import type { WriteSheet } from "hucre/xlsx";
import { withCodes } from "../reports/codes.ts";
import type { Column, Sheet } from "../reports/sheet.ts";
import { type SheetTexts, sheetTexts, textsWithCodes } from "../reports/sheetTexts.ts";
import type { Language } from "../words.ts";
import { columnLetters, placeOf } from "./place.ts";
import { refuseTooLarge } from "./refuse.ts";
import * as say from "./words.ts";
import { type WrittenCell, writtenCell } from "./writtenCell.ts";

type Cells = NonNullable<WriteSheet["cells"]>;
type CellStyle = NonNullable<NonNullable<ReturnType<Cells["get"]>>["style"]>;

/** A font that is bold and else that of the other cells: one without a name is another in some spreadsheets. */
const BOLD = { name: "Calibri", size: 11, bold: true } as const;
const HEADING: CellStyle = {
  font: BOLD,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7E6E6" } },
  alignment: { wrapText: true, vertical: "top" },
  border: { bottom: { style: "thin" } },
};
const ABOVE_NUMBERS: CellStyle = { ...HEADING, alignment: { ...HEADING.alignment, horizontal: "right" } };
const TOTAL: CellStyle = { font: BOLD, border: { top: { style: "thin" } } };
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const ON_TOP: CellStyle = { alignment: { vertical: "top" } };

/** What a sheet of a workbook holds. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];
/** Widths in characters: no column is narrower or wider. */
const [NARROWEST, WIDEST] = [9, 48];
/** Points that a line of text is high. */
const LINE = 15;
/** More columns than this are printed along the long side of the paper. */
const MOST_UPRIGHT = 6;

/** A sheet with its texts and what is written of its cells. */
export interface Written {
  readonly totalRows: number;
  readonly texts: SheetTexts;
  readonly cells: readonly (readonly WrittenCell[])[];
}

/** What is written of a sheet; an error names the cell that does not fit its column. */
export function writtenSheet(path: string, given: Sheet, language: Language, codes: boolean): Written {
  const texts = (codes ? textsWithCodes : sheetTexts)(given, language, "shown", `${path}.`);
  const sheet = codes ? withCodes(given, `${path}.`) : given;
  const [rows, columns] = [sheet.rows.length + texts.notes.length + 2, texts.headings.length];
  if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
    refuseTooLarge(say.rowsAndColumns(rows, columns), say.rowsAndColumns(MOST_ROWS, MOST_COLUMNS), path);
  }
  const cells = sheet.rows.map((row, i) =>
    row.map((cell, j) => {
      const column = texts.columns[j] as Column;
      return writtenCell({ cell, column, text: texts.rows[i]?.[j] ?? "", language, path: `${path}.rows[${i}][${j}]` });
    }),
  );
  return { totalRows: sheet.totalRows ?? 0, texts, cells };
}

/** A width that most of a column's texts fit in; longer ones are wrapped. */
function widthOf(heading: string, texts: readonly string[]): number {
  const longest = [...heading.split(/\s/), ...texts].reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(Math.max(Math.ceil(longest * 1.1) + 2, NARROWEST), WIDEST);
}

function styleOf(isText: boolean, format: string | undefined): CellStyle {
  return { ...(isText ? WRAPPED : ON_TOP), ...(format === undefined ? {} : { numFmt: format }) };
}

/** The format that most cells of a column have by its unit; only those of another have a style of their own. */
function columnFormat(cells: Written["cells"], column: number): string | undefined {
  return cells.find((row) => row[column]?.format !== undefined)?.[column]?.format;
}

/** Where the notes begin, counted from 0: below the headings, the rows and an empty row. */
const firstNote = ({ cells }: Written): number => cells.length + 2;

/** The cells that look otherwise than their column: headings, totals, notes, and numbers shown with other decimals. */
function styledCells(written: Written, formats: readonly (string | undefined)[]): Cells {
  const { texts, cells, totalRows } = written;
  const styled: Cells = new Map();
  for (const [column, value] of texts.headings.entries()) {
    const style = texts.columns[column]?.unit === "text" ? HEADING : ABOVE_NUMBERS;
    styled.set(`0,${column}`, { value, style });
  }
  for (const [row, each] of cells.entries()) {
    const isTotal = row >= cells.length - totalRows;
    for (const [column, { value, format }] of each.entries()) {
      const isText = typeof value === "string";
      const isOther = format !== formats[column] && value !== null && !(isText && formats[column] === undefined);
      if (!isTotal && !isOther) continue;
      const style = styleOf(isText, format);
      styled.set(`${row + 1},${column}`, { value, style: isTotal ? { ...style, ...TOTAL } : style });
    }
  }
  for (const [i, value] of texts.notes.entries()) styled.set(`${firstNote(written) + i},0`, { value, style: WRAPPED });
  return styled;
}

/** The lines that a text takes in a width, word by word; a word longer than the width is broken. */
function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, each) => sum + linesOf(each.split(" "), Math.max(1, width * 0.85)), 0);
}

function linesOf(words: readonly string[], width: number): number {
  let [lines, room] = [1, width];
  for (const { length } of words) {
    if (length > room && room < width) [lines, room] = [lines + 1, width];
    lines += Math.floor(Math.max(0, length - 1) / width);
    room -= (length % width) + 1;
  }
  return lines;
}

/** Heights of the rows whose text is wrapped, since not every spreadsheet finds them when it opens a file. */
function heights({ texts: { headings, rows, notes }, cells }: Written, widths: readonly number[], start: number) {
  const across = widths.reduce((sum, each) => sum + each, 0);
  const lines = [
    headings,
    ...cells.map((row, i) => row.map(({ value }, j) => (typeof value === "string" ? (rows[i]?.[j] ?? "") : ""))),
  ].map((row) => row.reduce((most, text, i) => Math.max(most, linesIn(text, widths[i] ?? NARROWEST)), 1));
  return new Map([
    ...lines.flatMap((each, row) => (each > 1 ? [[row, { height: each * LINE }] as const] : [])),
    ...notes.map((note, i) => [start + i, { height: linesIn(note, across) * LINE }] as const),
  ]);
}

function printed({ texts }: Written, lastRow: number): NonNullable<WriteSheet["pageSetup"]> {
  const columns = texts.headings.length;
  return {
    paperSize: "a4",
    orientation: columns > MOST_UPRIGHT ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "$1:$1",
    printArea: `$A$1:$${columnLetters(columns - 1)}$${lastRow}`,
  };
}

/** A sheet of a workbook: headings that stay in sight and can be filtered, rows, totals set apart, and the notes below. */
export function workbookSheet(name: string, written: Written): WriteSheet {
  const { texts, cells, totalRows } = written;
  const { headings, rows, notes } = texts;
  const [last, start] = [headings.length - 1, firstNote(written)];
  const widths = headings.map((heading, i) =>
    widthOf(
      heading,
      rows.map((row) => row[i] ?? ""),
    ),
  );
  const formats = headings.map((_, column) => columnFormat(cells, column));
  const ordinary = cells.length - totalRows;
  const acrossAll = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: last });
  return {
    name,
    columns: widths.map((each, i) => ({ width: each, style: styleOf(formats[i] === undefined, formats[i]) })),
    rows: [
      [...headings],
      ...cells.map((row) => row.map(({ value }) => value)),
      ...(notes.length === 0 ? [] : [[], ...notes.map((note) => [note])]),
    ],
    cells: styledCells(written, formats),
    freezePane: { rows: 1 },
    ...(ordinary === 0 ? {} : { autoFilter: { range: `A1:${placeOf(ordinary + 1, last)}` } }),
    ...(last === 0 ? {} : { merges: notes.map((_, i) => acrossAll(start + i)) }),
    rowDefs: heights(written, widths, start),
    pageSetup: printed(written, notes.length === 0 ? cells.length + 1 : start + notes.length),
    headerFooter: { oddHeader: `&L${texts.title.replaceAll("&", "&&")}`, oddFooter: "&R&P/&N" },
  };
}
