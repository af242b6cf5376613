import { describe, expect, test } from "vitest";
import { fractionOf, isSmall, smallNumbers, writeSmall } from "../../../src/numbers/smallFraction.ts";

const BORDER = 2n ** 53n;
/** Up to here the bits of a float are read; beyond, the number itself. */
const ROOM = 2n ** 51n;

describe("a small fraction", () => {
  test.each([
    [0n, 1n],
    [1n, 100n],
    [-1n, 3n],
    [2n ** 31n, 2n ** 32n],
    [-(2n ** 31n), 2n ** 32n - 1n],
    [-(2n ** 32n) - 1n, 2n ** 32n + 1n],
    [ROOM - 1n, ROOM - 1n],
    [1n - ROOM, ROOM],
    [ROOM, 1n],
    [-ROOM, 7n],
    [ROOM + 1n, ROOM + 1n],
    [-ROOM - 1n, ROOM - 1n],
    [BORDER - 1n, BORDER - 1n],
    [1n - BORDER, 1n],
  ])("%d / %d is written as it is, beside what stands there", (n, d) => {
    const values = smallNumbers(4);
    values.floats.fill(7);
    expect(writeSmall(values, 1, { n, d })).toBe(true);
    expect(Array.from(values.floats)).toEqual([7, Number(n), Number(d), 7]);
    expect(fractionOf(Number(n), Number(d))).toEqual({ n, d });
  });

  test.each([
    [BORDER, 1n],
    [-BORDER, 1n],
    [1n, BORDER],
    [1n, 0n],
    [1n, -1n],
    [2n ** 63n - 1n, 1n],
    [-(2n ** 63n), 1n],
    [1n, 2n ** 63n - 1n],
    [2n ** 63n - 0x4338_0000_0000_0000n, 1n],
    [-0x4338_0000_0000_0000n, 1n],
    [2n ** 64n, 1n],
    [2n ** 64n + 1n, 1n],
    [-(2n ** 64n) + 1n, 1n],
    [1n, 2n ** 64n + 1n],
    [10n ** 40n, 1n],
  ])("%d / %d is none", (n, d) => {
    expect(writeSmall(smallNumbers(2), 0, { n, d })).toBe(false);
  });

  test("what is no fraction is none", () => {
    for (const given of [{}, { n: 1n }, { d: 1n }, { n: 1, d: 1 }, { n: "1", d: 1n }])
      expect(writeSmall(smallNumbers(2), 0, given as never)).toBe(false);
  });
});

test("a numerator of −0 is 0", () => {
  expect(fractionOf(-0, 1)).toEqual({ n: 0n, d: 1n });
});

test.each([
  [Number.NaN, 1, false],
  [1, Number.NaN, false],
  [Number.POSITIVE_INFINITY, 1, false],
  [1, Number.POSITIVE_INFINITY, false],
  [2 ** 53 - 1, 2 ** 53 - 1, true],
  [2 ** 53, 1, false],
  [-(2 ** 53), 1, false],
])("%d / %d in floats is small: %s", (n, d, small) => {
  expect(isSmall(n, d)).toBe(small);
});
