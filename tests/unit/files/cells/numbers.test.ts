import { describe, expect, test } from "vitest";
import { readCell, refused, silently } from "./reading.ts";

describe("a count", () => {
  test.each([
    ["24", "24"],
    ["0,5", "0.5"],
    ["1.095", "1095"],
    ["-", "0"],
    ["–", "0"],
  ])("%s is %s", (text, value) => {
    expect(silently("count", text)).toBe(value);
  });

  test("is a number without words and unit", () => {
    expect(refused("count", "24 pladser")).toEqual(["not-a-number"]);
    expect(refused("count", "24 kr.")).toEqual(["not-a-number", "24"]);
    expect(refused("count", { number: 0.5, isPercent: true })).toEqual(["not-a-number"]);
    expect(refused("count", { date: "2025-01-01" })).toEqual(["not-a-number"]);
    expect(refused("count", "2l")).toEqual(["not-a-number", "21"]);
    expect(refused("count", "-2", { column: { least: "0" } })).toEqual(["below-zero", "2"]);
  });

  test("may be all there are, where a column says so", () => {
    expect(silently("countOrAll", "Alle dage")).toBe("all");
    expect(silently("countOrAll", "every day")).toBe("all");
    expect(silently("countOrAll", "365")).toBe("365");
    expect(refused("countOrAll", "næsten alle")).toEqual(["not-a-number"]);
  });

  test("of an English table has points for decimals", () => {
    expect(silently("count", "1,095.5", { numbers: "english" })).toBe("1095.5");
    expect(silently("count", "1,095", { numbers: "english" })).toBe("1095");
  });
});

describe("a rate", () => {
  test.each([
    ["5,51 %", "0.0551"],
    ["5,5 pct.", "0.055"],
    ["4,5 procent", "0.045"],
    ["95%", "0.95"],
    ["0,95", "0.95"],
    ["1,02", "1.02"],
  ])("%s is %s", (text, value) => {
    expect(silently("rate", text)).toBe(value);
  });

  test("of a workbook is per cent by its form, or a share", () => {
    expect(silently("rate", { number: 0.06, isPercent: true })).toBe("0.06");
    expect(silently("rate", { number: 1.5, isPercent: true })).toBe("1.5");
    expect(silently("rate", { number: 0.95 })).toBe("0.95");
  });

  test("without its sign is asked about where it is no share", () => {
    expect(refused("rate", "95")).toEqual(["not-a-rate", "95 %"]);
    expect(refused("rate", { number: 95 })).toEqual(["not-a-rate", "95 %"]);
    expect(refused("rate", "95", { numbers: "english" })).toEqual(["not-a-rate", "95 %"]);
  });

  test("is no amount, word or date", () => {
    expect(refused("rate", "650 kr.")).toEqual(["amount-for-rate"]);
    expect(refused("rate", "mange")).toEqual(["not-a-rate"]);
    expect(refused("rate", { date: "2025-01-01" })).toEqual(["not-a-rate"]);
    expect(refused("rate", "120 %", { column: { least: "0", most: "1" } })).toEqual(["out-of-range"]);
  });
});

describe("an amount or a rate", () => {
  test("is a rate by its sign or its cell's form, and else an amount", () => {
    const read = (given: Parameters<typeof readCell>[1]) => JSON.stringify(readCell("amountOrRate", given).value);
    expect(read("4,5 pct.")).toBe('{"rate":"0.045"}');
    expect(read({ number: 0.06, isPercent: true })).toBe('{"rate":"0.06"}');
    expect(read({ number: 0.06 })).toBe('{"amount":"0.06"}');
    expect(read("1.250,00")).toBe('{"amount":"1250"}');
    expect(refused("amountOrRate", "meget")).toEqual(["not-an-amount"]);
  });

  test.each([1e16, 1e20, -1e20, 1e300])("is refused, not thrown over, where it is as large as %s", (number) => {
    expect(refused("amountOrRate", { number })).toEqual(["out-of-range"]);
    expect(refused("rate", { number, isPercent: true })).toEqual(["out-of-range"]);
    expect(refused("rate", { number })[0]).toBe("not-a-rate");
  });
});

describe("a year", () => {
  test.each(["2024", "2024-niveau", "år 2024", "2024 priser", "24-pl", "'24-pl", "2024-prices", "2024."])(
    "%s is 2024",
    (text) => {
      expect(silently("year", text)).toBe(2024);
    },
  );

  test("has four digits, or two with what they are of", () => {
    expect(silently("year", { number: 2024 })).toBe(2024);
    expect(refused("year", "24")).toEqual(["not-a-year"]);
    expect(refused("year", { number: 2024.5 })).toEqual(["not-a-year"]);
    expect(refused("year", "i fjor")).toEqual(["not-a-year"]);
    expect(refused("year", { date: "2024-01-01" })).toEqual(["not-a-year"]);
  });
});
