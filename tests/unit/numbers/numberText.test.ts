import { describe, expect, test } from "vitest";
import type { Numeric } from "../../../src/numbers/exact.ts";
import { fraction } from "../../../src/numbers/fraction.ts";
import { formatNumber, type NumberFormat } from "../../../src/numbers/numberText.ts";
import type { Language } from "../../../src/words.ts";
import { refusal } from "../../refusal.ts";

describe("a number with all its decimals", () => {
  test.each<[Numeric, string, string]>([
    [0, "0", "0"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [1238406, "1.238.406", "1,238,406"],
    ["-2347.50", "−2.347,5", "−2,347.5"],
    ["0.000000000001", "0,000000000001", "0.000000000001"],
    ["123456.7891", "123.456,7891", "123,456.7891"],
    [10n ** 15n, "1.000.000.000.000.000", "1,000,000,000,000,000"],
    [fraction(1n, 8n), "0,125", "0.125"],
    [fraction(70_080n, 48n), "1.460", "1,460"],
  ])("%s", (value, da, en) => {
    expect(formatNumber(value, "da")).toBe(da);
    expect(formatNumber(value, "en")).toBe(en);
  });
});

describe("a number that never ends", () => {
  test.each([
    [fraction(1n, 3n), "0,333333333333…"],
    [fraction(2n, 3n), "0,666666666666…"],
    [fraction(-2n, 3n), "−0,666666666666…"],
    [fraction(-1n, 3n * 10n ** 12n), "0,000000000000…"],
    [fraction(100_000_000n, 70_080n), "1.426,940639269406…"],
  ])("is cut after twelve decimals and marked (%#)", (value, expected) => {
    expect(formatNumber(value, "da", { decimals: "exact" })).toBe(expected);
  });
});

describe("a number rounded for showing, halves away from zero", () => {
  test.each<[Numeric, number, string]>([
    ["2.5", 0, "3"],
    ["-2.5", 0, "−3"],
    ["1.005", 2, "1,01"],
    ["1055.685", 2, "1.055,69"],
    ["999.995", 2, "1.000,00"],
    ["999.994999", 2, "999,99"],
    ["1000000000.12", 2, "1.000.000.000,12"],
    ["1000000000.12", 1, "1.000.000.000,1"],
    [12, 2, "12,00"],
    [fraction(1n, 3n), 4, "0,3333"],
    [fraction(2n, 3n), 4, "0,6667"],
    [fraction(1n, 3n), 34, "0,3333333333333333333333333333333333"],
  ])("%s with %i decimals", (value, decimals, expected) => {
    expect(formatNumber(value, "da", { decimals })).toBe(expected);
  });

  test.each<[Numeric, string]>([
    ["-0.001", "0,00"],
    ["-0.0049", "0,00"],
    ["-0.005", "−0,01"],
    [-0, "0,00"],
  ])("%s: zero has no sign", (value, expected) => {
    expect(formatNumber(value, "da", { decimals: 2 })).toBe(expected);
  });
});

describe("what is refused", () => {
  const refused = (value: unknown, language: unknown, options: unknown) =>
    refusal(() => formatNumber(value as Numeric, language as Language, options as NumberFormat));

  test.each([
    ["text that is no number", "1.652.253,50", "da", {}, "malformed", ""],
    ["NaN", Number.NaN, "da", {}, "malformed", ""],
    ["a number over 10^15", 1e16, "da", {}, "out-of-range", ""],
    ["a third language", 1, "de", {}, "unknown-name", "language"],
    ["the name of a property that every object has", 1, "constructor", {}, "unknown-name", "language"],
    ["-1 decimals", 1, "da", { decimals: -1 }, "out-of-range", "options.decimals"],
    ["35 decimals", 1, "da", { decimals: 35 }, "out-of-range", "options.decimals"],
    ["a share of a decimal", 1, "da", { decimals: 1.5 }, "out-of-range", "options.decimals"],
    ["decimals as text", 1, "da", { decimals: "2" }, "out-of-range", "options.decimals"],
    ["a misspelt option", 1, "da", { decimal: 2 }, "unknown-key", "options"],
    ["an option of amounts", 1, "da", { unit: true }, "unknown-key", "options"],
    ["an option named __proto__", 1, "da", JSON.parse('{ "__proto__": 2 }'), "unknown-key", "options"],
    ["options that are none", 1, "da", 2, "malformed", "options"],
    ["null for options", 1, "da", null, "malformed", "options"],
  ])("%s", (_, value, language, options, kind, path) => {
    expect(refused(value, language, options)).toMatchObject({ kind, path });
  });

  test("the name that was probably meant is named", () => {
    expect(refused(1, "da", { decimal: 2 }).remedy).toEqual({ da: "skriv decimals", en: "write decimals" });
    expect(refused(1, "da", { currency: "DKK" }).remedy.en).toBe("remove the key; it would otherwise be ignored");
  });
});
