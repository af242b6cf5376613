import { fromExactText } from "../numbers/exactText.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { cellCount, cellDigits, isNumberColumn } from "../reports/cellNumber.ts";
import { cellText, dateParts } from "../reports/cellText.ts";
import type { Cell, Column } from "../reports/sheet.ts";
import type { Language } from "../words.ts";
import * as say from "./words.ts";

/** What stands in a cell of a workbook. */
export type CellValue = string | number | Date | null;

/** A cell as it is written to a workbook: its value, and the number format it is shown by. */
export interface WrittenCell {
  readonly value: CellValue;
  readonly format?: string;
  /** How many characters a number is shown with. */
  readonly length?: number;
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

/** How many decimals a column shows of a number that has so many; all that a count has. */
function decimalsOf({ decimals, unit }: Column, own: number): number {
  if (decimals !== undefined) return Math.min(decimals, MOST_DECIMALS);
  return unit === "count" ? Math.min(own, MOST_DECIMALS) : 2;
}

/** How many digits a size has before its point, none where that is 0. */
function wholeDigits(size: number): number {
  let digits = 0;
  for (let power = 1; size >= power; power *= 10) digits++;
  return digits;
}

/** How many characters a number is shown with: its sign, its digits in groups of three, and its decimals. */
function shownLength(whole: number, decimals: number, isNegative: boolean): number {
  const digits = Math.max(1, whole);
  return (isNegative ? 1 : 0) + digits + Math.floor((digits - 1) / 3) + (decimals > 0 ? decimals + 1 : 0);
}

/** What per cent is shown with behind its digits. */
const PERCENT = "\u00A0%".length;

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
  const short = cellCount(cell);
  const text = short === undefined ? cellDigits(cell, column.unit, path) : "";
  const value = short === undefined ? Number(text) : short.count / 10 ** short.decimals;
  const decimals = decimalsOf(column, short?.decimals ?? text.split(".")[1]?.length ?? 0);
  const isRate = column.unit === "rate";
  const whole = short === undefined ? digitsBefore(text) : wholeDigits(Math.abs(value));
  if (whole + decimals + (isRate ? 2 : 0) > MOST_DIGITS) {
    const shown = formatNumber(fromExactText(text || cellDigits(cell, column.unit, path)), language);
    return { value: shown, length: shown.length };
  }
  const digits = isRate ? wholeDigits(Math.abs(value) * 100) : whole;
  const length = shownLength(digits, decimals, value < 0) + (isRate ? PERCENT : 0);
  return { value, format: (isRate ? RATES : AMOUNTS)[decimals] as string, length };
}

/** The digits of a machine text before its point, without zeros in front. */
const digitsBefore = (text: string): number => (text.split(".")[0] ?? "").replace(/^-?0*/, "").length;

/** The text itself where a spreadsheet would read a character's number in it: `_x000D_` is a line break there. */
export function literal(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}

/** A day as a workbook takes it, with the time of day where there is one; neither knows a time zone. */
export const dayOf = (date: string, time = "00:00:00"): Date => new Date(`${date}T${time}Z`);

/** How many characters a date with its time of day is shown with. */
const WITH_TIME = "2025-03-01 14:30:00".length;

/** A date as a workbook has it, shown with its time of day where there is one. */
export function dateCell(
  { date, time }: { readonly date: string; readonly time?: string | undefined },
  language: Language,
): WrittenCell {
  const [format, value] = [say.DATE_FORMAT[language], dayOf(date, time)];
  // Without its length a column is as wide as a day is long.
  return time === undefined ? { value, format } : { value, format: `${format}\\ hh:mm:ss`, length: WITH_TIME };
}

const STEP = 2;

/** A text; blanks before it say how far in it stands. */
function textCell(text: string): WrittenCell {
  const blanks = text.startsWith("  ") ? text.length - text.trimStart().length : 0;
  if (blanks >= STEP && blanks < text.length) {
    return { value: literal(text.slice(blanks)), indent: Math.floor(blanks / STEP) };
  }
  return { value: literal(text) };
}

/** Where a cell stands: its column, the language, and the path of the sheet. */
export interface CellPlaces {
  readonly column: Column;
  readonly language: Language;
  readonly path: string;
}

const EMPTY: WrittenCell = { value: null };

/** What is written of a cell to a workbook: texts as reports write them. An error does not know the row. */
export function writtenCell(cell: Cell, { column, language, path }: CellPlaces): WrittenCell {
  if (cell === null) return EMPTY;
  if (isNumberColumn(column)) return numberCell(cell, column, language, path);
  if (column.unit === "date") return dateCell(dateParts(cell, path), language);
  const text = cellText(cell, { column, language, style: "shown", path });
  if (column.unit === "year") return { value: Number(text), format: "0" };
  return textCell(text);
}
