import {
  agreementInForce,
  backRegulationPerDay,
  calculateTariff,
  dayTariff,
  expectedQuantity,
  newPlacesCost,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

const offer = { costBasis: 12_000_000, places: 24, days: 365, index: 1 };
const law = agreementInForce("syddanmark", "2025-01-01");

/** 96 instead of 96 % makes 1426.94 kr. 14.27: from ten times the whole on, no reading of a rule takes it for a share of 1. */
describe("an occupancy in per cent without its sign", () => {
  test.each([96, "96", 10, "10.0", { n: 96n, d: 1n }])("is refused as it is in a tariff of costs: %o", (occupancy) => {
    for (const call of [
      () => dayTariff({ ...offer, occupancy }),
      () => dayTariff.exact({ ...offer, occupancy }),
      () => dayTariff.explain({ ...offer, occupancy }),
      () => backRegulationPerDay({ toTariff: -100_000, places: 24, occupancy, days: 365 }),
      () => expectedQuantity({ places: 24, occupancy, unitsInYear: 365 }),
      () => dayTariff.columns({ ...offer, costBasis: Int32Array.of(1), occupancy }, { units: { costBasis: "1" } }),
      () =>
        dayTariff.sql("duckdb", {
          from: "t",
          columns: {
            costBasis: "c",
            places: { value: 24 },
            occupancy: { value: occupancy },
            days: { value: 365 },
            index: { value: 1 },
          },
          units: { costBasis: "0.01" },
        }),
    ]) {
      expect([refusal(call).kind, refusal(call).path]).toEqual(["out-of-range", "occupancy"]);
      expect(refusal(call).remedy.en).toContain('"0.96"');
    }
    const costs = [{ kind: "wages", name: "Løn", amount: 1_000_000 }] as const;
    const given = { year: 2025, unit: "day", costs, places: 24, occupancy } as const;
    expect(refusal(() => calculateTariff(given, law)).path).toBe("occupancy");
  });

  test("just below ten times, and above the whole, is a share", () => {
    // 12 000 000 / (24 · 365 · 9.99) is 137.123…; by 1.02 it is 1 343.00….
    expect(String(dayTariff({ ...offer, occupancy: "9.99" }).tariff)).toBe("137.12");
    expect(String(dayTariff({ ...offer, occupancy: "1.02" }).tariff)).toBe("1343");
    expect(String(dayTariff({ ...offer, occupancy: { n: 102n, d: 100n } }).tariff)).toBe("1343");
  });

  test("the shares of a plan of capacity as well", () => {
    const plan = { newPlaces: 3, days: 366, occupancy: 1, judicialShare: "0.5", dayPrice: 9000 };
    expect(refusal(() => newPlacesCost({ ...plan, judicialShare: 50 }, law)).path).toBe("judicialShare");
  });

  test("is a fault of its row alone over columns, whether floats hold the row or not", () => {
    const columns = {
      costBasis: Float64Array.of(1_200_000_000, 1_200_000_000, 2 ** 53 - 1, 1_200_000_000, 1_200_000_000),
      places: Uint8Array.of(24, 24, 24, 0, 24),
      occupancy: Int16Array.of(96, 9600, 9600, 9600, 999),
      days: 365,
      index: 1,
    };
    const units = { costBasis: "0.01", places: "1", occupancy: "0.01" };
    const { results, faults } = dayTariff.columns(columns, { units, ids: ["a", "b", "c", "d", "e"] });
    expect([...results.tariff]).toEqual([142_694, Number.NaN, Number.NaN, Number.NaN, 13_712]);
    expect(faults.map(({ id, kind }) => [id, kind])).toEqual(["b", "c", "d"].map((id) => [id, "out-of-range"]));
    expect(faults[0]?.problem.en).toContain("a share of 1, below 10");
    const decimals = dayTariff.columns(columns, { units, as: "decimal" });
    expect(decimals.results.tariff.map(String)).toEqual(["1426.94", "null", "null", "null", "137.12"]);
    const border = dayTariff.columns({ ...columns, occupancy: Int16Array.of(999, 1000, 1001, 1000, 999) }, { units });
    expect(border.faults.map(({ row, kind }) => [row, kind])).toEqual([1, 2, 3].map((row) => [row, "out-of-range"]));
  });

  test("is NULL, and so a fault, in SQL", () => {
    const { text } = dayTariff.sql("duckdb", {
      from: "t",
      columns: { costBasis: "c", places: "p", occupancy: "o", days: { value: 365 }, index: { value: 1 } },
      units: { costBasis: "0.01", places: "1", occupancy: "0.003" },
    });
    // 3 333 · 0.003 is 9.999, 3 334 · 0.003 is 10.002.
    expect(text).toContain('AND TRY(CAST("o" AS HUGEINT)) < 3334 THEN');
    expect(text).toContain("o is NULL, or not a whole number, or not a share of 1, below 10");
  });
});
