import {
  agreementInForce,
  ceiling,
  indexSeries,
  type SpendingCeilingOptions,
  type SpendingRow,
  spendingCeiling,
  spendingCeilingSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { ONLY_1990 } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { codes, line } from "../line.ts";

const series = indexSeries("kl-general").with({ 2016: "0.02", 2019: "0.02", 2021: "0.02" });
const twoYears = (year: number, before: SpendingRow["amount"], after: SpendingRow["amount"], own = {}) => [
  line({ ...own, year: year - 1, amount: before }),
  line({ ...own, year, amount: after }),
];
const on = (day: string) => agreementInForce("syddanmark", day, { mode: "strict" });

describe("ceiling", () => {
  test("is rounded half away from zero to øre, and the exact one is not exceeded either", () => {
    const of = (spending: string) => ceiling({ spendingBefore: "0.50", spending, index: "1.01" });
    expect(String(of("0.51").ceiling)).toBe("0.51");
    expect([of("0.51").isAbove, of("0.52").isAbove]).toEqual([false, true]);
    const down = (spending: string) => ceiling({ spendingBefore: "0.40", spending, index: "1.01" });
    expect([String(down("0").ceiling), down("0.4040").isAbove, down("0.41").isAbove]).toEqual(["0.4", false, true]);
  });
});

describe("spendingCeiling", () => {
  test("names an area without rows in one of the years, which is not spending that fell", () => {
    const whole = [...twoYears(2019, 1000, 1022), ...twoYears(2019, 500, 511, { area: "children" })];
    const of = (rows: readonly SpendingRow[]) => spendingCeiling(rows, { year: 2019, series }, on("2019-01-01"));
    expect(codes(of(whole))).not.toContain("area-missing-in-year");
    const { findings } = of(whole.slice(0, -1));
    const missing = findings.filter(({ code }) => code === "area-missing-in-year");
    expect(missing.map(({ message }) => message.en)).toEqual([
      "There are no rows for Odense 2019 (children); the spending is taken as 0 there in that year.",
    ]);
  });

  test("judges every payer and all together, with excess in kr. and per cent of the ceiling", () => {
    const rows = [...twoYears(2019, 1000, 1122), ...twoYears(2019, 2000, 1900, { payer: "Assens" })];
    const { payers, total, indexation } = spendingCeiling(rows, { year: 2019, series }, on("2019-01-01"));
    expect(
      payers.map(({ payer, ceiling, excess, excessRate, verdict }) => [
        payer,
        `${ceiling}`,
        `${excess}`,
        `${excessRate}`,
        verdict,
      ]),
    ).toEqual([
      ["Assens", "2040", "0", "0", "within"],
      ["Odense", "1020", "102", "0.1", "above"],
    ]);
    expect([String(total.ceiling), total.verdict, String(indexation)]).toEqual(["3060", "within", "0.02"]);
  });

  test("asks the agreement of the year, whichever is given", () => {
    const of = (year: number, day: string) =>
      codes(spendingCeiling(twoYears(year, 100, 100), { year, series }, on(day)));
    expect(of(2016, "2026-01-01")).toEqual([]);
    expect(of(2019, "2016-01-01")).toEqual([]);
    expect(of(2021, "2019-01-01")).toEqual(["rule-not-known"]);
  });

  test("says so where a lenient agreement carries the ceiling on, where another series is used, and where none is asked", () => {
    const lenient = agreementInForce("syddanmark", "2021-12-31", { mode: "lenient" });
    const carried = spendingCeiling(twoYears(2021, 100, 100), { year: 2021, series }, lenient);
    expect(codes(carried)).toEqual(["rule-carried-forward"]);
    expect(carried.findings[0]?.message.da).toContain("til og med den 31. december 2020; at den stadig gælder");
    const own = indexSeries("syddanmark").with({ 2019: "0.02" });
    const rows = twoYears(2019, 100, 100);
    expect(codes(spendingCeiling(rows, { year: 2019, series: own }, on("2019-01-01")))).toEqual([
      "series-not-the-agreed",
    ]);
    expect(codes(spendingCeiling(rows, { year: 2019, series }))).toEqual(["rule-not-asked"]);
  });

  test("gives no verdict without the rate, in fixed prices, or in prices that are not stated", () => {
    const none = (rows: SpendingRow[], options: Partial<SpendingCeilingOptions>) => {
      const result = spendingCeiling(rows, { year: 2019, ...options }, on("2019-01-01"));
      expect([result.total.verdict, result.total.ceiling, result.total.excess]).toEqual(["none", null, null]);
      expect(String(result.total.change)).toBe("5");
      return codes(result);
    };
    expect(none(twoYears(2019, 100, 105), { series: ONLY_1990 })).toContain("rate-not-known");
    expect(none(twoYears(2019, 100, 105, { priceLevel: 2019 }), { series })).toEqual(["fixed-prices"]);
    expect(none(twoYears(2019, 100, 105), { series, prices: "unstated" })).toEqual(["prices-not-stated"]);
  });

  // KL's rate to 2020 lies between 2.6978 and 2.7079 %: 100 mio. kr. may become 102 697 800 to 102 707 900 kr.
  test.each([
    [102_697_800, []],
    ["102697800.01", ["rate-known-within-bounds", "rate-known-within-bounds"]],
    [102_707_900, ["ceiling-exceeded", "ceiling-exceeded", "rate-known-within-bounds", "rate-known-within-bounds"]],
    ["102707900.01", ["ceiling-exceeded", "ceiling-exceeded"]],
  ] as const)("says of %s where the verdict hangs on a rate that is known between two bounds", (after, wanted) => {
    const result = spendingCeiling(twoYears(2020, 100_000_000, after), { year: 2020 }, on("2020-01-01"));
    expect(codes(result)).toEqual(wanted);
    const found = result.findings.findLast(({ code }) => code === "rate-known-within-bounds");
    if (found === undefined) return;
    expect([found.severity, found.mark, found.figures.payer]).toEqual(["warning", "derived", "Odense"]);
    expect([found.figures.leastVerdict, found.figures.mostVerdict]).toEqual(["above", "within"]);
    expect([found.figures.leastCeiling, found.figures.mostCeiling].map(String)).toEqual(["102697800", "102707900"]);
  });

  test("says in the notes that the rate is derived, and between which bounds it lies", () => {
    const notes = (year: number) =>
      spendingCeilingSheet(spendingCeiling(twoYears(year, 100, 100), { year }, on(`${year}-01-01`)))
        .notes?.map(({ da }) => da.replaceAll("\u00a0", " "))
        .join(" ");
    expect(notes(2020)).toContain("2,7 % (kilden er afrundet: mellem 2,6978 % og 2,7079 %)");
    expect(notes(2019)).not.toContain("afrundet");
  });

  test("leaves out payers without one of the years, and names those outside the agreement", () => {
    const rows = [
      ...twoYears(2019, 100, 100, { payer: "Aarhus" }),
      line({ payer: "Fanø", year: 2018 }),
      line({ payer: "Ærø", year: 2019 }),
    ];
    const result = spendingCeiling(rows, { year: 2019, series }, on("2019-01-01"));
    expect(result.payers.map(({ payer }) => payer)).toEqual(["Aarhus"]);
    expect(codes(result)).toEqual(["payer-not-comparable", "payer-not-comparable", "payer-outside-agreement"]);
  });

  test("gives no verdict on nobody, and takes a ceiling that the user has looked up", () => {
    const apart = [line({ payer: "Fanø", year: 2018 }), line({ payer: "Ærø", year: 2019 })];
    expect(spendingCeiling(apart, { year: 2019, series }).total.verdict).toBe("none");
    const agreement = on("2021-01-01").with({ ceilingSeries: "kl-general" });
    expect(codes(spendingCeiling(twoYears(2021, 100, 100), { year: 2021, series }, agreement))).toEqual([]);
  });

  test("states an excess of one øre with both its decimals", () => {
    const { findings } = spendingCeiling(twoYears(2019, 100, "102.01"), { year: 2019, series }, on("2019-01-01"));
    expect(findings[0]?.message.da.replaceAll("\u00a0", " ")).toBe("I alt: 0,01 kr. (0,0 %) over loftet.");
  });

  test("shows a verdict in words, and the total as a total", () => {
    const sheet = spendingCeilingSheet(spendingCeiling(twoYears(2019, 100, 103), { year: 2019, series }));
    expect(sheet.rows.map((cells) => cells.at(-1))).toEqual([
      { da: "over loftet", en: "above the ceiling", code: "above" },
      { da: "over loftet", en: "above the ceiling", code: "above" },
    ]);
    expect(sheet.totalRows).toBe(1);
  });

  test.each([
    [{ year: 2018 }, undefined, "unknown-name", "options.year"],
    [{ year: 2020 }, undefined, "unknown-name", "options.year"],
    [{ year: 2019, series: "kl-general" }, undefined, "malformed", "options.series"],
    [{ year: 2019, prices: "nominal" }, undefined, "malformed", "options.prices"],
    [{ year: 2019, rate: 1 }, undefined, "unknown-key", "options"],
    [{ year: 2019 }, {}, "malformed", "agreement"],
  ])("refuses %j with agreement %j", (options, agreement, kind, path) => {
    const call = () => spendingCeiling(twoYears(2019, 1, 2), options as SpendingCeilingOptions, agreement as never);
    const failure = refusal(call);
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
