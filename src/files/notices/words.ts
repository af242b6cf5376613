import { frozen } from "../../frozen.ts";
import { inBothLanguages, joined, type Text } from "../../words.ts";
import type { Said } from "../faults/fault.ts";

export const swapped = (current: Text, proposed: Text): Said => ({
  what: {
    da: `taksten falder fra ${current.da} til ${proposed.da}, men rækken siger stigning`,
    en: `the tariff falls from ${current.en} to ${proposed.en}, yet the row tells of a rise`,
  },
  write: { da: "er de to takster byttet om?", en: "are the two tariffs swapped?" },
});

/** A second notice of the year, under a heading that calls the present tariff by the year before. */
export const goesOn = (amount: Text, row: number, level: number): Said => ({
  what: {
    da: `${amount.da} er den takst, som række ${row} ender på, så rækken er læst som den næste ændring i året, fra ${level}-niveau`,
    en: `${amount.en} is the tariff that row ${row} ends at, so the row is read as the next change within the year, from the ${level} price level`,
  },
  write: {
    da: "er det rigtigt, skal intet rettes; gælder rækken en anden ydelse, så skriv ydelsens navn",
    en: "if that is right, nothing is to be corrected; if the row is for another service, write the service's name",
  },
});

export const otherUnit = (current: Text, proposed: Text, ratio: Text): Said => ({
  what: {
    da: `${current.da} kr. mod ${proposed.da} kr.: den ene er ${ratio.da} gange den anden og ligner en takst i en anden enhed`,
    en: `DKK ${current.en} against DKK ${proposed.en}: one is ${ratio.en} times the other and looks like a tariff of another unit`,
  },
  write: { da: "skriv begge takster i samme enhed", en: "write both tariffs in the same unit" },
});

export const unitOtherwise = (unit: Text, headings: Text): Said => ({
  what: {
    da: `rækken er pr. ${unit.da}, men overskrifterne siger pr. ${headings.da}`,
    en: `the row is per ${unit.en}, yet the headings say per ${headings.en}`,
  },
  write: { da: "ret enheden eller overskrifterne", en: "correct the unit or the headings" },
});

export const quantityInOther = (counted: Text, unit: Text): Said => ({
  what: {
    da: `kolonnen tæller ${counted.da}, men rækkens takst er pr. ${unit.da}`,
    en: `the column counts in the unit ${counted.en}, yet the row's tariff is per ${unit.en}`,
  },
  write: {
    da: `skriv købet pr. år i takstens egen enhed, ${unit.da}, eller lad cellen stå tom; der omregnes aldrig mellem enheder`,
    en: `write the quantity a year in the tariff's own unit, ${unit.en}, or leave the cell empty; units are never converted`,
  },
});

export const unitInAmount = (own: Text, unit: Text): Said => ({
  what: {
    da: `beløbet er pr. ${own.da}, men rækken er pr. ${unit.da}`,
    en: `the amount is per ${own.en}, yet the row is per ${unit.en}`,
  },
  write: {
    da: `skriv beløbet pr. ${unit.da}, eller ret enheden; der omregnes aldrig mellem enheder`,
    en: `write the amount per ${unit.en}, or correct the unit; units are never converted`,
  },
});

export const unitsDiffer = (headings: readonly string[]): Said => ({
  what: {
    da: `de to takster er i hver sin enhed: ${headings.join("; ")}`,
    en: `the two tariffs are per different units: ${headings.join("; ")}`,
  },
  write: { da: "skriv begge takster i samme enhed", en: "write both tariffs in the same unit" },
});

export const notifiedLate = (notified: Text, effect: Text): Said => ({
  what: {
    da: `varslet den ${notified.da} er efter ikrafttræden den ${effect.da}`,
    en: `notified on ${notified.en}, after the day of effect, ${effect.en}`,
  },
  write: { da: "kontrollér begge datoer", en: "check both dates" },
});

export const largerThanTariff = (part: Text, tariff: Text): Said => ({
  what: {
    da: `efterreguleringen (${part.da}) er større end taksten (${tariff.da}); uden den er taksten under 0`,
    en: `the back-regulation (${part.en}) is larger than the tariff (${tariff.en}); without it the tariff is below 0`,
  },
  write: {
    da: "skriv, hvor meget af taksten der er efterregulering",
    en: "write how much of the tariff is back-regulation",
  },
});

export const soldAboveOccupied = (sold: Text, occupied: Text): Said => ({
  what: {
    da: `der er solgt flere døgn (${sold.da}), end der er belagt (${occupied.da})`,
    en: `more days are sold (${sold.en}) than are occupied (${occupied.en})`,
  },
  write: { da: "ret et af de to antal", en: "correct one of the two numbers" },
});

export const DAYS_TOGETHER: Said = frozen({
  what: {
    da: "kun det ene af solgte og belagte døgn er skrevet; om tilbuddet er omfattet, er ikke kontrolleret",
    en: "only one of sold and occupied days is written; whether the offer is covered is not checked",
  },
  write: { da: "skriv begge antal, eller ingen af dem", en: "write both numbers, or neither" },
});

export const yearFarOff = (year: number, tariffYear: number, suggestion: string): Said => ({
  what: {
    da: `ikrafttræden i ${year} passer ikke til taksten for ${tariffYear}; rækken vurderes som fra ${suggestion}`,
    en: `a day of effect in ${year} does not fit the tariff of ${tariffYear}; the row is assessed as from ${suggestion}`,
  },
  write: { da: `mente du ${suggestion}?`, en: `did you mean ${suggestion}?` },
});

const andMore = (count: number, named: readonly Text[]): Text =>
  joined(count > named.length ? [...named, inBothLanguages("…")] : named, "; ");

export const whichService = (offer: string, count: number, prices: readonly Text[]): Said => ({
  what: {
    da: `${offer} har ${count} priser i samme enhed fra samme dag (${andMore(count, prices).da}) og ingen forskellig ydelse; de hænger ikke sammen og vurderes hver for sig`,
    en: `${offer} has ${count} prices in one unit from the same day (${andMore(count, prices).en}) and no service that tells them apart; they do not link and are assessed each alone`,
  },
  write: {
    da: "skriv ydelsen for hver af dem, fx botilbud og samvær",
    en: "write the service of each, such as a stay and a day offer",
  },
});

export const NO_YEARS: Said = frozen({
  what: {
    da: "overskrifterne siger ikke, hvilket års priser taksterne er i; de er læst som ikrafttrædelsens år og året før",
    en: "the headings do not say which year's prices the tariffs are in; they were read as the year of effect and the one before",
  },
  write: {
    da: "skriv året i overskrifterne, fx „Takst 2024“ og „Takst 2025“, eller i kolonnerne „Gældende takst, prisniveau“ og „Ny takst, prisniveau“",
    en: "write the year in the headings, such as “Tariff 2024” and “Tariff 2025”, or in the columns “Current tariff, price level” and “New tariff, price level”",
  },
});
