import type { Decimal } from "decimal.js";
import { DIGITS, ResultDecimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import type { Text } from "../words.ts";
import { type Fraction, fraction } from "./fraction.ts";
import { otherNumber } from "./otherNumber.ts";
import { digitsOf, quotientWords, WORD, WORD_DIGITS, type Words } from "./quotient.ts";
import { isAnyDecimal, storedDecimal } from "./storedDecimal.ts";
import { hasGroups, hasTwoReadings, refuseGroups, refuseTwoReadings } from "./twoReadings.ts";
import * as say from "./words.ts";

/**
 * What a number may be given as: a finite number, machine text such as `"1055.68"`, a `Decimal` (also one that
 * `structuredClone` copied), a `bigint`, or an exact fraction from an earlier result's `.exact`. At most 10^15 in size and 12 decimals; a fraction may be any.
 *
 * A `number` stands for its first 15 significant digits, which are what a spreadsheet shows of it: 1055.8913249999998 is
 * 1055.891325, and 0.1 + 0.2 is 0.3. No number of at most 15 digits changes. All other kinds are read as they are.
 *
 * Text with a point and exactly three digits after it is refused where an amount is asked for, since `"2.347"` is two
 * thousand and more to a Dane and two and a third to a program: write `"2347"` or `"2.3470"`. So is `"1.055"` where
 * persons, places, days and other counts are asked for. Rates, shares, weights and indexes are read as written.
 */
export type Numeric = number | string | bigint | Decimal | Fraction;

const MOST = 10n ** 15n;
const MOST_DECIMALS = 12;
/** Longer text cannot be a number within bounds, and is refused before it is looked at. */
const MOST_TEXT = 40;
const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: MOST_TEXT + 1 }, (_, i) => 10n ** BigInt(i));
/** How many decimals a denominator stands for, where it is a power of ten. */
export const DECIMALS_OF: ReadonlyMap<bigint, number> = new Map(
  POWERS_OF_TEN.map((power, decimals) => [power, decimals]),
);
/** The largest number by its count of decimals, in units of its last decimal. */
const MOST_DIGITS: readonly bigint[] = POWERS_OF_TEN.slice(0, MOST_DECIMALS + 1).map((power) => MOST * power);

/**
 * What a number is, which says whether its text may have thousands in it: an amount; a count of persons, places or days;
 * or what nobody writes with thousands (rates, shares, factors, weights, indexes) and what the library wrote itself.
 */
export type NumberKind = "amount" | "count" | "as-written";

/**
 * A number as an exact fraction. `path` names the place in the input for the error. Text that a Dane would read as
 * thousands is refused, as that of an amount unless another kind is stated.
 */
export function exact(value: Numeric, path = "", kind: NumberKind = "amount"): Fraction {
  if (typeof value === "number") return fromNumber(value, path);
  if (typeof value === "bigint") return fromBigint(value, path);
  if (typeof value === "string") return fromGivenText(value, path, kind);
  if (isFraction(value)) return value;
  if (isAnyDecimal(value)) return fromDecimal(value, readable(value), path);
  return fromOther(value, path);
}

/** A count of persons, places, days, cases, keys or hours. */
export function exactCount(value: Numeric, path = ""): Fraction {
  return exact(value, path, "count");
}

/** A rate, share, factor, weight or index, a value of the data, or what the library wrote: the point is before decimals. */
export function exactAsWritten(value: Numeric, path = ""): Fraction {
  return exact(value, path, "as-written");
}

function fromGivenText(text: string, path: string, kind: NumberKind): Fraction {
  if (kind !== "as-written" && hasTwoReadings(text, kind)) return refuseTwoReadings(text, path);
  if (hasGroups(text)) return refuseGroups(text, path);
  return fromText(text, text, path);
}

/** A `Decimal` that was copied with `structuredClone`; anything else is refused, another library's number by its name. */
function fromOther(value: unknown, path: string): Fraction {
  const foundAs = otherNumber(value);
  if (foundAs !== undefined) {
    return fail({ kind: "malformed", path, foundAs, allowed: say.NUMBER, remedy: say.WRITE_OTHER_NUMBER });
  }
  const copy = storedDecimal(value);
  return copy === undefined
    ? refuse("malformed", value, say.PASS_ONE_NUMBER, path)
    : fromDecimal(copy, readable(copy), path);
}

function refuse(kind: "malformed" | "out-of-range", found: unknown, remedy: Text, path: string): never {
  const isEmpty = typeof found === "string" && found.trim() === "";
  return fail({ kind, path, found, allowed: say.NUMBER, remedy: isEmpty ? say.WRITE_ZERO : remedy });
}

/** Numbers below this have at most 15 digits with four decimals, so that no two such decimals are the same float. */
const FEW_DIGITS = 1e11;

/** How many decimals a number has where it is the float of a count of them, at most four; nothing where it is more. */
export function shortDecimals(value: number): number | undefined {
  const size = Math.abs(value);
  if (Number.isInteger(value)) return size <= 1e15 ? 0 : undefined;
  if (!(size < FEW_DIGITS)) return undefined;
  for (let decimals = 1, power = 10; decimals <= 4; decimals++, power *= 10) {
    if (Math.round(value * power) / power === value) return decimals;
  }
  return undefined;
}

function fromNumber(value: number, path: string): Fraction {
  const short = shortDecimals(value);
  if (short !== undefined) {
    return { n: BigInt(Math.round(value * 10 ** short)), d: POWERS_OF_TEN[short] as bigint };
  }
  if (!Number.isFinite(value)) return refuse("malformed", value, say.FIND_WHY_NOT_FINITE, path);
  if (Math.abs(value) > Number(MOST)) return refuse("out-of-range", value, say.CHECK_UNIT, path);
  const text = String(firstDigits(value));
  return text.includes("e") ? fromDecimal(new ResultDecimal(text), value, path) : fromText(text, value, path);
}

/**
 * The number that a float stands for: the decimal of at most 15 significant digits that lies within half a unit of its
 * last, which is what spreadsheets show of it. A decimal of at most 15 digits is no other's float, and so stays itself.
 */
export function firstDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function fromBigint(value: bigint, path: string): Fraction {
  if (value > MOST || value < -MOST) return refuse("out-of-range", value, say.CHECK_UNIT, path);
  return { n: value, d: 1n };
}

/** A result's `Decimal` never writes an exponent, so one of `1e999999` would fill the message with a million digits. */
function readable(value: Decimal): unknown {
  return Math.abs(value.e) > MOST_TEXT ? value.toExponential() : value;
}

/** So many words are a whole float. */
const FEW_WORDS = 2;

/** A number as `count / 10^decimals`, both floats without loss. */
export interface ShortNumber {
  readonly count: number;
  readonly decimals: number;
}

/** A `Decimal` of one or two words, of which at most one is behind the point, without writing its text; nothing for any other. */
export function shortNumber({ s, e, d }: Decimal): ShortNumber | undefined {
  const [first = 0, second] = d;
  if (e < 0 || d.length > FEW_WORDS) return first === 0 && d.length === 1 ? { count: 0, decimals: 0 } : undefined;
  const words = Math.floor(e / WORD_DIGITS) + 1;
  if (d.length === words) return { count: s * (second === undefined ? first : first * WORD + second), decimals: 0 };
  // A word of 0 behind the point is none that decimal.js keeps.
  if (d.length !== words + 1 || !second) return undefined;
  let [rest, decimals] = [second, WORD_DIGITS];
  while (rest % 10 === 0) [rest, decimals] = [rest / 10, decimals - 1];
  return { count: s * (first * 10 ** decimals + rest), decimals };
}

/** The same as a fraction. */
export function fromWords(value: Decimal): Fraction | undefined {
  const short = shortNumber(value);
  return short && { n: BigInt(short.count), d: POWERS_OF_TEN[short.decimals] as bigint };
}

function fromDecimal(value: Decimal, found: unknown, path: string): Fraction {
  if (!value.isFinite()) return refuse("malformed", found, say.FIND_WHY_NOT_FINITE, path);
  if (value.e > 15) return refuse("out-of-range", found, say.CHECK_UNIT, path);
  const short = fromWords(value);
  if (short !== undefined) return short;
  if (value.decimalPlaces() > MOST_DECIMALS) return refuse("out-of-range", found, say.ROUND_FIRST, path);
  return fromText(value.toFixed(), found, path);
}

function fromText(text: string, found: unknown, path: string): Fraction {
  const parts = text.length <= MOST_TEXT ? PLAIN.exec(text) : null;
  if (parts === null) return refuse("malformed", found, say.READ_DANISH_TEXT, path);
  const [, sign, whole = "", decimals = ""] = parts;
  const digits = BigInt(whole + decimals);
  const remedy = beyondBounds(digits, decimals.length);
  if (remedy !== undefined) return refuse("out-of-range", found, remedy, path);
  return fraction(sign === "-" ? -digits : digits, POWERS_OF_TEN[decimals.length]);
}

/** What to do about the number `digits / 10^decimals` where it lies beyond the bounds; nothing where it is within. */
export function beyondBounds(digits: bigint, decimals: number): Text | undefined {
  const most = MOST_DIGITS[decimals];
  if (most === undefined) return say.ROUND_FIRST;
  return digits > most ? say.CHECK_UNIT : undefined;
}

/** Whether a value is an exact fraction as results' `.exact` holds them; fraction.js keeps the sign apart, in `s`, and is not. */
export function isFraction(value: unknown): value is Fraction {
  if (typeof value !== "object" || value === null) return false;
  const { n, d, s } = value as Partial<Fraction> & { readonly s?: unknown };
  return typeof n === "bigint" && typeof d === "bigint" && d > 0n && s === undefined;
}

/** Whole numbers below this are floats without loss. */
const MOST_COUNT = 2n ** 53n;
/** What decimal.js copies a number from. */
const COPIED = { s: 1, e: 0, d: [0], toStringTag: "[object Decimal]" };

function decimalOfWords(words: Words): Decimal {
  return new ResultDecimal(Object.assign(COPIED, words) as unknown as Decimal);
}

/** `count / 10^decimals` as a `Decimal`, for whole numbers below 2^53 and at most seven decimals. */
export function decimalOfCount(count: number, decimals: number): Decimal {
  const power = 10 ** decimals;
  const size = Math.abs(count);
  const whole = Math.floor(size / power);
  if (whole >= WORD * WORD) return new ResultDecimal(withPoint(BigInt(count), decimals));
  const rest = (size - whole * power) * (WORD / power);
  COPIED.s = count < 0 ? -1 : 1;
  if (whole === 0) {
    COPIED.e = rest === 0 ? 0 : digitsOf(rest) - 1 - WORD_DIGITS;
    COPIED.d = [rest];
  } else if (whole < WORD) {
    COPIED.e = digitsOf(whole) - 1;
    COPIED.d = rest === 0 ? [whole] : [whole, rest];
  } else {
    const upper = Math.floor(whole / WORD);
    const lower = whole - upper * WORD;
    COPIED.e = digitsOf(upper) - 1 + WORD_DIGITS;
    COPIED.d = rest !== 0 ? [upper, lower, rest] : lower === 0 ? [upper] : [upper, lower];
  }
  return new ResultDecimal(COPIED as unknown as Decimal);
}

/** The many zeros of results are one number, which nobody can change. */
export const NOTHING: Decimal = Object.freeze(new ResultDecimal(0));
Object.freeze(NOTHING.d);

/** An exact fraction as a `Decimal`: all its digits where they end within 34 significant ones, else rounded once to 34. */
export function toDecimal(a: Fraction): Decimal {
  if (a.n === 0n) return NOTHING;
  const decimals = DECIMALS_OF.get(a.d);
  if (decimals === undefined) {
    const words = quotientWords(Number(a.n), Number(a.d), DIGITS);
    return words === undefined ? new ResultDecimal(a.n.toString()).dividedBy(a.d.toString()) : decimalOfWords(words);
  }
  if (decimals <= WORD_DIGITS && a.n < MOST_COUNT && a.n > -MOST_COUNT) return decimalOfCount(Number(a.n), decimals);
  const text = withPoint(a.n, decimals);
  const value = new ResultDecimal(text);
  return text.length > DIGITS ? value.toSignificantDigits(DIGITS) : value;
}

/** `n / 10^decimals` as machine text with that many decimals; zero has no sign. */
export function withPoint(n: bigint, decimals: number): string {
  if (decimals === 0) return n.toString();
  const digits = (n < 0n ? -n : n).toString().padStart(decimals + 1, "0");
  return `${n < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
