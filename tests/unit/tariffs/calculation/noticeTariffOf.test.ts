import { agreementInForce, calculateTariff, noticeTariffOf, type TariffCalculation } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const calculation = calculateTariff(
  {
    year: 2025,
    unit: "day",
    costs: [{ kind: "wages", amount: 730_000, priceLevel: 2025 }],
    places: 2,
    occupancy: 1,
    backRegulation: -7_300,
  },
  agreementInForce("syddanmark", "2025-01-01"),
);

describe("noticeTariffOf", () => {
  test("gives what is charged, and what of it is back-regulation: 1 000 − 10 a day", () => {
    const { amount, priceLevel, backRegulation } = noticeTariffOf(calculation);
    expect([Number(amount), priceLevel, Number(backRegulation)]).toEqual([990, 2025, -10]);
  });

  test.each([
    [undefined, "missing"],
    [null, "malformed"],
    [{}, "malformed"],
    [1990, "malformed"],
    [{ tariff: 1990, year: 2025 }, "malformed"],
    [{ ...calculation, year: undefined }, "malformed"],
    [{ ...calculation, backRegulation: undefined }, "malformed"],
  ])("refuses what is no calculation: case %#", (given, kind) => {
    expect(refusal(() => noticeTariffOf(given as unknown as TariffCalculation))).toMatchObject({
      kind,
      path: "calculation",
    });
  });
});
