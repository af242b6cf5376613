import type { Decimal } from "decimal.js";
import { parseAmount } from "../../numbers/amountText.ts";
import { parseRate } from "../../numbers/rateText.ts";
import { attempted } from "../attempted.ts";
import type { NumberStyle } from "./context.ts";

/** A number within a text, with the marks that may stand in one. */
const NUMBER = /\d[\d.,]*/;
/** As English writes one: thousands in threes by commas, decimals by a point. */
const ENGLISH = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** The text of an English number so that it has no second, Danish reading: without commas, and never three decimals. */
function withoutDoubt(number: string): string {
  if (!ENGLISH.test(number)) return number;
  const plain = number.replaceAll(",", "");
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/** The text as the library's readers of Danish numbers take it. */
function inDanishForm(text: string, style: NumberStyle): string {
  return style === "danish" ? text : text.replace(NUMBER, withoutDoubt);
}

/** What `read` gives of a text, or nothing where it refuses it. */
function unlessRefused(read: () => Decimal): Decimal | undefined {
  const tried = attempted(read);
  return "made" in tried ? tried.made : undefined;
}

/** The amount in kr. that a text writes, or nothing. */
export function amountIn(text: string, style: NumberStyle): Decimal | undefined {
  return unlessRefused(() => parseAmount(inDanishForm(text, style)));
}

/** The rate that a text writes with its unit, as a share of 1, or nothing. */
export function rateIn(text: string, style: NumberStyle): Decimal | undefined {
  return unlessRefused(() => parseRate(inDanishForm(text, style)));
}

/** Whether a text holds no word and no unit. */
export const isPlain = (text: string): boolean => !/[^\d.,\s\u00A0\u202F+\-\u2011\u2013\u2212÷]/u.test(text);

/** The number that a text writes without any unit, or nothing. */
export function plainNumberIn(text: string, style: NumberStyle): Decimal | undefined {
  return isPlain(text) ? amountIn(text, style) : undefined;
}

/** Why a number that is written well is not read: it is too large, or has too many decimals. */
export type BeyondSize = "too-large" | "too-fine";

/** A longer run of digits is beyond the bounds whatever follows, and a longer text is not read at all. */
const LONG_RUN = /\d{20,}/g;
/** As many decimals as may be too many; fewer are not what is wrong. */
const MANY_DECIMALS = /[.,]\d{11,}(?=\D*$)/;

/** Which bound a text's number is beyond, where it is an amount or a rate but for its size; else nothing. */
export function beyondSize(text: string, style: NumberStyle): BeyondSize | undefined {
  const short = inDanishForm(text, style).replace(LONG_RUN, (run) => run.slice(0, 20));
  const isBeyond = [parseAmount, parseRate].some((read) => {
    const tried = attempted(() => read(short));
    return "failure" in tried && tried.failure.kind === "out-of-range";
  });
  if (!isBeyond) return undefined;
  const whole = short.replace(MANY_DECIMALS, "");
  return (amountIn(whole, "danish") ?? rateIn(whole, "danish")) === undefined ? "too-large" : "too-fine";
}

const DANISH_ONLY = /^[+-]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3}){2,})$/;
const ENGLISH_ONLY = /^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3}){2,})$/;

/** The style that a text's number can only be written in, or nothing where both fit or none does. */
export function styleOf(text: string): NumberStyle | undefined {
  const found = NUMBER.exec(text);
  // A letter among the digits makes it no number.
  if (found === null || /\p{L}/u.test(text.charAt(found.index + found[0].length))) return undefined;
  const number = found[0].replace(/[.,]+$/, "");
  if (DANISH_ONLY.test(number)) return "danish";
  return ENGLISH_ONLY.test(number) ? "english" : undefined;
}

/** Whether a text's number has three decimals in one style, which are thousands in the other: `2,347` in a Danish table. */
export function hasThreeDecimals(text: string, style: NumberStyle): boolean {
  return hasOtherReading(text) && (NUMBER.exec(text)?.[0] ?? "").includes(style === "danish" ? "," : ".");
}

/** Whether a text's number reads as another number in the other style: `2.347`, `2,347`. */
export function hasOtherReading(text: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(NUMBER.exec(text)?.[0] ?? "");
}
