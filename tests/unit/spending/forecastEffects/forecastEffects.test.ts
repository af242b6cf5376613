import { type ForecastEffectsOptions, forecastEffects, forecastEffectsSheet, type SpendingRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { codes, line } from "../line.ts";

/** Budget and forecast of a line with their full-year users. */
const both = (budget: [number, number], forecast: [number, number], own: Partial<SpendingRow> = {}): SpendingRow[] => [
  line({ ...own, account: "budget", amount: budget[0], fullYearUsers: budget[1] }),
  line({ ...own, account: "forecast", amount: forecast[0], fullYearUsers: forecast[1] }),
];

// 10 at 100 and 12 at 105: 2 × 100 = 200, 5 × 10 = 50, 2 × 5 = 10; 1 260 − 1 000 = 260
const ADULTS = both([1000, 10], [1260, 12]);
// 3 at 100/3 and 2 at 40: −1 × 100/3, 20/3 × 3 = 20, −1 × 20/3; 80 − 100 = −20
const CHILDREN = both([100, 3], [80, 2], { area: "children" });

describe("forecastEffects", () => {
  test("takes a deviation apart into activity, price and both at once", () => {
    const { total, rows, findings } = forecastEffects(ADULTS);
    expect(
      [total.deviation, total.activityEffect, total.priceEffect, total.jointEffect, total.fullYearEffect].map(String),
    ).toEqual(["260", "200", "50", "10", "null"]);
    expect([rows[0]?.budgetedPrice, rows[0]?.forecastPrice].map(String)).toEqual(["100", "105"]);
    expect(codes({ findings })).toEqual(["activity-of-rows"]);
  });

  test("sums to the deviation in whole øre, and exactly in fractions", () => {
    const { total, rows } = forecastEffects([...ADULTS, ...CHILDREN]);
    const [, children] = rows;
    expect([children?.activityEffect, children?.priceEffect, children?.jointEffect].map(String)).toEqual([
      "-33.33",
      "20",
      "-6.67",
    ]);
    expect([total.deviation, total.activityEffect, total.priceEffect, total.jointEffect].map(String)).toEqual([
      "240",
      "166.67",
      "70",
      "3.33",
    ]);
    const { activityEffect } = forecastEffects.exact(CHILDREN).total;
    expect(activityEffect.n * 3n).toBe(-100n * activityEffect.d);
  });

  test("names a line whose end of the year is given, but of which nothing is expected, so that it has no price", () => {
    const closing = [
      line({ account: "budget", amount: 1_000, fullYearUsers: 10 }),
      line({ account: "forecast", amount: 0, fullYearUsers: 0 }),
    ];
    const yearEnd = [{ payer: 461, area: "adults", activity: 2 }];
    const result = forecastEffects(closing, { yearEnd });
    expect([result.rows[0]?.fullYearEffect, result.total.fullYearEffect]).toEqual([null, null]);
    expect(codes(result)).toContain("year-end-partly-stated");
    expect(codes(forecastEffects(closing))).not.toContain("year-end-partly-stated");
  });

  test("gives what the end of the year costs in a full year, and names lines without it", () => {
    const yearEnd = [{ payer: 461, area: "adults", activity: "12.5" }];
    const result = forecastEffects([...ADULTS, ...CHILDREN], { yearEnd });
    // 12.5 × 105 − 1 260 = 52.5
    expect(
      [result.rows[0]?.fullYearEffect, result.rows[1]?.fullYearEffect, result.total.fullYearEffect].map(String),
    ).toEqual(["52.5", "null", "52.5"]);
    expect(codes(result)).toEqual(["year-end-partly-stated", "activity-of-rows"]);
  });

  test("leaves out and names lines that lack a side or its activity", () => {
    const rows = [
      ...ADULTS,
      line({ area: "children", account: "budget", amount: 7, fullYearUsers: 1 }),
      ...both([5, 0], [5, 0], { payer: "Fanø" }),
      line({ function: "5.38.50", payer: "Vejen", account: "budget", amount: 3 }),
      ...both([5, 1], [5, 1], { payer: "Vejen" }),
    ];
    const result = forecastEffects(rows);
    expect(
      result.leftOut.map(({ payer, area, budgeted, forecast }) => [payer, area, ...[budgeted, forecast].map(String)]),
    ).toEqual([
      ["Odense", "children", "7", "null"],
      ["Fanø", "adults", "5", "5"],
      ["Vejen", "adults", "8", "5"],
    ]);
    expect([String(result.total.deviation), codes(result)]).toEqual([
      "260",
      ["side-missing", "activity-missing", "activity-of-rows"],
    ]);
    expect(result.findings.slice(0, 1).map(({ message }) => message.en)).toEqual([
      "There are no rows from the forecast for Odense (children); that payer's area is left out of all sums.",
    ]);
  });

  test("takes a service that closes or opens as activity alone", () => {
    const closed = both([1000, 10], [0, 0], { payer: "Fanø" });
    const opened = both([0, 0], [300, 2], { payer: "Vejen" });
    const yearEnd = [
      { payer: "Fanø", area: "adults", activity: 0 },
      { payer: "Odense", area: "adults", activity: 12 },
      { payer: "Vejen", area: "adults", activity: 3 },
    ];
    const { rows, total, leftOut, findings } = forecastEffects([...ADULTS, ...closed, ...opened], { yearEnd });
    const effects = rows.map(({ payer, activityEffect, priceEffect, jointEffect, fullYearEffect }) => [
      payer,
      ...[activityEffect, priceEffect, jointEffect, fullYearEffect].map(String),
    ]);
    expect(effects).toEqual([
      ["Odense", "200", "50", "10", "0"],
      ["Fanø", "-1000", "0", "0", "0"],
      // 3 × 150 − 300
      ["Vejen", "300", "0", "0", "150"],
    ]);
    expect(rows.map(({ budgetedPrice, forecastPrice }) => [budgetedPrice, forecastPrice].map(String))).toEqual([
      ["100", "105"],
      ["100", "null"],
      ["null", "150"],
    ]);
    // 260 − 1 000 + 300; 200 − 1 000 + 300
    expect([total.deviation, total.activityEffect].map(String)).toEqual(["-440", "-500"]);
    expect([leftOut, codes({ findings })]).toEqual([[], ["opened-or-closed", "activity-of-rows"]]);
  });

  test("leaves a line out where one side lacks a function of the other, and names it", () => {
    const rows = [
      ...both([600, 6], [500, 5], { function: "5.38.45" }),
      line({ function: "5.38.50", account: "budget", amount: 400, fullYearUsers: 4 }),
      ...CHILDREN,
    ];
    const result = forecastEffects(rows);
    expect(
      result.leftOut.map(({ area, budgeted, forecast, lacks }) => [area, ...[budgeted, forecast].map(String), lacks]),
    ).toEqual([["adults", "1000", "500", ["forecast"]]]);
    expect([String(result.total.deviation), result.findings[0]?.message.da]).toEqual([
      "-20",
      "Der er ingen rækker fra det forventede regnskab for Odense (voksne, funktion 5.38.50); betalerens område er holdt ude af alle summer.",
    ]);
    expect(result.explanation.says.map(({ en }) => en)).toContain(
      "The sum is without 1 line that cannot be taken apart.",
    );
    const sheet = forecastEffectsSheet(result);
    expect(sheet.columns.at(-1)?.word).toBe("missingIn");
    expect(
      sheet.rows.map((cells) =>
        cells.slice(3).map((cell) => (typeof cell === "object" && cell && "en" in cell ? cell.en : String(cell))),
      ),
    ).toEqual([
      ["3", "2", expect.stringMatching(/^33.33/), "40", "-20", "-33.33", "20", "-6.67", "null", "null"],
      [...new Array(9).fill("null"), "forecast"],
      [...new Array(4).fill("null"), "-20", "-33.33", "20", "-6.67", "null", "null"],
    ]);
  });

  test("refuses a year's end of an area that the payer has no rows of", () => {
    const rows = [...ADULTS, ...both([5, 1], [5, 1], { payer: "Fanø", area: "children" })];
    const yearEnd = [{ payer: "Fanø", area: "adults", activity: 1 }];
    expect(refusal(() => forecastEffects(rows, { yearEnd })).path).toBe("options.yearEnd[0]");
  });

  test("takes days, without the remark on persons", () => {
    const rows = [
      line({ account: "revised-budget", amount: 1000, days: 10 }),
      line({ account: "forecast", amount: 900, days: 10 }),
    ];
    const result = forecastEffects(rows, { per: "days" });
    expect([result.budget, String(result.total.priceEffect), codes(result)]).toEqual(["revised-budget", "-100", []]);
  });

  test("is a sheet that adds both ways", () => {
    const sheet = forecastEffectsSheet(forecastEffects([...ADULTS, ...CHILDREN]));
    expect(sheet.rows.at(-1)?.slice(7).map(String)).toEqual(["240", "166.67", "70", "3.33", "null"]);
  });

  test.each([
    [{ per: "users" }, "malformed", "options.per"],
    [{ per: "days" }, "missing", "days"],
    [{ yearEnd: [] }, "malformed", "options.yearEnd"],
    [{ yearEnd: [{ payer: "Fanø", area: "adults", activity: 1 }] }, "unknown-name", "options.yearEnd[0]"],
    [{ yearEnd: [{ payer: "Odense", area: "x", activity: 1 }] }, "unknown-name", "options.yearEnd[0].area"],
    [{ yearEnd: [{ payer: "Odense", area: "adults", activity: -1 }] }, "out-of-range", "options.yearEnd[0].activity"],
    [
      {
        yearEnd: [
          { payer: "Odense", area: "adults", activity: 1 },
          { payer: 461, area: "adults", activity: 1 },
        ],
      },
      "duplicate",
      "options.yearEnd[1]",
    ],
    [{ year: 2023 }, "unknown-name", "options.year"],
  ])("refuses %j", (options, kind, path) => {
    const failure = refusal(() => forecastEffects(ADULTS, options as ForecastEffectsOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
