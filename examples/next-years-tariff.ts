/** Next year's tariff from a cost basis at this year's level, with back-regulation, and what makes it differ from this year's. */
import {
  agreementInForce,
  assessProposal,
  assessProposalFindingSheet,
  type CostLine,
  calculateTariff,
  calculateTariffSheet,
  compareTariffs,
  compareTariffsSheet,
  explanationText,
  indexSeries,
  noticeTariffOf,
  type Report,
  type TariffInput,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Constructed: the offer and its figures do not exist. */
const costs: readonly CostLine[] = [
  { kind: "wages", amount: 8_900_000, priceLevel: 2024 },
  { kind: "premises", amount: 1_250_000, priceLevel: 2024 },
  { kind: "other-direct", amount: 640_000, priceLevel: 2024 },
  { kind: "indirect", rate: "0.06" },
  { kind: "depreciation", amount: 310_000, priceLevel: 2024 },
  { kind: "interest", amount: 95_000, priceLevel: 2024 },
  { kind: "supervision", amount: 42_000, priceLevel: 2024 },
  { kind: "other-income", amount: 120_000, priceLevel: 2024 },
];
const nightWatch: CostLine = { kind: "wages", name: "nattevagt", amount: 420_000, priceLevel: 2025 };
const offer = { name: "Tilbud H, botilbud", unit: "day", series: indexSeries("syddanmark") } as const;

const thisYear: TariffInput = { ...offer, year: 2024, costs, places: 24, occupancy: "0.96", backRegulation: -150_000 };
/** The deficit of 2023 that did not fit within the band goes into the tariff of 2025: 100 000 kr. raise it. */
const nextYear: TariffInput = {
  ...offer,
  year: 2025,
  costs: [...costs, nightWatch],
  places: 24,
  occupancy: "0.97",
  backRegulation: 100_000,
};

const before = calculateTariff(thisYear, agreementInForce("syddanmark", "2024-01-01"));
const agreement = agreementInForce("syddanmark", "2025-01-01");
export const calculation = calculateTariff(nextYear, agreement);
export const comparison = compareTariffs(before, calculation);

/** What the night watch adds per day: all that wages have really changed by, in whole øre. */
const nightWatchEffect = comparison.effects.find(({ kind }) => kind === "wages")?.effect.toDecimalPlaces(2) ?? 0;

/** The tariff goes straight into the notice to the buyers. */
export const assessment = assessProposal(
  {
    id: "2025-1",
    offer: "Tilbud H",
    service: "botilbud",
    operator: { kind: "municipality", municipality: "Middelfart" },
    unit: "day",
    current: noticeTariffOf(before),
    proposed: noticeTariffOf(calculation),
    effectiveFrom: "2025-01-01",
    reasons: [
      { kind: "buyer-request", evidence: "documented", reference: "brev af 2. maj 2024", amount: nightWatchEffect },
    ],
  },
  agreement,
);

export const report: Report = {
  title: { da: "Næste års takst", en: "Next year's tariff" },
  parts: [
    {
      da: "Et konstrueret botilbud: omkostningerne i 2024-niveau er fremskrevet til 2025, en nattevagt kommer til, belægningen ventes at stige, og et tidligere underskud efterreguleres.",
      en: "A constructed offer: its costs at the 2024 level are indexed to 2025, a night watch is added, occupancy is expected to rise, and an earlier deficit enters as back-regulation.",
    },
    calculateTariffSheet(calculation),
    compareTariffsSheet(comparison),
    {
      verbatim: {
        da: explanationText(calculation.explanation, "da"),
        en: explanationText(calculation.explanation, "en"),
      },
    },
    assessProposalFindingSheet([assessment]),
  ],
};

run(import.meta.url, report);
