import { agreementInForce, annualEffect, indexSeries, type Notice } from "rammetakst";
import { describe, expect, test } from "vitest";
import { AGREEMENT, assessed, assessedRise, findingOf, tariff } from "../notices.ts";

/** The change is 110.20 kr. for a unit. */
const effectOf = (changes: Partial<Notice>, agreement = AGREEMENT) => {
  const { annualEffect: effect } = assessed(changes, {}, agreement);
  return effect && [effect.thisYear, effect.fullYear, effect.ofExcess].map(String);
};

describe("the quantity of a year", () => {
  test.each<[string, Partial<Notice>, string]>([
    ["stated", { quantityPerYear: 100 }, "11020"],
    ["stated, and not the citizens'", { quantityPerYear: 100, citizens: 3, roundTheClock: true }, "11020"],
    ["stated as nothing", { quantityPerYear: 0, citizens: 3, roundTheClock: true }, "0"],
    ["365 days of a citizen, round the clock", { citizens: 3, roundTheClock: true }, "120669"],
    ["365 days of half a citizen", { citizens: "0.5", roundTheClock: true }, "20111.5"],
    ["12 months of a citizen", { unit: "month", citizens: 3 }, "3967.2"],
    ["a year of a citizen", { unit: "year", citizens: 3 }, "330.6"],
    ["hours, stated", { unit: "hour", quantityPerYear: 1000 }, "110200"],
    ["cases, stated, and not the citizens'", { unit: "case", quantityPerYear: 10, citizens: 3 }, "1102"],
    ["years, stated", { unit: "year", quantityPerYear: "2.5" }, "275.5"],
  ])("is %s", (_, changes, fullYear) => {
    expect(effectOf(changes)?.[1]).toBe(fullYear);
  });

  test.each<[string, Partial<Notice>, string]>([
    ["a day tariff of which nothing is stated", {}, "round the clock and the number"],
    [
      "a day tariff that is not round the clock",
      { citizens: 3, roundTheClock: false },
      "round the clock and the number",
    ],
    ["a day tariff round the clock", { roundTheClock: true }, "number of citizens"],
    ["a month tariff", { unit: "month" }, "number of citizens"],
    ["an hour tariff", { unit: "hour", citizens: 3, roundTheClock: true }, "quantity a year in hours"],
    ["a tariff per case", { unit: "case", citizens: 3 }, "quantity a year in cases"],
    ["a year tariff", { unit: "year" }, "number of citizens"],
  ])("is never guessed: %s", (_, changes, missing) => {
    const assessment = assessed(changes);
    expect("annualEffect" in assessment).toBe(false);
    expect(findingOf(assessment, "quantity-missing").message.en).toContain(missing);
  });

  test("follows the agreement's days", () => {
    const scenario = AGREEMENT.with({ daysInYear: 366, monthsInYear: 11 });
    expect(effectOf({ citizens: 1, roundTheClock: true }, scenario)?.[1]).toBe("40333.2");
    expect(effectOf({ unit: "month", citizens: 1 }, scenario)?.[1]).toBe("1212.2");
  });
});

describe("the share of the first year", () => {
  /** 1 000 units: 110 200 kr. a year. */
  test.each([
    ["2025-01-01", "110200"],
    ["2025-01-02", "109898.08"], // × 364/365
    ["2025-03-01", "92386.85"], // × 306/365
    ["2025-07-01", "55552.88"], // × 184/365
    ["2025-12-31", "301.92"], // × 1/365
  ])("counts the days from %s", (effectiveFrom, thisYear) => {
    expect(effectOf({ effectiveFrom, quantityPerYear: 1000 })).toEqual([thisYear, "110200", "0"]);
  });

  test.each([
    ["2024-01-01", "110200"],
    ["2024-02-29", "92435.52"], // × 307/366
    ["2024-03-01", "92134.43"], // × 306/366
    ["2024-07-01", "55401.09"], // × 184/366
    ["2024-12-31", "301.09"], // × 1/366
  ])("counts them of 366 in a leap year, from %s", (effectiveFrom, thisYear) => {
    const changes = {
      current: tariff(2000, 2023),
      proposed: tariff("2110.20", 2024),
      effectiveFrom,
      quantityPerYear: 1000,
    };
    const series = indexSeries("syddanmark").with({ 2024: "0.0551" });
    const { annualEffect: effect } = assessed(changes, { series }, agreementInForce("syddanmark", "2024-01-01"));
    expect([effect?.thisYear, effect?.fullYear].map(String)).toEqual([thisYear, "110200"]);
  });
});

describe("the effect", () => {
  test("holds that of the excess, and leaves earlier years' results out", () => {
    const { annualEffect: above } = assessedRise("2210.20", { quantityPerYear: 10 });
    expect([above?.fullYear, above?.ofExcess].map(String)).toEqual(["2102", "1000"]);
    const { annualEffect: surplus } = assessed({
      current: tariff(1800, 2024, -200),
      proposed: tariff("2110.20", 2025),
      quantityPerYear: 10,
    });
    expect([surplus?.fullYear, surplus?.ofExcess].map(String)).toEqual(["1102", "0"]);
  });

  test("of a tariff that falls is negative", () => {
    const { annualEffect: falling } = assessedRise("1999.50", { quantityPerYear: 3, effectiveFrom: "2025-07-01" });
    // −1.50 × 184/365 = −0.756…
    expect([falling?.thisYear, falling?.fullYear, falling?.ofExcess].map(String)).toEqual(["-0.76", "-1.5", "0"]);
  });

  test("is a rule that rounds once, half away from zero", () => {
    const given = { change: "0.01", excess: "-0.01", quantity: "0.5", shareOfYear: 1 };
    const { fullYear, ofExcess, thisYear } = annualEffect(given, AGREEMENT);
    expect([thisYear, fullYear, ofExcess].map(String)).toEqual(["0.01", "0.01", "-0.01"]);
  });
});
