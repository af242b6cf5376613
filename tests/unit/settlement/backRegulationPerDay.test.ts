import { backRegulationPerDay } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const stay = { places: 24, occupancy: "0.96", days: 365 };
const perDay = (toTariff: number | string, more = {}) =>
  String(backRegulationPerDay({ ...stay, ...more, toTariff }).backRegulation);

describe("backRegulationPerDay", () => {
  test("spreads a result over the occupied days: a deficit raises the tariff, a surplus lowers it", () => {
    // 24 × 0.96 × 365 = 8 409.6 days; 100 000 / 8 409.6 = 11.8911…
    expect(perDay(-100_000)).toBe("11.89");
    expect(perDay(100_000)).toBe("-11.89");
    expect(perDay(0)).toBe("0");
  });

  test("is rounded once, halves away from zero", () => {
    const one = { places: 1, occupancy: 1, days: 1 };
    expect(perDay("-0.0050", one)).toBe("0.01");
    expect(perDay("0.0050", one)).toBe("-0.01");
    expect(perDay("0.0049", one)).toBe("0");
  });

  test.each(["places", "occupancy", "days"])("of no %s cannot be computed", (key) => {
    expect(refusal(() => perDay(1, { [key]: 0 })).kind).toBe("not-computable");
  });
});
