import { frozen } from "../frozen.ts";
import { sentence, type Text } from "../words.ts";
import type { DistributionMethod } from "./methods/method.ts";

// What is refused of the rows and their keys.

export const noRows = frozen({
  foundAs: { da: "en tom liste", en: "an empty list" },
  allowed: { da: "mindst én række", en: "at least one row" },
  remedy: { da: "giv en række for hver, der skal dele", en: "give a row for each that shares" },
});

export const noId = frozen({
  allowed: { da: "en række med et id", en: "a row with an id" },
  remedy: { da: 'skriv rækken som { id: "Odense", key: 3 }', en: 'write the row as { id: "Odense", key: 3 }' },
});

export const notAnId = (longest: number) => ({
  allowed: {
    da: `en kommunekode, et kommunenavn eller et andet id: et helt tal eller en tekst på højst ${longest} tegn`,
    en: `a municipality code, a municipality's name or another id: a whole number or a text of at most ${longest} characters`,
  },
  remedy: { da: "giv hver deltager sit eget id", en: "give each participant an id of its own" },
});

export const sameParticipant = (before: string) => ({
  allowed: { da: `en anden deltager end ${before}`, en: `a participant different from ${before}` },
  remedy: {
    da: "læg de to rækker sammen, eller fjern den ene",
    en: "add the two rows together, or remove one of them",
  },
});

export const keyBelowZero = frozen({
  allowed: { da: "en nøgle på 0 eller derover", en: "a key of 0 or above" },
  remedy: {
    da: "giv nøglen som et antal; fortegnet hører til beløbet",
    en: "give the key as a count; the sign belongs to the amount",
  },
});

export const allKeysZero = frozen({
  foundAs: { da: "nøgler, der alle er 0", en: "keys that are all 0" },
  allowed: { da: "mindst én nøgle over 0", en: "at least one key above 0" },
  remedy: {
    da: "kontrollér, at nøglen er hentet for den rigtige dato og aldersgruppe",
    en: "check that the key was taken for the right date and age group",
  },
});

export const notAmongThem = frozen({
  allowed: { da: "en af dem, der deler", en: "one of those who share" },
  remedy: { da: "ret id'et, eller fjern det", en: "correct the id, or remove it" },
});

export const nobodyLeft = frozen({
  foundAs: { da: "ingen tilbage til at dele", en: "nobody left to share" },
  allowed: { da: "mindst én, der deler", en: "at least one who shares" },
  remedy: { da: "udelad færre", en: "exclude fewer" },
});

export const noSuchMeasure = frozen({
  allowed: { da: '"inhabitants" eller aldre som "0-17"', en: '"inhabitants" or ages such as "0-17"' },
  remedy: { da: "skriv det, som nøglen tæller", en: "write what the key counts" },
});

// What is refused of the options.

export const unitNotAboveZero = frozen({
  allowed: { da: "en enhed over 0, i kr.", en: "a unit above 0, in DKK" },
  remedy: { da: "skriv 0.01 for øre eller 1 for hele kroner", en: "write 0.01 for øre or 1 for whole kroner" },
});

export const floorAndFixed = frozen({
  allowed: { da: "floor eller fixed, ikke begge", en: "floor or fixed, not both" },
  remedy: { da: "fjern den ene", en: "remove one of them" },
});

export const notInWholeUnits = (unit: string) => ({
  allowed: { da: `0 eller mere, i hele enheder på ${unit}`, en: `0 or more, in whole units of ${unit}` },
  remedy: { da: "afrund beløbet til enheden", en: "round the amount to the unit" },
});

export const sumNotExact = frozen({
  allowed: {
    da: "largest-remainder, sainte-lague eller d-hondt",
    en: "largest-remainder, sainte-lague or d-hondt",
  },
  remedy: { da: "vælg en metode, hvis sum er præcis", en: "choose a method whose sum is exact" },
});

export const guaranteeExceedsTotal = (total: string, participants: number, needed: string) => ({
  allowed: {
    da: `højst ${total} i alt til ${participants} deltagere; det ville være ${needed}`,
    en: `at most ${total} in all for ${participants} participants; it would be ${needed}`,
  },
  remedy: { da: "sæt beløbet ned, eller fordel mere", en: "lower the amount, or distribute more" },
});

// What is refused of a supplement.

export const poolTooSmall = (needed: string, participants: number) => ({
  allowed: {
    da: `mindst ${needed}, som tillægget til ${participants} deltagere koster`,
    en: `at least ${needed}, which the supplement to ${participants} participants costs`,
  },
  remedy: { da: "sæt tillægget ned, eller giv det til færre", en: "lower the supplement, or give it to fewer" },
});

export const noCondition = frozen({
  allowed: {
    da: "en funktion, der svarer ja eller nej for en række",
    en: "a function that answers yes or no of a row",
  },
  remedy: { da: "skriv ({ key }) => key < 30", en: "write ({ key }) => key < 30" },
});

// The table.

export const DISTRIBUTION: Text = frozen({ da: "Fordeling efter nøgle", en: "Distribution by a key" });

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

// The notes of the table.

export const wholeUnitsOf = (unit: Text): Text =>
  sentence({
    da: `Andelene er et helt antal enheder på ${unit.da}.`,
    en: `The shares are whole units of ${unit.en}.`,
  });

export const fixedFirst = (fixed: Text): Text => ({
  da: `Hver deltager får først ${fixed.da}; resten er fordelt efter nøglen.`,
  en: `Each participant first gets ${fixed.en}; the rest goes by the key.`,
});

export const atLeastFloor = (floor: Text): Text =>
  sentence({
    da: `Hver deltager får mindst ${floor.da}.`,
    en: `Each participant gets at least ${floor.en}.`,
  });

export const floorGoesTo = (floor: Text, who: string): Text => ({
  da: `Hver deltager får mindst ${floor.da}; mindstebeløbet får ${who}.`,
  en: `Each participant gets at least ${floor.en}; the floor goes to ${who}.`,
});

export const METHODS: Readonly<Record<DistributionMethod, Text>> = frozen({
  "largest-remainder": {
    da: "Fordelt efter største brøks metode: hver uafrundet andel er rundet ned, og de enheder, der er tilbage, er givet én ad gangen til de største rester.",
    en: "Distributed by largest remainder: every quota is rounded down, and the units left are given one by one to the largest remainders.",
  },
  "round-each": {
    da: "Hver andel er afrundet for sig; halve enheder er rundet væk fra nul.",
    en: "Each share is rounded alone, halves away from zero.",
  },
  "sainte-lague": {
    da: "Fordelt efter Sainte-Laguës metode: enhederne er givet til de største kvotienter, når fordelingsnøglerne divideres med 1, 3, 5 og så videre.",
    en: "Distributed by Sainte-Laguë's method: the units are given to the largest quotients of the keys divided by 1, 3, 5 and so on.",
  },
  "d-hondt": {
    da: "Fordelt efter d'Hondts metode: enhederne er givet til de største kvotienter, når fordelingsnøglerne divideres med 1, 2, 3 og så videre.",
    en: "Distributed by D'Hondt's method: the units are given to the largest quotients of the keys divided by 1, 2, 3 and so on.",
  },
});

export const TIE_BY_CODE: Text = frozen({
  da: "Står to kommuner lige, går enheden til den med den laveste kommunekode.",
  en: "Where two municipalities are equal, the unit goes to the one with the lower code.",
});

export const TIE_BY_ID: Text = frozen({
  da: "Står to deltagere lige, går enheden til den, hvis id kommer først i tegnorden.",
  en: "Where two participants are equal, the unit goes to the one whose id comes first by code point.",
});

export const SUM_IS_EXACT: Text = frozen({
  da: "Andelene giver tilsammen præcis det beløb, der skulle fordeles.",
  en: "The shares add up exactly to the total.",
});

/** Why the shares do not add up to the total, as the end of the sentence about it. */
const whyNotExact = (method: DistributionMethod): Text =>
  method === "round-each"
    ? { da: "fordi hver er afrundet for sig", en: "since each is rounded alone" }
    : {
        da: "fordi beløbet ikke er et helt antal enheder",
        en: "since the total is no whole number of units",
      };

export function sumIsMore(by: Text, method: DistributionMethod): Text {
  const why = whyNotExact(method);
  return {
    da: `Andelene giver tilsammen ${by.da} mere end det beløb, der skulle fordeles, ${why.da}.`,
    en: `The shares add up to ${by.en} more than the total, ${why.en}.`,
  };
}

export function sumIsLess(by: Text, method: DistributionMethod): Text {
  const why = whyNotExact(method);
  return {
    da: `Andelene giver tilsammen ${by.da} mindre end det beløb, der skulle fordeles, ${why.da}.`,
    en: `The shares add up to ${by.en} less than the total, ${why.en}.`,
  };
}
