import { agreementInForce, dayTariff, explanationText } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const offer = { costBasis: 12_000_000, places: 24, occupancy: "0.96", days: 365, index: 1 } as const;

describe("dayTariff", () => {
  test("12 000 000 kr., 24 places, 96 %: 1 426.9406… kr. on 365 days, 1 423.0419… on 366", () => {
    expect(dayTariff(offer).tariff.toString()).toBe("1426.94");
    expect(dayTariff({ ...offer, days: 366 }).tariff.toString()).toBe("1423.04");
    const { n, d } = dayTariff.exact(
      offer,
      agreementInForce("syddanmark", "2025-01-01").with({ tariffRounding: "0.0001" }),
    ).tariff;
    expect(Number(n) / Number(d)).toBe(1426.9406);
  });

  test("is lifted before it is rounded, not after: 1.0551 of 1 426.9406… is 1 505.57, of 1 426.94 it would be 1 505.56", () => {
    expect(dayTariff({ ...offer, index: "1.0551" }).tariff.toString()).toBe("1505.57");
  });

  test("halves go away from zero", () => {
    const half = { costBasis: "0.01", places: 1, occupancy: 1, days: 2, index: 1 };
    expect(dayTariff(half).tariff.toString()).toBe("0.01");
    expect(dayTariff({ ...half, costBasis: "-0.01" }).tariff.toString()).toBe("-0.01");
    expect(dayTariff({ ...half, days: 3 }).tariff.toString()).toBe("0");
  });

  test("an occupancy above 100 % is possible; none, no place or no day is refused", () => {
    expect(dayTariff({ ...offer, occupancy: "1.2" }).tariff.toString()).toBe("1141.55");
    for (const given of [{ occupancy: 0 }, { places: 0 }, { days: 0 }]) {
      const failure = refusal(() => dayTariff({ ...offer, ...given }));
      expect(failure.kind).toBe("not-computable");
      expect(failure.found.da).toBe("0 som divisor (belagte døgn: pladser, belægningsprocent, døgn)");
    }
  });

  test("the basis and the index bind the same price level", () => {
    const index = { factor: "1.0551", from: 2024, to: 2025 };
    const given = { ...offer, costBasis: { amount: 12_000_000, priceLevel: 2024 }, index };
    expect(dayTariff(given).tariff.toString()).toBe("1505.57");
    const other = { ...given, costBasis: { amount: 12_000_000, priceLevel: 2025 } };
    expect(refusal(() => dayTariff(other)).kind).toBe("price-level");
    expect(explanationText(dayTariff.explain(given), "da")).toContain("1.505,57");
  });
});
