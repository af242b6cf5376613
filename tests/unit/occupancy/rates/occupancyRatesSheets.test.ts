import {
  agreementInForce,
  asText,
  type OccupancyOffer,
  occupancyRates,
  occupancyRatesSheets,
  occupancyReport,
  occupancyReportSheet,
} from "rammetakst";
import { expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const AGREEMENT = agreementInForce("syddanmark", "2019-09-30");
const YEAR = { year: 2019 } as const;

const offer = (id: string, name: string, occupiedDays: number, tariff?: string): OccupancyOffer => ({
  ...{ id, name, budget: 10_000_000 },
  services: [
    {
      ...{ id: 1, places: 20, countsPlaces: true, openingDays: "all", budgetedOccupancy: "0.95", occupiedDays },
      ...(tariff === undefined ? {} : { tariff }),
    },
  ],
});
// 5 460 days are available and 5 187 budgeted: 4 641 are 85 per cent, 546 days of 1 441,96 kr. fewer.
const OFFERS = [offer("A", "Birken", 5187), offer("B", "Solgården", 4641, "1441.96"), offer("C", "Engen", -1)];

test("a row for each offer, the listed first, and those that could not be looked at by themselves", () => {
  const { offers, failed } = occupancyRatesSheets(occupancyRates(OFFERS, AGREEMENT, YEAR));
  expect(offers.title).toEqual({ da: "Belægning 1.-3. kvartal 2019", en: "Occupancy Q1–Q3 2019" });
  expect(offers.rows.map((row) => row.slice(0, 6).map(String))).toEqual([
    ["Solgården", "true", "0.95", "0.85", "-10", "-787310.16"],
    ["Birken", "false", "0.95", "0.95", "0", "null"],
  ]);
  expect(offers.notes?.[0]?.da).toBe("1 af 2 tilbud skal indberettes; de står først.");
  const text = asText(offers, "da");
  for (const shown of ["85,00\u00a0%", "−10,00", "−787.310,16", "skal indberettes."]) expect(text).toContain(shown);
  expect(failed.rows.map((row) => row.slice(0, 2))).toEqual([["Engen", "offers[2].services[0].occupiedDays"]]);
});

test("what both show is as in the sheet of the report", () => {
  const some = OFFERS.slice(0, 2);
  const report = occupancyReportSheet(occupancyReport(some, AGREEMENT, YEAR));
  const { offers } = occupancyRatesSheets(occupancyRates(some, AGREEMENT, YEAR));
  const shared = offers.columns
    .slice(0, 6)
    .map((column) => report.columns.findIndex(({ word }) => word === column.word));
  expect(shared.map((at) => report.columns[at])).toEqual(offers.columns.slice(0, 6));
  expect(offers.rows.map((row) => row.slice(0, 6).map(String))).toEqual(
    report.rows.map((row) => shared.map((at) => String(row[at]))),
  );
});

test("offers of columns are called by their ids, else by their place", () => {
  const columns = { places: Int8Array.of(20, 0), occupiedDays: Int16Array.of(5187, 1), budgetedOccupancy: 0.95 };
  const calledBy = (ids?: string[]) => {
    const { offers, failed } = occupancyRatesSheets(
      occupancyRates(columns, AGREEMENT, { ...YEAR, ...(ids && { ids }) }),
    );
    return [...offers.rows, ...failed.rows].map(([name]) => name);
  };
  expect([calledBy(), calledBy(["a", "b"])]).toEqual([
    ["0", "1"],
    ["a", "b"],
  ]);
});

test("another result is refused", () => {
  expect(refusal(() => occupancyRatesSheets({} as never)).path).toBe("result");
});
