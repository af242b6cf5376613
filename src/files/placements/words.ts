import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";
import type { CellPlace } from "../cell.ts";
import type { Said } from "../faults/fault.ts";
import { rowsOf } from "../kinds/words.ts";

// Rows.

export const NO_YEAR: Said = frozen({
  what: { da: "det fremgår ikke, hvilket år døgnene er for", en: "it is not stated which year the days are for" },
  write: {
    da: "skriv året i en kolonne „Budgetår“ eller i overskriften, fx „Døgn 2026“",
    en: "write the year in a column “Budget year” or in the heading, such as “Days 2026”",
  },
});

export const PER_DAY_ONLY: Said = frozen({
  what: {
    da: "budgettet regnes i døgn; taksten skal være pr. døgn og omregnes aldrig",
    en: "the budget is counted in days; the tariff must be per day and is never converted",
  },
  write: { da: "skriv taksten pr. døgn", en: "write the tariff per day" },
});

export const noTariff = (name: string): Said => ({
  what: { da: `taksten for ${name} mangler`, en: `the tariff of ${name} is missing` },
  write: {
    da: "skriv taksten i kr. pr. døgn i mindst én af rækkerne",
    en: "write the tariff in kr. per day in at least one of the rows",
  },
});

export const noLevel = (name: string): Said => ({
  what: {
    da: `det fremgår ikke, hvilket års priser taksten for ${name} er i`,
    en: `it is not stated which year's prices the tariff of ${name} is in`,
  },
  write: {
    da: "skriv året i en kolonne „Prisniveau“ eller i overskriften, fx „Takst 2025“",
    en: "write the year in a column “Price level” or in the heading, such as “Tariff 2025”",
  },
});

export const sameStay = (place: CellPlace): Said => ({
  what: {
    da: `den samme borger med den samme takst og de samme døgn står også i ${place}; rækken er ikke talt med`,
    en: `the same citizen with the same tariff and days also stands in ${place}; the row is not counted`,
  },
  write: {
    da: "slet rækken, eller skriv døgnene i alt i den anden",
    en: "delete the row, or write the days in all in the other",
  },
});

export const twoStays = (place: CellPlace): Said => ({
  what: {
    da: `borgeren har også døgn efter den samme takst i ${place}; begge rækker er talt med`,
    en: `the citizen also has days by the same tariff in ${place}; both rows are counted`,
  },
  write: { da: "kontrollér, at det er to ophold", en: "check that they are two stays" },
});

export const tooManyDays = (days: Text, most: number, year: number): Said => ({
  what: {
    da: `borgeren har ${days.da} døgn efter denne takst, og ${year} har ${most}`,
    en: `the citizen has ${days.en} days by this tariff, and ${year} has ${most}`,
  },
  write: { da: "ret døgnene", en: "correct the days" },
});

// The sheets.

export const BY_CITIZEN: Text = frozen({ da: "Budget for hver borger", en: "Budget of each citizen" });
export const BY_TARIFF: Text = frozen({ da: "Budget for hver takst", en: "Budget of each tariff" });
export const FINDINGS: Text = frozen({ da: "Bemærkninger til budgettet", en: "Findings on the budget" });
export const OWN_PAYMENT: Text = frozen({ da: "Egenbetaling", en: "Own payment" });
export const NET: Text = frozen({ da: "Budget efter egenbetaling", en: "Budget after own payment" });
export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });
export const CITIZENS: Text = frozen({ da: "Borgere", en: "Citizens" });

export const ownPaymentIsStated = frozen({
  da: "Egenbetalingen står, som den er oplyst, i budgetårets kroner; den er ikke fremskrevet.",
  en: "The own payment stands as it was stated, in kroner of the budget year; it is not indexed.",
});

export const notInSum = (number: number): Text => {
  const { da, en } = rowsOf(number);
  return {
    da: `${da} er på grund af fejl ikke med i budgettet; summen er for lav, til de er rettet.`,
    en: `${en} not in the budget because of faults; the sum is too low until these are corrected.`,
  };
};

// What is said.

export const NOTHING_BUDGETED: Text = frozen({
  da: "Intet budget kunne beregnes.",
  en: "No budget could be computed.",
});

export const budgetIs = (year: number, amount: Text, citizens: number, stays: number): Text => ({
  da: `Budget ${year}: ${amount.da} for ${citizens} ${citizens === 1 ? "borger" : "borgere"} i ${stays} ophold.`,
  en: `Budget ${year}: ${amount.en} for ${citizens} ${citizens === 1 ? "citizen" : "citizens"} in ${stays} ${stays === 1 ? "stay" : "stays"}.`,
});

export const afterOwnPayment = (year: number, own: Text, net: Text): Text => ({
  da: `Egenbetaling ${year} er ${own.da}; derefter er budgettet ${net.da}.`,
  en: `Own payment ${year} is ${own.en}; after it the budget is ${net.en}.`,
});

export const largest = (named: readonly Text[]): Text => ({
  da: `Mest koster ${named.map(({ da }) => da).join("; ")}.`,
  en: `What costs most: ${named.map(({ en }) => en).join("; ")}.`,
});

export const tariffCosts = (name: string, amount: Text): Text => ({
  da: `${name} (${amount.da})`,
  en: `${name} (${amount.en})`,
});
