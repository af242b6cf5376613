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
    ["2.34.7", ["not-an-amount"]],
    ["1.00.0", ["not-an-amount"]],
    ["1,2,3", ["not-an-amount"]],
    ["1.060.00,00", ["not-an-amount"]],
    ["1.060.5", ["not-an-amount"]],
    ["1.060.00", ["not-an-amount", "1.060"]],
    ["1,060,75", ["not-an-amount", "1.060,75"]],
    ["1..060,75", ["not-an-amount", "1.060,75"]],
    [",5", ["not-an-amount", "0,50"]],
    ["-.25", ["not-an-amount", "-0,25"]],
    [",500", ["not-an-amount"]],
    ["'2,347", ["not-an-amount"]],
    ["1e-300", ["not-an-amount"]],
    ["2.48O,00", ["not-an-amount", "2.480"]],
    ["1.055,00*", ["not-an-amount", "1.055"]],
    ["1'000,50", ["not-an-amount", "1.000,50"]],
    ["'1055", ["not-an-amount", "1.055"]],
    ["(1055)", ["not-an-amount", "-1.055"]],
    ["1055,", ["not-an-amount", "1.055"]],
    ["1000-1200", ["not-an-amount"]],
    ["ca. 1000", ["not-an-amount"]],
    ["€ 1.055", ["other-currency"]],
    ["1e3", ["not-an-amount"]],
    ["-", ["not-an-amount"]],
    ["5,51 %", ["rate-for-amount"]],
    ["2,347", ["which-number", "2.347,00", "2,3470"]],
    ["-2,347 kr.", ["which-number", "-2.347,00", "-2,3470"]],
  ])("%s is refused", (text, fault) => {
    expect(refused("amount", text)).toEqual(fault);
  });
});

describe("a text that is a number but for its size", () => {
  const toldOf = (form: "amount" | "count" | "rate" | "amountOrRate", text: string, numbers: "danish" | "english") =>
    readCell(form, text, { numbers }).told.map(({ kind, what }) => [kind, what.en]);
  const LARGE = [["out-of-range", "the number is too large: numbers up to 1,000,000,000,000,000 (10^15) are read"]];
  const FINE = [["out-of-range", "the number has too many decimals: at most 12 are read, and 10 of a percentage"]];

  test.each([
    ["1000000000000000,01", LARGE],
    ["2.000.000.000.000.000", LARGE],
    ["-2000000 mia. kr.", LARGE],
    ["9".repeat(90), LARGE],
    ["0,1234567890123", FINE],
    ["-0,1234567890123 kr.", FINE],
    [`0,${"1".repeat(90)}`, FINE],
  ])("%s is told so", (text, told) => {
    expect(toldOf("amount", text, "danish")).toEqual(told);
    expect(toldOf("amountOrRate", text, "danish")).toEqual(told);
    if (!/kr/.test(text)) expect(toldOf("count", text, "danish")).toEqual(told);
  });

  test("also of English tables and of rates", () => {
    expect(toldOf("amount", "2,000,000,000,000,000.5", "english")).toEqual(LARGE);
    expect(toldOf("amount", "1.1234567890123", "english")).toEqual(FINE);
    expect(toldOf("rate", "5,12345678901 %", "danish")).toEqual(FINE);
    expect(toldOf("rate", `${"9".repeat(19)} %`, "danish")).toEqual(LARGE);
  });

  test("is read up to the bounds", () => {
    expect(silently("amount", "1.000.000.000.000.000")).toBe("1000000000000000");
    expect(silently("amount", "0,123456789012")).toBe("0.123456789012");
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

  test.each(["amount", "count", "rate"] as const)("never becomes 0 in silence where a %s is asked for", (form) => {
    expect(silently(form, { number: 0 })).toBe("0");
    expect(silently(form, { number: 1e-12 })).toBe("0.000000000001");
    for (const number of [4e-13, -1e-300, 5e-324]) expect(refused(form, { number })).toEqual(["out-of-range", "0"]);
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
