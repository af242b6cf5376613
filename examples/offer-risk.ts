/** The risk of an offer of 24 places over four years: occupancy and costs drawn, each draw settled by the 5 % rule. */
import {
  agreementInForce,
  compareScenarios,
  compareScenariosSheets,
  formatRate,
  type Ledger,
  type LedgerSimulation,
  type LedgerToDraw,
  ledgerOfDraw,
  type Report,
  rowsFromLedger,
  sensitivity,
  sensitivitySheet,
  settlementLedgerSheet,
  simulateLedger,
  simulateLedgerPicture,
  simulateLedgerSheets,
} from "rammetakst";
import { run } from "./support/run.ts";

/** Constructed: 24 places at 96 % on 365 days are 8 409.6 days, and 12 mio. kr. are 1 426.94 kr. a day. The bounds are guesses. */
const YEAR = {
  tariff: "1426.94",
  budgetedDays: "8409.6",
  budget: 12_000_000,
  occupiedDays: { kind: "triangular", least: 7_900, likeliest: 8_450, most: 8_760 },
  costs: { kind: "bell", least: 9_000_000, most: 10_000_000 },
  costsPerDay: 300,
} as const;

export const input: LedgerToDraw = {
  offer: "Tilbud H (konstrueret)",
  carriedIn: 0,
  years: [2023, 2024, 2025, 2026].map((year) => ({ ...YEAR, year, ...(year < 2025 && { backRegulationInTariff: 0 }) })),
};

const rules = agreementInForce("syddanmark", "2026-12-31");
const options = { draws: 10_000, seed: 1 };

export const simulation: LedgerSimulation = simulateLedger(input, rules, options);
/** The same draws where deficits may be carried up to 4 % only. */
export const tighter: LedgerSimulation = simulateLedger(input, rules.with({ deficitBand: "0.04" }), options);

/** One of the draws, by either rule. */
export const first: Ledger = ledgerOfDraw(input, rules, 1, options);
const firstTighter = ledgerOfDraw(input, rules.with({ deficitBand: "0.04" }), 1, options);

/** What the result of a year depends on most, within the same bounds. */
const year = { tariff: "1426.94", occupiedDays: 8_450, costs: 9_500_000, costsPerDay: 300 };
export const tried = sensitivity(
  year,
  { occupiedDays: [7_900, 8_760], costs: [9_000_000, 10_000_000], costsPerDay: [250, 350] },
  ({ tariff, occupiedDays, costs, costsPerDay }) =>
    (Math.round(Number(tariff) * 100) * occupiedDays) / 100 - costs - costsPerDay * occupiedDays,
  { title: "Årets resultat" },
);

const beyond = ({ anyBeyond }: LedgerSimulation, language: "da" | "en") =>
  formatRate(anyBeyond.share.toDecimalPlaces(6), language, { decimals: 1 });
const { amounts, limits } = simulateLedgerSheets(simulation);
const ofFirst = compareScenarios(rowsFromLedger(first), rowsFromLedger(firstTighter), { title: "Første trækning" });

export const report: Report = {
  title: { da: "Risikoen ved et tilbud med 24 pladser", en: "The risk of an offer of 24 places" },
  parts: [
    {
      da: "Tilbuddet, dets tal og grænserne for det, der trækkes, er konstruerede.",
      en: "The offer, its figures and the bounds of what is drawn are constructed.",
    },
    amounts,
    simulateLedgerPicture(simulation),
    limits,
    {
      da: `Med 5 % for underskud er der i ${beyond(simulation, "da")} af trækningerne et år over grænsen, med 4 % i ${beyond(tighter, "da")}; trækningerne er de samme.`,
      en: `With 5% for deficits a year is beyond the limit in ${beyond(simulation, "en")} of the draws, with 4% in ${beyond(tighter, "en")}; the draws are the same.`,
    },
    settlementLedgerSheet(first),
    compareScenariosSheets(ofFirst).rows,
    sensitivitySheet(tried),
  ],
};

run(import.meta.url, report);
