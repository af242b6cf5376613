import { type Decimal, ResultDecimal } from "../decimal.ts";
import { WORD } from "./quotient.ts";

/** A `Decimal` has at most 34 digits, and 60 decimals at the very most. */
const NUMBER = /^-?\d{1,40}(?:\.\d{1,80})?$/;
/** A result has at most a dozen words of digits. */
const MOST_WORDS = 24;

/** Whether a value is a `Decimal`, be it NaN or infinite: no copy of one, which has its tag but none of its methods. */
export function isAnyDecimal(value: unknown): value is Decimal {
  return ResultDecimal.isDecimal(value) && typeof value.toFixed === "function";
}

/** Whether a value is a `Decimal` that can be computed with: neither NaN nor infinite. */
export function isDecimal(value: unknown): value is Decimal {
  return isAnyDecimal(value) && Array.isArray(value.d);
}

const isWord = (word: unknown): boolean => Number.isInteger(word) && (word as number) >= 0 && (word as number) < WORD;

/** Whether digits are as decimal.js keeps them: without words of 0 at either end, over which it would go on for ever. */
function areDigits(d: unknown): boolean {
  if (!Array.isArray(d) || d.length === 0 || d.length > MOST_WORDS || !d.every(isWord)) return false;
  return d.length === 1 || (d[0] !== 0 && d.at(-1) !== 0);
}

/** What `structuredClone` leaves of a `Decimal`: sign, exponent and digits. */
function ofClone({ s, e, d }: Partial<Decimal>): Decimal | undefined {
  if ((s !== 1 && s !== -1) || !Number.isInteger(e) || Math.abs(e as number) > 80) return undefined;
  if (!areDigits(d)) return undefined;
  const value = new ResultDecimal({ s, e, d, toStringTag: "[object Decimal]" } as unknown as Decimal);
  const again = new ResultDecimal(value.valueOf());
  return again.e === e && again.s === s && again.d.length === value.d.length && again.eq(value) ? again : undefined;
}

/** A `Decimal` from what JSON or `structuredClone` made of it, to the digit; nothing where it was none. */
export function storedDecimal(value: unknown): Decimal | undefined {
  if (typeof value === "string") return NUMBER.test(value) ? new ResultDecimal(value) : undefined;
  return typeof value === "object" && value !== null ? ofClone(value) : undefined;
}
