import Papa from "papaparse";
import { fail } from "../errors.ts";
import type { GivenCell, GivenTable, TextForm } from "./cell.ts";
import { decoded } from "./decoded.ts";
import { placeOf } from "./place.ts";
import { checkCells, checkColumns } from "./refuse.ts";
import * as say from "./words.ts";

type Separator = TextForm["separator"];

/** In the order in which one is taken where several fit: a comma may stand in Danish numbers, a tab in no text. */
const SEPARATORS: readonly Separator[] = ["\t", ";", ","];
/** What other programs put between columns. */
const OTHER_SEPARATORS = ["|", "¦", "^", "~", "\u001f"] as const;
/** So much of the rows is split by what separates the columns; a row of a total or a title may be otherwise. */
const MOST_ROWS = 0.6;
/** So many rows show what separates the columns. */
const ROWS_LOOKED_AT = 50;
/** And so much of the text holds them. */
const LOOKED_AT = 200_000;

/** The share of the rows that a separator splits, and of those that it splits into the most common number of columns. */
function splits(text: string, delimiter: string): { readonly split: number; readonly alike: number } {
  const options = { delimiter, newline: "\n", preview: ROWS_LOOKED_AT, skipEmptyLines: "greedy" } as const;
  const widths = Papa.parse<string[]>(text, options).data.map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const width of widths.filter((each) => each > 1)) counts.set(width, (counts.get(width) ?? 0) + 1);
  const all = Math.max(1, widths.length);
  const split = widths.filter((each) => each > 1).length / all;
  return { split, alike: Math.max(0, ...counts.values()) / all };
}

/** Whether every comma stands within a number: then it is the decimal sign of a Danish column, and separates nothing. */
const isDecimalSign = (text: string): boolean => !/(^|[^\d]),|,($|[^\d])/m.test(text);

/**
 * What separates the columns, by the content alone: a tab or a semicolon that splits most rows, before a comma, which may
 * also be a decimal sign; where none does, the one that splits the most into one number of columns.
 */
function separatorOf(text: string): Separator {
  const tried = SEPARATORS.filter((each) => each !== "," || !isDecimalSign(text)).map((separator) => {
    return { separator, ...splits(text, separator) };
  });
  const first = tried.find(({ split }) => split > MOST_ROWS);
  refuseOtherSeparator(text, first?.alike ?? Math.max(0, ...tried.map(({ alike }) => alike)));
  if (first !== undefined) return first.separator;
  const [best] = tried.filter(({ split }) => split > 0).toSorted((one, other) => other.alike - one.alike);
  return best?.separator ?? ";";
}

function refuseQuote(row: number): never {
  return fail({
    kind: "malformed",
    path: "content",
    foundAs: say.openQuote(row),
    allowed: say.CLOSED_QUOTE,
    remedy: say.CORRECT_QUOTE,
  });
}

/** So many cells are named where more have the same fault. */
const MOST_NAMED = 5;

/** A character of number 0 is in no text that a person writes, and a program that reads on may stop at it: its cells are named. */
function refuseNulls(rows: readonly (readonly string[])[]): void {
  const found = rows.flatMap((cells, i) =>
    cells.flatMap((text, k) => (text.includes("\0") ? [placeOf(i + 1, k)] : [])),
  );
  if (found.length === 0) return;
  fail({
    kind: "malformed",
    path: "content",
    foundAs: say.nullIn(found.slice(0, MOST_NAMED), found.length),
    allowed: say.WITHOUT_NULLS,
    remedy: say.WRITE_CELL_AGAIN,
  });
}

/** Columns that are separated by a mark that is not read are told, and not read as one column. */
function refuseOtherSeparator(text: string, alike: number): void {
  const found = OTHER_SEPARATORS.find((each) => {
    if (!text.includes(each)) return false;
    const { split, alike: ofOther } = splits(text, each);
    return split > MOST_ROWS && ofOther > alike;
  });
  if (found === undefined) return;
  fail({
    kind: "malformed",
    path: "content",
    foundAs: say.otherSeparator(found),
    allowed: say.SEPARATORS,
    remedy: say.SAVE_WITH_SEMICOLONS,
  });
}

const isEmptyLine = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === "";

function cell(text: string, row: number, column: number): GivenCell | null {
  return text === "" ? null : { kind: "text", at: placeOf(row, column), text };
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** The table of a CSV file, every cell as text; rows end with CR LF, LF or CR, also where a file has several. */
export function readCsv(bytes: Uint8Array): GivenTable {
  const { text: raw, encoding } = decoded(bytes);
  const text = raw.replace(/\r\n?/g, "\n");
  const separator = separatorOf(text.slice(0, LOOKED_AT));
  // Asked before the text is split, since many empty rows cost more than the file is large.
  checkCells(countOf(text, "\n") + countOf(text, separator));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: "\n" });
  const [quote] = errors.filter(({ type }) => type === "Quotes");
  if (quote !== undefined) refuseQuote((quote.row ?? 0) + 1);
  if (text.includes("\0")) refuseNulls(data);
  for (const [i, cells] of data.entries()) checkColumns(cells.length, i + 1);
  while (data.length > 0 && isEmptyLine(data.at(-1) ?? [])) data.pop();
  const rows = data.map((cells, i) => ({
    row: i + 1,
    cells: isEmptyLine(cells) ? [] : cells.map((each, column) => cell(each, i + 1, column)),
  }));
  return { name: "", form: { kind: "csv", encoding, separator }, rows };
}
