import { describe, expect, test } from "vitest";
import { periodText, readPeriod } from "../../../src/occupancy/period.ts";

describe("a period", () => {
  test.each([
    [2000, 274, 366],
    [2023, 273, 365],
    [2024, 274, 366],
    [2100, 273, 365],
  ])("is by default the first three quarters: in %s %s of %s days", (year, days, daysOfYear) => {
    expect(readPeriod({ year })).toMatchObject({
      from: `${year}-01-01`,
      to: `${year}-09-30`,
      first: 1,
      days,
      daysOfYear,
    });
  });

  test.each([
    ["2025-01-01", "2025-09-30", "1.-3. kvartal 2025", "Q1–Q3 2025"],
    ["2025-04-01", "2025-06-30", "2. kvartal 2025", "Q2 2025"],
    ["2025-01-01", "2025-12-31", "2025", "2025"],
    ["2025-01-01", "2025-08-31", "1. januar 2025 – 31. august 2025", "1 January 2025 – 31 August 2025"],
  ])("from %s to %s is called %s", (from, to, da, en) => {
    expect(periodText(readPeriod({ year: 2025, period: { from, to } }))).toEqual({ da, en });
  });
});
