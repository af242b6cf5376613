import { describe, expect, test } from "vitest";
import { ResultDecimal } from "../../../src/decimal.ts";
import { isAnyDecimal, isDecimal, storedDecimal } from "../../../src/numbers/storedDecimal.ts";

const TEXTS = [
  "0",
  "1",
  "-1",
  "10",
  "0.1",
  "-0.01",
  "1055.68",
  "33.125",
  "12345678",
  "123456789.0000001",
  "1e-12",
  "-99999999999999999999.99",
];

describe("a stored Decimal", () => {
  test.each(TEXTS)("%s comes back from JSON and structuredClone", (text) => {
    const value = new ResultDecimal(text);
    for (const copy of [JSON.parse(JSON.stringify(value)), structuredClone(value)]) {
      expect(isDecimal(copy)).toBe(false);
      expect(storedDecimal(copy)).toEqual(value);
      expect(storedDecimal(copy)?.times(3).toString()).toBe(value.times(3).toString());
    }
  });

  test("keeps the sign of 0, and all 34 digits", () => {
    expect(Object.is(storedDecimal(structuredClone(new ResultDecimal("-0")))?.toNumber(), -0)).toBe(true);
    const third = new ResultDecimal(1).dividedBy(3);
    expect(storedDecimal(structuredClone(third))?.eq(third)).toBe(true);
    expect(storedDecimal(third.toString())?.eq(third)).toBe(true);
  });

  test.each([
    ["1.000,5"],
    ["5 kr."],
    [""],
    ["NaN"],
    ["1e5"],
    [5],
    [null],
    [{}],
    [{ s: 1, e: 0, d: [] }],
    [{ s: 2, e: 0, d: [1] }],
    [{ s: 1, e: 1, d: [1] }],
    [{ s: 1, e: 0, d: [1, 0] }],
    [{ s: 1, e: 0, d: [12345678] }],
    [{ s: 1, e: 0, d: [1.5] }],
    [{ s: 1, e: 0.5, d: [1] }],
    [{ s: 1, e: 99999, d: [1] }],
    [structuredClone(new ResultDecimal(Number.NaN))],
    [structuredClone(new ResultDecimal(Number.POSITIVE_INFINITY))],
  ])("is not %j", (value) => {
    expect(storedDecimal(value)).toBeUndefined();
  });
});

describe("a Decimal", () => {
  const value = new ResultDecimal("1055.68");

  test("is one that can be computed with, unless it is NaN or infinite", () => {
    expect([isAnyDecimal(value), isDecimal(value)]).toEqual([true, true]);
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const endless = new ResultDecimal(number);
      expect([isAnyDecimal(endless), isDecimal(endless)]).toEqual([true, false]);
    }
  });

  test.each([
    ["a copy", structuredClone(value)],
    ["its text", value.toString()],
    ["a look-alike from a file", { ...structuredClone(value), toStringTag: "[object Decimal]" }],
    ["a number of another library", { toFixed: () => "1055.68" }],
    ["a number", 1055.68],
    ["null", null],
    ["nothing", undefined],
  ])("is not %s", (_, other) => {
    expect([isAnyDecimal(other), isDecimal(other)]).toEqual([false, false]);
  });
});
