import {
  type Agreement,
  agreementInForce,
  assessProposal,
  budgetedOccupancy,
  calculateTariff,
  capacityEffect,
  explainResult,
  indexSeries,
  type LocalValue,
  lawOn,
  occupancyReport,
  placementCost,
  readLocalValues,
  settleYear,
  yearWheel,
} from "rammetakst";
import { describe, expect, test } from "vitest";

/**
 * A working group's file whose values change on 1 January 2026, inside the agreements of 2025-26. Whatever day the agreement is
 * asked for, a notice, year or period is judged by the value of its own day.
 */
const BORDER = "2026-01-01";
const changing = (
  parameter: string,
  unit: string,
  before: string,
  after: string,
  scope = "syddanmark",
): LocalValue[] => {
  const own = { parameter, unit, scope, source: "referat" };
  return [
    { ...own, from: "2025-01-01", to: "2025-12-31", value: before },
    { ...own, from: BORDER, to: null, value: after },
  ];
};
const local = readLocalValues({
  title: "Arbejdsgruppen",
  values: [
    ...changing("proposals.noticeDeadline", "day", "60", "120"),
    ...changing("capacity.coverageThreshold", "rate", "0.1", "0.2"),
    ...changing("tariffs.daysInYear", "day/year", "365", "360"),
    ...changing("occupancy.listingThreshold", "rate-difference", "0.05", "0.2"),
    ...changing("settlement.band", "rate", "0.05", "0.02"),
    ...changing("settlement.resultRounding", "kr", "0.01", "1000"),
    ...changing("occupancy.lowestOccupancy", "rate", "0.95", "0.97", "nordjylland"),
  ],
});
const ASKED = ["2025-03-01", "2025-12-31", "2026-01-01", "2026-12-31"];
const asked = (date: string, region = "syddanmark") => agreementInForce(region, date, { local });
const everyDay = (of: (agreement: Agreement) => unknown, region?: string) =>
  ASKED.map((date) => of(asked(date, region)));
const same = (value: unknown) => ASKED.map(() => value);

describe("a value that changes inside an agreement's period is taken on the day of", () => {
  const notice = (effectiveFrom: string) =>
    ({
      id: "n1",
      offer: "Solgården",
      operator: { kind: "municipality", municipality: "Vejen" },
      unit: "day",
      current: { amount: 1000, priceLevel: 2025, backRegulation: 0 },
      proposed: { amount: 999, priceLevel: 2025, backRegulation: 0 },
      effectiveFrom,
      notifiedOn: "2025-10-01",
      roundTheClock: true,
      citizens: 20,
      coverage: { soldDays: 1_200, occupiedDays: 7_300 },
    }) as const;

  test("a notice, on both sides of the border", () => {
    const told = (effectiveFrom: string) => (agreement: Agreement) => {
      const { verdict, annualEffect, findings } = assessProposal(notice(effectiveFrom), agreement);
      return [verdict, Number(annualEffect?.fullYear), findings.some(({ code }) => code === "notice-late")];
    };
    // 1 200 of 7 300 days are 16 %; 92 days before 1 January, 91 before 31 December
    expect(everyDay(told("2025-12-31"))).toEqual(same(["decrease", -7_300, false]));
    expect(everyDay(told("2026-01-01"))).toEqual(same(["comparison-only", -7_200, true]));
  });

  test("a tariff year", () => {
    const budget = (year: number) =>
      ({
        year,
        unit: "day",
        places: 10,
        occupancy: 1,
        costs: [{ kind: "wages", amount: 3_650_000, priceLevel: year }],
      }) as const;
    const tariff = (year: number) => (agreement: Agreement) =>
      calculateTariff({ name: "A", ...budget(year) }, agreement).tariff.toString();
    expect(everyDay(tariff(2025))).toEqual(same("1000"));
    expect(everyDay(tariff(2026))).toEqual(same("1013.89"));
  });

  test("the tariff year of packages before and after a change of capacity", () => {
    const of = (year: number) => ({
      offer: "A",
      year,
      base: { cost: 3_650_000, places: 10, expectedCitizens: 10 },
      packages: [],
    });
    const options = { series: indexSeries("syddanmark").with({ 2026: 0 }) };
    const tariffs = (agreement: Agreement) => {
      const [base] = capacityEffect(of(2025), of(2026), agreement, options).services;
      return [base?.before, base?.after].map(String);
    };
    expect(everyDay(tariffs)).toEqual(same(["1000", "1013.89"]));
  });

  test("a year wheel", () => {
    const deadline = (year: number) => (agreement: Agreement) =>
      yearWheel(agreement, year).deadlines.find(({ id }) => id === "notice-deadline")?.date;
    // 60 days before 1 January 2025, and 120 before 1 January 2026
    expect(everyDay(deadline(2025))).toEqual(same("2024-11-02"));
    expect(everyDay(deadline(2026))).toEqual(same("2025-09-03"));
  });

  test("an occupancy report: its period lists, and the year's 31 December settles", () => {
    const stay = { id: 1, places: 20, countsPlaces: true, openingDays: "all", budgetedOccupancy: "0.95" } as const;
    const offer = { id: "A", name: "A", budget: 10_000_000, result: -600_000, carriedIn: 0, backRegulationInTariff: 0 };
    const report = (year: number) => (agreement: Agreement) => {
      const services = [{ ...stay, occupiedDays: 4641, tariff: "1441.96" }];
      const [first] = occupancyReport([{ ...offer, services }], agreement, { year }).offers;
      return [first?.listed, Number(first?.settlement?.carriedOut)];
    };
    expect(everyDay(report(2025))).toEqual(same([true, -500_000]));
    expect(everyDay(report(2026))).toEqual(same([false, -200_000]));
  });

  test("an occupancy that a tariff is to rest on", () => {
    const actual = [2023, 2024, 2025].map((year) => ({ year, occupancy: "0.9" }));
    const budgeted = (year: number) => (agreement: Agreement) =>
      budgetedOccupancy({ year, actual }, agreement).budgeted.toString();
    expect(everyDay(budgeted(2025), "nordjylland")).toEqual(same("0.95"));
    expect(everyDay(budgeted(2026), "nordjylland")).toEqual(same("0.97"));
  });

  test("a year that is settled, and one whose result is explained", () => {
    const settled = (year: number) => (agreement: Agreement) =>
      Number(settleYear({ year, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 }, agreement).carriedOut);
    expect(everyDay(settled(2025))).toEqual(same(-500_000));
    expect(everyDay(settled(2026))).toEqual(same(-200_000));
    const services = [{ name: "A", tariff: 1, budgetedDays: 7300, occupiedDays: 7300 }];
    const costs = [{ kind: "wages", budget: 7_300, accounts: 6_900 }] as const;
    const result = (year: number) => (agreement: Agreement) =>
      Number(explainResult({ year, services, costs, backRegulationInTariff: 0 }, agreement).result);
    expect(everyDay(result(2025))).toEqual(same(400));
    expect(everyDay(result(2026))).toEqual(same(0));
  });

  test("a placement by the law of its year, whatever day of it was given", () => {
    const stay = { dayPrice: 9_000, days: 1, year: 2025, decidedBy: "judge" } as const;
    const own = (from: string, to: string, value: number) => ({ value, from, to });
    const law = lawOn("2025-12-31")
      .with({ crimePreventiveTariff: 1_700_000 })
      .with({ crimePreventiveDayTariff: own("2025-01-01", "2025-06-30", 4_700) })
      .with({ crimePreventiveDayTariff: own("2025-07-01", "2025-12-31", 5_000) });
    for (const date of ["2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31"]) {
      expect(placementCost(stay, law.on(date)).placer.toString()).toBe("4700");
    }
  });
});
