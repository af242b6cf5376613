/** An offer over eight years, with every turn of the 5 % rule, and why one of its results came out as it did. */
import {
  type AccountingYear,
  agreementInForce,
  backRegulationOf,
  backRegulationPerDay,
  distributeSheet,
  type ExplainedResult,
  explainResult,
  explainResultSheet,
  formatAmount,
  type Language,
  type Ledger,
  type Report,
  settlementLedger,
  settlementLedgerFindingSheet,
  settlementLedgerSheet,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Constructed: neither the offer nor its figures exist. Its budget is 10 mio. kr. a year, so that 500 000 kr. may be carried. */
const years: readonly AccountingYear[] = [
  { year: 2019, revenue: 10_200_000, costs: 9_900_000, budget: 10_000_000, carriedIn: 0, backRegulationInTariff: 0 },
  { year: 2020, revenue: 9_100_000, costs: 10_050_000, budget: 10_000_000, backRegulationInTariff: 0 },
  { year: 2021, revenue: 9_980_000, costs: 10_000_000, budget: 10_000_000 },
  { year: 2022, revenue: 10_150_000, costs: 10_000_000, budget: 10_000_000 },
  { year: 2023, revenue: 11_300_000, costs: 10_100_000, budget: 10_200_000, carry: 200_000 },
  {
    year: 2024,
    items: [
      { occupiedDays: 5490, tariff: 1650 },
      { occupiedDays: 1820, tariff: 700 },
    ],
    costs: 10_252_500,
    budget: 10_400_000,
  },
  { year: 2025, revenue: 10_250_000, costs: 10_300_000, budget: 10_500_000, backRegulationInTariff: -450_000 },
  {
    year: 2026,
    revenue: 9_000_000,
    costs: 9_700_000,
    budget: 10_600_000,
    closure: {
      by: "operator",
      closingCosts: 180_000,
      buyers: [
        { id: "Odense", days: 2600 },
        { id: "Assens", days: 1900 },
        { id: "Nyborg", days: 700 },
      ],
    },
  },
];

export const ledger: Ledger = settlementLedger(years, agreementInForce("syddanmark", "2026-12-31"), {
  offer: "Tilbud H (konstrueret)",
});

/** What 2020 puts into the tariff of 2022, per day, at 15 places, 98 % occupancy and 365 days. */
const perDay = backRegulationPerDay({
  toTariff: ledger.years[1]?.toTariff ?? 0,
  places: 15,
  occupancy: "0.98",
  days: 365,
}).backRegulation;

export const explained: ExplainedResult = explainResult({
  year: 2024,
  services: [
    { name: "Botilbud", tariff: 1650, budgetedDays: 5475, occupiedDays: 5490 },
    { name: "Dagtilbud", tariff: 700, budgetedDays: 1952, occupiedDays: 1820, daysOfTariff: 225, daysOfYear: 225 },
  ],
  costs: [
    { kind: "wages", budget: 7_800_000, accounts: 7_610_000 },
    { kind: "premises", budget: 1_500_000, accounts: 1_562_500 },
    { kind: "other-direct", budget: 1_100_000, accounts: 1_080_000 },
  ],
  backRegulationInTariff: ledger.years[5]?.backRegulationInTariff ?? 0,
  wageEstimate: 120_000,
});

const yearByYear = ledger.years.flatMap(({ explanation }) => explanation.says.slice(0, 1));
const inYear = (language: Language) => formatAmount(backRegulationOf(ledger, 2022), language);
const inDay = (language: Language) => formatAmount(perDay, language);
const byBuyers = ledger.years.at(-1)?.settlementByBuyers;

export const report: Report = {
  title: { da: "Et tilbud over otte år", en: "An offer over eight years" },
  parts: [
    {
      da: "Tilbuddet og tallene er konstruerede. Resultatet er provenu mod omkostninger, uden den efterregulering, der var indregnet i årets takst; op til 5 % af budgettet overføres, og resten går i taksten to år efter.",
      en: "The offer and the figures are constructed. The result is tariff revenue against costs, without the back-regulation built into the year's tariff; up to 5% of the budget is carried over, and the rest enters the tariff two years after.",
    },
    settlementLedgerSheet(ledger),
    {
      title: { da: "År for år", en: "Year by year" },
      parts: [
        ...yearByYear,
        {
          da: `Taksten for 2022 får en efterregulering på ${inYear("da")} i alt, svarende til ${inDay("da")} pr. døgn.`,
          en: `The tariff of 2022 gets back-regulation of ${inYear("en")} in all, which is ${inDay("en")} per day.`,
        },
      ],
    },
    ...(byBuyers === undefined ? [] : [distributeSheet(byBuyers)]),
    explainResultSheet(explained),
    settlementLedgerFindingSheet(ledger),
  ],
};

run(import.meta.url, report);
