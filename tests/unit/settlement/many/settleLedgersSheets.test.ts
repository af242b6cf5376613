import { agreementInForce, type LedgerRow, settleLedgers, settleLedgersSheets } from "rammetakst";
import { expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const AGREEMENT = agreementInForce("syddanmark", "2022-12-31");

const rows: readonly LedgerRow[] = [
  { offer: "Solgården", year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 },
  { offer: "Solgården", year: 2022, revenue: 10_000_000, costs: 10_000_000, budget: 10_000_000 },
  { offer: "Engen", year: 2022, revenue: 1, costs: -1, budget: 1 },
  { offer: 7, year: 2022, revenue: 5_100_000, costs: 5_000_000, budget: 5_000_000, backRegulationInTariff: 20_000 },
];

test("a row for each year of each offer, and those that could not be settled by themselves", () => {
  const { ledgers, failed } = settleLedgersSheets(settleLedgers(rows, AGREEMENT));
  // A deficit of 600 000, of which 5 % of ten million is carried; of the other offer a surplus of 80 000 is within its 250 000.
  expect(ledgers.rows.map((row) => row.slice(0, 9).map(String))).toEqual([
    ["Solgården", "2021", "0", "-600000", "0", "500000", "-500000", "-100000", "2023"],
    ["Solgården", "2022", "0", "0", "-500000", "500000", "-500000", "0", "2024"],
    ["7", "2022", "20000", "80000", "0", "250000", "80000", "0", "2024"],
  ]);
  expect(ledgers.columns.length).toBe(10);
  expect(ledgers.rows.map((row) => row.at(-1))).toEqual([
    { da: expect.stringContaining("Driftsherrens valg er ikke oplyst"), en: expect.stringContaining("deficit") },
    { da: expect.not.stringContaining("før det første år"), en: expect.stringContaining("choice is not stated") },
    { da: expect.stringContaining("før det første år"), en: expect.not.stringContaining("deficit") },
  ]);
  expect(failed.rows.map((row) => row.slice(0, 2))).toEqual([["Engen", "rows[2].costs"]]);
});

test("what the operator bears and what is settled with the buyers has columns where an offer closed", () => {
  const columns = {
    firstYear: 2022,
    years: 1,
    revenue: Float64Array.of(90_000_000, 90_000_000, 100_000_000),
    costs: Float64Array.of(100_000_000, 100_000_000, 100_000_000),
    budget: Float64Array.of(100_000_000, 100_000_000, 100_000_000),
  };
  const of = (closedBy: Uint8Array) => settleLedgersSheets(settleLedgers({ ...columns, closedBy }, AGREEMENT)).ledgers;
  expect(of(Uint8Array.of(1, 2, 0)).rows.map((row) => row.slice(0, 11).map(String))).toEqual([
    ["0", "2022", "0", "-100000", "0", "50000", "0", "0", "2023", "-100000", "0"],
    ["1", "2022", "0", "-100000", "0", "50000", "0", "0", "2023", "0", "-100000"],
    ["2", "2022", "0", "0", "0", "50000", "0", "0", "2024", "0", "0"],
  ]);
  // The surplus or deficit of one that closes may be nothing, and it closed all the same.
  expect(of(Uint8Array.of(0, 0, 2)).columns.length).toBe(12);
  expect(of(Uint8Array.of(0, 0, 0)).columns.length).toBe(10);
});

test("no offers are no rows", () => {
  const { ledgers, failed } = settleLedgersSheets(settleLedgers([], AGREEMENT));
  expect([ledgers.rows, failed.rows]).toEqual([[], []]);
});

test("another result is refused", () => {
  expect(refusal(() => settleLedgersSheets({} as never)).path).toBe("result");
});
