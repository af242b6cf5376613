import { beyondBounds } from "./exact.ts";
import { type Fraction, fraction } from "./fraction.ts";
import { refuseSize } from "./refuseText.ts";

/** A number as it is written in a text: its digits without sign, and how many of them are decimals. */
interface Digits {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Longer text holds no amount or rate, and is refused before it is looked at. */
const MOST_TEXT = 64;
/** No-break, figure, thin and narrow no-break space; a tab, but none between digits, where it separates two cells. */
const SPACES = /[\u00A0\u2007\u2009\u202F]|(?<!\d)\t|\t(?!\d)/g;
/** Non-breaking hyphen, en dash and minus sign, which are all printed for minus. */
const MINUSES = /[\u2011\u2013\u2212]/g;

/** Thousands unmarked, or in threes by the language's mark, in Danish also by spaces; no number starts with a needless 0. */
const DANISH = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/;
const ENGLISH = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * A text with plain spaces and hyphens for their typographic kin, and none around it; a leading ÷, the minus of older
 * Danish accounts, is a hyphen too. Empty where it is no text, or a longer one than can be meant.
 */
export function simplified(text: unknown): string {
  if (typeof text !== "string" || text.length > MOST_TEXT) return "";
  return text.normalize("NFC").replace(SPACES, " ").replace(MINUSES, "-").trim().replace(/^÷/, "-");
}

/** A number without sign: the Danish reading where there is one, else the English, else nothing. */
export function readDigits(text: string): Digits | undefined {
  const parts = DANISH.exec(text) ?? ENGLISH.exec(text);
  if (parts === null) return undefined;
  const [, whole = "", decimals = ""] = parts;
  return { digits: BigInt(whole.replace(/[., ]/g, "") + decimals), decimals: decimals.length };
}

/** The digits times 10^power, with their sign; `found` is the text that is refused where the number is beyond the bounds. */
export function numberOf({ digits, decimals }: Digits, power: number, negative: boolean, found: string): Fraction {
  const places = Math.max(0, decimals - power);
  const size = digits * 10n ** BigInt(places + power - decimals);
  const remedy = beyondBounds(size, places);
  if (remedy !== undefined) return refuseSize(found, remedy);
  return fraction(negative ? -size : size, 10n ** BigInt(places));
}
