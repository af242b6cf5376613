import {
  agreementInForce,
  explanationText,
  occupancyReport,
  placementCost,
  type StayCount,
  stayDays,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const lenient = agreementInForce("syddanmark", "2025-09-30", { mode: "lenient" });
const RULES: readonly StayCount[] = ["without-last-day", "with-last-day"];
const days = (from: string, to: string | null, within?: number | string) =>
  RULES.map((rule) => stayDays(from, to, rule, within).days);

describe("stayDays", () => {
  test("1 to 10 March is 9 days where the day it ends does not count, and 10 where it does", () => {
    expect(days("2025-03-01", "2025-03-10")).toEqual([9, 10]);
  });

  test("a stay that ends the day it begins is one day by both", () => {
    expect(days("2025-03-01", "2025-03-01")).toEqual([1, 1]);
    expect(days("2025-03-01", "2025-03-02")).toEqual([1, 2]);
  });

  test("over February of a leap year and of another", () => {
    // 27, 28, 29 February and 1 March; without the 29th a day less
    expect([days("2024-02-27", "2024-03-01"), days("2025-02-27", "2025-03-01")]).toEqual([
      [3, 4],
      [2, 3],
    ]);
  });

  test("the years of a stay add up to it, also where it ends on New Year's Day", () => {
    for (const [from, to] of [
      ["2024-12-20", "2025-01-10"],
      ["2024-12-20", "2025-01-01"],
      ["2024-12-31", "2024-12-31"],
      ["2023-06-01", "2025-06-01"],
    ] as const) {
      const years = [2023, 2024, 2025].map((year) => days(from, to, year));
      expect(RULES.map((_, i) => years.reduce((sum, each) => sum + (each[i] ?? 0), 0))).toEqual(days(from, to));
    }
    // 20 to 31 December; of 2025 nothing where 1 January does not count
    expect([days("2024-12-20", "2025-01-01", 2024), days("2024-12-20", "2025-01-01", 2025)]).toEqual([
      [12, 12],
      [0, 1],
    ]);
  });

  test("one that lasts on counts to the end of the period, by both", () => {
    expect(days("2024-12-20", null, 2024)).toEqual([12, 12]);
    expect(days("2020-01-01", null, 2024)).toEqual([366, 366]);
    expect(days("2025-05-15", null, "Q2 2025")).toEqual([47, 47]);
  });

  test("says which days counted, by what rule and on what it rests", () => {
    const stay = stayDays("2025-03-01", "2025-03-10", "without-last-day", 2025);
    expect([stay.first, stay.last, stay.mark]).toEqual(["2025-03-01", "2025-03-09", "law"]);
    expect(stay.source.da).toContain("1261/2020");
    const { mark, source } = stayDays("2025-03-01", "2025-03-10", "with-last-day");
    expect([mark, source.en]).toEqual(["agreed", expect.stringContaining("annex 5")]);
    expect(explanationText(stay.explanation, "da")).toContain(
      "Opholdet fra 1. marts 2025 til 10. marts 2025 tæller 9 dage i perioden fra 1. januar 2025 til 31. december 2025: " +
        "den dag, opholdet ophører, tælles ikke med, dog mindst én dag.",
    );
    expect(explanationText(stayDays("2025-03-01", "2025-03-01", "with-last-day").explanation, "en")).toContain(
      "The stay from 1 March 2025 to 1 March 2025 counts 1 day: to and with the day the stay ends.",
    );
    const outside = stayDays("2025-03-01", "2025-03-10", "with-last-day", 2024);
    expect([outside.days, outside.first, outside.last]).toEqual([0, null, null]);
  });

  test("refuses an end before the beginning, days that do not exist, rules that are none, and an endless stay alone", () => {
    const refused = (...given: readonly unknown[]) =>
      refusal(() => stayDays(...(given as Parameters<typeof stayDays>)));
    expect(refused("2025-03-10", "2025-03-01", "with-last-day")).toMatchObject({ kind: "out-of-range", path: "to" });
    expect(refused("2025-02-29", "2025-03-01", "with-last-day")).toMatchObject({ kind: "malformed", path: "from" });
    expect(refused("2025-03-01", "2025-03-10", "nights")).toMatchObject({ kind: "malformed", path: "rule" });
    expect(refused("2025-03-01", "2025-03-10")).toMatchObject({ path: "rule" });
    expect(refused("2025-03-01", null, "with-last-day")).toMatchObject({ kind: "missing", path: "to" });
    expect(refused("2025-03-01", null, "with-last-day", "marts").path).toBe("within");
    const reversed = { from: "2025-03-02", to: "2025-03-01" };
    expect(refused("2025-03-01", null, "with-last-day", reversed)).toMatchObject({ path: "within.to" });
  });
});

describe("stays in place of a number of days", () => {
  test("a placement counts those of its year", () => {
    const stay = { from: "2023-12-30", to: "2024-01-10" } as const;
    const cost = (counting: StayCount) =>
      placementCost({ decidedBy: "children-committee", dayPrice: 9_000, year: 2024, days: { ...stay, counting } });
    // 1 to 9 January, and 1 to 10 January, at 9 000 kr.
    expect([+cost("without-last-day").placer, +cost("with-last-day").placer]).toEqual([81_000, 90_000]);
    const outside = refusal(() =>
      placementCost({
        decidedBy: "judge",
        dayPrice: 9_000,
        year: 2024,
        days: { from: "2022-01-01", to: "2022-02-01", counting: "with-last-day" },
      }),
    );
    expect([outside.kind, outside.path]).toEqual(["out-of-range", "days"]);
  });

  test("an occupancy report counts those of its period", () => {
    const stays = [
      { from: "2025-09-21", to: "2025-10-05" },
      { from: "2025-01-01", to: "2025-01-03" },
      { from: "2024-01-01" },
    ];
    const occupied = (counting: StayCount) => {
      const service = {
        ...{ id: "stay", places: 4, countsPlaces: true, openingDays: "all", budgetedOccupancy: "0.95" },
        occupiedDays: { stays, counting },
      } as const;
      const offers = [{ id: "S", name: "Solgården", budget: 12_000_000, services: [service] }];
      return occupancyReport(offers, lenient, { year: 2025 }).offers[0];
    };
    // 21 to 30 September is 10 days by both; 1 to 3 January 2 or 3; the whole of Q1-Q3 2025 273 days
    expect(RULES.map((rule) => Number(occupied(rule)?.days.occupied))).toEqual([285, 286]);
  });
});
