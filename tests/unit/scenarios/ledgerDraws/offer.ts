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

/** One year whose result is what is drawn: revenue 1 000 000, and each øre of costs from −200 to 200 kr. more as likely. */
export const PLAIN: LedgerToDraw = {
  carriedIn: 0,
  years: [
    {
      year: 2025,
      tariff: 1_000,
      budgetedDays: 1_000,
      budget: 2_000,
      occupiedDays: 1_000,
      costs: { kind: "uniform", least: 999_800, most: 1_000_200 },
      backRegulationInTariff: 0,
    },
  ],
};
