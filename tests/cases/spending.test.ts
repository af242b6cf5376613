import {
  activityGrowth,
  agreementInForce,
  budgetVariance,
  explanationText,
  indexSeries,
  type SpendingRow,
  spendingCeiling,
  spendingGrowth,
  spendingPerCitizen,
  unitCosts,
} from "rammetakst";
import { describe, expect, test } from "vitest";

const MIO = 1_000_000;
const row = (own: Partial<SpendingRow>): SpendingRow => ({
  payer: "Odense",
  year: 2018,
  area: "adults",
  account: "accounts",
  amount: 0,
  priceLevel: "nominal",
  ...own,
});

/**
 * Minutes of 11 December 2019, item 5: +162 mio. kr. or 1.9 %, of which children 40 and adults 122. The minutes give no
 * total; 8 530 mio. kr. in 2017 is constructed to fit the rounded figures (162 / 8 530 = 1.8992 %), and so is its division
 * between the areas.
 */
const MINUTES_2019 = [
  row({ year: 2017, area: "children", amount: 3000 * MIO }),
  row({ year: 2018, area: "children", amount: 3040 * MIO }),
  row({ year: 2017, area: "adults", amount: 5530 * MIO }),
  row({ year: 2018, area: "adults", amount: 5652 * MIO }),
];

describe("growth from 2017 to 2018 as the minutes of 11 December 2019 tell it, on a constructed total", () => {
  const growth = spendingGrowth(MINUTES_2019, { from: 2017, to: 2018, prices: "nominal" });

  test("is 162 mio. kr. or 1.9 %, of which children 40 and adults 122", () => {
    expect(growth.total.change.toNumber()).toBe(162 * MIO);
    expect(growth.total.rate?.toFixed(3)).toBe("0.019");
    const parts = growth.byArea.map(({ area, change }) => [area, change.toNumber() / MIO]);
    expect(parts).toEqual([
      ["adults", 122],
      ["children", 40],
    ]);
  });

  test("has contributions that sum to it: 1.430246 + 0.468933 = 1.899179 points", () => {
    expect(growth.byArea.map(({ contribution }) => String(contribution))).toEqual(["0.014302", "0.004689"]);
    const exactly = spendingGrowth.exact(MINUTES_2019, { from: 2017, to: 2018, prices: "nominal" });
    const [adults, children] = exactly.byArea.map(({ contribution }) => contribution);
    expect([adults, children, exactly.total.rate]).toEqual([
      { n: 61n, d: 4265n },
      { n: 4n, d: 853n },
      { n: 81n, d: 4265n },
    ]);
  });

  test("explains itself in Danish", () => {
    const text = explanationText(growth.explanation, "da").replaceAll("\u00a0", " ");
    expect(text).toContain("Fra 2017 til 2018 steg udgifterne (regnskab) med 162,0 mio. kr., svarende til 1,9 %");
    expect(text).toContain("Heraf børn: 40,0 mio. kr. (0,5 procentpoint)");
  });

  test("gives no ceiling verdict, since nominal or fixed prices are not stated", () => {
    const agreement = agreementInForce("syddanmark", "2018-12-31");
    const { total, findings } = spendingCeiling(MINUTES_2019, { year: 2018, prices: "unstated" }, agreement);
    expect([total.verdict, total.ceiling]).toEqual(["none", null]);
    const codes = findings.map(({ code }) => code).filter((code) => code !== "rate-not-known");
    expect(codes).toEqual(["prices-not-stated", "rule-not-known"]);
    expect(findings[0]?.message.en).toContain("Nominal or fixed prices are not stated");
  });
});

describe("the ceiling of the framework agreement 2019-20 (rate constructed)", () => {
  const agreement = agreementInForce("syddanmark", "2020-01-01");
  const series = indexSeries("kl-general").with({ 2019: "0.0155" });
  const held = (amount: number | string) =>
    spendingCeiling(
      [row({ year: 2018, amount: 100 * MIO }), row({ year: 2019, amount })],
      { year: 2019, series },
      agreement,
    );

  test("is not exceeded by spending that meets it exactly", () => {
    const { total, payers, findings } = held(101_550_000);
    expect([total.verdict, String(total.ceiling), String(total.excess)]).toEqual(["within", "101550000", "0"]);
    expect(payers.map(({ verdict }) => verdict)).toEqual(["within"]);
    expect(findings).toEqual([]);
  });

  test("is exceeded by an øre more", () => {
    const { total, findings } = held("101550000.01");
    expect([total.verdict, String(total.excess)]).toEqual(["above", "0.01"]);
    expect(findings.map(({ code, mark }) => [code, mark])).toEqual([
      ["ceiling-exceeded", "agreed"],
      ["ceiling-exceeded", "agreed"],
    ]);
  });
});

/**
 * What the working group ordered on 6 September 2024, item 5, on constructed figures of one municipality. Odense had 209 078
 * inhabitants on 1 January 2024 (Danmarks Statistik, FOLK1A).
 */
describe("the analysis that was ordered on 6 September 2024", () => {
  const rows = [
    row({ year: 2024, operatorKind: "municipality", amount: 300 * MIO, days: 150_000, users: 500 }),
    row({ year: 2024, operatorKind: "private", amount: 118_156_000, days: 40_000, users: 100 }),
    row({ year: 2024, operatorKind: "municipality", amount: 290 * MIO, account: "budget" }),
    row({ year: 2024, operatorKind: "private", amount: 120 * MIO, account: "budget" }),
    row({ year: 2020, operatorKind: "municipality", amount: 250 * MIO, days: 160_000, users: 400 }),
    ...[2021, 2022, 2023].map((year) =>
      row({ year, operatorKind: "municipality", amount: 260 * MIO, days: 155_000, users: 450 }),
    ),
  ];

  test("418.156 mio. kr. / 209 078 inhabitants is 2 000 kr.", () => {
    const { total, keyDate } = spendingPerCitizen(rows, { per: "inhabitant", date: "01-01", years: [2024] });
    expect([String(total[0]?.perCitizen), String(total[0]?.citizens), keyDate]).toEqual(["2000", "209078", "01-01"]);
  });

  test("days of municipal offers fell from 160 000 to 150 000 in five accounting years, 6.25 %", () => {
    const { from, byOperatorKind } = activityGrowth(rows, { to: 2024 });
    const days = byOperatorKind.find(
      ({ measure, operatorKind }) => measure === "days" && operatorKind === "municipality",
    );
    expect([from, String(days?.change), String(days?.rate)]).toEqual([2020, "-10000", "-0.0625"]);
  });

  test("a day costs 2 000 kr. in municipal offers and 2 953.90 kr. in private ones", () => {
    const { byOperatorKind } = unitCosts(rows, { per: "days", years: [2024] });
    expect(byOperatorKind.map(({ operatorKind, unitCost }) => [operatorKind, String(unitCost)])).toEqual([
      ["municipality", "2000"],
      ["private", "2953.9"],
    ]);
  });

  test("accounts of 418.156 against a budget of 410 are overspending of 8.156 mio. kr.", () => {
    const [total] = budgetVariance(rows, { budget: "budget", years: [2024] }).total;
    expect([String(total?.overspending), String(total?.underspending)]).toEqual(["8156000", "0"]);
  });
});
