import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { formatAmount } from "../../numbers/amountText.ts";
import { both, joined, type Text } from "../../words.ts";
import type { Said } from "../faults/fault.ts";

// What is wrong with a year.

/** `written` is the amount as the table itself would write it. */
export const beyondOere = (stated: Text, taken: Text, written: string): Said => ({
  what: {
    da: `${stated.da} er ikke i hele øre; der er regnet med ${taken.da}`,
    en: `${stated.en} is not in whole øre; ${taken.en} is used`,
  },
  write: {
    da: `skriv „${written}“, eller beløbet fra regnskabet`,
    en: `write “${written}”, or the amount of the accounts`,
  },
});

export const otherUnit = (costs: Text, budget: Text): Said => ({
  what: {
    da: `omkostninger på ${costs.da} kr. mod et budget på ${budget.da} kr.: det ene ligner et tal i en anden enhed, fx 1.000 kr.`,
    en: `costs of DKK ${costs.en} against a budget of DKK ${budget.en}: one looks like a number in another unit, such as DKK 1,000`,
  },
  write: {
    da: "skriv begge i kr., og budgettet for et helt år",
    en: "write both in DKK, and the budget of a whole year",
  },
});

export const closedByWhom = (costs: Text): Said => ({
  what: {
    da: `her står lukkeomkostninger på ${costs.da} kr., men ikke hvem der har lukket tilbuddet`,
    en: `closing costs of DKK ${costs.en} stand here, but not who closed the offer`,
  },
  write: {
    da: "skriv i „Lukket af“, om det er tilsynet (en myndighed) eller driftsherren, eller slet lukkeomkostningerne",
    en: "write under “Closed by” whether it was the supervision (an authority) or the operator, or delete the closing costs",
  },
});

export const carryAtClosure = (carry: Text): Said => ({
  what: {
    da: `${carry.da} kr. kan ikke overføres fra det år, tilbuddet lukker`,
    en: `DKK ${carry.en} cannot be carried from the year in which the offer closes`,
  },
  write: {
    da: "lad „Valgt overførsel“ være tom i lukkeåret",
    en: "leave “Stated carry” empty in the year of the closing",
  },
});

// What is wrong with an offer's years.

export const yearTwice = (offer: string, year: number, before: string): Said => ({
  what: { da: `${offer} har allerede ${year} i ${before}`, en: `${offer} has ${year} already, in ${before}` },
  write: {
    da: "slet den ene række, eller ret årstallet eller tilbuddets navn",
    en: "delete one of the rows, or correct the year or the offer's name",
  },
});

const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

export const yearsMissing = (offer: string, from: number, to: number): Said => ({
  what: {
    da: `${offer} mangler ${span(from, to)}; hvert år bygger på det før`,
    en: `${offer} lacks ${span(from, to)}; each year rests on the one before`,
  },
  write: {
    da: `tilføj ${from === to ? "året" : "årene"}, også hvis resultatet var 0`,
    en: `add the ${from === to ? "year" : "years"}, even if the result was 0`,
  },
});

export const afterClosure = (offer: string, year: number, closed: number): Said => ({
  what: {
    da: `${offer} lukkede i ${closed}, men har også ${year}`,
    en: `${offer} closed in ${closed}, but has ${year} as well`,
  },
  write: {
    da: "skriv „Lukket af“ i tilbuddets sidste år alene, eller slet de senere år",
    en: "write “Closed by” in the offer's last year only, or delete the later years",
  },
});

export const severalRegions = (offer: string, names: readonly Text[]): Said => {
  const { da, en } = joined(names, ", ");
  return {
    what: {
      da: `${offer} ligger efter rækkerne i flere regioner: ${da}`,
      en: `${offer} lies in several regions: ${en}`,
    },
    write: { da: "skriv samme sted i alle tilbuddets rækker", en: "write the same place in all the offer's rows" },
  };
};

export const otherCarriedIn = (stated: Text, settled: Text, before: number): Said => ({
  what: {
    da: `her er overført ${stated.da} kr.; afregningen af ${before} overfører ${settled.da} kr., og det er brugt`,
    en: `DKK ${stated.en} are carried in here; the settlement of ${before} carries DKK ${settled.en}, which is used`,
  },
  write: {
    da: `kontrollér ${before}; var overførslen valgt, så skriv den i „Valgt overførsel“ i ${before}`,
    en: `check ${before}; if the carry was chosen, write it under “Stated carry” in ${before}`,
  },
});

// Sheets.

export const OFFERS: Text = frozen({ da: "Afregning, tilbud for tilbud", en: "Settlement, offer by offer" });
export const YEARS: Text = frozen({ da: "Afregning, år for år", en: "Settlement, year by year" });
export const FINDINGS: Text = frozen({
  da: "Bemærkninger til afregningen",
  en: "Findings on the settlement",
});
export const RESULTS: Text = frozen({ da: "Årenes resultat i alt", en: "Results of the years in all" });
export const TO_TARIFFS: Text = frozen({ da: "Til takster i alt", en: "To tariffs in all" });
export const OF_THEM_ON_THE_WAY: Text = frozen({
  da: "Heraf på vej til senere takster",
  en: "Of which on its way to later tariffs",
});
export const STATUS: Readonly<Record<"settled" | "closed", Text>> = frozen({
  settled: { da: "afregnet", en: "settled" },
  closed: { da: "lukket og afregnet", en: "closed and settled" },
});
export const notSettled = (cell: string): Text => ({
  da: `ikke afregnet: se ${cell}`,
  en: `not settled: see ${cell}`,
});
export const NOTES: readonly Text[] = frozen([
  {
    da: "Overskud er over 0 og underskud under 0; kun efterreguleringen i årets takst er over 0, hvor den satte taksten op.",
    en: "Surpluses are above 0 and deficits below; only the back-regulation in the year's tariff is above 0 where it raised the tariff.",
  },
]);

// Sentences.

export const read = (years: number, offers: number, leftOut: number): Text => {
  const da = `${years} regnskabsår for ${offers} tilbud er læst`;
  const en = `${years} accounting ${years === 1 ? "year" : "years"} of ${offers} ${offers === 1 ? "offer" : "offers"} were read`;
  if (leftOut === 0) return { da: `${da}.`, en: `${en}.` };
  return {
    da: `${da}; ${leftOut} ${leftOut === 1 ? "række med en sum er udeladt" : "rækker med summer er udeladt"}.`,
    en: `${en}; ${leftOut} ${leftOut === 1 ? "row of a total was" : "rows of totals were"} left out.`,
  };
};

export const byAgreements = (regions: string, isDefault: boolean): Text => ({
  da: `Hvert år er afregnet efter den rammeaftale, der gjaldt ved årets udgang (${regions})${isDefault ? "; tabellen siger ikke, hvor tilbuddene ligger, så regionen er antaget" : ""}.`,
  en: `Each year was settled by the framework agreement in force at its end (${regions})${isDefault ? "; the table does not say where the offers lie, so the region is assumed" : ""}.`,
});

const sized = (amount: Decimal): Text => {
  const { da, en } = both(formatAmount, amount.abs());
  return amount.isNegative()
    ? { da: `underskud på ${da}`, en: `deficits of ${en}` }
    : { da: `overskud på ${da}`, en: `surpluses of ${en}` };
};

/** What is on its way to later tariffs: surpluses and deficits, each where there are any. */
export const inSum = (surplus: Decimal, deficit: Decimal): Text => {
  if (surplus.isZero() && deficit.isZero()) {
    return { da: "Intet er på vej til senere takster.", en: "Nothing is on its way to later tariffs." };
  }
  const [over, under] = [sized(surplus), sized(deficit)];
  const parts = [
    ...(surplus.isZero() ? [] : [{ da: `${over.da}, der sætter dem ned`, en: `${over.en}, which lower them` }]),
    ...(deficit.isZero() ? [] : [{ da: `${under.da}, der sætter dem op`, en: `${under.en}, which raise them` }]),
  ];
  const da = parts.map((part) => part.da).join(", og ");
  const en = parts.map((part) => part.en).join(", and ");
  return { da: `På vej til senere takster er ${da}.`, en: `On their way to later tariffs are ${en}.` };
};

/** Where what was left at a closing goes: to the operator or to the buyers. */
export const closed = (offer: string, year: number, borne: Decimal, settled: Decimal): Text => {
  const [own, buyers] = [sized(borne), sized(settled)];
  const [da, en] = settled.isZero()
    ? [`${own.da} bliver hos driftsherren`, `${own.en} stay with the operator`]
    : [`${buyers.da} afregnes med køberne`, `${buyers.en} are settled with the buyers`];
  const both =
    borne.isZero() || settled.isZero()
      ? ["", ""]
      : [`, og ${own.da} bliver hos driftsherren`, `, and ${own.en} stay with the operator`];
  return { da: `${offer} lukkede i ${year}: ${da}${both[0]}.`, en: `${offer} closed in ${year}: ${en}${both[1]}.` };
};

export const unsettled = (offers: readonly string[]): Text => ({
  da: `Ikke afregnet på grund af fejl: ${offers.join(", ")}.`,
  en: `Not settled because of errors: ${offers.join(", ")}.`,
});
