import {
  explanationText,
  type GivenPlan,
  indexSeries,
  type PlanOptions,
  paymentPlan,
  paymentPlanSheets,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const STAY = { citizen: "A", service: "Solgården", from: "2025-03-17", per: "day" } as const;
const at = (amount: number | string, from?: string) => ({ amount, priceLevel: 2025, ...(from && { from }) });
const OPTIONS = { year: 2025, counting: "with-last-day" } as const;
const plan = (more: Partial<GivenPlan> = {}, options: Partial<PlanOptions> = {}) =>
  paymentPlan([{ ...STAY, tariffs: [at(2_000)], ...more }], { ...OPTIONS, ...options });
const months = (given: ReturnType<typeof paymentPlan>) => given.months.map(Number);
const sums = ({ expected, fullYear, fullYearEffect }: ReturnType<typeof paymentPlan>) =>
  [expected, fullYear, fullYearEffect].map(Number);
const codes = ({ findings }: ReturnType<typeof paymentPlan>) => findings.map(({ code, severity }) => [code, severity]);

describe("a tariff per day", () => {
  // 17 to 31 March is 15 days; April 30, May 31, June 30: 106 days at 2 000; July to December 184 days at 2 100
  test("changes within the year, and by month", () => {
    const given = plan({ tariffs: [at(2_000), at(2_100, "2025-07-01")] });
    expect(months(given).slice(0, 8)).toEqual([0, 0, 30_000, 60_000, 62_000, 60_000, 65_100, 65_100]);
    expect(sums(given)).toEqual([212_000 + 386_400, 2_100 * 365, 2_100 * 365 - 598_400]);
    expect(given.lines[0]?.days).toBe(290);
  });

  test("that was replaced before the plan begins does not matter, nor does its price level", () => {
    const alone = plan({ tariffs: [at(2_100)] });
    const old = { amount: 1_800, priceLevel: 2023 };
    for (const tariffs of [
      [old, at(2_100, "2025-01-01")],
      [{ ...old, from: "2023-01-01" }, at(2_000, "2025-01-01"), at(2_100, "2025-03-17")],
    ]) {
      expect([sums(plan({ tariffs })), codes(plan({ tariffs }))]).toEqual([sums(alone), codes(alone)]);
    }
    // 106 days at 2 000 to the end of June, then 184 days at 2 100.
    const changing = plan({ tariffs: [old, at(2_000, "2025-01-01"), at(2_100, "2025-07-01")] });
    expect(sums(changing)[0]).toBe(106 * 2_000 + 184 * 2_100);
  });

  test("that changes within a month is paid by each for its days", () => {
    const given = plan({ from: "2025-06-01", to: "2025-06-30", tariffs: [at(2_000), at(2_100, "2025-06-11")] });
    expect(months(given)[5]).toBe(10 * 2_000 + 20 * 2_100);
  });

  test("of an earlier level is indexed along the series, each part rounded once", () => {
    // 2 000 · 1.0551 = 2 110.20; 31 days of January 65 416.20
    const given = plan(
      { from: "2025-01-01", tariffs: [{ amount: 2_000, priceLevel: 2024 }] },
      { series: indexSeries("syddanmark") },
    );
    expect([months(given)[0], sums(given)[0]]).toEqual([65_416.2, 770_223]);
    expect(explanationText(given.explanation, "en")).toContain("indexed tariff = tariff · index");
  });

  test("ends with or without its last day, and then costs the year after nothing", () => {
    const ended = plan({ to: "2025-03-31" });
    expect(sums(ended)).toEqual([30_000, 0, -30_000]);
    expect(sums(plan({ to: "2025-03-31" }, { counting: "without-last-day" }))[0]).toBe(28_000);
    expect(sums(plan({ from: "2024-05-01", to: "2026-01-31" }))).toEqual([730_000, 730_000, 0]);
  });

  // Rounded months of 33.337 kr. a day: 7 × 1 033.447 → 1 033.45, 4 × 1 000.11 and 933.436 → 933.44 make 12 168.03, where the
  // year is 12 168.005 → 12 168.01; a third of 100 kr. of own payment is no whole øre in any month that is begun.
  test.each([
    [{ tariffs: [at("33.3370")] }, 12_168.03, 12_168.01],
    [{ tariffs: [at(100)], per: "month", quantity: "0.333333" }, 399.96, 400],
  ] as const)("that goes on unchanged costs the year after exactly nothing more: %j", (more, expected, fullYear) => {
    const given = plan({ ...more, from: "2024-05-01" });
    expect(sums(given)).toEqual([expected, fullYear, 0]);
    expect(given.lines[0]?.fullYearEffect.isZero()).toBe(true);
  });

  test("that begins in the year has an effect that is rounded once", () => {
    // From 1 July 184 days: 365 − 184 = 181 days of 33.337 are 6 033.997
    expect(sums(plan({ tariffs: [at("33.3370")], from: "2025-07-01" }))[2]).toBe(6_034);
  });

  test("may be half days, and a leap year has 366", () => {
    expect(sums(plan({ from: "2025-01-01", quantity: "0.5" }))[0]).toBe(365_000);
    const leap = paymentPlan([{ ...STAY, from: "2024-01-01", tariffs: [{ amount: 2_000, priceLevel: 2024 }] }], {
      ...OPTIONS,
      year: 2024,
    });
    expect(sums(leap)).toEqual([732_000, 732_000, 0]);
  });
});

describe("a full year", () => {
  const halves = (second: Partial<GivenPlan>, counting: PlanOptions["counting"] = "with-last-day") =>
    paymentPlan(
      [
        { ...STAY, from: "2025-01-01", to: "2025-06-30", tariffs: [at(1_000)] },
        { ...STAY, from: "2025-07-01", tariffs: [at(1_200)], ...second },
      ],
      { ...OPTIONS, counting },
    );

  test("holds the plans in force on 31 December, so that one that follows another counts once", () => {
    // 181 days at 1 000 and 184 at 1 200; then 365 at 1 200
    const given = halves({});
    expect(sums(given)).toEqual([181_000 + 220_800, 438_000, 36_200]);
    expect(given.lines.map(({ fullYear, fullYearEffect }) => [+fullYear, +fullYearEffect])).toEqual([
      [0, -181_000],
      [438_000, 217_200],
    ]);
    expect(given.byCitizen.map(({ fullYear, fullYearEffect }) => [+fullYear, +fullYearEffect])).toEqual([
      [438_000, 36_200],
    ]);
    expect(paymentPlanSheets(given).plans.rows.at(-1)?.slice(-2).map(String)).toEqual(["438000", "36200"]);
  });

  test("is the same of a plan that is split in two with one tariff as of the one plan", () => {
    const [split, whole] = [halves({ tariffs: [at(1_000)] }), plan({ from: "2025-01-01", tariffs: [at(1_000)] })];
    expect(sums(split)).toEqual([365_000, 365_000, 0]);
    expect(sums(whole)).toEqual(sums(split));
  });

  test("holds a plan whose last day is 31 December, which is told, and none that ends the day before", () => {
    const last = halves({ to: "2025-12-31" });
    expect([sums(last)[1], codes(last)]).toEqual([438_000, [["ends-with-year", "info"]]]);
    expect(last.findings[0]?.figures.plans).toBe("A, Solgården");
    expect([sums(halves({ to: "2025-12-30" }))[1], codes(halves({ to: "2025-12-30" }))]).toEqual([0, []]);
    // Without its last day a plan to 1 January has 31 December for its last, and one to 31 December the day before.
    expect(sums(halves({ to: "2026-01-01" }, "without-last-day"))[1]).toBe(438_000);
    expect(codes(halves({ to: "2026-01-01" }, "without-last-day"))).toEqual([["ends-with-year", "info"]]);
    expect(sums(halves({ to: "2025-12-31" }, "without-last-day"))[1]).toBe(0);
    expect(codes(halves({ to: "2026-01-01" }))).toEqual([]);
  });

  test("is explained, also where there is none", () => {
    const da = (more: Partial<GivenPlan>) => explanationText(plan(more).explanation, "da");
    expect(da({ to: "2025-04-30" })).toContain(
      "Planen gælder ikke den 31. december og koster derfor 0 kr. i et helt år.",
    );
    expect(da({ per: "piece", every: "once" })).toContain(
      "Det købes én gang og koster ikke mere i et helt år derefter",
    );
  });
});

describe("a rate that is derived from rounded amounts", () => {
  const indexed = (year: number, priceLevel: number) =>
    paymentPlan([{ ...STAY, from: "2018-01-01", tariffs: [{ amount: 1_000, priceLevel }] }], {
      ...OPTIONS,
      year,
      series: indexSeries("kl-general"),
    });

  test("is told with its bounds, and one that was printed is not", () => {
    const found = indexed(2022, 2019).findings;
    expect(found.map(({ code, severity, mark }) => [code, severity, mark])).toEqual([
      ["rate-known-within-bounds", "info", "derived"],
    ]);
    expect(found[0]?.message.da.replaceAll("\u00a0", " ")).toContain(
      "fra 2019 til 2020: 2,7 % (kilden er afrundet: mellem 2,6978 % og 2,7079 %); fra 2020 til 2022: 3,427 % (kilden er afrundet: mellem 3,4204 % og 3,4313 %)",
    );
    expect([found[0]?.figures.leastRate2020, found[0]?.figures.mostRate2022].map(String)).toEqual([
      "0.026978",
      "0.034313",
    ]);
    expect(codes(indexed(2019, 2018))).toEqual([]);
  });
});

describe("other units", () => {
  test("hours a week: a week is seven days", () => {
    // 12 hours a week at 350 kr.: March 15/7 weeks = 9 000; a year 365/7 weeks = 219 000
    const given = plan({ per: "hour", every: "week", quantity: 12, tariffs: [at(350)] });
    expect([months(given)[2], sums(given)[1]]).toEqual([9_000, 219_000]);
  });

  test("a tariff per month: a part of a month by its days, which is told", () => {
    // 15 of 31 days of March, then nine months
    const given = plan({ per: "month", tariffs: [at(62_000)] });
    expect([months(given)[2], months(given)[3], ...sums(given)]).toEqual([30_000, 62_000, 588_000, 744_000, 156_000]);
    expect(codes(given)).toEqual([["part-month-by-days", "info"]]);
    expect(codes(plan({ from: "2025-04-01", per: "month", tariffs: [at(62_000)] }))).toEqual([]);
  });

  test("a tariff per week", () => {
    // February of 28 days is four weeks
    const given = plan({ from: "2025-02-01", to: "2025-02-28", per: "week", tariffs: [at("7000.10")] });
    expect(sums(given)[0]).toBe(28_000.4);
  });

  test("pieces once are paid on the first day, and a full year has no more of them", () => {
    const given = plan({ per: "piece", every: "once", quantity: 3, tariffs: [at(1_500)] });
    expect([months(given)[2], months(given)[3], ...sums(given)]).toEqual([4_500, 0, 4_500, 0, -4_500]);
    expect(sums(plan({ per: "piece", every: "once", from: "2024-12-31", tariffs: [at(1_500)] }))[0]).toBe(0);
    const monthly = plan({ from: "2025-01-01", per: "piece", every: "month", quantity: 2, tariffs: [at(1_500)] });
    expect(sums(monthly)).toEqual([36_000, 36_000, 0]);
  });
});

describe("own payment and absence", () => {
  test("the citizen's own payment is taken off by month", () => {
    // 15/31 of 3 100 kr. is 1 500
    const given = plan({ ownPayment: 3_100 });
    expect([months(given)[2], months(given)[3]]).toEqual([28_500, 56_900]);
    expect([Number(given.lines[0]?.ownPayment), sums(given)[1]]).toEqual([29_400, 730_000 - 37_200]);
    expect(codes(plan({ ownPayment: 70_000 }))[0]).toEqual(["own-payment-above-cost", "warning"]);
  });

  test("an absence is paid in full on its first days, then by its share", () => {
    // April: 10 days, 3 in full, 7 at 60 %; 20 others in full
    const absences = [{ from: "2025-04-01", to: "2025-04-10", paidShare: "0.6", fullDays: 3 }];
    const given = plan({ absences });
    expect([months(given)[3], months(given)[4]]).toEqual([23 * 2_000 + 7 * 1_200, 62_000]);
    expect(sums(given)[1]).toBe(730_000);
  });
});

describe("several plans", () => {
  const two = (second: Partial<GivenPlan>, first: Partial<GivenPlan> = {}) =>
    paymentPlan(
      [
        { ...STAY, tariffs: [at(2_000)], ...first },
        { ...STAY, tariffs: [at(500)], ...second },
      ],
      OPTIONS,
    );

  test("of one citizen add up, and days that they share are told", () => {
    const given = two({ service: "Værksted" });
    expect(given.byCitizen.map(({ citizen, expected }) => [citizen, +expected])).toEqual([["A", 725_000]]);
    expect(codes(given)).toEqual([["several-services", "info"]]);
    expect(codes(two({}))).toEqual([["same-service-twice", "warning"]]);
    expect(two({}).findings[0]?.message.da).toBe(
      "Borger A har to planer for „Solgården“ med fælles dage, som er talt to gange.",
    );
    expect(codes(two({ citizen: "B" }))).toEqual([]);
  });

  test("that follow each other share the day between them only where it counts", () => {
    const follow = (counting: PlanOptions["counting"]) =>
      paymentPlan(
        [
          { ...STAY, to: "2025-06-30", tariffs: [at(2_000)] },
          { ...STAY, from: "2025-06-30", tariffs: [at(2_000)] },
        ],
        { ...OPTIONS, counting },
      );
    expect([codes(follow("without-last-day")), sums(follow("without-last-day"))[0]]).toEqual([[], 580_000]);
    expect([codes(follow("with-last-day")), sums(follow("with-last-day"))[0]]).toEqual([
      [["same-service-twice", "warning"]],
      582_000,
    ]);
  });

  test("a plan without days in the year is told and costs nothing", () => {
    const given = two({ from: "2024-01-01", to: "2024-12-31" });
    expect(codes(given)).toEqual([["plan-outside-year", "info"]]);
    expect(given.lines[1]).toMatchObject({ days: 0 });
    expect([given.lines[1]?.expected, given.lines[1]?.fullYear, given.lines[1]?.fullYearEffect].map(Number)).toEqual([
      0, 0, 0,
    ]);
  });

  test("stand in two tables that end with what they come to", () => {
    const { plans, months: byMonth } = paymentPlanSheets(
      two({ service: "Værksted", to: "2025-03-31", ownPayment: 310 }),
    );
    expect(plans.rows.map((row) => row.slice(5).map(String))).toEqual([
      ["290", "0", "580000", "730000", "150000"],
      ["15", "150", "7350", "0", "-7350"],
      ["null", "150", "587350", "730000", "142650"],
    ]);
    expect(byMonth.rows.at(-1)?.slice(4, 6).map(String)).toEqual(["37350", "60000"]);
  });
});

test("says in both languages what a plan comes to", () => {
  const given = plan({ ownPayment: 3_100 });
  expect(explanationText(given.explanation, "da")).toMatch(
    /290 dage i 2025 koster 550\.600,00.kr\., når borgerens egenbetaling er trukket fra\.\s+Et helt år med vilkårene den 31\. december koster 692\.800,00.kr\./,
  );
  expect(explanationText(given.explanation, "en")).toMatch(
    /290 days in 2025 cost DKK.550,600\.00, the citizen's own payment taken off\.\s+A full year by the terms of 31 December costs DKK.692,800\.00\./,
  );
});

test("shows the sum of each month, and of the full year, in the unit of the plan", () => {
  const da = explanationText(plan({ ownPayment: 3_100 }).explanation, "da");
  expect(da).toMatch(/Marts 2025\n +Betaling efter betalingsplan/);
  expect(da).toMatch(/takst: 2\.000,00.kr\.\/døgn/);
  expect(da).toContain("antal enheder: 15 døgn");
  expect(da).toContain("Borgerens egenbetaling, som trækkes fra");
  expect(da).toMatch(/Et helt år med vilkårene [\s\S]*antal enheder: 365 døgn/);
  const hours = plan({ per: "piece", every: "week", quantity: 2, tariffs: [at(350)] });
  expect(explanationText(hours.explanation, "en")).toContain("DKK/piece");
});

test("refuses plans that cannot be counted", () => {
  const refused = (more: object, options: object = {}) =>
    refusal(() => plan(more as Partial<GivenPlan>, options as Partial<PlanOptions>));
  expect(refused({ to: "2025-03-01" })).toMatchObject({ kind: "out-of-range", path: "plans[0].to" });
  expect(refused({ per: "hour" })).toMatchObject({ kind: "missing", path: "plans[0].every" });
  expect(refused({ every: "week" })).toMatchObject({ kind: "malformed", path: "plans[0].every" });
  expect(refused({ per: "dag" })).toMatchObject({ kind: "malformed", path: "plans[0].per" });
  expect(refused({ quantity: 0 }).path).toBe("plans[0].quantity");
  expect(refused({ ownPayment: -1 }).path).toBe("plans[0].ownPayment");
  expect(refused({ ownPayment: "1.0055" })).toMatchObject({ path: "plans[0].ownPayment", found: { en: '"1.0055"' } });
  expect(refused({ tariffs: [] }).path).toBe("plans[0].tariffs");
  expect(refused({ tariffs: [{ amount: 1 }] }).path).toBe("plans[0].tariffs[0].priceLevel");
  expect(refused({ tariffs: [at(1), at(2)] }).path).toBe("plans[0].tariffs[1].from");
  expect(refused({ tariffs: [at(1, "2025-05-01")] }).path).toBe("plans[0].tariffs[0].from");
  expect(refused({ tariffs: [{ amount: 1, priceLevel: 2024 }] })).toMatchObject({
    kind: "missing",
    path: "options.series",
  });
  const absence = { from: "2025-03-01", to: "2025-03-20", paidShare: 0 };
  expect(refused({ absences: [absence] })).toMatchObject({ kind: "out-of-range", path: "plans[0].absences[0]" });
  const april = { from: "2025-04-01", to: "2025-04-10", paidShare: 0 };
  expect(refused({ absences: [april, april] }).path).toBe("plans[0].absences[1].from");
  expect(refused({ absences: [{ ...april, paidShare: 2 }] }).path).toBe("plans[0].absences[0].paidShare");
  expect(refused({}, { counting: undefined }).path).toBe("options.counting");
  expect(refused({}, { year: 25 }).path).toBe("options.year");
});
