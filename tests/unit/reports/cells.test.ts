import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import type { Cell, ColumnUnit } from "../../../src/reports/sheet.ts";
import { asText } from "../../../src/reports/text/asText.ts";
import { refusal } from "../../refusal.ts";
import { oneColumn } from "./sheets.ts";

const shown = (unit: ColumnUnit, cell: unknown, language: "da" | "en" = "da") =>
  (asText(oneColumn({ word: "note", unit }, cell as Cell), language).split("\n")[4] ?? "").trim();
const refused = (unit: ColumnUnit, cell: unknown) => refusal(() => shown(unit, cell));

describe("numbers", () => {
  test("are written by their unit", () => {
    expect(shown("kr", 0)).toBe("0,00");
    expect(shown("kr", new Decimal("-0.004"))).toBe("0,00");
    expect(shown("kr", new Decimal("-0.005"))).toBe("−0,01");
    expect(shown("rate", 1)).toBe("100,00\u00A0%");
    expect(shown("rate", new Decimal("0.055149"))).toBe("5,51\u00A0%");
    expect(shown("rate", new Decimal("0.055150"))).toBe("5,52\u00A0%");
    expect(shown("count", 0.5, "en")).toBe("0.5");
    expect(shown("count", 999)).toBe("999");
    expect(shown("count", 1000)).toBe("1.000");
  });

  test("of 34 significant digits are rounded for showing, though no input may have so many", () => {
    expect(shown("kr", new Decimal("1426.940639269406392694063926940639"))).toBe("1.426,94");
    expect(shown("kr", new Decimal("1234567890123456789012345678901234"))).toBe(
      "1.234.567.890.123.456.789.012.345.678.901.234,00",
    );
    expect(refused("kr", new Decimal("1e34"))).toMatchObject({ kind: "out-of-range", path: "rows[0][0]" });
    expect(shown("count", new Decimal("1e-60"))).toBe(`0,${"0".repeat(59)}1`);
    expect(refused("count", new Decimal("1e-61")).kind).toBe("out-of-range");
  });

  test.each([
    ["text", "1652253"],
    ["text of a number in the other language", "1.234"],
    ["empty text", ""],
    ["a boolean", true],
    ["a bilingual text", { da: "a", en: "b" }],
    ["a list", [1]],
    ["nothing", undefined],
    ["NaN", Number.NaN],
    ["an infinity", Number.POSITIVE_INFINITY],
    ["a Decimal that is not a number", new Decimal(Number.NaN)],
    ["a Decimal without end", new Decimal(Number.NEGATIVE_INFINITY)],
  ])("%s is refused in each column of numbers", (_, cell) => {
    for (const unit of ["kr", "rate", "count"] as const) {
      const { kind, path } = refused(unit, cell);
      expect(path).toBe("rows[0][0]");
      expect(["malformed", "missing"]).toContain(kind);
    }
  });

  test("outside what a calculation can give are refused at once", () => {
    expect(refused("kr", 1e16).kind).toBe("out-of-range");
    expect(refused("kr", 10n ** 15n + 1n).kind).toBe("out-of-range");
    expect(refused("kr", new Decimal("1e999999")).kind).toBe("out-of-range");
    expect(refused("kr", new Decimal("1e-999999")).kind).toBe("out-of-range");
    expect(refused("kr", 1 / 3).kind).toBe("out-of-range");
  });
});

describe("years and dates", () => {
  test("a year is a whole number of four digits", () => {
    expect(shown("year", 1000)).toBe("1000");
    expect(shown("year", 9999)).toBe("9999");
    for (const year of [999, 10_000, 2024.5, Number.NaN, -2024])
      expect(refused("year", year).kind).toBe("out-of-range");
    expect(shown("year", 2024n)).toBe("2024");
    for (const year of ["2024", true, undefined]) expect(refused("year", year).kind).toBe("malformed");
  });

  test("a date is ISO text that exists", () => {
    expect(shown("date", "2024-02-29")).toBe("2024-02-29");
    for (const date of ["2025-02-29", "31-01-2025", 20_250_131, "", undefined]) {
      expect(refused("date", date)).toMatchObject({ kind: "malformed", path: "rows[0][0]" });
    }
  });
});

describe("text", () => {
  test("is a text, a boolean, or a whole number that names something", () => {
    expect(shown("text", { da: "ukendt", en: "unknown" }, "en")).toBe("unknown");
    expect(shown("text", true)).toBe("ja");
    expect(shown("text", false)).toBe("nej");
    expect(shown("text", true, "en")).toBe("yes");
    expect(shown("text", false, "en")).toBe("no");
    expect(shown("text", 1084)).toBe("1084");
    expect(shown("text", 0)).toBe("0");
    expect(shown("text", 461n)).toBe("461");
    expect(shown("text", "")).toBe("");
    expect(shown("text", null)).toBe("");
  });

  test.each([
    ["a fraction", 4.5],
    ["a negative number", -1],
    ["a negative bigint", -1n],
    ["NaN", Number.NaN],
    ["a Decimal", new Decimal(461)],
    ["half a bilingual text", { da: "kun dansk" }],
    ["a bilingual text of numbers", { da: 1, en: 2 }],
    ["a list", ["a"]],
    ["a function", () => "a"],
  ])("not %s", (_, cell) => {
    expect(refused("text", cell)).toMatchObject({ kind: "malformed", path: "rows[0][0]" });
  });

  test("names of an object's prototype are no text", () => {
    expect(refused("text", Object.create({ da: "a", en: "b" })).kind).toBe("malformed");
    expect(shown("text", "__proto__")).toBe("__proto__");
  });

  test("has no control characters: they command terminals and end files", () => {
    expect(refused("text", "a\u0000b")).toMatchObject({
      kind: "malformed",
      found: { da: "tegnet U+0000", en: "the character U+0000" },
    });
    expect(refused("text", "\u001B[31mrød").found.en).toBe("the character U+001B");
    expect(refused("text", "a\u0007").found.en).toBe("the character U+0007");
    expect(refused("text", "\u007F").found.en).toBe("the character U+007F");
    expect(refused("text", "2021\u009622").found.en).toBe("the character U+0096");
    expect(refused("text", "\u202Exslx.exe").found.en).toBe("the character U+202E");
    expect(refused("text", "\uD800").found.en).toBe("the character U+D800");
    expect(shown("text", "a\tb\u000Bc\u0085d")).toBe("a b c d");
    expect(shown("text", "👨‍👩‍👧")).toBe("👨‍👩‍👧");
  });

  test("has at most 32 000 characters, fewer than a spreadsheet cell holds", () => {
    expect(shown("text", "x".repeat(32_000)).length).toBe(140);
    expect(refused("text", "x".repeat(32_001))).toMatchObject({ kind: "out-of-range", path: "rows[0][0]" });
    expect(refused("text", "x".repeat(32_001)).found.en.length).toBeLessThan(120);
  });
});
