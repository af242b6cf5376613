import { describe, expect, test } from "vitest";
import { readCell, refused, silently } from "./reading.ts";

const ENGLISH = { numbers: "english" } as const;

describe("an amount of a Danish table", () => {
  test.each([
    ["2.347,50", "2347.5"],
    ["2347,5", "2347.5"],
    ["2.347", "2347"],
    ["1.652.253,50 kr.", "1652253.5"],
    ["kr. 1.499,95", "1499.95"],
    ["DKK 2.880", "2880"],
    ["1.355,-", "1355"],
    ["41,50-", "-41.5"],
    ["–112,35", "-112.35"],
    ["\u2212112,35", "-112.35"],
    ["1\u00a0000,50\u00a0kr.", "1000.5"],
    ["1 000,50", "1000.5"],
    ["2.347,50 kr./døgn", "2347.5"],
    ["3,3 mio. kr.", "3300000"],
    ["2347.50", "2347.5"],
    ["0", "0"],
  ])("%s is %s", (text, value) => {
    expect(silently("amount", text)).toBe(value);
  });

  test.each([
    ["efter aftale", ["not-an-amount"]],
    ["2.34.7", ["not-an-amount", "2.347", "234,70"]],
    ["2.48O,00", ["not-an-amount", "2.480"]],
    ["1.055,00*", ["not-an-amount", "1.055"]],
    ["1'000,50", ["not-an-amount", "1.000,50"]],
    ["'1055", ["not-an-amount", "1.055"]],
    ["(1055)", ["not-an-amount", "-1.055"]],
    ["1055,", ["not-an-amount", "1.055"]],
    ["1000-1200", ["not-an-amount"]],
    ["ca. 1000", ["not-an-amount"]],
    ["€ 1.055", ["not-an-amount"]],
    ["1e3", ["not-an-amount"]],
    ["-", ["not-an-amount"]],
    ["5,51 %", ["rate-for-amount"]],
    ["2,347", ["which-number", "2.347,00", "2,3470"]],
    ["-2,347 kr.", ["which-number", "-2.347,00", "-2,3470"]],
  ])("%s is refused", (text, fault) => {
    expect(refused("amount", text)).toEqual(fault);
  });
});

describe("an amount of an English table", () => {
  test.each([
    ["2,347.50", "2347.5"],
    ["DKK 2,880.00", "2880"],
    ["2,347", "2347"],
    ["1,652,253.505", "1652253.505"],
    ["2347.5", "2347.5"],
  ])("%s is %s", (text, value) => {
    expect(silently("amount", text, ENGLISH)).toBe(value);
  });

  test("three decimals may be thousands, and are asked about", () => {
    expect(refused("amount", "2.347", ENGLISH)).toEqual(["which-number", "2,347.00", "2.3470"]);
  });
});

describe("an amount of a workbook", () => {
  test("is the number that is shown, to 12 decimals", () => {
    expect(silently("amount", { number: 2476.84725 })).toBe("2476.84725");
    expect(silently("amount", { number: 0.1 + 0.2 })).toBe("0.3");
    expect(silently("amount", { number: -21.9986681887367 })).toBe("-21.998668188737");
  });

  test("is no rate, date or flag", () => {
    const { value, told } = readCell("amount", { number: 0.0551, isPercent: true });
    expect([value, told.map(({ kind, what }) => [kind, what.da, what.en])]).toEqual([
      undefined,
      [
        [
          "rate-for-amount",
          "„5,51 %“ er en procent; her skal stå et beløb",
          "“5,51 %” is a rate; an amount is needed here",
        ],
      ],
    ]);
    expect(refused("amount", { date: "2025-01-01" })).toEqual(["not-an-amount"]);
    expect(refused("amount", { flag: true })).toEqual(["not-an-amount"]);
  });

  test("is at most 10^15", () => {
    expect(silently("amount", { number: 1e15 })).toBe("1000000000000000");
    expect(refused("amount", { number: 1e16 })).toEqual(["out-of-range"]);
  });
});

describe("an amount under a heading in thousands", () => {
  const THOUSANDS = { power: 3 };

  test("is times 1,000, also where it says thousands itself", () => {
    expect(silently("amount", "612,5", THOUSANDS)).toBe("612500");
    expect(silently("amount", { number: 612.5 }, THOUSANDS)).toBe("612500");
    expect(silently("amount", "612,5 t.kr.", THOUSANDS)).toBe("612500");
    expect(silently("amount", "0,6 mio. kr.", THOUSANDS)).toBe("600000");
  });

  test("contradicts it by kr. of its own", () => {
    expect(refused("amount", "612.500 kr.", THOUSANDS)).toEqual(["contradiction"]);
  });
});

describe("an amount within bounds", () => {
  test("is not below 0 where it cannot be, and the amount without minus is suggested", () => {
    expect(refused("amount", "-2.347,50", { column: { least: "0" } })).toEqual(["below-zero", "2.347,50"]);
    expect(refused("amount", "-2.347,50", { column: { above: "0" } })).toEqual(["below-zero", "2.347,50"]);
    expect(silently("amount", "0", { column: { least: "0" } })).toBe("0");
    expect(refused("amount", "0", { column: { above: "0" } })).toEqual(["out-of-range"]);
  });

  test("says both bounds in both languages", () => {
    const { told } = readCell("amount", "7", { column: { least: "1.5", most: "6" } });
    expect(told.map(({ what }) => what)).toEqual([
      { da: "tallet skal være mindst 1,5 og højst 6", en: "the number must be at least 1.5 and at most 6" },
    ]);
    expect(refused("amount", "2,5", { column: { isWhole: true } })).toEqual(["not-whole"]);
  });
});
