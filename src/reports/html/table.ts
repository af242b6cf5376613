import { type Language, words } from "../../words.ts";
import { isNumberColumn } from "../cellNumber.ts";
import { oneLine } from "../plainText.ts";
import type { Column, Sheet } from "../sheet.ts";
import { type SheetTexts, sheetTexts } from "../sheetTexts.ts";
import { displayWidth } from "../text/displayWidth.ts";
import { standsRight } from "../text/table.ts";
import { htmlNumber } from "./number.ts";
import { htmlText } from "./text.ts";

/** A table of so many lines in print is kept on one page, and one of so many columns is printed smaller, and smaller still. */
const [SHORT, WIDE, WIDEST] = [16, 7, 10];
/** Texts up to so many letters are not broken; longer than the other, they are long; and so many fit on a printed line. */
const [UNBROKEN, LONG, LINE] = [17, 25, 30];

/** How texts are laid out in their column: short ones on one line (`s`), long ones with room (`l`); a few long ones take no room (`f`). */
function textClass(lengths: readonly number[]): string {
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (longest <= UNBROKEN) return ' class="s"';
  const filled = lengths.filter((length) => length > 0);
  if (filled.reduce((a, b) => a + b, 0) > LONG * filled.length) return ' class="l"';
  return longest > 2 * LONG ? ' class="f"' : "";
}

/** The class of each column's cells; figures are to the right (`n`). */
function cellClasses({ columns, rows }: SheetTexts): readonly string[] {
  return columns.map((column, i) =>
    standsRight(column) ? ' class="n"' : textClass(rows.map((row) => displayWidth(oneLine(row[i] ?? "")))),
  );
}

/** About how many lines the rows take in print. */
function printedLines(rows: SheetTexts["rows"]): number {
  const lines = (row: readonly string[]) => Math.max(1, ...row.map((cell) => Math.ceil(cell.length / LINE)));
  return rows.reduce((sum, row) => sum + lines(row), 0);
}

function tableClasses({ columns, rows }: SheetTexts): string {
  const short = printedLines(rows) <= SHORT ? ["short"] : [];
  const wide = columns.length >= WIDE ? ["wide"] : [];
  const widest = columns.length >= WIDEST ? ["widest"] : [];
  const all = [...short, ...wide, ...widest];
  return all.length === 0 ? "" : ` class="${all.join(" ")}"`;
}

/** Which column names its rows: the first of texts or years, unless the sheet has only figures. */
function namingColumn(columns: readonly Column[]): number {
  const named = columns.findIndex(({ unit, word }) => unit === "text" && (word === undefined || !CODES.has(word)));
  return named >= 0 ? named : columns.findIndex(({ unit }) => unit === "year" || unit === "date");
}

/** Columns of text that hold codes, which name nothing to a reader. */
const CODES: ReadonlySet<string> = new Set(["municipalityCode", "payerCode"]);

function headRow(headings: readonly string[], classes: readonly string[]): string {
  const cells = headings.map((heading, i) => `<th scope="col"${classes[i]}>${htmlText(oneLine(heading))}</th>`);
  return `<thead><tr>${cells.join("")}</tr></thead>`;
}

/** How the cells of a table's rows are written. */
interface Written {
  readonly columns: readonly Column[];
  readonly classes: readonly string[];
  readonly naming: number;
  readonly language: Language;
}

function bodyRow(row: readonly string[], { columns, classes, naming, language }: Written, isTotal: boolean): string {
  const cells = row.map((cell, i) => {
    const column = columns[i];
    if (column !== undefined && isNumberColumn(column))
      return `<td${htmlNumber(cell, language, classes[i] ?? "")}</td>`;
    const text = htmlText(oneLine(cell));
    if (i === naming && text !== "") return `<th scope="row"${classes[i]}>${text}</th>`;
    return `<td${classes[i]}>${text}</td>`;
  });
  return `<tr${isTotal ? ' class="total"' : ""}>${cells.join("")}</tr>`;
}

function noteList(notes: readonly string[], id: string, language: Language): string {
  if (notes.length === 0) return "";
  const items = notes.map((note) => `<li>${htmlText(oneLine(note))}</li>`).join("");
  const label = words.findings[language];
  return `\n<ul class="notes" id="${id}" aria-label="${htmlText(label)}">${items}</ul>`;
}

/** A sheet as a table with its caption, column and row headers, and notes; `id` keeps its parts apart from those of others. */
export function htmlTable(sheet: Sheet, language: Language, place: string, id: string): string {
  const texts = sheetTexts(sheet, language, "shown", `${place}.`);
  const { columns, rows, title, notes } = texts;
  const totals = rows.length - (sheet.totalRows ?? 0);
  const classes = cellClasses(texts);
  const how: Written = { columns, classes, naming: namingColumn(columns), language };
  const described = notes.length > 0 ? ` aria-describedby="notes${id}"` : "";
  return [
    `<div class="table" role="group" aria-labelledby="caption${id}" tabindex="0">`,
    `<table${tableClasses(texts)}${described}>`,
    `<caption id="caption${id}"><span>${htmlText(oneLine(title))}</span></caption>`,
    headRow(texts.headings, classes),
    `<tbody>`,
    ...rows.map((row, i) => bodyRow(row, how, i >= totals)),
    `</tbody></table></div>${noteList(notes, `notes${id}`, language)}`,
  ].join("\n");
}
