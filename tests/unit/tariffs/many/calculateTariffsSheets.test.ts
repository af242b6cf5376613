import { agreementInForce, asText, calculateTariffs, calculateTariffsSheets } from "rammetakst";
import { expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const columns = {
  // 8 409.6 days at 24 places of 96 %; the third row has no places.
  costs: { wages: Float64Array.of(1_200_000_000, 840_960_000, 1), premises: Float64Array.of(0, 84_096_000, 1) },
  year: 2025,
  priceLevel: 2025,
  places: Int8Array.of(24, 24, 0),
  occupancy: 9600,
};
const AGREEMENT = agreementInForce("syddanmark", "2025-01-01");

test("a row for each tariff, and those that could not be calculated by themselves", () => {
  const { tariffs, failed } = calculateTariffsSheets(calculateTariffs(columns, AGREEMENT, { ids: ["a", "b", "c"] }));
  const figures = tariffs.rows.map((row) => row.slice(0, 8).map(String));
  expect(figures).toEqual([
    ["a", "2025", "1426.94", "0", "1426.94", "12000000", "1426.94", "0"],
    ["b", "2025", "1100", "0", "1100", "9250560", "1000", "100"],
  ]);
  expect(asText(tariffs, "da")).toContain("Der er ingen indirekte omkostninger");
  expect(failed.rows.map((row) => row.slice(0, 2))).toEqual([["c", "rows[2].places"]]);
});

test("rows without names are called by their place", () => {
  const { tariffs, failed } = calculateTariffsSheets(calculateTariffs(columns, AGREEMENT));
  expect([...tariffs.rows, ...failed.rows].map(([name]) => name)).toEqual(["0", "1", "2"]);
});

test("another result is refused", () => {
  expect(refusal(() => calculateTariffsSheets({} as never)).path).toBe("result");
});
