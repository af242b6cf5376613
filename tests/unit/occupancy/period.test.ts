import { describe, expect, test } from "vitest";
import { periodText, reportPeriod } from "../../../src/occupancy/period.ts";
import { refusal } from "../../refusal.ts";

describe("a period", () => {
  test.each([
    [2000, 274, 366],
    [2023, 273, 365],
    [2024, 274, 366],
    [2100, 273, 365],
  ])("is by default the first three quarters: in %s %s of %s days", (year, days, daysOfYear) => {
    expect(reportPeriod({ year })).toMatchObject({
      from: `${year}-01-01`,
      to: `${year}-09-30`,
      first: 1,
      days,
      daysOfYear,
    });
  });

  test.each([
    ["Q2", "2025-04-01", "2025-06-30", 91],
    ["1. halvår", "2025-01-01", "2025-06-30", 181],
    ["1.–3. kvartal 2025", "2025-01-01", "2025-09-30", 273],
  ])("given as %s is from %s to %s, %s days", (period, from, to, days) => {
    expect(reportPeriod({ year: 2025, period })).toMatchObject({ year: 2025, from, to, days });
  });

  test("in another year than the report's is refused", () => {
    const failure = refusal(() => reportPeriod({ year: 2025, period: "Q1 2024" }));
    expect(failure).toMatchObject({
      kind: "out-of-range",
      path: "options.period.from",
      allowed: { en: "a day of 2025" },
    });
  });

  test("that is none is refused with what is allowed", () => {
    const failure = refusal(() => reportPeriod({ year: 2025, period: "5. kvartal" }));
    expect(failure).toMatchObject({ kind: "out-of-range", path: "options.period", found: { da: '"5. kvartal"' } });
  });

  test.each([
    ["2025-01-01", "2025-09-30", "1.-3. kvartal 2025", "Q1–Q3 2025"],
    ["2025-04-01", "2025-06-30", "2. kvartal 2025", "Q2 2025"],
    ["2025-01-01", "2025-12-31", "2025", "2025"],
    ["2025-01-01", "2025-08-31", "1. januar 2025 – 31. august 2025", "1 January 2025 – 31 August 2025"],
  ])("from %s to %s is called %s", (from, to, da, en) => {
    expect(periodText(reportPeriod({ year: 2025, period: { from, to } }))).toEqual({ da, en });
  });
});
