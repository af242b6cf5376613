import { DIGITS } from "../decimal.ts";
import { fail, nearest } from "../errors.ts";
import { didYouMean } from "../failureWords.ts";
import { type Text, words } from "../words.ts";
import { isNumberColumn } from "./cellNumber.ts";
import { knownKeys, listed, oneOf } from "./given.ts";
import { inLanguage } from "./plainText.ts";
import { COLUMN_UNITS, type Column, type Sheet } from "./sheet.ts";
import * as say from "./words.ts";

function checkWord(word: unknown, path: string): void {
  if (typeof word === "string" && Object.hasOwn(words, word)) return;
  const near = typeof word === "string" ? nearest(word, Object.keys(words)) : undefined;
  const remedy = near === undefined ? say.USE_WORD : didYouMean(near);
  fail({ kind: word === undefined ? "missing" : "unknown-name", path, found: word, allowed: say.A_WORD, remedy });
}

function checkDecimals(column: Column, path: string): void {
  const { decimals, unit } = column;
  if (decimals === undefined) return;
  const isNumber = isNumberColumn(column);
  if (isNumber && Number.isInteger(decimals) && decimals >= 0 && decimals <= DIGITS) return;
  const remedy = isNumber ? say.WHOLE_DECIMALS : say.noDecimals(unit);
  fail({ kind: "out-of-range", path, found: decimals, allowed: say.decimalsUpTo(DIGITS), remedy });
}

function checkQualifier({ qualifier }: Column, path: string): void {
  if (qualifier === undefined) return;
  if (typeof qualifier !== "number") inLanguage(qualifier, "da", path);
  else if (!Number.isInteger(qualifier)) {
    fail({ kind: "malformed", path, found: qualifier, ...say.notQualifier });
  }
}

function checkHeading(heading: Text, path: string): void {
  const isBlank = ({ da, en }: Text) => [da, en].some((text) => text.trim() === "");
  inLanguage(heading, "da", path);
  inLanguage(heading, "en", path);
  if (isBlank(heading)) fail({ kind: "missing", path, foundAs: say.NO_HEADING, ...say.needsHeading });
}

/** A column is called by a word or by a heading of its own, and by one of them only. */
function checkName({ word, heading }: Column, path: string): void {
  if (heading === undefined) checkWord(word, `${path}.word`);
  else if (word !== undefined) fail({ kind: "malformed", path, ...say.wordAndHeading });
  else checkHeading(heading, `${path}.heading`);
}

function checkCoded({ coded, unit }: Column, path: string): void {
  if (coded === undefined || (coded === true && unit === "text")) return;
  fail({ kind: "malformed", path, found: coded, ...say.codedIsText });
}

function checkColumn(column: Column, path: string): void {
  knownKeys(column, ["word", "heading", "unit", "decimals", "qualifier", "coded"], path);
  checkName(column, path);
  oneOf(column.unit, COLUMN_UNITS, `${path}.unit`);
  checkDecimals(column, `${path}.decimals`);
  checkQualifier(column, `${path}.qualifier`);
  checkCoded(column, `${path}.coded`);
}

/** The columns of a sheet; an error for one that could not be written as it was meant. */
export function checkedColumns(sheet: Pick<Sheet, "columns">, prefix: string): readonly Column[] {
  const path = `${prefix}columns`;
  const columns = listed(sheet.columns, path);
  for (const [i, column] of columns.entries()) checkColumn(column, `${path}[${i}]`);
  if (columns.length > 0) return columns;
  return fail({ kind: "missing", path, ...say.noColumns });
}
