import { describe, expect, test } from "vitest";
import { exactText, fromExactText } from "../../../src/numbers/exactText.ts";
import { equal, fraction } from "../../../src/numbers/fraction.ts";
import { refusal } from "../../refusal.ts";

describe("an exact number as text", () => {
  test.each([
    [fraction(0n, 7n), "0"],
    [fraction(-12n), "-12"],
    [fraction(10n ** 20n, 10n ** 5n), "1000000000000000"],
    [fraction(1n, 2n), "0.5"],
    [fraction(-1n, 8n), "-0.125"],
    [fraction(1n, 625n), "0.0016"],
    [fraction(105_568_030_500n, 10n ** 8n), "1055.680305"],
    [fraction(100_000_000n, 70_080n), "312500/219"],
    [fraction(-2n, 6n), "-1/3"],
  ])("%o is %s, and is read back", (a, text) => {
    expect(exactText(a)).toBe(text);
    expect(equal(fromExactText(text), a)).toBe(true);
  });

  test("is read in other forms than the shortest too", () => {
    expect(equal(fromExactText("2/6"), fraction(1n, 3n))).toBe(true);
    expect(equal(fromExactText("-0.50"), fraction(-1n, 2n))).toBe(true);
    expect(equal(fromExactText("-0"), fraction(0n))).toBe(true);
  });
});

test.each([
  "",
  "NaN",
  "Infinity",
  "1/0",
  "1/00",
  "1/-3",
  "1/3/5",
  "1.5/3",
  "1.",
  ".5",
  "+1",
  " 1",
  "1e5",
  "0x10",
  "1,5",
  "9".repeat(10_001),
])("text that no exact number has is refused (%#)", (text) => {
  expect(refusal(() => fromExactText(text)).kind).toBe("malformed");
});

test("a number of 10 000 digits is read", () => {
  expect(fromExactText("9".repeat(10_000))).toEqual({ n: 10n ** 10_000n - 1n, d: 1n });
});
