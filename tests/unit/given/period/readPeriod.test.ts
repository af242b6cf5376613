import { describe, expect, test } from "vitest";
import { RuleError } from "../../../../src/errors.ts";
import { readPeriod } from "../../../../src/given/period/readPeriod.ts";
import { refusal } from "../../../refusal.ts";

const QUARTER_1 = ["2025-01-01", "2025-03-31"];
const QUARTERS_1_3 = ["2025-01-01", "2025-09-30"];
const HALF_1 = ["2025-01-01", "2025-06-30"];
const WHOLE_YEAR = ["2025-01-01", "2025-12-31"];

describe("a period as people write it", () => {
  test.each([
    ["Q1 2025", QUARTER_1],
    ["q1 2025", QUARTER_1],
    ["2025-Q1", QUARTER_1],
    ["2025K1", QUARTER_1],
    ["1. kvartal 2025", QUARTER_1],
    ["1.kvt. 2025", QUARTER_1],
    ["1st quarter 2025", QUARTER_1],
    ["første kvartal i 2025", QUARTER_1],
    ["Q2 2025", ["2025-04-01", "2025-06-30"]],
    ["3. kvartal 2025", ["2025-07-01", "2025-09-30"]],
    ["4. kv. 2025", ["2025-10-01", "2025-12-31"]],
    ["1.–3. kvartal 2025", QUARTERS_1_3],
    ["1. - 3. kvartal 2025", QUARTERS_1_3],
    ["1. til 3. kvt. 2025", QUARTERS_1_3],
    ["Q1-Q3 2025", QUARTERS_1_3],
    ["Q1–3 2025", QUARTERS_1_3],
    ["1. kvartal - 3. kvartal 2025", QUARTERS_1_3],
    ["1. og 2. kvartal 2025", HALF_1],
    ["1. halvår 2025", HALF_1],
    ["1.\u00a0HALVÅR\u00a02025", HALF_1],
    ["2025H1", HALF_1],
    ["first half-year of 2025", HALF_1],
    ["2. halvår 2025", ["2025-07-01", "2025-12-31"]],
    ["1.-2. halvår 2025", WHOLE_YEAR],
    ["hele 2025", WHOLE_YEAR],
    ["2025", WHOLE_YEAR],
  ])("%s", (text, [from, to]) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  test("takes the year that is given where the text states none, and its own where it states one", () => {
    expect(readPeriod("1.–3. kvartal", 2024)).toEqual({ from: "2024-01-01", to: "2024-09-30" });
    expect(readPeriod("hele året", 2024)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(readPeriod("2. kvt. 2024", 2025)).toEqual({ from: "2024-04-01", to: "2024-06-30" });
  });

  test.each([
    ["5. kvartal 2025", "out-of-range", "1. til 4. kvartal, Q1 til Q4"],
    ["5. kvartal", "out-of-range", "1. til 4. kvartal, Q1 til Q4"],
    ["Q0 2025", "out-of-range", "1. til 4. kvartal, Q1 til Q4"],
    ["3. halvår 2025", "out-of-range", "1. eller 2. halvår, H1 eller H2"],
    ["3.-1. kvartal 2025", "out-of-range", "en periode, hvis første del kommer først"],
    ["Q4 2024 - Q1 2025", "out-of-range", "en periode i ét år, med årstallet én gang"],
    ["Q1 1850", "out-of-range", "et år fra 1900 til 2200"],
    ["Q1", "missing", "en periode med sit årstal, som 1. kvartal 2025"],
  ])("%s is refused as %s", (text, kind, allowed) => {
    const failure = refusal(() => readPeriod(text));
    expect([failure.kind, failure.path, failure.allowed.da]).toEqual([kind, "period", allowed]);
  });

  test.each([
    "",
    "Q1 25",
    "Q",
    "1. og 3. kvartal 2025",
    "Q1-H2 2025",
    "januar 2025",
    "2025-01-31",
    "Q1 i år",
    "x".repeat(9_999),
  ])("what names no such period is malformed: %s", (text) => {
    const failure = refusal(() => readPeriod(text));
    expect([failure.kind, failure.path]).toEqual(["malformed", "period"]);
    expect(failure.allowed.da).toContain("et kvartal, et halvår, flere af dem eller et år");
  });

  test("refuses a year that is none", () => {
    expect(refusal(() => readPeriod("Q1", 25))).toMatchObject({ kind: "malformed", path: "year" });
  });

  test("says in both languages what to write", () => {
    const error = (() => {
      try {
        return readPeriod("5. kvartal", 2025);
      } catch (thrown) {
        return thrown as RuleError;
      }
    })();
    expect(error).toBeInstanceOf(RuleError);
    expect((error as RuleError).in("da")).toBe(
      'period: Fundet: "5. kvartal". Tilladt: 1. til 4. kvartal, Q1 til Q4. Gør sådan: ret kvartalets nummer.',
    );
    expect((error as RuleError).in("en")).toBe(
      'period: Found: "5. kvartal". Allowed: Q1 to Q4, 1. to 4. kvartal. What to do: correct the number of the quarter.',
    );
  });
});
