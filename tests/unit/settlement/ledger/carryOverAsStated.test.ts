import { agreementInForce, carryOver, carryOverAsStated } from "rammetakst";
import { describe, expect, test } from "vitest";

const agreement = agreementInForce("syddanmark", "2025-12-31");
const BUDGET = 10_000_000;

function stated(result: number | string, carriedIn: number | string, carry: number | string) {
  const given = { result, carriedIn, fullYearBudget: BUDGET, carry };
  const { lowestCarry, highestCarry, isAllowed, carriedOut, toTariff } = carryOverAsStated(given, agreement);
  return [lowestCarry, highestCarry, isAllowed, carriedOut, toTariff].map(String);
}

describe("carryOverAsStated", () => {
  test("carries what is stated, and puts the rest into the tariff", () => {
    expect(stated(-600_000, 0, -200_000)).toEqual(["-500000", "0", "true", "-200000", "-400000"]);
    expect(stated(300_000, 100_000, 0)).toEqual(["0", "400000", "true", "0", "400000"]);
  });

  test.each([
    ["-500000", "true"],
    ["-500000.01", "false"],
    ["0", "true"],
    ["0.01", "false"],
  ])("of a deficit beyond the limit %s is allowed: %s", (carry, allowed) => {
    expect(stated(-600_000, 0, carry)[2]).toBe(allowed);
  });

  test.each([
    ["300000", "true"],
    ["300000.01", "false"],
    ["0", "true"],
    ["-0.01", "false"],
  ])("of a surplus within the limit %s is allowed: %s", (carry, allowed) => {
    expect(stated(300_000, 0, carry)[2]).toBe(allowed);
  });

  test("holds what is not allowed within the bounds", () => {
    expect(stated(-600_000, 0, -600_000).slice(3)).toEqual(["-500000", "-100000"]);
    expect(stated(-600_000, 0, 1).slice(3)).toEqual(["0", "-600000"]);
  });

  test("the most that is allowed is what carryOver carries", () => {
    for (const result of [-600_000, -500_000, -1, 0, 1, 500_000, 700_000]) {
      const given = { result, carriedIn: -50_000, fullYearBudget: BUDGET };
      const most = carryOver(given, agreement);
      const again = carryOverAsStated({ ...given, carry: most.carriedOut }, agreement);
      expect([again.isAllowed, String(again.toTariff)]).toEqual([true, String(most.toTariff)]);
    }
  });
});
