import type { Decimal } from "decimal.js";
import { ResultDecimal } from "../../decimal.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { Text } from "../../words.ts";
import type { KindColumn } from "../kind.ts";
import type { NumberStyle } from "./context.ts";
import { amountIn, hasThreeDecimals } from "./numberIn.ts";

/** Letters that are taken for digits, where they stand next to one. */
const LOOKALIKES = [
  [/(?<=[\d.,])[oO]|[oO](?=[\d.,])/g, "0"],
  [/(?<=[\d.,])[lI|]|[lI|](?=[\d.,])/g, "1"],
] as const;

const MOST = 2;
const LONGEST = 40;
/** Larger numbers are not computed with: they are no amount and no count, but an identifier or a slip. */
export const LARGEST = 1e15;
/** More decimals than these are not shown of a number that never ends. */
const MOST_DECIMALS = 12;

/** Two decimals at least; three behind one to three digits may be read as thousands, and a number that is to be written is beyond doubt. */
function decimalsOf(value: Decimal): number {
  const decimals = Math.max(2, value.decimalPlaces());
  const size = value.abs();
  return decimals === 3 && size.greaterThanOrEqualTo(1) && size.lessThan(1000) ? 4 : decimals;
}

/** A number as the table's own cells write it: whole, or with two decimals at least. */
export function inStyle(value: Decimal, style: NumberStyle): string {
  const shown = value.toDecimalPlaces(MOST_DECIMALS);
  // A number that is beyond what amounts may be is quoted as it is.
  if (!shown.abs().lessThan(new ResultDecimal(LARGEST))) return shown.toFixed();
  const decimals = shown.isInteger() ? 0 : decimalsOf(shown);
  return formatNumber(shown, style === "danish" ? "da" : "en", { decimals }).replace("\u2212", "-");
}

/** A number as a sentence says it: in the form of its language, while what is quoted or to be written is in that of the table. */
export const inWords = (value: Decimal): Text => ({ da: inStyle(value, "danish"), en: inStyle(value, "english") });

/** What a number in which a mark may separate thousands or decimals stands for, written beyond doubt. */
export function bothReadings(number: string): string[] {
  const [whole = "", rest = ""] = (/\d[\d.,]*/.exec(number)?.[0] ?? "").split(/[.,]/);
  const sign = /^\s*[-\u2012-\u2015\u2212]/.test(number) ? "-" : "";
  const mark = number.includes(",") ? "," : ".";
  const [thousands, decimals] = mark === "," ? [".", ","] : [",", "."];
  return [`${sign}${whole}${thousands}${rest}${decimals}00`, `${sign}${whole}${decimals}${rest}0`];
}

/** The readings of such a number as a column takes them: a count as whole without marks, and one that must be whole so alone. */
export function readingsFor({ form, isWhole }: KindColumn, number: string): string[] {
  const [thousands = "", decimals = ""] = bothReadings(number);
  if (form !== "count" && form !== "countOrAll") return [thousands, decimals];
  const whole = thousands.replace(/[.,]00$/, "").replace(/[.,]/g, "");
  return isWhole === true ? [whole] : [whole, decimals];
}

/** Digits and marks alone, which are no number as they stand. */
const MARKS_AMONG_DIGITS = /^-?[\d.,]+$/;
/** A number below 1 without the nought before its decimals. */
const WITHOUT_NOUGHT = /^(-?)[.,](\d{1,2})$/;
/** One mark for both: `1.060.00`, `1,060,00`. Two digits behind the last are no thousands, and three before it are. */
const ONE_MARK = /^(-?\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)\2(\d{2})$/;

/** What digits and marks evidently mean; nothing where the marks stand so that a digit may have been lost or added. */
function evident(text: string): string[] {
  const [, sign, decimals] = WITHOUT_NOUGHT.exec(text) ?? [];
  if (decimals !== undefined) return [`${sign}0,${decimals}`];
  const [, whole, , behind] = ONE_MARK.exec(text) ?? [];
  if (whole !== undefined) return [`${whole.replace(/[.,]/g, "")},${behind}`];
  const single = text.replace(/([.,])\1+/g, "$1");
  return single === text ? [] : [single];
}

/** Texts that differ from one by a slip only: letters for digits, a mark that is no part of the number. */
function candidates(text: string): string[] {
  const digits = LOOKALIKES.reduce((rest, [letter, digit]) => rest.replace(letter, digit), text);
  if (digits !== text) return [digits];
  const bare = text.replace(/^['’"\s]+|['’"*.,;:\s]+$/g, "").replace(/(?<=\d)['’](?=\d{3})/g, "");
  const bracketed = /^\(([\d.,]+)\)$/.exec(bare);
  if (bracketed !== null) return [`-${bracketed[1]}`];
  if (bare !== text) return [bare];
  return MARKS_AMONG_DIGITS.test(text) ? evident(text) : [];
}

/** The numbers that may be meant by a text that is none, as they can be written into the cell. */
export function numbersMeant(text: string, style: NumberStyle): string[] {
  if (text.length > LONGEST || !/\d/.test(text)) return [];
  const sure = candidates(text).filter((each) => !hasThreeDecimals(each, style));
  const found = sure.flatMap((each) => amountIn(each, style) ?? amountIn(each, "danish") ?? []);
  return [
    ...new Set(
      found.filter((value) => value.abs().lessThan(new ResultDecimal(LARGEST))).map((value) => inStyle(value, style)),
    ),
  ].slice(0, MOST);
}
