import { fromExactText } from "../numbers/exactText.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { cellDigits, isNumberColumn } from "../reports/cellNumber.ts";
import { codeIn } from "../reports/codes.ts";
import type { Cell, Column } from "../reports/sheet.ts";
import type { Language } from "../words.ts";
import * as say from "./words.ts";

/** A cell as it is written to a workbook: its value, and the number format it is shown by. */
export interface WrittenCell {
  readonly value: string | number | Date | null;
  readonly format?: string;
  /** The code that the text stands for, in a column of coded texts. */
  readonly code?: string;
  /** How many steps of two blanks the text began with, which are shown by an indent that holds for all its lines. */
  readonly indent?: number;
}

/** So many digits of a number are kept by spreadsheets. */
const MOST_DIGITS = 15;
/** The most decimals that a number is shown with. */
const MOST_DECIMALS = 10;

/** A number format for each count of decimals, each made once. */
function formats(format: (zeros: string) => string): readonly string[] {
  return Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) =>
    format(decimals === 0 ? "" : `.${"0".repeat(decimals)}`),
  );
}

const RATES = formats((zeros) => `0${zeros}\\ %`);
const AMOUNTS = formats((zeros) => `#,##0${zeros}`);

/** How many decimals a column shows; all that a count has. */
function decimalsOf({ decimals, unit }: Column, text: string): number {
  if (decimals !== undefined) return Math.min(decimals, MOST_DECIMALS);
  if (unit !== "count") return 2;
  return Math.min(text.split(".")[1]?.length ?? 0, MOST_DECIMALS);
}

/** Whether all digits that are shown are among those that a spreadsheet keeps. */
function isKept(text: string, shown: number): boolean {
  if (text.length + shown <= MOST_DIGITS) return true;
  const [whole = ""] = text.replace("-", "").split(".");
  return whole.replace(/^0+/, "").length + shown <= MOST_DIGITS;
}

/**
 * A number of a workbook, shown in the reader's own language by the spreadsheet. One with more digits than a spreadsheet
 * keeps is written as text with all of them, which cannot be computed with but is not wrong.
 */
function numberCell(
  cell: Cell,
  column: Column & { unit: "kr" | "rate" | "count" },
  language: Language,
  path: string,
): WrittenCell {
  const text = cellDigits(cell, column.unit, path);
  const decimals = decimalsOf(column, text);
  const isRate = column.unit === "rate";
  if (!isKept(text, isRate ? decimals + 2 : decimals)) return { value: formatNumber(fromExactText(text), language) };
  return { value: Number(text), format: (isRate ? RATES : AMOUNTS)[decimals] as string };
}

/** The text itself where a spreadsheet would read a character's number in it: `_x000D_` is a line break there. */
export function literal(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}

/** A day as a workbook takes it, with the time of day where there is one; neither knows a time zone. */
export const dayOf = (date: string, time = "00:00:00"): Date => new Date(`${date}T${time}Z`);

const STEP = 2;

/** A text; blanks before it say how far in it stands. */
function textCell(text: string, code: string | null): WrittenCell {
  const blanks = text.startsWith("  ") ? text.length - text.trimStart().length : 0;
  if (blanks >= STEP && blanks < text.length) {
    return { value: literal(text.slice(blanks)), indent: Math.floor(blanks / STEP) };
  }
  return code === null ? { value: literal(text) } : { value: literal(text), code };
}

/** Where a cell stands: its column, the language, and the path of the sheet, whose cells are known to fit their columns. */
export interface CellPlaces {
  readonly column: Column;
  readonly language: Language;
  readonly path: string;
}

const EMPTY: WrittenCell = { value: null };

/** What is written of a cell to a workbook; `text` is what reports write there. */
export function writtenCell(cell: Cell, text: string, { column, language, path }: CellPlaces): WrittenCell {
  if (cell === null) return EMPTY;
  if (isNumberColumn(column)) return numberCell(cell, column, language, path);
  if (column.unit === "year") return { value: Number(text), format: "0" };
  if (column.unit === "date") return { value: dayOf(text), format: say.DATE_FORMAT[language] };
  return textCell(text, column.coded === true ? codeIn(cell) : null);
}
