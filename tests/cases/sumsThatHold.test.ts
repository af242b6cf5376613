import {
  agreementInForce,
  asCsv,
  assessProposalFindingSheet,
  assessProposals,
  type SpendingRow,
  settlementLedger,
  settlementLedgerSheet,
  spendingGrowth,
  spendingGrowthSheet,
  stateRefund,
  stateRefundSheets,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { minus, total } from "../../src/numbers/fraction.ts";

/** Three payers that grow from 1 to 3 million each: 200 % in all, two thirds of which are 66.666… points each. */
const growth = () => {
  const row = { area: "adults", account: "accounts", priceLevel: "nominal" } as const;
  const rows = ["Odense", "Assens", "Nyborg"].flatMap((payer): SpendingRow[] => [
    { ...row, payer, year: 2023, amount: 1_000_000 },
    { ...row, payer, year: 2024, amount: 3_000_000 },
  ]);
  return [rows, { from: 2023, to: 2024, prices: "nominal" }] as const;
};

describe("contributions to growth", () => {
  test("sum exactly only before they are rounded, and no sentence says more", () => {
    const shown = spendingGrowth(...growth());
    expect(shown.total.rate?.toFixed()).toBe("2");
    expect(shown.byPayer.map(({ contribution }) => contribution?.toFixed())).toEqual(Array(3).fill("0.666667"));
    const says = JSON.stringify([shown.explanation.says, spendingGrowthSheet(shown).notes]);
    expect(says).not.toMatch(/summerer præcis|sum exactly/);
    expect(says).toContain("deres sum kan afvige fra væksten");
    expect(says).toContain("their sum may differ from the growth");
  });

  test("sum to the rate to the bit in fractions", () => {
    const { byPayer, total: all } = spendingGrowth.exact(...growth());
    const sum = total(byPayer.flatMap(({ contribution }) => (contribution === null ? [] : [contribution])));
    expect(minus(sum, all.rate ?? sum).n).toBe(0n);
    expect([all.rate?.n, all.rate?.d].map(String)).toEqual([String(2n * (all.rate?.d ?? 0n)), String(all.rate?.d)]);
  });
});

describe("a row of totals", () => {
  test("of a ledger sums what can be summed, and leaves balances empty", () => {
    const years = [2020, 2021, 2022].map((year) => {
      return { year, revenue: 9_400_000 + 100_000 * (year - 2020), costs: 9_600_000, budget: 9_600_000 };
    });
    const sheet = settlementLedgerSheet(settlementLedger(years, agreementInForce("syddanmark", "2022-12-31")));
    const ordinary = sheet.rows.slice(0, -1);
    for (const [at, { unit, word }] of sheet.columns.entries()) {
      const cell = sheet.rows.at(-1)?.[at];
      if (unit !== "kr" || cell === null) continue;
      expect(Number(cell), word).toBe(ordinary.reduce((sum, row) => sum + Number(row[at]), 0));
    }
    expect(
      sheet.columns.flatMap(({ unit }, at) => (unit === "kr" && sheet.rows.at(-1)?.[at] !== null ? [at] : [])),
    ).toEqual([4, 8]);
  });

  test("of a refund says that it is rounded where its months are not, also in a file without notes", () => {
    const { months, brackets } = stateRefundSheets(stateRefund({ year: 2022, yearly: 1_000_000.01, months: 12 }));
    for (const sheet of [months, brackets]) {
      expect(asCsv(sheet, "da", { totals: true })).toContain("I alt, refusionen afrundet til øre");
      expect(asCsv(sheet, "en", { totals: true })).toContain("Total, the refund rounded to øre");
    }
  });
});

test("findings on 1 200 notices with long ids are written, every id once and none lost", () => {
  const uuid = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`;
  const tariff = (amount: number) => ({ amount, priceLevel: 2025 });
  const notices = Array.from({ length: 1200 }, (_, i) => ({
    id: uuid(i),
    offer: `Tilbud ${i}`,
    operator: { kind: "private" as const, name: `Operator ${i}` },
    unit: "day" as const,
    effectiveFrom: "2025-01-01",
    current: tariff(1000),
    proposed: tariff(1100),
  }));
  const municipal = { id: "M", offer: "M", operator: { kind: "municipality" as const, municipality: "Vejen" } };
  const last = {
    ...municipal,
    unit: "day" as const,
    effectiveFrom: "2025-01-01",
    current: tariff(1000),
    proposed: tariff(900),
  };
  const { assessments } = assessProposals([...notices, last], agreementInForce("syddanmark", "2025-01-01"));
  expect(assessments.length).toBe(1201);
  const sheet = assessProposalFindingSheet(assessments);
  const csv = asCsv(sheet, "da");
  for (const i of [0, 850, 1199]) expect(csv).toContain(uuid(i));
  const long = sheet.rows.find((row) => String(row[2]).includes(uuid(0)));
  const ofFirst = sheet.rows.filter((row) => JSON.stringify(row[1]) === JSON.stringify(long?.[1]));
  const named = ofFirst.flatMap((row) => String(row[2]).split(", "));
  expect(ofFirst.length).toBeGreaterThan(1);
  expect(named.length).toBe(1200);
  expect(new Set(named).size).toBe(named.length);
});
