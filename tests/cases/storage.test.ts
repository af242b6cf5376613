import {
  agreementInForce,
  amount,
  asCsv,
  assessProposals,
  distribute,
  distributeSheet,
  index,
  indexSeries,
  mergeLedgers,
  noticeTariffOf,
  proposalReply,
  settlementLedger,
  settlementLedgerSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.ts";

/**
 * Origin: results kept in a file, a database or a browser, or handed to a worker, and taken up again later. The figures are
 * computed by hand from what is given.
 */
const COPIES: readonly (readonly [string, <T>(value: T) => T])[] = [
  ["JSON", (value) => JSON.parse(JSON.stringify(value))],
  ["structuredClone", (value) => structuredClone(value)],
];
const agreement = agreementInForce("syddanmark", "2021-12-31");
const year = { year: 2021, revenue: 9_700_000, costs: 10_000_000, budget: 10_000_000, carriedIn: 0 };

describe.each(COPIES)("a copy through %s", (_, copied) => {
  test("of a distribution is the same table: a quota of 33.125 is 33.125, not 33 125", () => {
    const result = distribute(
      "132.5",
      [
        { id: "a", key: 3 },
        { id: "b", key: 1 },
      ],
      { unit: "0.001" },
    );
    expect(result.shares[1]?.quota.toString()).toBe("33.125");
    expect(distributeSheet(copied(result)).rows[1]?.map(String)).toEqual(["b", "1", "33.125", "33.125"]);
    expect(asCsv(distributeSheet(copied(result)), "da")).toBe(asCsv(distributeSheet(result), "da"));
  });

  test("of a ledger merged with the ledger itself would count its deficit twice, and is refused", () => {
    const ledger = settlementLedger([year], agreement);
    expect(ledger.totals.result.toString()).toBe("-300000");
    for (const twice of [
      [ledger, ledger],
      [ledger, { ...ledger }],
      [ledger, copied(ledger)],
      [copied(ledger), copied(ledger)],
    ]) {
      expect(refusal(() => mergeLedgers(twice))).toMatchObject({ kind: "duplicate", path: "ledgers[1]" });
    }
    const other = settlementLedger([year], agreement, { offer: "Birk" });
    expect(mergeLedgers([copied(ledger), copied(other)]).totals.result.toString()).toBe("-600000");
  });

  test("of a ledger is settled on from, and shown", () => {
    const ledger = settlementLedger([year], agreement);
    expect(settlementLedgerSheet(copied(ledger)).rows[0]?.map(String)[4]).toBe("-300000");
    const { carriedIn: _first, ...later } = { ...year, year: 2022, revenue: 10_000_000 };
    const next = settlementLedger([later], agreement, { after: copied(ledger) });
    expect(next.years[0]?.carriedIn.toString()).toBe("-300000");
  });

  test("of an indexed amount of 18 decimals is indexed on", () => {
    const series = indexSeries("syddanmark").with({ 2026: "0.0310000001", 2027: "0.02" });
    const indexed = index(amount("1030.0001", 2024), 2026, series);
    // 1030.0001 × 1.0551 × 1.0310000001, and × 1.02
    expect(indexed.amount.toString()).toBe("1120.442451889485310551");
    const on = index(indexed, 2027, series).amount;
    expect(on.toString()).toBe("1142.85130092727501676202");
    expect(index(copied(indexed), 2027, series).amount.toString()).toBe(on.toString());
  });

  test("of a round of notices is answered by the same letter", () => {
    const operator = { kind: "municipality", municipality: "Vejen" } as const;
    const notice = {
      id: "1",
      offer: "Solgården",
      operator,
      unit: "day",
      current: { amount: "2347.50", priceLevel: 2024 },
      proposed: { amount: 2600, priceLevel: 2025 },
      effectiveFrom: "2025-01-01",
    } as const;
    const { assessments } = assessProposals([notice], agreementInForce("syddanmark", "2025-01-01"));
    const options = { operator: "Vejen", lang: "da" } as const;
    expect(proposalReply(copied(assessments), options)).toBe(proposalReply(assessments, options));
  });

  test("of a computed tariff that lacks its amount is refused", () => {
    expect(refusal(() => noticeTariffOf({ year: 2025, tariff: "x", backRegulation: "0" })).path).toBe("calculation");
  });
});

test("no remedy sends a machine's number through Danish reading", () => {
  const sheet = JSON.parse(JSON.stringify(distributeSheet(distribute("132.5", [{ id: "a", key: 1 }]))));
  const { remedy } = refusal(() => asCsv(sheet, "da"));
  expect(remedy.en).toContain("revive(table)");
  expect(remedy.en).not.toContain("parseAmount");
  const danish = { ...sheet, rows: [["a", "1", "132,5", "132,5"]] };
  expect(
    refusal(() => asCsv({ ...danish, columns: danish.columns.slice(1), rows: [["1.000,5", "1", "1"]] }, "da")).remedy
      .en,
  ).toContain("parseAmount");
});
