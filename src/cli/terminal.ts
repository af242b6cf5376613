import type { Sheet } from "../reports/sheet.ts";
import { asText } from "../reports/text/asText.ts";
import { displayWidth } from "../reports/text/displayWidth.ts";
import type { Language } from "../words.ts";
import type { Stream } from "./io.ts";
import * as say from "./words.ts";

/** The narrowest that a text table can be asked for. */
const NARROWEST = 40;
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

const isWithin = (text: string, width: number): boolean =>
  text.split("\n").every((line) => displayWidth(line) <= width);

/** As many of the first columns as fit, and one at least. */
function fitting(sheet: Sheet, language: Language, width: number): { readonly text: string; readonly left: number } {
  const all = sheet.columns.length;
  for (let count = all; count > 1; count--) {
    const text = asText(firstColumns(sheet, count), language, { maxWidth: width });
    if (isWithin(text, width)) return { text, left: all - count };
  }
  return { text: asText(firstColumns(sheet, 1), language, { maxWidth: width }), left: all - 1 };
}

/**
 * A table for the standard output. On a terminal it is as wide as the terminal, without its last columns where it could not
 * be, and where the whole is in a file without most of its rows, which it says; anywhere else nothing is left out.
 */
export function shownTable(sheet: Sheet, language: Language, stream: Stream, isInFile: boolean): string {
  if (!stream.isTerminal) return asText(sheet, language);
  const few = isInFile ? firstRows(sheet, ROWS_SHOWN) : sheet;
  const { text, left } = fitting(few, language, Math.max(NARROWEST, stream.columns ?? 80));
  const rows = sheet.rows.length - few.rows.length;
  const said = [...(rows > 0 ? [say.moreRows(rows)] : []), ...(left > 0 ? [say.moreColumns(left, isInFile)] : [])];
  return [text, ...said.map((each) => each[language])].join("\n");
}
