import { describe, expect, test } from "vitest";
import {
  absolute,
  compare,
  dividedBy,
  equal,
  type Fraction,
  fraction,
  larger,
  minus,
  negated,
  ONE,
  plus,
  reduced,
  smaller,
  times,
  total,
  ZERO,
} from "../../../src/numbers/fraction.ts";

const third = fraction(1n, 3n);
const sixth = fraction(1n, 6n);
const half = fraction(1n, 2n);
const inLowestTerms = (a: Fraction) => `${reduced(a).n}/${reduced(a).d}`;

describe("arithmetic is exact", () => {
  test.each([
    ["1/3 + 1/6", plus(third, sixth), "1/2"],
    ["1/6 + 1/3", plus(sixth, third), "1/2"],
    ["1/3 + 1/2, where neither denominator divides the other", plus(third, half), "5/6"],
    ["1/3 + 1/3", plus(third, third), "2/3"],
    ["1/3 − 1/2", minus(third, half), "-1/6"],
    ["1/2 − 1/2", minus(half, half), "0/1"],
    ["1/3 · 1/2", times(third, half), "1/6"],
    ["1/3 : 1/2", dividedBy(third, half), "2/3"],
    ["1/3 : −1/2", dividedBy(third, negated(half)), "-2/3"],
    ["−(1/3)", negated(third), "-1/3"],
    ["|−1/3|", absolute(negated(third)), "1/3"],
    ["|1/3|", absolute(third), "1/3"],
    ["1 − 1", minus(ONE, ONE), "0/1"],
  ])("%s", (_, result, expected) => {
    expect(inLowestTerms(result)).toBe(expected);
  });

  test("a negative denominator gives its sign to the numerator", () => {
    expect(fraction(1n, -2n)).toEqual({ n: -1n, d: 2n });
    expect(fraction(7n)).toEqual({ n: 7n, d: 1n });
  });
});

describe("order", () => {
  test.each([
    [third, half, -1],
    [half, third, 1],
    [half, fraction(2n, 4n), 0],
    [negated(half), negated(third), -1],
    [negated(third), ZERO, -1],
  ])("%o against %o is %i", (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test("equality looks at the number, not at its form", () => {
    expect(equal(half, fraction(50n, 100n))).toBe(true);
    expect(equal(half, fraction(51n, 100n))).toBe(false);
  });

  test("the smaller and the larger of two", () => {
    expect(smaller(third, half)).toBe(third);
    expect(smaller(half, third)).toBe(third);
    expect(larger(third, half)).toBe(half);
    expect(larger(half, third)).toBe(half);
  });
});

describe("the sum of a list", () => {
  test("is 0 for an empty one", () => {
    expect(total([])).toEqual(ZERO);
  });

  test("adds what the terms add up to, whatever can be iterated", () => {
    expect(inLowestTerms(total(new Set([third, sixth, half])))).toBe("1/1");
  });

  test("keeps a denominator of hundredths over thousands of amounts with 0, 1 and 2 decimals", () => {
    const amounts = Array.from({ length: 3000 }, () => [fraction(1n), fraction(5n, 10n), fraction(25n, 100n)]).flat();
    expect(total(amounts)).toEqual({ n: 525_000n, d: 100n });
  });
});

describe("lowest terms", () => {
  test.each([
    [fraction(50n, 100n), "1/2"],
    [fraction(-50n, 100n), "-1/2"],
    [fraction(0n, 100n), "0/1"],
    [fraction(100_000_000n, 70_080n), "312500/219"],
  ])("%o", (a, expected) => {
    expect(inLowestTerms(a)).toBe(expected);
  });

  test("a number in lowest terms is left as it is", () => {
    expect(reduced(third)).toBe(third);
  });
});
