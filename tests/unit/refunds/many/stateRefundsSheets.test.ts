import { stateRefunds, stateRefundsSheets } from "rammetakst";
import { expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

test("a row for each case, and those that could not be computed by themselves", () => {
  const columns = {
    year: Int16Array.of(2022, 2020, 2030),
    yearly: Float64Array.of(250_000_000, 250_000_000, 1),
    months: 12,
  };
  const { refunds, failed } = stateRefundsSheets(stateRefunds(columns, { ids: ["a", "b", "c"] }));
  expect(refunds.rows.map((row) => row.slice(0, 8).map(String))).toEqual([
    ["a", "2022", "2500000", "205000", "220000", "285000", "710000", "1790000"],
    ["b", "2020", "2500000", "240000", "225000", "null", "465000", "2035000"],
  ]);
  expect(failed.rows.map((row) => row.slice(0, 2))).toEqual([["c", "rows[2].year"]]);
});

test("another result is refused", () => {
  expect(refusal(() => stateRefundsSheets({} as never)).path).toBe("result");
});
