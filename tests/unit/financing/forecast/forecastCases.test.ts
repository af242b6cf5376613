import {
  asText,
  compareCases,
  explanationText,
  forecastCases,
  forecastCasesSheet,
  type GivenForecast,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const given: GivenForecast = { cases: 920, through: "2024-11-15", year: 2024, method: "days" };
const ofMonths = (through: string, cases = 120) => {
  const year = Number(through.slice(0, 4));
  const { elapsed } = forecastCases({ cases, through, year, method: "months" });
  return Number(elapsed);
};

describe("forecastCases by days", () => {
  test("counts calendar days, the last one included: 15 November 2024 is day 320 of 366", () => {
    const { elapsed, wholeYear, expected, expectedRounded } = forecastCases(given);
    expect([elapsed, wholeYear, expected, expectedRounded].map(Number)).toEqual([320, 366, 1052.25, 1052.25]);
  });

  test("an ordinary year has 365: 73 days are a fifth of it", () => {
    const { expected } = forecastCases({ cases: 100, through: "2023-03-14", year: 2023, method: "days" });
    expect(Number(expected)).toBe(500);
  });

  test("on the first day all the year lies ahead, on the last none", () => {
    expect(Number(forecastCases({ ...given, cases: 1, through: "2024-01-01" }).expected)).toBe(366);
    const last = forecastCases({ ...given, through: "2024-12-31" });
    expect([Number(last.expected), last.findings.map(({ code }) => code)]).toEqual([920, ["year-is-over"]]);
  });
});

describe("forecastCases by months", () => {
  test("the 15th is half of a month, however long that is", () => {
    expect(ofMonths("2024-11-15")).toBe(10.5);
    expect(ofMonths("2024-01-15")).toBe(0.5);
    expect(ofMonths("2023-02-15")).toBe(1.5);
    expect(ofMonths("2024-02-15")).toBe(1.5);
  });

  test("the last day makes the month whole, and the day after begins the next with a thirtieth", () => {
    expect(["2024-01-31", "2023-02-28", "2024-02-29", "2024-11-30", "2024-12-31"].map((day) => ofMonths(day))).toEqual([
      1, 2, 2, 11, 12,
    ]);
    const { elapsed } = forecastCases.exact({ ...given, through: "2024-02-01", method: "months" });
    expect(elapsed.n * 30n).toBe(31n * elapsed.d);
  });

  test("the second half is divided by its own days: 23 January is 8 of 16 days, 22 February 2023 7 of 13", () => {
    expect(ofMonths("2024-01-23")).toBe(0.75);
    const { elapsed } = forecastCases.exact({ cases: 1, through: "2023-02-22", year: 2023, method: "months" });
    expect(elapsed.n * 26n).toBe((26n + 13n + 7n) * elapsed.d);
  });

  test("the expected cases are exact, and two decimals are shown of them", () => {
    const { expected, expectedRounded } = forecastCases.exact({ ...given, method: "months" });
    expect(expected.n * 7n).toBe(7_360n * expected.d);
    expect([expectedRounded.n, expectedRounded.d]).toEqual([105_143n, 100n]);
  });
});

describe("what a forecast is compared with", () => {
  test("so far against the whole budget; expected against budget and the year before", () => {
    const { soFarAgainstBudget, againstBudget, onLastYear } = forecastCases({ ...given, budget: 726, lastYear: 606 });
    expect(Number(soFarAgainstBudget)).toBe(194);
    expect([againstBudget?.base, againstBudget?.change, againstBudget?.rate].map(Number)).toEqual([
      726, 326.25, 0.44938,
    ]);
    expect([onLastYear?.base, onLastYear?.change, onLastYear?.rate].map(Number)).toEqual([606, 446.25, 0.736386]);
  });

  test("nothing is compared that is not given", () => {
    expect(Object.keys(forecastCases(given))).not.toContain("againstBudget");
    expect(Object.keys(forecastCases({ ...given, budget: 1 }))).not.toContain("onLastYear");
  });

  test("a budget is used up from the first case above it", () => {
    const codes = (budget: number) => forecastCases({ ...given, budget }).findings.map(({ code }) => code);
    expect([codes(920), codes(919)]).toEqual([[], ["budget-used-up"]]);
    const [finding] = forecastCases({ ...given, budget: 726 }).findings;
    expect(finding?.message.da).toBe(
      "Den 15. november 2024 var der allerede 194 sager flere end budgetteret for hele året.",
    );
  });

  test("there is no growth from 0, which a finding says", () => {
    const { onLastYear, findings } = forecastCases({ ...given, lastYear: 0 });
    expect([Number(onLastYear?.change), onLastYear?.rate]).toEqual([1052.25, null]);
    expect(findings.map(({ code }) => code)).toEqual(["nothing-to-grow-from"]);
  });

  test("compareCases says it in words", () => {
    const { explanation } = compareCases({ cases: 606, budget: 606, lastYear: 726 });
    expect(explanation.says.map(({ da }) => da)).toEqual([
      "606 sager er det samme som budgettet på 606 sager.",
      "606 sager er 120 færre end de 726 sager året før (−16,5\u00a0%).",
    ]);
  });
});

describe("cases of a period as people write it", () => {
  test.each([
    ["1. kvartal", "2024-03-31", "3"],
    ["1.–3. kvartal", "2024-09-30", "9"],
    ["Q1-Q2 2024", "2024-06-30", "6"],
    ["1. halvår 2024", "2024-06-30", "6"],
  ])("through %s counts to %s, %s months", (through, last, months) => {
    const forecast = forecastCases({ ...given, through, method: "months" });
    expect([forecast.through, forecast.elapsed.toFixed()]).toEqual([last, months]);
  });

  test("that does not begin with the year, or lies in another, is refused", () => {
    const of = (through: string) => refusal(() => forecastCases({ ...given, through }));
    expect(of("2. kvartal")).toMatchObject({ kind: "out-of-range", path: "through", found: { da: '"2. kvartal"' } });
    expect(of("2. kvartal").allowed.da).toMatch(/^en periode, der begynder 1\. januar/);
    expect(of("Q1 2023")).toMatchObject({ kind: "out-of-range", path: "through", allowed: { da: "en dag i 2024" } });
    expect(of("30-09-2024")).toMatchObject({ kind: "malformed", path: "through" });
    expect(of("30-09-2024").remedy.da).toContain("2025-01-31");
  });
});

describe("what a forecast refuses", () => {
  const refused = (change: object) => {
    const { kind, path } = refusal(() => forecastCases({ ...given, ...change }));
    return [kind, path];
  };

  test("a date of another year, parts of a case, a method that is none", () => {
    expect(refused({ through: "2023-11-15" })).toEqual(["out-of-range", "through"]);
    expect(refused({ through: "2024-02-30" })).toEqual(["malformed", "through"]);
    expect(refused({ cases: "920.5" })).toEqual(["out-of-range", "cases"]);
    expect(refused({ cases: -1 })).toEqual(["out-of-range", "cases"]);
    expect(refused({ method: "weeks" })).toEqual(["malformed", "method"]);
    expect(refused({ budget: -1 })).toEqual(["out-of-range", "budget"]);
    expect(refused({ budjet: 726 })).toEqual(["unknown-key", ""]);
    expect(refusal(() => compareCases({ cases: Number.NaN })).kind).toBe("malformed");
  });
});

describe("how a forecast is shown", () => {
  test("as a table in Danish", () => {
    const text = asText(forecastCasesSheet(forecastCases({ ...given, budget: 726 })), "da");
    expect(text).toContain("Sager til og med 15. november 2024 mod helårsbudget    920,00");
    expect(text).toMatch(/Forventet for hele året mod budget +1\.052,25 +726,00 +326,25 +44,9/);
  });

  test("under a title that says how the year is counted", () => {
    const title = (method: GivenForecast["method"]) => forecastCasesSheet(forecastCases({ ...given, method })).title;
    expect(title("days").da).toBe("Sagsprognose 2024 efter kalenderdage");
    expect(title("months")).toEqual({ da: "Sagsprognose 2024 efter måneder", en: "Forecast of cases 2024 by months" });
  });

  test("without a budget the expected cases stand alone", () => {
    const { rows } = forecastCasesSheet(forecastCases(given));
    expect(rows.map(([, cases, base]) => [Number(cases), base])).toEqual([
      [920, null],
      [1052.25, null],
    ]);
  });

  test("the explanation shows the pace", () => {
    expect(explanationText(forecastCases(given).explanation, "da")).toContain(
      "= 920 · 366 / 320, afrundet til 0,01 = 1.052,25 sager",
    );
  });
});
