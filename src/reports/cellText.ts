import { isoDate } from "../dates.ts";
import { fail } from "../errors.ts";
import { plainText } from "../given/plainText.ts";
import { exact } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { numberText } from "../numbers/numberText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { type Language, words } from "../words.ts";
import { cellNumber } from "./cellNumber.ts";
import { inLanguage, isBilingual } from "./plainText.ts";
import type { Cell, Column } from "./sheet.ts";

/** `shown` for people: thousands marked, decimals rounded, per cent. `machine` for programs: every digit, rates as shares. */
export type Style = "shown" | "machine";

/** Where a cell stands and how it is to be written. */
interface Place {
  readonly column: Column;
  readonly language: Language;
  readonly style: Style;
  readonly path: string;
}

function numberCell(cell: Cell, unit: "kr" | "rate" | "count", { column, language, style, path }: Place): string {
  const value = cellNumber(cell, unit, path);
  if (style === "machine") return language === "da" ? exactText(value).replace(".", ",") : exactText(value);
  if (unit === "rate") return formatRate(value, language, { decimals: column.decimals ?? 2 });
  return numberText(value, language, column.decimals ?? (unit === "kr" ? 2 : "exact"));
}

function yearCell(cell: Cell, path: string): string {
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1000 && cell <= 9999) return String(cell);
  return fail({
    kind: typeof cell === "number" ? "out-of-range" : "malformed",
    path,
    found: cell,
    allowed: { da: "et årstal fra 1000 til 9999 som tal", en: "a year from 1000 to 9999 as a number" },
    remedy: { da: "skriv året som 2025", en: "write the year as 2025" },
  });
}

function textCell(cell: Cell, language: Language, path: string): string {
  if (typeof cell === "string") return plainText(cell, path);
  if (isBilingual(cell)) return inLanguage(cell, language, path);
  if (typeof cell === "boolean") return words[cell ? "yes" : "no"][language];
  if (isCode(cell)) return exactText(exact(cell, path));
  return fail({
    kind: "malformed",
    path,
    found: cell,
    allowed: {
      da: "en tekst, { da, en }, ja eller nej som boolesk værdi, eller en kode som helt tal fra 0",
      en: "a text, { da, en }, a boolean, or a code as a whole number from 0",
    },
    remedy: {
      da: "giv kolonnen enheden kr, rate eller count, hvis den rummer tal; en tom celle skrives null",
      en: "give the column the unit kr, rate or count if it holds numbers; an empty cell is written null",
    },
  });
}

function isCode(cell: Cell): cell is number | bigint {
  return typeof cell === "bigint" ? cell >= 0n : typeof cell === "number" && Number.isInteger(cell) && cell >= 0;
}

/** A cell as it is written in its column, before a format quotes or pads it; an error where it does not fit the unit. */
export function cellText(cell: Cell, place: Place): string {
  const { column, language, path } = place;
  if (cell === null) return "";
  switch (column.unit) {
    case "text":
      return textCell(cell, language, path);
    case "date":
      return isoDate(cell, path);
    case "year":
      return yearCell(cell, path);
    default:
      return numberCell(cell, column.unit, place);
  }
}
