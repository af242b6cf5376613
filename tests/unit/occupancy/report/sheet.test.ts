import {
  asCsv,
  asText,
  occupancyReport,
  occupancyReportFindingSheet,
  occupancyReportServiceSheet,
  occupancyReportSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { AGREEMENT, offer, service } from "../offers.ts";

const { tariff: _, ...bare } = service({ occupiedDays: 5000 });
const offers = [
  offer({ id: 1, name: "Bakken", operator: "Vejen" }),
  offer({ id: 2, name: "Engen", services: [service({ occupiedDays: 4914 })] }),
  offer({ id: 3, name: "Skoven", services: [bare], initiatives: [] }),
  offer({ id: 4, name: "Åen", services: [service({ occupiedDays: 6000 }), service({ id: "p", countsPlaces: false })] }),
];
const report = occupancyReport(offers, AGREEMENT, { year: 2019 });

describe("the sheet of offers", () => {
  const { columns, rows, notes } = occupancyReportSheet(report);
  const of = (name: string) =>
    rows.find(([offer]) => offer === name)?.map((cell) => (cell === null ? null : String(cell)));

  test("has the listed first, each part in the order given", () => {
    expect(rows.map(([name, , listed]) => [name, listed])).toEqual([
      ["Engen", true],
      ["Åen", true],
      ["Bakken", false],
      ["Skoven", false],
    ]);
  });

  test("shows the deviation in percentage points and the change in kr. a day", () => {
    const at = (word: string) => columns.findIndex((column) => column.word === word);
    expect([of("Engen")?.[at("deviationInPoints")], of("Engen")?.[at("tariffChange")]]).toEqual(["-5", "2.63"]);
    expect(of("Bakken")?.[at("operator")]).toBe("Vejen");
  });

  test("leaves empty what is not known", () => {
    expect(of("Skoven")?.slice(6, 10)).toEqual([null, null, null, null]);
    expect(of("Skoven")?.at(-1)).toBeNull();
  });

  test("says how many there are", () => {
    expect(notes?.[0]?.da).toBe("2 af 4 tilbud skal indberettes; de står først.");
    expect(notes?.[1]?.da).toBe(
      "Af dem, der skal indberettes: for 1 ventes taksten i 2021 at stige; for 1 ventes taksten i 2021 at falde.",
    );
  });
});

test("the sheet of services has a row for each, in the order of the offers", () => {
  const { rows } = occupancyReportServiceSheet(report);
  expect(rows.map(([name]) => name)).toEqual(["Engen", "Åen", "Åen", "Bakken", "Skoven"]);
  expect(rows[2]?.[2]).toBe(false);
});

test("the sheet of findings says what holds for the report of its agreement", () => {
  const { rows } = occupancyReportFindingSheet(report);
  expect(rows.map(([, , of]) => of)).toContainEqual({
    da: "Rammeaftale Syddanmark 2019-20",
    en: "Framework agreement Syddanmark 2019-20",
  });
  expect(rows[0]?.[2]).toBe("Engen");
});

test("all can be written as text and CSV in both languages", () => {
  for (const sheet of [
    occupancyReportSheet(report),
    occupancyReportServiceSheet(report),
    occupancyReportFindingSheet(report),
  ]) {
    for (const language of ["da", "en"] as const) {
      expect(asText(sheet, language)).toContain("Engen");
      expect(asCsv(sheet, language)).toContain("Engen");
    }
  }
});
