import { agreementInForce, asText, setAsideLedger, setAsideLedgerSheet } from "rammetakst";
import { expect, test } from "vitest";

const agreement = agreementInForce("nordjylland", "2025-12-31");
const year = (of: number, revenue: number) => ({ year: of, revenue, costs: 1_000_000, budget: 1_000_000 });

test("setAsideLedgerSheet has a row for each year and the totals, and shows what the operator bears only where it does", () => {
  const years = [year(2020, 1_077_000), year(2021, 940_000)];
  const tariff = setAsideLedger(years, agreement, { limitIs: "per-year", deficits: "set-asides-then-tariff" });
  const operator = setAsideLedger(years, agreement, { limitIs: "per-year", deficits: "set-asides-then-operator" });
  const sheet = setAsideLedgerSheet(tariff);
  expect(sheet.rows.map((row) => row.slice(1).map((cell) => (cell === null ? "" : String(cell))))).toEqual([
    ["77000", "50000", "0", "0", "0", "50000", "50000", "27000", "2022"],
    ["-60000", "50000", "50000", "50000", "0", "0", "0", "-10000", "2023"],
    ["17000", "", "", "", "", "", "", "17000", ""],
  ]);
  expect(setAsideLedgerSheet(operator).rows.map((row) => String(row[10]))).toEqual(["0", "-10000", "-10000"]);
  expect(sheet.columns).toHaveLength(10);
  for (const language of ["da", "en"] as const) expect(asText(sheet, language)).toContain("2023");
});
