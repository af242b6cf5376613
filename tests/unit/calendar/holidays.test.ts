import Holidays from "date-holidays";
import { publicHolidays } from "rammetakst";
import { describe, expect, test } from "vitest";
import { isWorkingDay, moved } from "../../../src/calendar/workingDay.ts";
import { refusal } from "../../refusal.ts";

describe("publicHolidays", () => {
  const others = new Holidays("DK");

  test.each(Array.from({ length: 61 }, (_, i) => 1990 + i))("of %i are those of an independent library", (year) => {
    const theirs = others.getHolidays(year).filter(({ type }) => type === "public");
    expect(publicHolidays(year).map(({ date }) => date)).toEqual(theirs.map(({ date }) => date.slice(0, 10)).sort());
  });

  test("have names, and Store Bededag for the last time in 2023", () => {
    const names = (year: number) => publicHolidays(year).map(({ name }) => name.da);
    expect(names(2023)).toContain("store bededag");
    expect(publicHolidays(2023).find(({ name }) => name.da === "store bededag")?.date).toBe("2023-05-05");
    expect(names(2024)).not.toContain("store bededag");
    expect(names(2024).length).toBe(10);
  });

  test.each([1899, 2201, 2025.5, Number.NaN])("of %d are refused", (year) => {
    expect(refusal(() => publicHolidays(year))).toMatchObject({ kind: "out-of-range", path: "year" });
  });
});

describe("a deadline on a day off", () => {
  test.each([
    ["2026-04-06", "2026-04-01", "2026-04-07"],
    ["2025-03-15", "2025-03-14", "2025-03-17"],
    ["2024-12-25", "2024-12-24", "2024-12-27"],
    ["2023-05-05", "2023-05-04", "2023-05-08"],
    ["2024-04-26", "2024-04-26", "2024-04-26"],
    ["2024-03-31", "2024-03-27", "2024-04-02"],
    ["2025-10-26", "2025-10-24", "2025-10-27"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2027-01-01", "2026-12-31", "2027-01-04"],
  ])("%s moves to %s before it or %s after it", (date, before, after) => {
    expect(moved(date, "previous-working-day")).toBe(before);
    expect(moved(date, "next-working-day")).toBe(after);
    expect(moved(date, "none")).toBe(date);
    expect([before, after].every(isWorkingDay)).toBe(true);
  });
});
