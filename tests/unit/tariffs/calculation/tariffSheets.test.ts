import { asText, calculateTariffSheet, compareTariffs, compareTariffsSheet } from "rammetakst";
import { expect, test } from "vitest";
import { BUDGET, calculated, SYDDANMARK, withoutPlaces } from "../budgets.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a tariff's sheet goes from the kinds of cost to what is charged", () => {
  const costs = [...BUDGET.costs, { kind: "other-income", amount: 84_096, priceLevel: 2025 }] as const;
  const sheet = calculateTariffSheet(calculated({ name: "Solgården", costs, backRegulation: 100_000 }));
  expect(sheet.title.da).toBe("Takst 2025 for Solgården, pr. døgn");
  expect(sheet.rows.map(([label]) => (label as { da: string }).da)).toEqual([
    "Løn",
    "Andre indtægter",
    "I alt, uafrundet",
    "Afrunding",
    "Takst uden efterregulering",
    "Efterregulering af tidligere år",
    "Takst",
  ]);
  expect(sheet.rows.slice(-3).map((row) => String(row[2]))).toEqual(["1416.94", "11.89", "1428.83"]);
  expect(sheet.totalRows).toBe(5);
  const text = plain(asText(sheet, "da"));
  expect(text).toContain("Beløb, pr. døgn (kr.)");
  expect(text).toContain("Pladser: 24 · Budgetteret belægning: 96,00 % · Døgn: 365 · Forventet antal: 8.409,6 døgn.");
  expect(text).toContain("der skal dækkes 12.015.904,00 kr.");
  expect(text).toContain("Der er ingen indirekte omkostninger i grundlaget.");
  expect(asText(sheet, "en")).toContain("Tariff without back-regulation");
});

test("the notes state how days and months were counted, and what is rounded to", () => {
  const notes = (calculation: Parameters<typeof calculateTariffSheet>[0]) =>
    plain(calculateTariffSheet(calculation).notes?.[0]?.da ?? "");
  expect(notes(calculated({ days: 230 }))).toContain("Døgn: 230 (oplyst)");
  expect(notes(calculated({ days: "actual" }))).toContain("Døgn: 365 (kalenderens)");
  expect(notes(calculated({ unit: "month" }))).toContain("Måneder: 12 · Forventet antal: 276,48 måneder.");
  expect(notes(withoutPlaces({ unit: "case", quantity: 40 }))).toBe("Forventet antal: 40 sager.");
  expect(calculateTariffSheet(calculated({ rounding: "kroner" })).notes?.[2]?.da).toContain("afrundet til hele kroner");
});

test("a comparison's sheet leads from one tariff to the other, without items that change nothing", () => {
  const before = calculated({ year: 2024 });
  const after = calculated({ places: 20, series: SYDDANMARK });
  const sheet = compareTariffsSheet(compareTariffs(before, after));
  expect(sheet.rows.map(([label]) => (label as { da: string }).da)).toEqual([
    "Takst 2024",
    "Prisniveau",
    "Løn, reel ændring",
    "Pladser",
    "Afrunding",
    "Takst 2025",
    "Ændring i alt",
  ]);
  expect(plain(asText(sheet, "da"))).toContain("Virkning på taksten, pr. døgn (kr.)");
  expect(sheet.title.en).toBe("Tariff 2025 against 2024, per day");
  expect(sheet.notes?.[0]?.da).toContain("De er uafrundede og vist med to decimaler.");
});
