import type { Fraction } from "./fraction.ts";

/**
 * Whole numbers as floats, each at a place of its own. `bits` is the same memory as whole numbers of 64 bits: there a
 * `bigint` is written and its float read, without a call into Node as `Number(n)` and `BigInt(x)` are.
 */
export interface SmallNumbers {
  readonly floats: Float64Array;
  readonly bits: BigInt64Array;
}

/** Memory for so many small whole numbers, all of them 1. */
export function smallNumbers(length: number): SmallNumbers {
  const floats = new Float64Array(length).fill(1);
  return { floats, bits: new BigInt64Array(floats.buffer) };
}

/**
 * A float whose bits are 0x4338_0000_0000_0000. From 2^52 to 2^53 floats are just the whole numbers, and the next one has the
 * next bits: what is added to those bits is added to the float, as long as it lies within {@link ROOM}. The bits are written
 * out where they are used, for Node computes with a `bigint` faster where it sees which one it is.
 */
const MIDDLE = 1.5 * 2 ** 52;
const ROOM = 2 ** 51;

/** Whether a numerator and a denominator are whole numbers below 2^53, and the denominator is above 0. */
export function isSmall(n: number, d: number): boolean {
  const most = 2 ** 53 - 1;
  return Math.abs(n) <= most && d <= most && d > 0;
}

/**
 * Writes the numerator of a fraction to `place` and its denominator to the place after it; false where it has none, or one is
 * too large to be exact in a float; what is written there then means nothing.
 */
export function writeSmall({ floats, bits }: SmallNumbers, place: number, { n, d }: Partial<Fraction>): boolean {
  if (typeof n !== "bigint" || typeof d !== "bigint") return false;
  if (BigInt.asIntN(64, n) !== n || BigInt.asIntN(64, d) !== d) return false;
  bits[place] = n + 0x4338_0000_0000_0000n;
  bits[place + 1] = d + 0x4338_0000_0000_0000n;
  const numerator = (floats[place] as number) - MIDDLE;
  const denominator = (floats[place + 1] as number) - MIDDLE;
  floats[place] = numerator;
  floats[place + 1] = denominator;
  return (Math.abs(numerator) < ROOM && denominator > 0 && denominator < ROOM) || writeLarge(floats, place, n, d);
}

/** The few that lie beyond the room but below 2^53 take the slower way. */
function writeLarge(floats: Float64Array, place: number, n: bigint, d: bigint): boolean {
  const [numerator, denominator] = [Number(n), Number(d)];
  floats[place] = numerator;
  floats[place + 1] = denominator;
  return isSmall(numerator, denominator);
}

/** A numerator and a denominator, whole numbers below 2^53 in size, as a fraction; the denominator is above 0. */
export function fractionOf(n: number, d: number): Fraction {
  return { n: bigOf(n), d: d === 1 ? 1n : d === 100 ? 100n : bigOf(d) };
}

const ONE = smallNumbers(1);

/** A whole number below 2^53 in size as a `bigint`. */
function bigOf(n: number): bigint {
  if (!(Math.abs(n) < ROOM)) return BigInt(n);
  ONE.floats[0] = n + MIDDLE;
  return BigInt.asIntN(64, (ONE.bits[0] as bigint) - 0x4338_0000_0000_0000n);
}
