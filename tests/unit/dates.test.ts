import { describe, expect, test } from "vitest";
import { dayOfYear, isIsoDate, isLeapYear, isoDate, isWithin, monthsAfter, yearOf } from "../../src/dates.ts";
import { refusal } from "../refusal.ts";

test.each([
  [2023, false],
  [2024, true],
  [1900, false],
  [2000, true],
  [2100, false],
])("%i is a leap year: %s", (year, expected) => {
  expect(isLeapYear(year)).toBe(expected);
});

describe("dates that exist", () => {
  test.each(["2024-02-29", "2000-02-29", "2025-01-01", "2025-12-31", "2025-04-30", "2025-01-31"])("%s", (date) => {
    expect(isIsoDate(date)).toBe(true);
    expect(isoDate(date)).toBe(date);
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2024-02-30",
    "2025-04-31",
    "2025-01-32",
    "2025-01-00",
    "2025-00-10",
    "2025-13-01",
    "2025-1-01",
    "25-01-01",
    "20250101",
    "2025/01/01",
    "01-01-2025",
    "2025-01-01T00:00",
    "2025-01-01\n",
    " 2025-01-01",
    "２０２５-01-01",
    "",
    "9".repeat(1_000_000),
  ])("%j does not (%#)", (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(refusal(() => isoDate(text)).kind).toBe("malformed");
  });

  test.each([undefined, null, 20250101, new Date(0), ["2025-01-01"]])("what is no text is refused (%#)", (value) => {
    expect(refusal(() => isoDate(value, "notices[0].from"))).toMatchObject({
      kind: "malformed",
      path: "notices[0].from",
      remedy: { da: "skriv datoen som tekst, 2025-01-31, uden klokkeslæt" },
    });
  });
});

describe("a period has both its ends", () => {
  test.each([
    ["2024-12-31", false],
    ["2025-01-01", true],
    ["2025-06-15", true],
    ["2025-12-31", true],
    ["2026-01-01", false],
  ])("%s in 2025: %s", (date, expected) => {
    expect(isWithin(date, "2025-01-01", "2025-12-31")).toBe(expected);
  });

  test("an end that is missing is open", () => {
    expect(isWithin("1970-01-01", null, "2025-12-31")).toBe(true);
    expect(isWithin("2026-01-01", null, "2025-12-31")).toBe(false);
    expect(isWithin("2999-12-31", "2025-01-01", null)).toBe(true);
    expect(isWithin("2024-12-31", "2025-01-01", null)).toBe(false);
    expect(isWithin("2025-01-24", null, null)).toBe(true);
  });
});

test.each([
  ["2025-01-01", 1],
  ["2025-02-28", 59],
  ["2025-03-01", 60],
  ["2024-02-29", 60],
  ["2024-03-01", 61],
  ["2025-09-15", 258],
  ["2024-09-15", 259],
  ["2025-12-31", 365],
  ["2024-12-31", 366],
])("%s is day %i of its year", (date, expected) => {
  expect(dayOfYear(date)).toBe(expected);
});

test("the year of a date", () => {
  expect(yearOf("2025-01-24")).toBe(2025);
});

test.each([
  ["2023-03-15", 12, "2024-03-15"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2023-02-28", 12, "2024-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-01-31", 2, "2024-03-31"],
  ["2024-12-31", 2, "2025-02-28"],
  ["2024-11-30", 1, "2024-12-30"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2024-01-15", -13, "2022-12-15"],
  ["0999-12-01", 1, "1000-01-01"],
])("%s and %i months more is %s", (date, months, expected) => {
  expect(monthsAfter(date, months)).toBe(expected);
});
