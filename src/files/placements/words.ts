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

export const DAY_OR_MONTH: Said = frozen({
  what: {
    da: "budgettet regnes i døgn eller måneder; taksten skal være pr. døgn eller måned og omregnes aldrig",
    en: "the budget is counted in days or months; the tariff must be per day or month and is never converted",
  },
  write: { da: "skriv taksten pr. døgn eller måned", en: "write the tariff per day or month" },
});

/** A row that uses days of a tariff per month, or months of one per day. */
export const otherUse = (per: "day" | "month"): Said =>
  per === "month"
    ? {
        what: { da: "taksten er pr. måned, og rækken har døgn", en: "the tariff is per month, and the row has days" },
        write: { da: "skriv antallet i kolonnen „Måneder“", en: "write the number in the column “Months”" },
      }
    : {
        what: { da: "taksten er pr. døgn, og rækken har måneder", en: "the tariff is per day, and the row has months" },
        write: { da: "skriv antallet i kolonnen „Døgn“", en: "write the number in the column “Days”" },
      };

export const DAYS_AND_MONTHS: Said = frozen({
  what: { da: "rækken har både døgn og måneder", en: "the row has both days and months" },
  write: { da: "behold det ene, og tøm den anden celle", en: "keep one, and empty the other cell" },
});

/** Days that are others than those of the stay, by either way of counting where none is said; the days are used. */
export const otherDays = (counted: readonly Text[]): Said => ({
  what: {
    da: `opholdets datoer giver ${counted.map(({ da }) => da).join(" eller ")} døgn i året; det skrevne antal er brugt`,
    en: `the dates of the stay give ${counted.map(({ en }) => en).join(" or ")} days in the year; the number written is used`,
  },
  write: {
    da: "ret døgnene eller datoerne, hvis de ikke passer",
    en: "correct the days or the dates if they do not fit",
  },
});

export const HALF_DAYS: Said = frozen({
  what: { da: "døgn er hele eller halve", en: "days are whole or half ones" },
  write: { da: "skriv fx 104 eller 104,5", en: "write 104 or 104.5, for example" },
});

export const endsBefore = (from: string): Said => ({
  what: { da: `opholdet ophører, før det begynder den ${from}`, en: `the stay ends before it begins on ${from}` },
  write: { da: "ret en af de to datoer", en: "correct one of the two dates" },
});

export const NO_COUNTING: Said = frozen({
  what: {
    da: "det fremgår ikke, om den dag, opholdet ophører, tælles med",
    en: "it is not stated whether the day the stay ends counts",
  },
  write: {
    da: "skriv ja eller nej i kolonnen „Sidste dag tælles med“, som aftalen siger",
    en: "write yes or no in the column “Last day counts”, as the agreement says",
  },
});

export const notInYear = (year: number): Said => ({
  what: { da: `opholdet har ingen døgn i ${year}`, en: `the stay has no days in ${year}` },
  write: { da: "kontrollér datoerne og budgetåret", en: "check the dates and the budget year" },
});

export const noTariff = (name: string): Said => ({
  what: { da: `taksten for ${name} mangler`, en: `the tariff of ${name} is missing` },
  write: {
    da: "skriv taksten i kr. pr. døgn eller måned i mindst én af rækkerne",
    en: "write the tariff in DKK per day or month in at least one of the rows",
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

/** An empty cell beside a tariff, where another row of the same tariff says how much of it is back-regulation. */
export const takenFrom = (value: Text, place: CellPlace): Said => ({
  what: {
    da: `cellen er tom; ${value.da} fra ${place} er brugt, for taksten er den samme`,
    en: `the cell is empty; ${value.en} of ${place} is used, since the tariff is the same`,
  },
  write: {
    da: "skriv det samme i cellen, eller skriv ydelsen i kolonnen „Ydelse“, hvis det er en anden takst",
    en: "write the same in the cell, or the service in the column “Service” if it is another tariff",
  },
});

/** Two prices of one offer and service. */
export const ONE_PRICE_OR_SERVICE: Text = frozen({
  da: "skriv den samme takst i alle rækker, der hører sammen, eller skriv ydelsen i kolonnen „Ydelse“, hvis tilbuddet har flere takster",
  en: "write the same tariff in all rows that belong together, or write the service in the column “Service” where the offer has several tariffs",
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

export function tooMuch(used: Text, most: number, year: number, per: "day" | "month"): Said {
  const unit = per === "month" ? { da: "måneder", en: "months" } : { da: "døgn", en: "days" };
  return {
    what: {
      da: `borgeren har ${used.da} ${unit.da} efter denne takst, og ${year} har ${most}`,
      en: `the citizen has ${used.en} ${unit.en} by this tariff, and ${year} has ${most}`,
    },
    write:
      per === "month"
        ? { da: "ret månederne", en: "correct the months" }
        : { da: "ret døgnene", en: "correct the days" },
  };
}

/** The citizen pays more than the stay costs. */
export const ownPaymentAbove = (own: Text, amount: Text): Said => ({
  what: {
    da: `borgeren betaler ${own.da} selv, og opholdet koster ${amount.da}`,
    en: `the citizen pays ${own.en}, and the stay costs ${amount.en}`,
  },
  write: {
    da: "kontrollér egenbetalingen; den er for opholdet i hele budgetåret",
    en: "check the own payment; it is for the stay in the whole budget year",
  },
});

/** More back-regulation in a tariff than the tariff itself. */
export const heldAboveTariff: Said = frozen({
  what: {
    da: "efterreguleringen er større end taksten, som den er en del af",
    en: "the back-regulation is more than the tariff that it is a part of",
  },
  write: {
    da: "skriv højst taksten; et overskud, der sætter taksten ned, skrives med minus",
    en: "write at most the tariff; a surplus that lowers the tariff is written with a minus",
  },
});

/** Rows that come to more than the year together, each of which is counted. */
export function tooMuchTogether(
  used: Text,
  most: number,
  year: number,
  per: "day" | "month",
  places: readonly CellPlace[],
): Said {
  const { what, write } = tooMuch(used, most, year, per);
  const at = places.join(", ");
  return {
    what: {
      da: `${what.da}; rækken er lagt sammen med ${at}, og alle er talt med`,
      en: `${what.en}; the row is added to ${at}, and all are counted`,
    },
    write,
  };
}

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
