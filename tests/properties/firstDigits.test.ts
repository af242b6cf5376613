import { expect, test } from "vitest";
import { exact, firstDigits, shortDecimals } from "../../src/numbers/exact.ts";
import { equal, fraction } from "../../src/numbers/fraction.ts";

/** A generator with a fixed seed (mulberry32), so that every run tries the same numbers. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number of just so many digits. */
function digitsOf(random: () => number, count: number): bigint {
  const text = Array.from({ length: count }, (_, i) => Math.floor(random() * (i === 0 ? 9 : 10)) + (i === 0 ? 1 : 0));
  return BigInt(text.join(""));
}

const withPoint = (digits: bigint, decimals: number) => {
  const text = digits.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
};

test("of 10^6 random decimals of at most 15 significant digits, none changes", () => {
  const random = randomFrom(20_261_130);
  let changed = 0;
  for (let i = 0; i < 1_000_000; i++) {
    const digits = digitsOf(random, 1 + Math.floor(random() * 15));
    const decimals = Math.floor(random() * 13);
    const value = Number(withPoint(digits, decimals));
    const read = exact(value);
    if (firstDigits(value) !== value || read.n * 10n ** BigInt(decimals) !== digits * read.d) changed++;
  }
  expect(changed).toBe(0);
}, 60_000);

test("the fast reading of few decimals is the slow one's, also of the floats beside", () => {
  const random = randomFrom(7);
  for (let i = 0; i < 100_000; i++) {
    const value = Number(digitsOf(random, 1 + Math.floor(random() * 15))) / 10 ** Math.floor(random() * 6);
    for (const near of [value, value * (1 + 2 ** -52), value * (1 - 2 ** -53), value * 1.0551]) {
      const short = shortDecimals(near);
      if (short === undefined) continue;
      const slow = firstDigits(near);
      expect(slow).toBe(near);
      const fast = fraction(BigInt(Math.round(near * 10 ** short)), 10n ** BigInt(short));
      expect(equal(exact(String(slow).includes("e") ? BigInt(slow) : String(slow), "", "as-written"), fast)).toBe(true);
    }
  }
}, 60_000);

test.each([
  [1055.8913249999998, 1_055_891_325n, 6],
  [0.1 + 0.2, 3n, 1],
  [1 / 1000 + 2 / 1000, 3n, 3],
  [-1055.8913249999998, -1_055_891_325n, 6],
  [999_999_999_999_999, 999_999_999_999_999n, 0],
  [123_456_789_012.345, 123_456_789_012_345n, 3],
  [(2 / 3) * 1000, 666_666_666_666_667n, 12],
])("%d stands for %d / 10^%i", (value, digits, decimals) => {
  expect(equal(exact(value), fraction(digits, 10n ** BigInt(decimals)))).toBe(true);
});
