import {
  asText,
  explanationText,
  type GivenBudgetTariff,
  type GivenCitizen,
  indexSeries,
  placementBudget,
  placementBudgetSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownYear } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

const series = indexSeries("syddanmark");
const citizens: readonly GivenCitizen[] = [
  { citizen: "A", tariff: "Solgården", days: 365 },
  { citizen: "B", tariff: "Birkehus", days: 90 },
  { citizen: "A", tariff: "Værksted", days: 200 },
];
const both = { inTariff: 50, inBudgetYear: -10 };
const tariffs: readonly GivenBudgetTariff[] = [
  { id: "Solgården", amount: 2_000, priceLevel: 2024, backRegulation: both },
  { id: "Værksted", amount: "412.50", priceLevel: 2025, backRegulation: { inTariff: 0, inBudgetYear: 0 } },
  { id: "Birkehus", amount: 3_000, priceLevel: 2024, backRegulation: { inTariff: 0, inBudgetYear: 0 } },
];
const amounts = (...given: Parameters<typeof placementBudget>) =>
  placementBudget(...given).lines.map(({ amount, gap }) => (amount === null ? gap : Number(amount)));

describe("placementBudget", () => {
  test("is days × ((tariff − its back-regulation) × P/L + known back-regulation), rounded once to øre", () => {
    expect(amounts(citizens, tariffs, 2025, { series })).toEqual([747_317.43, 284_877, 82_500]);
  });

  test("sums by citizen and in total, exactly", () => {
    const { byCitizen, total } = placementBudget(citizens, tariffs, 2025, { series });
    expect(byCitizen.map(({ citizen, amount, isComplete }) => [citizen, +amount, isComplete])).toEqual([
      ["A", 829_817.43, true],
      ["B", 284_877, true],
    ]);
    expect([+total.amount, total.isComplete]).toEqual([1_114_694.43, true]);
  });

  test("a tariff at the year's level needs no series; another has no amount without one", () => {
    expect(amounts(citizens, tariffs, 2025)).toEqual(["series-missing", "series-missing", 82_500]);
    const { findings, total } = placementBudget(citizens, tariffs, 2025);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["series-missing", "error"],
      ["series-missing", "error"],
      ["more-days-than-year", "info"],
    ]);
    expect([+total.amount, total.isComplete]).toEqual([82_500, false]);
  });

  test("a missing tariff or price level is an error finding, once for each tariff, and nothing is dropped", () => {
    const some = [{ id: "Solgården", amount: 2_000 }];
    const { lines, findings, byCitizen } = placementBudget(citizens, some, 2025, { series });
    expect(lines.map(({ gap }) => gap)).toEqual(["price-level-missing", "tariff-missing", "tariff-missing"]);
    expect(findings.map(({ code, figures }) => [code, figures.tariff, figures.lines])).toEqual([
      ["price-level-missing", "Solgården", "1"],
      ["tariff-missing", "Birkehus", "1"],
      ["tariff-missing", "Værksted", "1"],
      ["more-days-than-year", undefined, undefined],
      ["back-regulation-not-stated", undefined, undefined],
    ]);
    expect(byCitizen.map(({ isComplete }) => isComplete)).toEqual([false, false]);
  });

  test("back-regulation that is stated in part counts as none for the rest; idle tariffs are named", () => {
    const some = [
      { id: "Solgården", amount: 2_000, priceLevel: 2025, backRegulation: { inTariff: 50 } },
      { id: "Granly", amount: 1, priceLevel: 2025 },
    ];
    const { lines, findings } = placementBudget(citizens.slice(0, 1), some, 2025);
    expect(Number(lines[0]?.amount)).toBe(711_750);
    expect(findings.map(({ code, figures }) => [code, figures.tariffs])).toEqual([
      ["back-regulation-not-stated", "Solgården"],
      ["tariff-not-used", "Granly"],
    ]);
  });

  test("a year that the series lacks is an error that names it", () => {
    expect(refusal(() => placementBudget(citizens, tariffs, unknownYear("syddanmark"), { series })).kind).toBe(
      "unknown-value",
    );
    const own = series.with({ 2026: "0.03" });
    expect(amounts(citizens.slice(1, 2), tariffs, 2026, { series: own })).toEqual([293_423.31]);
  });

  test("codes and names that are written alike are one", () => {
    const rows = [{ citizen: 7, tariff: 12, days: 1 }];
    expect(amounts(rows, [{ id: "12", amount: 5, priceLevel: 2025 }], 2025)).toEqual([5]);
  });

  test("a rate that is derived from rounded amounts is told with its bounds", () => {
    const old = [
      { id: "Solgården", amount: 1_000, priceLevel: 2019, backRegulation: { inTariff: 0, inBudgetYear: 0 } },
    ];
    const of = (year: number, led = indexSeries("kl-general")) =>
      placementBudget([{ citizen: "A", tariff: "Solgården", days: 1 }], old, year, { series: led }).findings;
    expect(of(2020).map(({ code, severity, figures }) => [code, severity, `${figures.leastRate2020}`])).toEqual([
      ["rate-known-within-bounds", "info", "0.026978"],
    ]);
    expect(of(2020, indexSeries("kl-general").with({ 2020: "0.027" }))).toEqual([]);
    expect(of(2019)).toEqual([]);
  });

  test("back-regulation that brings a tariff below 0 is refused", () => {
    const budget = (backRegulation: object, priceLevel = 2025) =>
      placementBudget(
        [{ citizen: "A", tariff: "S", days: 10 }],
        [{ id: "S", amount: 100, priceLevel, backRegulation }],
        2025,
        { series },
      );
    const path = (...given: Parameters<typeof budget>) => refusal(() => budget(...given)).path;
    expect(path({ inTariff: "100.01" })).toBe("tariffs[0].backRegulation.inTariff");
    expect(Number(budget({ inTariff: 100 }).total.amount)).toBe(0);
    // 100 · 1.0551 = 105.51
    expect(path({ inTariff: 0, inBudgetYear: "-105.52" }, 2024)).toBe("tariffs[0].backRegulation.inBudgetYear");
    expect(Number(budget({ inTariff: 0, inBudgetYear: "-105.51" }, 2024).total.amount)).toBe(0);
  });

  test("what cannot be is refused", () => {
    const refused = (...given: unknown[]) => {
      const { kind, path } = refusal(() => placementBudget(...(given as Parameters<typeof placementBudget>)));
      return [kind, path];
    };
    const [row] = citizens;
    const noDays = refusal(() => placementBudget([{ ...row, days: new Date(0) }] as never, tariffs, 2025));
    expect(noDays.allowed.en).toMatch(/^a number, .*, or an object with from, to, counting$/);
    expect(refused([{ ...row, days: { from: "2025-01-01" } }], tariffs, 2025)).toEqual([
      "missing",
      "citizens[0].days.counting",
    ]);
    expect(refused([{ ...row, months: 2 }], tariffs, 2025)).toEqual(["duplicate", "citizens[0]"]);
    expect(refused([{ citizen: "A", tariff: "Solgården" }], tariffs, 2025)).toEqual(["missing", "citizens[0]"]);
    expect(refused([{ ...row, days: "104.25" }], tariffs, 2025)).toEqual(["out-of-range", "citizens[0].days"]);
    const byMonths = { citizen: "A", tariff: "Solgården", months: 2 };
    expect(refused([byMonths], tariffs, 2025)).toEqual(["malformed", "citizens[0].months"]);
    const monthly = [{ ...tariffs[0], per: "month" }];
    expect(refused([row], monthly, 2025)).toEqual(["malformed", "citizens[0].days"]);
    expect(refused([{ ...byMonths, months: "12.5" }], monthly, 2025)).toEqual(["out-of-range", "citizens[0].months"]);
    const outside = { from: "2024-01-01", to: "2024-02-01", counting: "with-last-day" };
    expect(refused([{ ...row, days: outside }], tariffs, 2025)).toEqual(["out-of-range", "citizens[0].days"]);
    expect(refused([], tariffs, 2025)).toEqual(["malformed", "citizens"]);
    expect(refused([{ ...row, days: 366 }], tariffs, 2025)).toEqual(["out-of-range", "citizens[0].days"]);
    expect(refused(citizens, [tariffs[0], tariffs[0]], 2025)).toEqual(["duplicate", "tariffs[1].id"]);
    expect(refused(citizens, [{ id: "x", amount: -1 }], 2025)).toEqual(["out-of-range", "tariffs[0].amount"]);
    expect(refused(citizens, [{ id: "x", amount: 1, level: 2024 }], 2025)).toEqual(["unknown-key", "tariffs[0]"]);
    expect(refused(citizens, tariffs, "25")).toEqual(["malformed", "year"]);
    expect(refused(citizens, tariffs, 2025, { serie: series })).toEqual(["unknown-key", "options"]);
    expect(refused(citizens, tariffs, 2025, { series: "syddanmark" })).toEqual(["malformed", "options.series"]);
  });

  test("a tariff per month takes months, and parts of them", () => {
    // 73 964 · 7.5 = 554 730; with P/L 5.51 % 585 295.623
    const monthly = (priceLevel: number) => [{ id: "Egely", amount: 73_964, priceLevel, per: "month" as const }];
    const used = [{ citizen: "A", tariff: "Egely", months: "7.5" }];
    expect(amounts(used, monthly(2025), 2025)).toEqual([554_730]);
    expect(amounts(used, monthly(2024), 2025, { series })).toEqual([585_295.62]);
    const sheet = placementBudgetSheet(placementBudget(used, monthly(2025), 2025));
    expect(sheet.columns.map(({ word }) => word)).toContain("months");
    expect(sheet.rows[0]?.map(String)).toEqual(["A", "Egely", "null", "7.5", "554730"]);
  });

  test("half days, and a stay whose days are counted", () => {
    const day = [{ id: "Værksted", amount: "412.50", priceLevel: 2025 }];
    // 104.5 · 412.50
    expect(amounts([{ citizen: "A", tariff: "Værksted", days: "104.5" }], day, 2025)).toEqual([43_106.25]);
    const stay = { from: "2024-12-20", to: "2025-01-10" };
    const counted = (counting: "with-last-day" | "without-last-day") =>
      amounts([{ citizen: "A", tariff: "Værksted", days: { ...stay, counting } }], day, 2025);
    expect([counted("with-last-day"), counted("without-last-day")]).toEqual([[4_125], [3_712.5]]);
  });

  test("a citizen who moves out and back has a tariff in two rows, and a finding says so", () => {
    const rows = [
      { citizen: "A", tariff: "Værksted", days: 100 },
      { citizen: "A", tariff: "Værksted", days: 50 },
    ];
    const { byCitizen, findings } = placementBudget(rows, tariffs, 2025);
    expect(byCitizen.map(({ amount }) => +amount)).toEqual([61_875]);
    const found = findings.find(({ code }) => code === "tariff-in-several-rows");
    expect(found?.message.da).toBe("Flere rækker for den samme borger og takst er lagt sammen: A, Værksted.");
  });

  test("more days than the year are told: a warning by one tariff, information by several", () => {
    const told = (first: number, second: number, tariff: string) => {
      const rows = [
        { citizen: "A", tariff: "Værksted", days: first },
        { citizen: "A", tariff, days: second },
      ];
      const { findings } = placementBudget(rows, tariffs, 2025, { series });
      return findings.flatMap(({ code, severity }) => (code === "more-days-than-year" ? [severity] : []));
    };
    expect([told(365, 1, "Værksted"), told(364, 1, "Værksted")]).toEqual([["warning"], []]);
    expect([told(365, 365, "Birkehus"), told(200, 165, "Birkehus")]).toEqual([["info"], []]);
    const { findings } = placementBudget(
      [
        { citizen: "A", tariff: "Værksted", days: 365 },
        { citizen: "A", tariff: "Birkehus", days: 365 },
      ],
      tariffs,
      2025,
      { series },
    );
    expect(findings[0]?.message.da).toBe(
      "Ved flere takster tilsammen er der budgetteret med mere, end 2025 har: A (730 døgn).",
    );
  });

  test("days of one tariff and months of another are more than the year together", () => {
    const both = [...tariffs, { id: "Aflastning", amount: 10_000, per: "month", priceLevel: 2025 } as const];
    const told = (days: number | string, months: number | string) => {
      const rows = [
        { citizen: "A", tariff: "Værksted", days },
        { citizen: "A", tariff: "Aflastning", months },
      ];
      return placementBudget(rows, both, 2025, { series }).findings.flatMap(({ code, message }) =>
        code === "more-days-than-year" ? [message.en] : [],
      );
    };
    // The nine shortest months of 2025 have 28 + 4 × 30 + 4 × 31 = 272 days, and 0.6 of the next has 18.6.
    expect(told(74, "9.6")).toEqual([]);
    expect(told("74.5", "9.6")).toHaveLength(1);
    // January to June and 184 days are the whole year; seven months have 28 + 4 × 30 + 2 × 31 = 210 days at least.
    expect([told(184, 6), told(337, 1), told(155, 7)]).toEqual([[], [], []]);
    expect(told(156, 7)).toHaveLength(1);
    expect(told(200, 7)).toEqual([
      "By several tariffs together more is budgeted than 2025 has: A (200 days, 7 months).",
    ]);
  });

  test("stays of one citizen that share days are told: a warning by one tariff, information by several", () => {
    const stay = (from: string, to: string, counting: "with-last-day" | "without-last-day" = "with-last-day") => {
      return { from, to, counting };
    };
    const told = (second: ReturnType<typeof stay>, tariff = "Værksted", citizen = "A") => {
      const rows = [
        { citizen: "A", tariff: "Værksted", days: stay("2025-01-01", "2025-03-31") },
        { citizen, tariff, days: second },
      ];
      const { findings } = placementBudget(rows, tariffs, 2025, { series });
      return findings.flatMap(({ code, severity, message }) =>
        /same-days/.test(code) ? [[severity, message.da]] : [],
      );
    };
    const twice = [
      "warning",
      "Borger A har to ophold til samme takst med fælles dage, som er talt to gange: Værksted.",
    ];
    expect(told(stay("2025-01-01", "2025-03-31"))).toEqual([twice]);
    expect(told(stay("2025-03-31", "2025-05-01"))).toEqual([twice]);
    expect(told(stay("2024-12-01", "2025-01-01"))).toEqual([twice]);
    expect(told(stay("2025-04-01", "2025-05-01"))).toEqual([]);
    expect(told(stay("2024-12-01", "2025-01-02", "without-last-day"))).toEqual([twice]);
    expect(told(stay("2025-01-01", "2025-03-31"), "Birkehus")).toEqual([
      ["info", "Borger A har ophold til flere takster i de samme dage: Værksted; Birkehus."],
    ]);
    expect(told(stay("2025-01-01", "2025-03-31"), "Værksted", "B")).toEqual([]);
  });

  test("every line explains itself, in order", () => {
    const { explanation } = placementBudget(citizens, tariffs, 2025, { series });
    expect(explanation.because.map(({ title }) => title.da)).toEqual([
      "Borger A, Solgården",
      "Borger B, Birkehus",
      "Borger A, Værksted",
    ]);
    expect(explanationText(explanation, "da")).toContain(
      "= 1.950,00 · 1,0551 + (−10,00) = 2.047,445 kr./døgn (2025-niveau)",
    );
  });

  test("is shown by citizen, with a sum for those of several lines", () => {
    const sheet = placementBudgetSheet(placementBudget(citizens, tariffs.slice(0, 2), 2025, { series }));
    expect(sheet.rows.map((row) => [row[0], row[3] === null ? null : Number(row[3])])).toEqual([
      ["A", 747_317.43],
      ["A", 82_500],
      ["B", null],
      ["A", 829_817.43],
      [{ da: "I alt", en: "Total" }, 829_817.43],
    ]);
    expect(sheet.totalRows).toBe(2);
    const nothing = placementBudgetSheet(placementBudget(citizens, [], 2025));
    expect(nothing.rows.map((row) => row[3])).toEqual([null, null, null, null, null]);
    expect(asText(sheet, "da")).toContain("Summen mangler de linjer, der er uden beløb.");
  });
});
