import { describe, expect, test } from "vitest";
import { readCell, refused, silently } from "./reading.ts";

describe("a date of a Danish table", () => {
  test.each([
    "01-01-2025",
    "1.1.2025",
    "1/1-2025",
    "1/1 2025",
    "1/1/2025",
    "01.01.2025.",
    "2025-01-01",
    "2025/1/1",
    "20250101",
    "1. januar 2025",
    "1 jan. 2025",
    "1.januar.2025",
    "January 1st, 2025",
    "1st of January 2025",
    "den 1. januar 2025",
    "onsdag den 1. januar 2025",
    "pr. 1. januar 2025",
    "fra 1/1-2025",
    "01-01-2025 00:00:00",
    "2025-01-01T00:00:00Z",
    "2025-01-01T12:30:00+02:00",
    "01-01-25",
    "1.1.25",
    " 01-01-2025\u00a0",
  ])("%s is 1 January 2025", (text) => {
    expect(silently("date", text)).toBe("2025-01-01");
  });

  test("has the day before the month, and two digits for the years of this century", () => {
    expect(silently("date", "1/2/2025")).toBe("2025-02-01");
    expect(silently("date", "15-10-24")).toBe("2024-10-15");
    expect(silently("date", "29-02-2024")).toBe("2024-02-29");
  });

  test.each([
    ["31-02-2025", ["no-such-date", "28-02-2025", "01-03-2025"]],
    ["29-02-2025", ["no-such-date", "28-02-2025", "01-03-2025"]],
    ["32-12-2025", ["no-such-date", "31-12-2025", "01-01-2026"]],
    ["1/13-2025", ["no-such-date", "01-01-2025", "13-01-2025"]],
    ["02/13/2025", ["no-such-date", "02-01-2025", "13-02-2025"]],
    ["00-01-2025", ["no-such-date"]],
    ["01-01-0025", ["no-such-date"]],
    ["25-01-02", ["which-date", "25-01-2002", "02-01-2025"]],
    ["januar 2025", ["not-a-date", "01-01-2025"]],
    ["1. Junuar 2025", ["not-a-date"]],
    ["1 mai 2025", ["not-a-date"]],
    ["1. januar", ["not-a-date"]],
    ["snarest", ["not-a-date"]],
    ["2025", ["not-a-date"]],
    ["1. kvartal 2025", ["not-a-date"]],
  ])("%s is refused", (text, fault) => {
    expect(refused("date", text)).toEqual(fault);
  });

  test("says what is wrong with a day, a month and a year", () => {
    const said = (text: string) => readCell("date", text).told.map(({ what }) => [what.da, what.en]);
    expect(said("31-06-2025")).toEqual([["juni 2025 har 30 dage", "June 2025 has 30 days"]]);
    expect(said("1/13-2025")).toEqual([["der er ingen måned 13", "there is no month 13"]]);
    expect(said("00-01-2025")).toEqual([["der er ingen dag 0", "there is no day 0"]]);
    expect(said("01-01-0025")).toEqual([["året 25 ligger for langt væk", "the year 25 is too far away"]]);
  });
});

describe("a date of an English table", () => {
  const ENGLISH = { numbers: "english" } as const;

  test("may be American, and is asked about where that is another day", () => {
    expect(refused("date", "01/02/2025", ENGLISH)).toEqual(["which-date", "2025-02-01", "2025-01-02"]);
    expect(silently("date", "01/01/2025", ENGLISH)).toBe("2025-01-01");
    expect(silently("date", "01/13/2025", ENGLISH)).toBe("2025-01-13");
    expect(silently("date", "1 January 2025", ENGLISH)).toBe("2025-01-01");
  });
});

describe("a date of a workbook", () => {
  test("is the date of its cell, whatever its time", () => {
    expect(silently("date", { date: "2025-01-01" })).toBe("2025-01-01");
    expect(refused("date", { date: "9999-12-31" })).toEqual(["no-such-date"]);
  });

  test("that is shown as a number is read, and told", () => {
    const { value, told } = readCell("date", { number: 45658 });
    expect(value).toBe("2025-01-01");
    expect(told.map(({ kind, severity, suggestions }) => [kind, severity, suggestions])).toEqual([
      ["serial-date", "warning", ["01-01-2025"]],
    ]);
    expect(readCell("date", "45658").value).toBe("2025-01-01");
  });

  test("is no other number and no flag", () => {
    expect(refused("date", { number: 45658.25 })).toEqual(["not-a-date"]);
    expect(refused("date", { number: 9_999_999 })).toEqual(["not-a-date"]);
    expect(refused("date", { flag: true })).toEqual(["not-a-date"]);
  });
});
