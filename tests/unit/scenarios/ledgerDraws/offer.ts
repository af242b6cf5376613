import { type Agreement, agreementInForce, type LedgerToDraw } from "rammetakst";

export const AGREEMENT: Agreement = agreementInForce("syddanmark", "2025-12-31");

/** Constructed: 24 places at 96 % on 365 days, 12 mio. kr., and so 1 426.94 kr. a day. */
const YEAR = {
  tariff: "1426.94",
  budgetedDays: "8409.6",
  budget: 12_000_000,
  occupiedDays: { kind: "triangular", least: 7_200, likeliest: 8_410, most: 8_700 },
  costs: { kind: "bell", least: 8_400_000, most: 10_200_000 },
  costsPerDay: 300,
} as const;

export const YEARS = [2021, 2022, 2023, 2024, 2025, 2026] as const;

export const OFFER: LedgerToDraw = {
  offer: "Birk",
  carriedIn: -100_000,
  years: YEARS.map((year, i) => ({ ...YEAR, year, ...(i < 2 && { backRegulationInTariff: i === 0 ? 250_000 : -1 }) })),
};
