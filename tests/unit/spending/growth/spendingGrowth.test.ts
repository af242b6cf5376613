import { type GrowthOptions, indexSeries, type SpendingRow, spendingGrowth, spendingGrowthSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { ONLY_1990 } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { codes, line } from "../line.ts";

const nominal = { from: 2023, to: 2024, prices: "nominal" } as const;
const series = indexSeries("kl-general").with({ 2024: "0.04" });
const twoYears = (before: SpendingRow["amount"], after: SpendingRow["amount"], own: Partial<SpendingRow> = {}) => [
  line({ ...own, year: 2023, amount: before }),
  line({ ...own, year: 2024, amount: after }),
];

/** Lines without a function may be touched by the move of dual-diagnosis treatment in 2024, which has a test of its own. */
const found = (growth: Parameters<typeof codes>[0]) => codes(growth).filter((code) => code !== "series-break");

describe("spendingGrowth", () => {
  test("reports growth over a series break, known or the user's own, in the lines that it touches", () => {
    const breaks = [{ id: "own", title: "Ny kontoplan", from: "2024-01-01", functions: ["5.28.21"] }];
    const broken = (own: Partial<SpendingRow>, options: Partial<GrowthOptions> = {}) =>
      codes(spendingGrowth(twoYears(100, 104, own), { ...nominal, ...options })).includes("series-break");
    expect(broken({ function: "5.38.45" })).toBe(true);
    expect(broken({ function: "5.28.21", area: "children" })).toBe(false);
    expect(broken({ function: "5.28.21", area: "children" }, { breaks })).toBe(true);
    const failure = refusal(() => broken({}, { breaks: [{ ...breaks[0], to: "2023-12-31" } as never] }));
    expect([failure.kind, failure.path]).toEqual(["out-of-range", "options.breaks[0].to"]);
  });

  test("is 0 in fixed prices where spending rose by exactly the deflator", () => {
    const fixed = spendingGrowth(twoYears(100, 104), { ...nominal, prices: { series } });
    expect([fixed.total.spendingBefore, fixed.total.change, fixed.total.rate].map(String)).toEqual(["104", "0", "0"]);
    expect([fixed.priceLevel, fixed.series, found(fixed)]).toEqual([2024, "kl-general", []]);
  });

  test("is brought to another level where one is named: 104 / 1.04 = 100", () => {
    const fixed = spendingGrowth(twoYears(90, 104), { ...nominal, prices: { series, level: 2023 } });
    expect([fixed.total.spendingBefore, fixed.total.spending].map(String)).toEqual(["90", "100"]);
  });

  test("says that nominal growth holds prices, and takes a table in the prices of one year as such", () => {
    expect(found(spendingGrowth(twoYears(100, 104), nominal))).toEqual(["nominal-growth"]);
    const level = spendingGrowth(twoYears(100, 104, { priceLevel: 2025 }), { ...nominal, prices: { level: 2025 } });
    expect([level.priceLevel, String(level.total.rate), found(level)]).toEqual([2025, "0.04", []]);
  });

  test.each([
    ["nominal", 2025],
    [{ series }, 2025],
    [{ level: 2024 }, 2025],
    [{ level: 2024 }, "nominal"],
  ] as const)("refuses prices %j of a table at level %s", (prices, priceLevel) => {
    const failure = refusal(() => spendingGrowth(twoYears(1, 2, { priceLevel }), { ...nominal, prices }));
    expect([failure.kind, failure.path]).toEqual(["price-level", "options.prices"]);
  });

  test("has no rate where spending before was 0 or negative, but its change is in the sums", () => {
    const rows = [
      ...twoYears(0, 50, { area: "children" }),
      ...twoYears(-10, 20, { area: "other" }),
      ...twoYears(110, 130),
    ];
    const growth = spendingGrowth(rows, nominal);
    expect(growth.byArea.map(({ area, rate }) => [area, rate === null])).toEqual([
      ["adults", false],
      ["children", true],
      ["other", true],
    ]);
    expect([String(growth.total.rate), String(growth.total.change)]).toEqual(["1", "100"]);
    expect(codes(growth)).toContain("no-base");
  });

  test("leaves out a payer without rows in one of the years, and reports both", () => {
    const rows = [...twoYears(100, 110), line({ payer: "Fanø", year: 2023 }), line({ payer: "Ærø", year: 2024 })];
    const growth = spendingGrowth(rows, nominal);
    expect([String(growth.total.spendingBefore), growth.byPayer.length]).toEqual(["100", 1]);
    const missing = growth.findings.filter(({ code }) => code === "payer-not-comparable");
    expect(missing.map(({ message }) => message.da.slice(0, 34))).toEqual([
      "Ærø har ingen rækker i 2023 og er ",
      "Fanø har ingen rækker i 2024 og er",
    ]);
  });

  test("takes an area without rows in one year as 0 there, and says so", () => {
    const growth = spendingGrowth([...twoYears(100, 110), line({ area: "children", amount: 5 })], nominal);
    expect([String(growth.total.change), found(growth)]).toEqual([
      "15",
      ["area-missing-in-year", "no-base", "nominal-growth"],
    ]);
  });

  test("names a function without rows in one year, and the year it lacks", () => {
    const of = (code: string, year: number, amount: number) => line({ area: "children", function: code, year, amount });
    const both = [of("5.28.20", 2023, 40), of("5.28.20", 2024, 41)];
    const growth = spendingGrowth([...both, of("5.28.21", 2024, 63)], { ...nominal, by: "function" });
    const missing = growth.findings.filter(({ code }) => code === "area-missing-in-year");
    expect(missing.map(({ severity, message }) => [severity, message.en])).toEqual([
      [
        "warning",
        "There are no rows for Odense 2023 (children, function 5.28.21); the spending is taken as 0 there in that year.",
      ],
    ]);
    expect(found(spendingGrowth([...both, of("5.28.21", 2023, 0), of("5.28.21", 2024, 0)], nominal))).toEqual([
      "nominal-growth",
    ]);
  });

  test("reports growth above 50 % either way, not of 50 % itself", () => {
    const of = (after: string, own: Partial<GrowthOptions> = {}) =>
      spendingGrowth(twoYears(100, after), { ...nominal, ...own }).jumps.map(({ payer, area, rate }) => [
        payer,
        area,
        String(rate),
      ]);
    expect(of("150")).toEqual([]);
    expect(of("150.01")).toEqual([["Odense", null, "0.5001"]]);
    expect(of("50")).toEqual([]);
    expect(of("49.99")).toEqual([["Odense", null, "-0.5001"]]);
    expect(of("130.01", { jumpAbove: "0.3" })).toEqual([["Odense", null, "0.3001"]]);
  });

  test("finds jumps between the years, which the ends do not show, in one finding for each payer", () => {
    const amounts = [100, 180, 100];
    const rows = amounts.flatMap((amount, i) => [
      line({ payer: "Fanø", year: 2022 + i, amount }),
      line({ payer: "Fanø", area: "children", year: 2022 + i, amount: 1000 }),
    ]);
    const growth = spendingGrowth(rows, { from: 2022, to: 2024, prices: "nominal" });
    expect(growth.jumps.map(({ area, from, to, rate }) => [area, from, to, String(rate)])).toEqual([
      ["adults", 2022, 2023, "0.8"],
    ]);
    expect(found(growth)).toEqual(["growth-jump", "nominal-growth"]);
    expect(growth.findings[0]?.message.da.replaceAll("\u00a0", " ")).toContain("voksne 80,0 % fra 2022 til 2023");
  });

  test("splits further by function or operator kind", () => {
    const rows = [...twoYears(60, 66, { function: "5.38.45" }), ...twoYears(40, 39, { function: "5.28.21" })];
    const { byPart } = spendingGrowth(rows, { ...nominal, by: "function" });
    expect(byPart.map(({ part, contribution }) => [part, String(contribution)])).toEqual([
      ["5.28.21", "-0.01"],
      ["5.38.45", "0.06"],
    ]);
    const kinds = spendingGrowth(twoYears(1, 2, { operatorKind: "private" }), { ...nominal, by: "operatorKind" });
    expect(kinds.byPart.map(({ part }) => part)).toEqual(["private"]);
  });

  test("rounds rates to 6 decimals and keeps them exact in .exact", () => {
    const rows = twoYears(300, 400);
    expect(String(spendingGrowth(rows, nominal).total.rate)).toBe("0.333333");
    expect(spendingGrowth.exact(rows, nominal).total.rate).toEqual({ n: 1n, d: 3n });
  });

  test("shows a table whose totals are marked", () => {
    const rows = [
      ...twoYears(60, 63),
      ...twoYears(40, 41, { area: "children" }),
      ...twoYears(10, 10, { payer: "Assens" }),
    ];
    const sheet = spendingGrowthSheet(spendingGrowth(rows, nominal));
    expect([sheet.rows.length, sheet.totalRows]).toEqual([8, 5]);
    expect(sheet.rows.at(-1)?.slice(3).map(String)).toEqual(["110", "114", "4", "0.036364", "3.6364"]);
  });

  test.each([
    [{ from: 2024, to: 2024 }, "out-of-range", "options.to"],
    [{ from: 2024, to: 2023 }, "out-of-range", "options.to"],
    [{ from: 2022 }, "unknown-name", "options.from"],
    [{ prices: undefined }, "missing", "options.prices"],
    [{ prices: "fixed" }, "malformed", "options.prices"],
    [{ prices: { level: 2024, serie: 1 } }, "unknown-key", "options.prices"],
    [{ prices: { series: "kl-general" } }, "malformed", "options.prices.series"],
    [{ prices: ONLY_1990 }, "malformed", "options.prices"],
    [{ by: "payer" }, "malformed", "options.by"],
    [{ jumpAbove: -1 }, "out-of-range", "options.jumpAbove"],
    [{ fra: 2023 }, "unknown-key", "options"],
  ])("refuses %j", (own, kind, path) => {
    const failure = refusal(() => spendingGrowth(twoYears(1, 2), { ...nominal, ...own } as GrowthOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });

  test("says how a series is given, where it stands alone", () => {
    const alone = { ...nominal, prices: ONLY_1990 } as unknown as GrowthOptions;
    const { found, remedy } = refusal(() => spendingGrowth(twoYears(1, 2), alone));
    expect([found.en, remedy.en]).toEqual(["an index series alone", expect.stringContaining("{ series:")]);
  });

  test("refuses a series that lacks a rate on the way", () => {
    const options = { ...nominal, prices: { series: ONLY_1990 } };
    expect(refusal(() => spendingGrowth(twoYears(1, 2), options))).toMatchObject({
      kind: "unknown-value",
      path: "own",
    });
  });
});
