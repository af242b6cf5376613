import type { IsoDate } from "../../../dates.ts";
import { frozen } from "../../../frozen.ts";
import type { Numeric } from "../../../numbers/exact.ts";
import type { Fraction } from "../../../numbers/fraction.ts";
import { kr } from "../../../numbers/krText.ts";
import { formatNumber } from "../../../numbers/numberText.ts";
import { both, capital, sentence, type Text, words } from "../../../words.ts";
import type { SupervisionLine } from "./result.ts";

// The bill, in sentences and as a table.

export const billTitle = (year: number, sizeClass: string): Text => ({
  da: `Betaling til socialtilsynet i ${year} (klassen ${sizeClass} pladser)`,
  en: `Payment to the social supervision in ${year} (class of ${sizeClass} places)`,
});

export const billTableTitle = (year: number, sizeClass: string): Text => ({
  da: `Betaling til socialtilsynet i ${year}, ${sizeClass} pladser`,
  en: `Payment to the social supervision in ${year}, ${sizeClass} places`,
});

export const WHAT_THE_NUMBER_IS: Text = frozen({
  da: "Antallet er måneder for årstakst og skærpet tilsyn, ellers antal afgørelser.",
  en: "The number is months for the yearly tariff and intensified supervision, else decisions.",
});

/** How the places of a treatment offer came about. */
export function citizensAsPlaces(expectedCitizens: Numeric, places: Fraction): Text {
  const [citizens, number] = [both(formatNumber, expectedCitizens), both(formatNumber, places)];
  return {
    da: `${citizens.da} forventede borgere i et behandlingstilbud regnes som ${number.da} pladser (en tiendedel, ikke afrundet).`,
    en: `${citizens.en} expected citizens of a treatment offer count as ${number.en} places (a tenth, not rounded).`,
  };
}

type Line = SupervisionLine<Fraction>;

const titleOf = (item: Line["item"]): Text => capital(words[item]);

/** A line of months of the yearly tariff. */
export function monthsCharged({ item, number, tariff, amount }: Line): Text {
  const [what, year, sum] = [titleOf(item), both(kr, tariff), both(kr, amount)];
  return sentence({
    da: `${what.da}: ${number} af 12 måneder af ${year.da} er ${sum.da}.`,
    en: `${what.en}: ${number} of 12 months of ${year.en} is ${sum.en}.`,
  });
}

/** A line of so many times an amount. */
export function timesCharged({ item, number, tariff, amount }: Line): Text {
  const [what, each, sum] = [titleOf(item), both(kr, tariff), both(kr, amount)];
  return sentence({
    da: `${what.da}: ${number} · ${each.da} er ${sum.da}.`,
    en: `${what.en}: ${number} · ${each.en} is ${sum.en}.`,
  });
}

// What is refused.

export const PLACES_OR_CITIZENS: Text = frozen({
  da: "giv expectedCitizens for behandlingstilbud og places for andre tilbud",
  en: "give expectedCitizens for treatment offers and places for other offers",
});

export const AT_LEAST_ONE: Text = frozen({ da: "mindst 1", en: "at least 1" });

export const noChangeBase = frozen({
  foundAs: { da: "væsentlige ændringer uden basistakst", en: "substantial changes without a base" },
  allowed: { da: "basistaksten for væsentlig ændring i kr.", en: "the base of a substantial change in DKK" },
  remedy: { da: "giv changeBase, eller fjern substantialChanges", en: "give changeBase, or remove substantialChanges" },
});

export const approvedAfterYear = (year: number) => ({
  allowed: { da: `en dato i ${year} eller før`, en: `a date in ${year} or before` },
  remedy: {
    da: "regn det år, tilbuddet blev godkendt i, eller et senere",
    en: "compute the year of the approval or a later one",
  },
});

export const dateFrom = (from: IsoDate): Text => ({ da: `en dato fra ${from}`, en: `a date from ${from} on` });

export const overlaps = (endOfOther: IsoDate) => ({
  allowed: { da: `en periode efter ${endOfOther}`, en: `a period after ${endOfOther}` },
  remedy: { da: "læg perioderne sammen til én", en: "make the periods one" },
});

// Findings.

export const approvalNotGiven = (year: number): Text => ({
  da: `Tilbuddet er godkendt i ${year}, men taksten for nygodkendelse er ikke givet og er ikke med i betalingen.`,
  en: `The offer was approved in ${year}, but the tariff for the approval is not given and is not part of the payment.`,
});

export const GIVE_APPROVAL_BASE: Text = frozen({
  da: "Oplys den uafrundede basistakst for nygodkendelse.",
  en: "State the unrounded base of the approval tariff.",
});

export const BELOW_ONE_PLACE: Text = frozen({
  da: "De forventede borgere svarer til mindre end 1 plads; tilbuddet er regnet i klassen 1-7 pladser.",
  en: "The expected citizens are less than 1 place; the offer is counted in the class of 1-7 places.",
});

export const CHECK_WITH_SUPERVISION: Text = frozen({
  da: "Kontrollér antallet med socialtilsynet.",
  en: "Check the number with the social supervision.",
});

export const partYear = (months: number): Text => ({
  da: `Årstaksten er regnet for ${months} af 12 måneder, fra den 1. i måneden efter godkendelsen; at den deles ligeligt på måneder, er antaget.`,
  en: `The yearly tariff is counted for ${months} of 12 months, from the 1st of the month after the approval; that it is divided equally by months is assumed.`,
});

export const COMPARE_WITH_BILL: Text = frozen({
  da: "Sammenhold med socialtilsynets opkrævning.",
  en: "Compare with the bill of the social supervision.",
});

export const startedMonths = (months: number): Text => ({
  da: `Påbegyndte måneder med skærpet tilsyn (${months}) er talt fra periodens første dag; at de ikke tælles som kalendermåneder, er antaget.`,
  en: `Started months of intensified supervision (${months}) are counted from the first day of the period; that they are not calendar months is assumed.`,
});

export const COMPARE_WITH_DECISION: Text = frozen({
  da: "Sammenhold med socialtilsynets afgørelse.",
  en: "Compare with the decision of the social supervision.",
});
