import { asText, explainResult, explainResultSheet } from "rammetakst";
import { expect, test } from "vitest";

test("explainResultSheet has a row for each part and the surplus or deficit they add up to", () => {
  const services = [{ name: "Botilbud", tariff: 1000, budgetedDays: 7300, occupiedDays: 7200 }];
  const costs = [{ kind: "wages", budget: 7_300_000, accounts: 7_250_000 }] as const;
  const sheet = explainResultSheet(explainResult({ year: 2023, services, costs, backRegulationInTariff: 0 }));
  expect(sheet.rows.map(([title, amount]) => [(title as { da: string }).da, Number(amount)])).toEqual([
    ["Takst mod budget", 0],
    ["Efterregulering af tidligere år", 0],
    ["Belægning", -100_000],
    ["Løn", 50_000],
    ["Uforklaret rest", 0],
    ["Underskud 2023", -50_000],
  ]);
  expect(sheet.notes?.[0]?.en).toContain("underspending");
  const surplus = explainResultSheet(explainResult({ year: 2024, services, costs: [], backRegulationInTariff: 0 }));
  expect(surplus.rows.at(-1)?.[0]).toEqual({ da: "Overskud 2024", en: "Surplus 2024" });
  for (const language of ["da", "en"] as const) expect(asText(sheet, language)).toContain("100");
});
