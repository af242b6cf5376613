import { describe, expect, test } from "vitest";
import { exactAsWritten as exact, toDecimal } from "../../../src/numbers/exact.ts";
import { dividedBy } from "../../../src/numbers/fraction.ts";
import {
  ROUNDING_MODES,
  type RoundingMode,
  roundedTo,
  wholeNumber,
  wholeUnits,
} from "../../../src/numbers/rounding.ts";

const rounded = (value: string, unit: string, mode: RoundingMode = "half-away") =>
  toDecimal(roundedTo(exact(value), exact(unit), mode)).toString();

describe("to whole numbers, in tenths", () => {
  const tenths = [25n, -25n, 35n, -35n, 5n, -5n, 21n, -21n, 29n, -29n, 30n, -30n, 0n];
  const expected: Record<RoundingMode, readonly bigint[]> = {
    "half-away": [3n, -3n, 4n, -4n, 1n, -1n, 2n, -2n, 3n, -3n, 3n, -3n, 0n],
    "half-even": [2n, -2n, 4n, -4n, 0n, 0n, 2n, -2n, 3n, -3n, 3n, -3n, 0n],
    floor: [2n, -3n, 3n, -4n, 0n, -1n, 2n, -3n, 2n, -3n, 3n, -3n, 0n],
    ceiling: [3n, -2n, 4n, -3n, 1n, 0n, 3n, -2n, 3n, -2n, 3n, -3n, 0n],
    "towards-zero": [2n, -2n, 3n, -3n, 0n, 0n, 2n, -2n, 2n, -2n, 3n, -3n, 0n],
  };

  test.each(ROUNDING_MODES)("%s", (mode) => {
    expect(tenths.map((n) => wholeNumber(n, 10n, mode))).toEqual(expected[mode]);
  });

  test("the two sides of a half, whatever the denominator", () => {
    expect(wholeNumber(4_999_999n, 10_000_000n, "half-away")).toBe(0n);
    expect(wholeNumber(5_000_001n, 10_000_000n, "half-even")).toBe(1n);
    expect(wholeNumber(1n, 3n, "half-away")).toBe(0n);
    expect(wholeNumber(2n, 3n, "half-away")).toBe(1n);
  });
});

describe("to øre, halves away from zero", () => {
  test.each([
    ["1.005", "1.01"],
    ["-1.005", "-1.01"],
    ["1.0049999", "1"],
    ["1055.685", "1055.69"],
    ["1055.684999999999", "1055.68"],
    ["2.675", "2.68"],
    ["1000000000.12", "1000000000.12"],
    ["999999999999999.995", "1000000000000000"],
  ])("%s kr. is %s kr.", (value, expected) => {
    expect(rounded(value, "0.01")).toBe(expected);
  });
});

describe("to other units", () => {
  test.each([
    ["2.5", "1", "half-away", "3"],
    ["-2.5", "1", "half-away", "-3"],
    ["1238405", "10", "half-away", "1238410"],
    ["1238405", "10", "half-even", "1238400"],
    ["1238404.99", "10", "half-away", "1238400"],
    ["155000", "10000", "half-away", "160000"],
    ["-155000", "10000", "half-away", "-160000"],
    ["154999.99", "10000", "half-away", "150000"],
    ["145000", "10000", "half-even", "140000"],
    ["159999", "10000", "towards-zero", "150000"],
    ["-150001", "10000", "floor", "-160000"],
    ["150001", "10000", "ceiling", "160000"],
    ["0.125", "0.25", "half-away", "0.25"],
    ["0.04", "0.03", "half-away", "0.03"],
  ] as const)("%s to a multiple of %s, %s, is %s", (value, unit, mode, expected) => {
    expect(rounded(value, unit, mode)).toBe(expected);
  });

  test("the number of whole units", () => {
    expect(wholeUnits(exact("1055.685"), exact("0.01"), "half-away")).toBe(105_569n);
    expect(wholeUnits(exact("154999"), exact("10000"), "half-away")).toBe(15n);
  });
});

test("the crime-preventive day tariff is the yearly one by 365 days, to whole kroner", () => {
  // 1 652 253 kr. a year and 4 527 kr. a day, 2024: minutes of 24 January 2025, point 3
  const perDay = dividedBy(exact("1652253"), exact(365));
  expect(toDecimal(roundedTo(perDay, exact(1), "half-away")).toString()).toBe("4527");
});
