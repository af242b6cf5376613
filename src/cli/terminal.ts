import { oneLine } from "../reports/plainText.ts";
import type { Sheet } from "../reports/sheet.ts";
import { type SheetTexts, sheetTexts } from "../reports/sheetTexts.ts";
import { asText } from "../reports/text/asText.ts";
import { needOf } from "../reports/text/columnWidths.ts";
import { wrapped } from "../reports/text/wrapped.ts";
import type { Language } from "../words.ts";
import type { Stream } from "./io.ts";
import * as say from "./words.ts";

/** The narrowest that a text table can be asked for. */
const NARROWEST = 40;
/** The blanks between two columns of a text table. */
const GAP = 2;
/** So many rows of a table are shown where the whole of it is in a file. */
const ROWS_SHOWN = 40;

/** The first columns of a table; a table of all of its columns is the table itself. */
function firstColumns(sheet: Sheet, count: number): Sheet {
  if (count === sheet.columns.length) return sheet;
  return { ...sheet, columns: sheet.columns.slice(0, count), rows: sheet.rows.map((row) => row.slice(0, count)) };
}

/** The first rows, and those of totals. */
function firstRows(sheet: Sheet, most: number): Sheet {
  const { rows, totalRows = 0 } = sheet;
  const own = rows.length - totalRows;
  if (own <= most) return sheet;
  return { ...sheet, rows: [...rows.slice(0, most), ...rows.slice(own)] };
}

/** How many of the first columns a width takes without breaking words; one at least. */
function columnsWithin({ columns, headings, rows }: SheetTexts, width: number): number {
  let used = -GAP;
  const last = columns.findIndex(({ unit }, i) => {
    const cells = rows.map((row) => oneLine(row[i] ?? ""));
    used += GAP + needOf(oneLine(headings[i] ?? ""), cells, unit === "text").words;
    return used > width;
  });
  return last < 0 ? columns.length : Math.max(1, last);
}

/**
 * A table for the standard output. On a terminal it is as wide as the terminal, without its last columns where words would be
 * broken, and where the whole is in a file without most of its rows, which it says; anywhere else nothing is left out.
 */
export function shownTable(sheet: Sheet, language: Language, stream: Stream, isInFile: boolean): string {
  if (!stream.isTerminal) return asText(sheet, language);
  const few = isInFile ? firstRows(sheet, ROWS_SHOWN) : sheet;
  const width = Math.max(NARROWEST, stream.columns ?? 80);
  const texts = sheetTexts(few, language, "shown", "");
  const count = columnsWithin(texts, width);
  const text = asText(firstColumns(few, count), language, { maxWidth: width });
  const rows = sheet.rows.length - few.rows.length;
  const left = texts.headings.slice(count).map(oneLine);
  const said = [
    ...(rows > 0 ? [say.moreRows(rows)] : []),
    ...(left.length > 0 ? [say.moreColumns(left, isInFile)] : []),
  ];
  return [text, ...said.flatMap((each) => wrapped(each[language], width))].join("\n");
}
