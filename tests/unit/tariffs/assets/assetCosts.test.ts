import {
  type Asset,
  type AssetOptions,
  agreementInForce,
  assetCosts,
  assetCostsSheet,
  asText,
  calculateTariff,
  explanationText,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const bus: Asset = { id: "bus", name: "Bus", acquisitionCost: 400_000, acquired: 2018, lifetimeYears: 7 };
const options: AssetOptions = { interestRate: "0.02" };
const inYear = (year: number, asset = bus, how = options) => assetCosts([asset], year, how).assets[0];
const figures = (year: number, asset = bus, how = options) => {
  const { depreciation, interest, bookValue, bookValueEnd } = inYear(year, asset, how) as NonNullable<
    ReturnType<typeof inYear>
  >;
  return [depreciation, interest, bookValue, bookValueEnd].map(Number);
};
const refused = (change: object, how: object = options) =>
  refusal(() => assetCosts([{ ...bus, ...change }], 2020, how as AssetOptions));

describe("assetCosts", () => {
  test("400 000 over 7 years: 57 142.857… a year, so 57 142.86 or 57 142.85, and 400 000 in all", () => {
    // 1/7 … 7/7 of 400 000: 57 142.86, 114 285.71, 171 428.57, 228 571.43, 285 714.29, 342 857.14, 400 000
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
    expect(years.map((year) => figures(year)[0])).toEqual([
      57142.86, 57142.85, 57142.86, 57142.86, 57142.86, 57142.85, 57142.86,
    ]);
    expect(years.map((year) => figures(year)[3])).toEqual([
      342857.14, 285714.29, 228571.43, 171428.57, 114285.71, 57142.86, 0,
    ]);
  });

  test("interest is the book value at the start of the year × the rate; the acquisition cost in the first", () => {
    expect(figures(2018).slice(1, 3)).toEqual([8000, 400_000]);
    expect(figures(2019).slice(1, 3)).toEqual([6857.14, 342857.14]);
    expect(figures(2024).slice(1, 3)).toEqual([1142.86, 57142.86]);
    expect(figures(2020, bus, { interestRate: 0 })[1]).toBe(0);
  });

  test("before it is acquired and after its lifetime it costs nothing, and a finding says so", () => {
    expect([figures(2017), figures(2025)]).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    const codes = (year: number) => assetCosts([bus], year, options).findings.map(({ code }) => code);
    expect([codes(2017), codes(2018), codes(2024), codes(2025)]).toEqual([
      ["whole-years-assumed", "not-yet-acquired"],
      ["whole-years-assumed"],
      ["whole-years-assumed"],
      ["whole-years-assumed", "fully-depreciated"],
    ]);
    expect(inYear(2025)?.state).toBe("fully-depreciated");
  });

  test("by months: from October 2018, 3 of 84 months the first year and 9 the last", () => {
    const how: AssetOptions = { interestRate: "0.02", count: "months" };
    const october: Asset = { ...bus, acquired: "2018-10-15" };
    // 400 000 × 3/84 = 14 285.714…; interest 400 000 × 2 % × 3/12 = 2 000
    expect(figures(2018, october, how)).toEqual([14285.71, 2000, 400_000, 385714.29]);
    // 400 000 × 15/84 = 71 428.571…, less 14 285.71; interest 385 714.29 × 2 % = 7 714.2858
    expect(figures(2019, october, how)).toEqual([57142.86, 7714.29, 385714.29, 328571.43]);
    // 400 000 × 75/84 = 357 142.857…; the rest in 2025
    expect(figures(2025, october, how)).toEqual([42857.14, 857.14, 42857.14, 0]);
    expect(inYear(2026, october, how)?.state).toBe("fully-depreciated");
    expect(refused({}, how)).toMatchObject({ kind: "malformed", path: "assets[0].acquired" });
    const january = figures(2018, { ...bus, acquired: "2018-01-31" }, how);
    expect(january).toEqual(figures(2018));
    expect(figures(2018, { ...bus, acquired: "2018-12-31" }, how).slice(0, 2)).toEqual([4761.9, 666.67]);
  });

  test("the total is the sum of the assets, and goes into the cost basis of a tariff", () => {
    const alarm: Asset = { id: "alarm", acquisitionCost: 600_000, acquired: "2020-05-01", lifetimeYears: 10 };
    const costs = assetCosts([bus, alarm, { ...bus, id: "gammel", acquired: 1990 }], 2020, options);
    expect([costs.depreciation, costs.interest, costs.bookValue, costs.bookValueEnd].map(Number)).toEqual([
      117142.86, 17714.29, 885714.29, 768571.43,
    ]);
    expect(costs.costs.map(({ kind, name, amount }) => [kind, name, Number(amount)])).toEqual([
      ["depreciation", "Bus (bus)", 57142.86],
      ["interest", "Bus (bus)", 5714.29],
      ["depreciation", "alarm", 60000],
      ["interest", "alarm", 12000],
    ]);
    const agreement = agreementInForce("syddanmark", "2020-01-01");
    const tariff = calculateTariff({ year: 2020, unit: "year", quantity: 1, costs: costs.costs }, agreement);
    expect(tariff.costBasis.toString()).toBe("134857.15");
    expect(tariff.composition.map(({ kind, amount }) => [kind, Number(amount)])).toEqual(
      expect.arrayContaining([
        ["depreciation", 117142.86],
        ["interest", 17714.29],
      ]),
    );
  });

  test("exact fractions are whole øre", () => {
    const { depreciation } = assetCosts.exact([bus], 2019, options);
    expect((depreciation.n * 100n) % depreciation.d).toBe(0n);
  });

  test("refuses what is no asset", () => {
    expect(refused({ acquisitionCost: -1 })).toMatchObject({ kind: "out-of-range", path: "assets[0].acquisitionCost" });
    expect(refused({ acquisitionCost: "1.0010" })).toMatchObject({
      kind: "out-of-range",
      path: "assets[0].acquisitionCost",
    });
    for (const lifetimeYears of [0, 101]) expect(refused({ lifetimeYears }).kind).toBe("out-of-range");
    expect(inYear(2020, { ...bus, lifetimeYears: 100 })?.depreciation.toString()).toBe("4000");
    expect(refused({ lifetimeYears: 2.5 }).kind).toBe("malformed");
    expect(refused({ acquired: "2018-02-30" }).path).toBe("assets[0].acquired");
    expect(refused({}, {})).toMatchObject({ kind: "missing", path: "options.interestRate" });
    expect(refused({}, { interestRate: 2 }).kind).toBe("out-of-range");
    expect(refusal(() => assetCosts([bus, bus], 2020, options)).kind).toBe("duplicate");
    expect(refusal(() => assetCosts([bus], 20, options)).path).toBe("year");
  });

  test("explains itself, with a table of all assets", () => {
    const costs = assetCosts([bus], 2020, options);
    expect(plain(explanationText(costs.explanation, "da"))).toContain(
      "I 2020 er afskrivningen 57.142,86 kr. og forrentningen 5.714,29 kr. med en rente på 2 % af den bogførte værdi ved årets begyndelse.",
    );
    expect(plain(asText(assetCostsSheet(costs), "da"))).toMatch(
      /Bus\s+2018\s+400\.000,00\s+7\s+285\.714,29\s+57\.142,86\s+5\.714,29\s+228\.571,43/,
    );
  });
});
