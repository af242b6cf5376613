import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIGITS, ResultDecimal } from "../../../src/decimal.ts";
import { quotientWords } from "../../../src/numbers/quotient.ts";

/** What decimal.js itself makes of the quotient. */
function longDivision(n: number, d: number) {
  const { s, e, d: words } = new ResultDecimal(n).dividedBy(d);
  return { s, e, d: words };
}

const sized = (most: number) =>
  fc.oneof(
    fc.integer({ min: 1, max: 1000 }),
    fc.maxSafeInteger().map((n) => 1 + (Math.abs(n) % most)),
  );
const NUMERATORS = fc.tuple(sized(2 ** 52 - 1), fc.boolean()).map(([n, isNegative]) => (isNegative ? -n : n));

describe("a quotient in words of seven digits", () => {
  test("is that of decimal.js, digit by digit", () => {
    fc.assert(
      fc.property(NUMERATORS, sized(900_000_000), (n, d) => {
        expect(quotientWords(n, d, DIGITS)).toEqual(longDivision(n, d));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [1, 3],
    [2, 3],
    [1, 8],
    [-1, 7],
    [999_999_999, 1_000_000_000 - 100_000_001],
    [1, 900_000_000],
    [2 ** 52 - 1, 1],
    [2 ** 52 - 1, 899_999_999],
    [29_999_999, 30_000_000],
    [10_000_000, 1],
  ])("of %i and %i is that of decimal.js", (n, d) => {
    expect(quotientWords(n, d, DIGITS)).toEqual(longDivision(n, d));
  });

  test("rounds halves away from zero, also through nines into a word more", () => {
    expect(quotientWords(99_999_999, 10_000_000, 7)).toEqual({ s: 1, e: 1, d: [10] });
    expect(quotientWords(-25, 10, 1)).toEqual({ s: -1, e: 0, d: [3] });
  });

  test("is left to decimal.js where floats are too small", () => {
    expect(quotientWords(2 ** 52, 3, DIGITS)).toBeUndefined();
    expect(quotientWords(1, 2 ** 30, DIGITS)).toBeUndefined();
  });
});
