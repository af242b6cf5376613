import { frozen } from "../../frozen.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { capital, sentence, type Text } from "../../words.ts";
import type { PlacementDecision, PlacementKind } from "./decision.ts";

// The rules and their steps.
export const JUDICIAL_BY_QUOTIENT: Text = frozen({
  da: "Retlig anbringelse på en sikret institution, døgntakst beregnet af årsbeløbet",
  en: "Judicial placement in a secure institution, daily tariff computed from the yearly amount",
});

export const UNROUNDED_DAY_TARIFF: Text = frozen({
  da: "kriminalpræventiv takst pr. døgn, uafrundet",
  en: "crime-preventive tariff a day, unrounded",
});

export const QUOTIENT_RULE: Text = frozen({
  da: "Eksakt kriminalpræventiv takst pr. døgn",
  en: "Exact crime-preventive tariff a day",
});

export const QUOTIENT: Text = frozen({ da: "takst pr. døgn, uafrundet", en: "tariff a day, unrounded" });
// What a placement costs, and who pays.

export const placementTitle = (year: number): Text => ({
  da: `Udgift til en anbringelse i ${year}`,
  en: `Cost of a placement in ${year}`,
});

export const PLACEMENTS: Text = frozen({
  da: "Udgift til anbringelser på sikrede institutioner",
  en: "Cost of placements in secure institutions",
});

const DECIDERS: Readonly<Record<PlacementDecision, Text>> = frozen({
  judge: { da: "en dommer", en: "a judge" },
  "children-committee": { da: "børne- og ungeudvalget", en: "the children and youth committee" },
  "youth-crime-board": { da: "Ungdomskriminalitetsnævnet", en: "the Youth Crime Board (Ungdomskriminalitetsnævnet)" },
});

export const KINDS: Readonly<Record<PlacementKind, Text>> = frozen({
  judicial: { da: "retlig anbringelse", en: "judicial placement" },
  social: { da: "social anbringelse", en: "social placement" },
});

export function decided(decidedBy: PlacementDecision, kind: PlacementKind): Text {
  const [by, placement] = [DECIDERS[decidedBy], capital(KINDS[kind])];
  return { da: `${placement.da}: afgjort af ${by.da}.`, en: `${placement.en}: decided by ${by.en}.` };
}

export const WHO_PAYS: Readonly<Record<PlacementKind, Text>> = frozen({
  judicial: {
    da: "Kommunen betaler den kriminalpræventive takst; resten af døgnprisen er fælles objektiv finansiering, som alle landets kommuner deler efter antallet af 15-17-årige.",
    en: "The municipality pays the crime-preventive tariff; the rest of the day price is shared objective financing by all municipalities' 15-17-year-olds.",
  },
  social: {
    da: "Den anbringende kommune betaler hele døgnprisen; intet er objektivt finansieret.",
    en: "The placing municipality pays the whole day price; nothing is financed objectively.",
  },
});

// Alternatives compared.

export const alternativesTitle = (year: number): Text => ({
  da: `Alternativer til en sikret plads, ${year}`,
  en: `Alternatives to a secure place, ${year}`,
});

export const alternativesForDays = (days: string, year: number): Text => ({
  da: `Alternativer til en sikret plads, ${days} døgn i ${year}`,
  en: `Alternatives to a secure place, ${days} days in ${year}`,
});

export const SECURE_INSTITUTION: Text = frozen({
  da: "social anbringelse på en sikret institution",
  en: "social placement in a secure institution",
});

export const SINGLE_PERSON_PROJECT: Text = frozen({ da: "soloprojekt", en: "single-person project" });

export const OPEN_INSTITUTION: Text = frozen({
  da: "åben institution med støtte",
  en: "open institution with support",
});

export const OWN_PRICE: Text = frozen({ da: "brugerens egen pris", en: "the user's own price" });

export const ALL_PAID_BY_PLACER: Text = frozen({
  da: "Alle alternativer betales helt af den anbringende kommune. En eventuel statsrefusion er ikke trukket fra.",
  en: "All alternatives are paid by the placing municipality alone. A state refund, if any, is not deducted.",
});

export const DIFFERENCE_OF_RANGES: Text = frozen({
  da: "Forskellen er mellem det laveste og det højeste, den kan være, når begge priser ligger i hver sit interval.",
  en: "The difference runs from the least to the most it may be when each price lies in its own range.",
});

/** What the sources say of a price: that it is approximate, and of no stated level. */
export function reservation(alternative: Text, note: NonNullable<Provenance["note"]>): Text {
  const name = capital(alternative);
  return sentence({ da: `${name.da}: ${note.da}.`, en: `${name.en}: ${note.en}.` });
}

// What is refused.

export const nothingKnown = (year: number) => ({
  foundAs: { da: `ingen kendte døgnpriser for ${year}`, en: `no day prices known for ${year}` },
  allowed: { da: "2024, eller alternativer med egne priser", en: "2024, or alternatives with prices of your own" },
  remedy: {
    da: 'skriv alternatives: [{ name: "…", lowest: …, highest: … }]',
    en: 'write alternatives: [{ name: "…", lowest: …, highest: … }]',
  },
});

export const AT_LEAST_LOWEST_PRICE: Text = frozen({ da: "mindst den laveste pris", en: "at least the lowest price" });

export const daysOfYear = (most: number, year: number): Text => ({
  da: `højst ${most} døgn i ${year}`,
  en: `at most ${most} days in ${year}`,
});

export const DIVIDE_STAY: Text = frozen({
  da: "del opholdet, så hvert år regnes for sig",
  en: "divide the stay, so that each year is computed by itself",
});

export const HALF_DAYS: Text = frozen({
  da: "hele og halve dage, som 104,5",
  en: "whole and half days, as 104.5",
});

export const stayInYear = (year: number): Text => ({
  da: `et ophold med mindst én dag i ${year}, der tælles med`,
  en: `a stay with at least one day in ${year} that counts`,
});

export const CHECK_YEAR: Text = frozen({
  da: "kontrollér datoerne og året",
  en: "check the dates and the year",
});

export const tariffNotKnown = (tariff: Text, year: number): Text => ({
  da: `${tariff.da} er ikke kendt for ${year}`,
  en: `the ${tariff.en} is not known for ${year}`,
});

export const giveTariffs = (law: string): Text => ({
  da: `giv årets takster som andet argument: ${law}`,
  en: `give the year's tariffs as the second argument: ${law}`,
});

export const notLawOfYear = (year: number) => ({
  allowed: { da: `reglerne i ${year} som et regelsæt`, en: `the rules of ${year} as a rule set` },
  remedy: {
    da: `skriv lawOn("${year}-01-01"), eventuelt med .with({ … }), eller udelad det`,
    en: `write lawOn("${year}-01-01"), if need be with .with({ … }), or leave it out`,
  },
});
