import { type IsoDate, isoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { plainText } from "../given/plainText.ts";
import { exact } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { numberText } from "../numbers/numberText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { plainWhole } from "../wholeNumber.ts";
import { type Language, words } from "../words.ts";
import { cellNumber } from "./cellNumber.ts";
import { checkCode } from "./codes.ts";
import { inLanguage, isBilingual } from "./plainText.ts";
import type { Cell, Column } from "./sheet.ts";
import * as say from "./words.ts";

/** `shown` for people: thousands marked, decimals rounded, per cent. `machine` for programs: every digit, rates as shares. */
export type Style = "shown" | "machine";

/** Where a cell is and how it is to be written. */
export interface Place {
  readonly column: Column;
  readonly language: Language;
  readonly style: Style;
  readonly path: string;
}

function numberCell(cell: Cell, unit: "kr" | "rate" | "count", { column, language, style, path }: Place): string {
  const value = cellNumber(cell, unit, path);
  if (style === "machine") return exactText(value).replace(".", say.DECIMAL_SIGN[language]);
  if (unit === "rate") return formatRate(value, language, { decimals: column.decimals ?? 2 });
  return numberText(value, language, column.decimals ?? (unit === "kr" ? 2 : "exact"));
}

function yearCell(given: Cell, path: string): string {
  const cell = plainWhole(given) as Cell;
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1000 && cell <= 9999) return String(cell);
  return fail({ kind: typeof cell === "number" ? "out-of-range" : "malformed", path, found: cell, ...say.notYear });
}

function textCell(cell: Cell, { column, language, path }: Place): string {
  if (typeof cell === "string") return plainText(cell, path);
  if (isBilingual(cell)) {
    checkCode(cell, column, path);
    return inLanguage(cell, language, path);
  }
  if (typeof cell === "boolean") return words[cell ? "yes" : "no"][language];
  if (isCode(cell)) return exactText(exact(cell, path));
  return fail({ kind: "malformed", path, found: cell, ...say.notTextCell });
}

function isCode(cell: Cell): cell is number | bigint {
  return typeof cell === "bigint" ? cell >= 0n : typeof cell === "number" && Number.isInteger(cell) && cell >= 0;
}

/** A time of day behind a date. */
const TIME = /T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/;

/** A date, and the time of day where it has one. */
export function dateParts(cell: Cell, path: string): { readonly date: IsoDate; readonly time?: string } {
  const [behind = "", time] = typeof cell === "string" ? (TIME.exec(cell) ?? []) : [];
  if (time === undefined) return { date: isoDate(cell, path) };
  return { date: isoDate(String(cell).slice(0, -behind.length), path), time };
}

function dateCell(cell: Cell, path: string): string {
  const { date, time } = dateParts(cell, path);
  return time === undefined ? date : `${date} ${time}`;
}

/** A cell as it is written in its column, before a format quotes or pads it; an error where it does not fit the unit. */
export function cellText(cell: Cell, place: Place): string {
  const { column, path } = place;
  if (cell === null) return "";
  switch (column.unit) {
    case "text":
      return textCell(cell, place);
    case "date":
      return dateCell(cell, path);
    case "year":
      return yearCell(cell, path);
    default:
      return numberCell(cell, column.unit, place);
  }
}
