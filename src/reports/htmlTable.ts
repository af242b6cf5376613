import { type Language, words } from "../words.ts";
import { htmlText } from "./htmlText.ts";
import { oneLine } from "./plainText.ts";
import type { Column, Sheet } from "./sheet.ts";
import { type SheetTexts, sheetTexts } from "./sheetTexts.ts";
import { standsRight } from "./textTable.ts";

/** A table of so many rows is kept on one page of print, and one of so many columns is printed smaller. */
const [SHORT, WIDE] = [24, 7];

const cellClass = (column: Column | undefined) => (column && standsRight(column) ? ' class="n"' : "");

/** Which column names its rows: the first of texts or years, unless the sheet has only figures. */
function namingColumn(columns: readonly Column[]): number {
  const named = columns.findIndex(({ unit, word }) => unit === "text" && !CODES.has(word));
  return named >= 0 ? named : columns.findIndex(({ unit }) => unit === "year" || unit === "date");
}

/** Columns of text that hold codes, which name nothing to a reader. */
const CODES: ReadonlySet<string> = new Set(["municipalityCode", "payerCode"]);

function headRow({ columns, headings }: SheetTexts): string {
  const cells = headings.map(
    (heading, i) => `<th scope="col"${cellClass(columns[i])}>${htmlText(oneLine(heading))}</th>`,
  );
  return `<thead><tr>${cells.join("")}</tr></thead>`;
}

function bodyRow(row: readonly string[], columns: readonly Column[], naming: number, isTotal: boolean): string {
  const cells = row.map((cell, i) => {
    const text = htmlText(oneLine(cell));
    if (i === naming && text !== "") return `<th scope="row"${cellClass(columns[i])}>${text}</th>`;
    return `<td${cellClass(columns[i])}>${text}</td>`;
  });
  return `<tr${isTotal ? ' class="total"' : ""}>${cells.join("")}</tr>`;
}

function noteList(notes: readonly string[], id: string, language: Language): string {
  if (notes.length === 0) return "";
  const items = notes.map((note) => `<li>${htmlText(oneLine(note))}</li>`).join("");
  const label = words.findings[language];
  return `\n<ul class="notes" id="${id}" aria-label="${htmlText(label)}">${items}</ul>`;
}

/** A sheet as a table with its caption, column and row headers, and notes; `id` tells its parts from those of others. */
export function htmlTable(sheet: Sheet, language: Language, place: string, id: string): string {
  const texts = sheetTexts(sheet, language, "shown", `${place}.`);
  const { columns, rows, title, notes } = texts;
  const totals = rows.length - (sheet.totalRows ?? 0);
  const naming = namingColumn(columns);
  const classes = [...(rows.length <= SHORT ? ["short"] : []), ...(columns.length >= WIDE ? ["wide"] : [])].join(" ");
  const described = notes.length > 0 ? ` aria-describedby="notes${id}"` : "";
  return [
    `<div class="table" role="group" aria-labelledby="caption${id}" tabindex="0">`,
    `<table${classes && ` class="${classes}"`}${described}>`,
    `<caption id="caption${id}">${htmlText(oneLine(title))}</caption>`,
    headRow(texts),
    `<tbody>`,
    ...rows.map((row, i) => bodyRow(row, columns, naming, i >= totals)),
    `</tbody></table></div>${noteList(notes, `notes${id}`, language)}`,
  ].join("\n");
}
