import { describe, expect, test } from "vitest";
import { CHOICES } from "../../../../src/generated/tables.ts";
import { readCell, refused, silently } from "./reading.ts";

describe("a text", () => {
  test("is kept as it stands, without the spaces around it", () => {
    expect(silently("text", "  Ærø\u00a0bo \n")).toBe("Ærø\u00a0bo");
    expect(silently("text", "=1+1")).toBe("=1+1");
    expect(silently("text", "00461")).toBe("00461");
  });

  test("may be a number or a date of a workbook, in the table's own form", () => {
    expect(silently("text", { number: 1e5 })).toBe("100000");
    expect(silently("text", { number: 0.5 })).toBe("0,5");
    expect(silently("text", { number: 0.5 }, { numbers: "english" })).toBe("0.5");
    expect(silently("text", { number: 5e-7 })).toBe("0,0000005");
    expect(silently("text", { date: "2025-01-02" })).toBe("02-01-2025");
  });

  test("of more digits than a spreadsheet keeps is refused", () => {
    expect(silently("text", { number: 123456789012345 })).toBe("123456789012345");
    expect(refused("text", { number: 1234567890123456 })).toEqual(["not-text"]);
  });

  test("that a spreadsheet has made a date is told where it names a row", () => {
    const { value, told } = readCell("text", { date: "2025-01-01" }, { column: { isUnique: true } });
    expect([value, told.map(({ kind, severity }) => `${severity} ${kind}`)]).toEqual([
      "01-01-2025",
      ["warning not-text"],
    ]);
  });

  test("has at most 32,000 characters, and is neither true nor false where it is needed", () => {
    expect(refused("text", "a".repeat(32_001))).toEqual(["not-text"]);
    expect(readCell("text", "a".repeat(32_001)).told[0]?.write).toEqual({
      da: "forkort teksten til højst 32.000 tegn",
      en: "shorten the text to 32,000 characters at most",
    });
    expect(refused("text", { flag: true }, { column: { isRequired: true } })).toEqual(["not-text"]);
  });
});

describe("a choice", () => {
  const UNITS = { column: { choices: CHOICES.units } };

  test.each([
    ["døgn", "day"],
    ["Pr. døgn", "day"],
    ["kr./døgn", "day"],
    ["dag", "day"],
    ["per day", "day"],
    ["kr./md.", "month"],
    ["pr. md.", "month"],
    ["MÅNED", "month"],
    ["time", "hour"],
    ["sag", "case"],
    ["helår", "year"],
  ])("%s is the unit %s", (text, unit) => {
    expect(silently("choice", text, UNITS)).toBe(unit);
  });

  test("that is not known is told with those that are", () => {
    expect(refused("choice", "stk", UNITS)).toEqual(["unknown-unit", "time", "døgn", "måned", "sag", "år"]);
    // Of a week no unit is suggested: the operator is to be asked for a price per day.
    expect(refused("choice", "pr. uge", UNITS)).toEqual(["unknown-unit"]);
    expect(refused("choice", "week", { ...UNITS, numbers: "english" })).toEqual(["unknown-unit"]);
    expect(refused("choice", "løhn", { column: { choices: CHOICES.reasons } })).toEqual(["unknown-choice", "løn"]);
  });
});

describe("yes or no", () => {
  test.each([
    ["ja", true],
    ["JA", true],
    ["x", true],
    ["1", true],
    ["yes", true],
    ["nej", false],
    ["0", false],
    ["no", false],
  ])("%s is %s", (text, value) => {
    expect(silently("yesNo", text)).toBe(value);
  });

  test("is a cell of true or false too, and nothing else", () => {
    expect(silently("yesNo", { flag: true })).toBe(true);
    expect(silently("yesNo", { flag: false })).toBe(false);
    expect(refused("yesNo", "måske")).toEqual(["unknown-choice", "ja", "nej"]);
    expect(refused("yesNo", "maybe", { numbers: "english" })).toEqual(["unknown-choice", "yes", "no"]);
  });
});
