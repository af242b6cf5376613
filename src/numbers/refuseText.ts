import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import * as say from "./words.ts";

const PER_CENT = /[%‰]|pct|procent|per ?cent|promille|per mille/i;
const POINTS = /point|\bpp\b/i;
const MONEY = /kr|dkk|mio|mia|mill|tusind/i;
const POINT_AND_THREE_DIGITS = /^[+-]? ?[1-9]\d{0,2}\.\d{3}\b/;

function forAmount(text: string): Text {
  if (PER_CENT.test(text)) return say.READ_AS_RATE;
  if (text.includes("(")) return say.WRITE_MINUS_FOR_PARENTHESES;
  if (/^[^\d]*0\d/.test(text)) return say.REMOVE_LEADING_ZEROS;
  return /\d-(?: ?[a-z]|$)/i.test(text) ? say.WRITE_MINUS_IN_FRONT : say.WRITE_AMOUNT;
}

function forRate(text: string): Text {
  if (POINTS.test(text)) return say.GIVE_BOTH_RATES;
  if (PER_CENT.test(text)) return POINT_AND_THREE_DIGITS.test(text) ? say.WRITE_COMMA_OR_NO_POINT : say.WRITE_RATE;
  return MONEY.test(text) ? say.READ_AS_AMOUNT : say.WRITE_PER_CENT_SIGN;
}

/** Refuses what is no amount or no rate: `text` is `found` simplified, empty where that is no short text. */
export function refuseText(kind: say.Read, found: unknown, text: string): never {
  const allowed = say.READABLE[kind];
  const otherwise = kind === "amount" ? forAmount(text) : forRate(text);
  if (found === undefined || found === null || (typeof found === "string" && found.trim() === "")) {
    const foundAs = say.EMPTY_CELL[kind];
    return fail({ kind: "malformed", path: "", foundAs, allowed, remedy: say.WRITE_ZERO_WITH_UNIT });
  }
  const remedy = typeof found !== "string" ? say.PASS_TEXT : otherwise;
  return fail({ kind: "malformed", path: "", found, allowed, remedy });
}

/** Refuses a number that was read, but is too large or too fine; `remedy` says which. */
export function refuseSize(found: string, remedy: Text): never {
  return fail({ kind: "out-of-range", path: "", found, allowed: say.WITHIN_BOUNDS, remedy });
}
