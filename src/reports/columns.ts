import { DIGITS } from "../decimal.ts";
import { fail, nearest } from "../errors.ts";
import { type Text, words } from "../words.ts";
import { isNumberColumn } from "./cellNumber.ts";
import { knownKeys, listed, oneOf } from "./given.ts";
import { inLanguage } from "./plainText.ts";
import { COLUMN_UNITS, type Column, type Sheet } from "./sheet.ts";

function checkWord(word: unknown, path: string): void {
  if (typeof word === "string" && Object.hasOwn(words, word)) return;
  const near = typeof word === "string" ? nearest(word, Object.keys(words)) : undefined;
  fail({
    kind: word === undefined ? "missing" : "unknown-name",
    path,
    found: word,
    allowed: { da: "nøglen til et ord i ordlisten", en: "the key of a term in the word list" },
    remedy:
      near === undefined
        ? { da: "brug en nøgle fra words", en: "use a key of words" }
        : { da: `mente du ${near}?`, en: `did you mean ${near}?` },
  });
}

function checkDecimals(column: Column, path: string): void {
  const { decimals, unit } = column;
  if (decimals === undefined) return;
  const isNumber = isNumberColumn(column);
  if (isNumber && Number.isInteger(decimals) && decimals >= 0 && decimals <= DIGITS) return;
  const allowed: Text = {
    da: `0 til ${DIGITS} decimaler for kr, rate og count`,
    en: `0 to ${DIGITS} decimals for kr, rate and count`,
  };
  const remedy: Text = isNumber
    ? { da: "skriv antallet som et helt tal", en: "write how many as a whole number" }
    : { da: `fjern decimals; ${unit} har ingen`, en: `remove decimals; ${unit} has none` };
  fail({ kind: "out-of-range", path, found: decimals, allowed, remedy });
}

function checkQualifier({ qualifier }: Column, path: string): void {
  if (qualifier === undefined) return;
  if (typeof qualifier !== "number") inLanguage(qualifier, "da", path);
  else if (!Number.isInteger(qualifier)) {
    fail({
      kind: "malformed",
      path,
      found: qualifier,
      allowed: { da: "et helt årstal eller en tekst, { da, en }", en: "a whole year or a text, { da, en }" },
      remedy: { da: "skriv året som 2025", en: "write the year as 2025" },
    });
  }
}

function checkColumn(column: Column, path: string): void {
  knownKeys(column, ["word", "unit", "decimals", "qualifier"], path);
  checkWord(column.word, `${path}.word`);
  oneOf(column.unit, COLUMN_UNITS, `${path}.unit`);
  checkDecimals(column, `${path}.decimals`);
  checkQualifier(column, `${path}.qualifier`);
}

/** The columns of a sheet; an error for one that could not be written as it was meant. */
export function checkedColumns(sheet: Sheet, prefix: string): readonly Column[] {
  const path = `${prefix}columns`;
  const columns = listed(sheet.columns, path);
  for (const [i, column] of columns.entries()) checkColumn(column, `${path}[${i}]`);
  if (columns.length > 0) return columns;
  return fail({
    kind: "missing",
    path,
    foundAs: { da: "ingen kolonner", en: "no columns" },
    allowed: { da: "mindst én kolonne", en: "at least one column" },
    remedy: { da: "giv tabellen en kolonne", en: "give the table a column" },
  });
}
