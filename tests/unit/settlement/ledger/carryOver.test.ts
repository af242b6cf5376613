import { agreementInForce, carryOver } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-12-31");

/** What a year comes to, in kr. */
function settled(
  result: number | string,
  carriedIn: number | string = 0,
  fullYearBudget: number | string = 10_000_000,
) {
  const { limit, available, carriedOut, toTariff } = carryOver({ result, carriedIn, fullYearBudget }, agreement);
  return [limit, available, carriedOut, toTariff].map(Number);
}

describe("carryOver", () => {
  test("−600 000 at a budget of 10 000 000: 500 000 are carried, −100 000 go to the tariff of year + 2", () => {
    expect(settled(-600_000)).toEqual([500_000, -600_000, -500_000, -100_000]);
    expect(settled(600_000)).toEqual([500_000, 600_000, 500_000, 100_000]);
  });

  test("both sides of 5 %, to the øre", () => {
    expect(settled("500000.00").slice(2)).toEqual([500_000, 0]);
    expect(settled("500000.01").slice(2)).toEqual([500_000, 0.01]);
    expect(settled("-500000.01").slice(2)).toEqual([-500_000, -0.01]);
    expect(settled("499999.99").slice(2)).toEqual([499_999.99, 0]);
  });

  test("the limit is truncated: 5 % of 10 000 000.19 kr. is 500 000.0095", () => {
    expect(settled(600_000, 0, "10000000.19")[0]).toBe(500_000);
    expect(settled(600_000, 0, "10000000.20")[0]).toBe(500_000.01);
  });

  test("what was carried in counts with its sign, and stays where nothing new comes", () => {
    expect(settled(300_000, 400_000)).toEqual([500_000, 700_000, 500_000, 200_000]);
    expect(settled(-300_000, 400_000)).toEqual([500_000, 100_000, 100_000, 0]);
    expect(settled(0, -250_000)).toEqual([500_000, -250_000, -250_000, 0]);
  });

  test("without a budget nothing is carried", () => {
    expect(settled(5, 0, 0)).toEqual([0, 5, 0, 5]);
  });

  test("the band is Syddanmark's: known from 2019, unknown before and elsewhere, and never without an agreement", () => {
    const year = { result: 1, carriedIn: 0, fullYearBudget: 100 };
    const on = (region: string, date: string) => () => carryOver(year, agreementInForce(region, date));
    expect(Number(on("syddanmark", "2019-01-01")().limit)).toBe(5);
    expect(refusal(on("syddanmark", "2018-12-31")).kind).toBe("unknown-value");
    expect(refusal(on("sjaelland", "2025-01-01")).kind).toBe("unknown-value");
    expect(refusal(() => carryOver(year)).kind).toBe("missing");
  });
});
