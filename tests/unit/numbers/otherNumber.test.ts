import { describe, expect, test } from "vitest";
import { amount } from "../../../src/indexation/amount.ts";
import { otherNumber } from "../../../src/numbers/otherNumber.ts";
import { refusal } from "../../refusal.ts";

/** What number objects of other libraries look like: big.js, bignumber.js and decimal.js before 10.3; and currency.js. */
const big = { s: 1, e: 3, c: [2, 3, 4, 7, 5], toFixed: () => "2347.5", toString: () => "2347.5" };
const currency = { intValue: 234750, value: 2347.5, s: {}, p: 100, toString: () => "2347.50" };
const silent = {
  toFixed: () => "1",
  toString: () => {
    throw new Error("no");
  },
};
const broken = {
  get toFixed() {
    throw new Error("no");
  },
};

describe("a number of another library", () => {
  test.each([
    [big, '"2347.5"'],
    [currency, '"2347.50"'],
    [silent, '"?"'],
    [new Number(5), '"5"'],
  ])("is told as one, with what it writes of itself (%#)", (given, text) => {
    const failure = refusal(() => amount(given as never, 2024));
    expect(failure.kind).toBe("malformed");
    expect(failure.found).toEqual({
      da: `et tal fra et andet bibliotek, ${text}`,
      en: `a number from another library, ${text}`,
    });
    expect(failure.remedy.da).toContain("String(tal)");
    expect(failure.remedy.en).toContain("Number(n)");
  });

  test.each([[null], [undefined], [5], ["5"], [{}], [[1]], [new Date(0)]])("is not %j", (value) => {
    expect(otherNumber(value)).toBeUndefined();
  });

  test("nor what cannot be looked at", () => {
    expect(otherNumber(broken)).toBeUndefined();
  });

  test("what the words say to write is read", () => {
    expect(amount(String(big), 2024).amount.toString()).toBe("2347.5");
    expect(amount(Number(currency.value), 2024).amount.toString()).toBe("2347.5");
  });
});
