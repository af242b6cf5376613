import { asText, settlementLedger, settlementLedgerFindingSheet, settlementLedgerSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { SYDDANMARK, year } from "../years.ts";

const years = [year(2020, -600_000, { carriedIn: 0, backRegulationInTariff: 0 }), year(2021, 700_000)];
const ledger = settlementLedger(years, SYDDANMARK, { offer: "Tilbud A" });
const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));

describe("settlementLedgerSheet", () => {
  test("has a row for each year, and the totals", () => {
    const { columns, rows, title, notes } = settlementLedgerSheet(ledger);
    expect(title.da).toBe("Tilbud A: Afregning af 2020–2021");
    expect(columns.map(({ word }) => word)).toEqual([
      "year",
      "revenue",
      "costs",
      "backRegulationInTariff",
      "result",
      "carriedIn",
      "limit",
      "carriedOut",
      "toTariff",
      "tariffYear",
    ]);
    expect(texts(rows.slice(0, 2))).toEqual([
      ["2020", "9400000", "10000000", "0", "-600000", "0", "500000", "-500000", "-100000", "2022"],
      ["2021", "10700000", "10000000", "0", "700000", "-500000", "500000", "200000", "0", "2023"],
    ]);
    // −600 000 + 700 000 and −100 000 + 0 are sums; what is carried over is a balance, whose sum would say nothing
    expect(texts([rows[2]?.slice(1) ?? []])).toEqual([["", "", "", "100000", "", "", "", "-100000", ""]]);
    expect(rows[2]?.[0]).toEqual({ da: "I alt", en: "Total" });
    expect(notes).toEqual(ledger.explanation.says);
  });

  test("has columns for what is settled at a closure only where there is one", () => {
    const closed = settlementLedger([year(2020, 5, { closure: { by: "operator" } })], SYDDANMARK);
    const { columns, rows } = settlementLedgerSheet(closed);
    expect(columns.slice(10).map(({ word }) => word)).toEqual(["borneByOperator", "settledWithBuyers"]);
    expect(texts(rows.map((row) => row.slice(10)))).toEqual([
      ["0", "5"],
      ["0", "5"],
    ]);
  });

  test("can be written in both languages", () => {
    for (const language of ["da", "en"] as const)
      expect(asText(settlementLedgerSheet(ledger), language)).toContain("2022");
  });
});

describe("settlementLedgerFindingSheet", () => {
  test("has a row for what is said of several years, with all of them", () => {
    const { rows } = settlementLedgerFindingSheet(ledger);
    const most = rows.find((row) => (row[1] as { en: string }).en.startsWith("The most possible is carried"));
    expect(most?.[2]).toBe("2020, 2021");
    expect(settlementLedgerFindingSheet({ findings: [] }).rows).toEqual([]);
  });
});
