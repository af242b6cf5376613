import { MONTHS } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import { formatRate } from "../../numbers/rateText.ts";
import { LANGUAGES } from "../../reports/plainText.ts";
import type { Language, Text } from "../../words.ts";
import type { Said } from "../faults/fault.ts";
import type { KindColumn } from "../kind.ts";
import { cut } from "./cellText.ts";
import type { NumberStyle } from "./context.ts";

/** A remedy that asks whether one of the suggestions is meant. */
function didYouMean(suggestions: readonly string[], otherwise: Text): Text {
  if (suggestions.length === 0) return otherwise;
  return { da: `mente du ${suggestions.join(" eller ")}?`, en: `did you mean ${suggestions.join(" or ")}?` };
}

// Numbers.

/** How the table itself writes an amount. */
const AN_AMOUNT: Readonly<Record<NumberStyle, string>> = frozen({ danish: "2.057,45", english: "2,057.45" });

const writeAmount = (numbers: NumberStyle): Text => ({
  da: `skriv et beløb i kr., fx „${AN_AMOUNT[numbers]}“`,
  en: `write an amount in DKK, such as “${AN_AMOUNT[numbers]}”`,
});

export const notAmount = (text: string, numbers: NumberStyle): Said => ({
  what:
    text === ""
      ? { da: "her skal stå et beløb", en: "an amount is needed here" }
      : { da: `„${cut(text)}“ er ikke et beløb i kr.`, en: `“${cut(text)}” is not an amount in DKK` },
  write: writeAmount(numbers),
});

export const letterForDigit = (text: string): Said => ({
  what: {
    da: `„${cut(text)}“ har et bogstav i stedet for et ciffer`,
    en: `“${cut(text)}” holds a letter instead of a digit`,
  },
  write: { da: "skriv tallet igen med cifre", en: "write the number again in digits" },
});

export const rateForAmount = (text: string, numbers: NumberStyle): Said => ({
  what: {
    da: `„${cut(text)}“ er en procent; her skal stå et beløb`,
    en: `“${cut(text)}” is a rate; an amount is needed here`,
  },
  write: writeAmount(numbers),
});

export const notNumber: Said = frozen({
  what: { da: "her skal stå et tal", en: "a number is needed here" },
  write: {
    da: "skriv tallet uden ord og enhed, fx 24 eller 0,5",
    en: "write the number without words or unit, such as 24 or 0.5",
  },
});

const RATE: Text = frozen({ da: "skriv en procent med tegn, fx 95 %", en: "write a rate with its sign, such as 95%" });

export const notRate: Said = frozen({
  what: { da: "her skal stå en procent", en: "a rate is needed here" },
  write: RATE,
});

export const amountForRate: Said = frozen({
  what: { da: "her står et beløb; der skal stå en procent", en: "an amount stands here; a rate is needed" },
  write: RATE,
});

export const notYear: Said = frozen({
  what: { da: "her skal stå et årstal", en: "a year is needed here" },
  write: { da: "skriv fire cifre, fx 2025", en: "write four digits, such as 2025" },
});

const CANNOT_BE_BELOW_ZERO: Text = frozen({ da: "tallet kan ikke være under 0", en: "the number cannot be below 0" });

/** An empty cell is no way out where one is a fault too. */
export const belowZero = ({ isRequired }: KindColumn): Said => ({
  what: CANNOT_BE_BELOW_ZERO,
  write:
    isRequired === true
      ? { da: "skriv det uden minus", en: "write it without minus" }
      : {
          da: "skriv det uden minus, eller lad cellen være tom",
          en: "write it without minus, or leave the cell empty",
        },
});

export const notWhole: Said = frozen({
  what: { da: "her skal stå et helt tal", en: "a whole number is needed here" },
  write: { da: "skriv tallet uden decimaler", en: "write the number without decimals" },
});

export function boundsText({ form, least, above, most }: KindColumn): Text {
  const lower = least ?? above;
  const from = { da: above === undefined ? "mindst" : "over", en: above === undefined ? "at least" : "above" };
  // A share is written as per cent, as its cells are.
  const shownIn = (language: Language, bound: string): string =>
    form === "rate" ? formatRate(bound, language, { decimals: "exact" }) : formatNumber(bound, language);
  const parts = {
    da: [lower && `${from.da} ${shownIn("da", lower)}`, most && `højst ${shownIn("da", most)}`],
    en: [lower && `${from.en} ${shownIn("en", lower)}`, most && `at most ${shownIn("en", most)}`],
  };
  const shown = (list: readonly (string | undefined)[], and: string) => list.filter(Boolean).join(and);
  return { da: shown(parts.da, " og "), en: shown(parts.en, " and ") };
}

export const outOfRange = (column: KindColumn): Said => {
  const bounds = boundsText(column);
  return {
    what: { da: `tallet skal være ${bounds.da}`, en: `the number must be ${bounds.en}` },
    write: { da: "ret tallet", en: "correct the number" },
  };
};

export const TOO_LARGE: Said = frozen({
  what: {
    da: "tallet er for stort: der læses tal op til 1.000.000.000.000.000 (10^15)",
    en: "the number is too large: numbers up to 1,000,000,000,000,000 (10^15) are read",
  },
  write: { da: "kontrollér tallet og dets enhed", en: "check the number and its unit" },
});

export const TOO_FINE: Said = frozen({
  what: {
    da: "tallet har for mange decimaler: der læses højst 12, og af en procent 10",
    en: "the number has too many decimals: at most 12 are read, and 10 of a percentage",
  },
  write: { da: "afrund tallet, fx til øre", en: "round the number, for example to the øre" },
});

export const HARDLY_ANYTHING: Said = frozen({
  what: {
    da: "tallet er ikke 0, men så lille, at alle 12 decimaler, der læses, er 0",
    en: "the number is not 0, yet so small that all of the 12 decimals that are read are 0",
  },
  write: { da: "skriv 0, eller skriv tallet igen", en: "write 0, or write the number again" },
});

/** Marks for thousands that do not stand in threes. */
export const notInThrees = (text: string): Said => ({
  what: {
    da: `„${cut(text)}“ er ikke et beløb i kr.: mellem tusinder skal der stå tre cifre efter hvert tegn`,
    en: `“${cut(text)}” is not an amount in DKK: between thousands, three digits follow each mark`,
  },
  write: { da: "skriv tallet igen", en: "write the number again" },
});

/** A number whose decimals may be thousands, in both of its readings. */
export const whichNumber = (text: string): Said => ({
  what: {
    da: `„${cut(text)}“ kan være et tal med tre decimaler eller et helt tal med tusinder`,
    en: `“${cut(text)}” may be a number of three decimals, or a whole number with thousands`,
  },
  write: {
    da: "skriv det helt uden tvivl, som et af forslagene",
    en: "write it beyond doubt, as one of the suggestions",
  },
});

export const THOUSANDS: Text = frozen({ da: "1.000 kr.", en: "DKK 1,000" });
export const MILLIONS: Text = frozen({ da: "mio. kr.", en: "DKK million" });

export const ownMoney = (heading: Text): Said => ({
  what: {
    da: `overskriften siger ${heading.da}, men cellen skriver selv kr.`,
    en: `the heading says ${heading.en}, yet the cell itself writes DKK`,
  },
  write: {
    da: "skriv tallet uden enhed, hvis det er i overskriftens, eller ret overskriften",
    en: "write the number without a unit if it is in that of the heading, or correct the heading",
  },
});

export const otherCurrency = (found: string): Said => ({
  what: {
    da: `beløbet er i „${cut(found)}“, ikke i danske kr.; der omregnes aldrig mellem valutaer`,
    en: `the amount is in “${cut(found)}”, not in DKK; currencies are never converted`,
  },
  write: {
    da: "skriv beløbet i danske kr., og ret valutaen",
    en: "write the amount in DKK, and correct the currency",
  },
});

// Dates.

export const NOT_DATE: Said = frozen({
  what: { da: "her skal stå en dato", en: "a date is needed here" },
  write: { da: "skriv dag, måned og år, fx 01-01-2025", en: "write day, month and year, such as 2025-01-01" },
});

export const WHICH_DATE: Said = frozen({
  what: { da: "datoen kan læses på to måder", en: "the date can be read in two ways" },
  write: {
    da: "skriv året med fire cifre og måneden med bogstaver, fx 1. januar 2025",
    en: "write the month in letters, such as 1 January 2025",
  },
});

export const noMonth = (month: number): Said => ({
  what: { da: `der er ingen måned ${month}`, en: `there is no month ${month}` },
  write: { da: "skriv dag og måned igen", en: "write day and month again" },
});

export const NO_DAY_0: Said = frozen({
  what: { da: "der er ingen dag 0", en: "there is no day 0" },
  write: { da: "skriv dagen igen", en: "write the day again" },
});

export const farYear = (year: number): Said => ({
  what: { da: `året ${year} ligger for langt væk`, en: `the year ${year} is too far away` },
  write: { da: "skriv året igen med fire cifre", en: "write the year again in four digits" },
});

export const noDay = (month: number, year: number, days: number): Said => ({
  what: {
    da: `${MONTHS.da[month - 1]} ${year} har ${days} dage`,
    en: `${MONTHS.en[month - 1]} ${year} has ${days} days`,
  },
  write: { da: "skriv dagen igen", en: "write the day again" },
});

export const serialDate = (found: string, date: string): Said => ({
  what: {
    da: `${found} er en dato, som regnearket viser som et tal; den er læst som ${date}`,
    en: `${found} is a date that the spreadsheet shows as a number; it was read as ${date}`,
  },
  write: { da: "vis cellen som en dato", en: "show the cell as a date" },
});

// Places and operators.

const LIST_OF_MUNICIPALITIES: Text = frozen({
  da: "skriv en af de 98 kommuners navn eller nummer",
  en: "write the name or number of one of the 98 municipalities",
});

export const unknownMunicipality = (name: string, suggestions: readonly string[]): Said => ({
  what: { da: `der er ingen kommune ved navn „${cut(name)}“`, en: `there is no municipality called “${cut(name)}”` },
  write: didYouMean(suggestions, LIST_OF_MUNICIPALITIES),
});

export const unknownRegion = (name: string, suggestions: readonly string[]): Said => ({
  what: { da: `der er ingen region ved navn „${cut(name)}“`, en: `there is no region called “${cut(name)}”` },
  write: didYouMean(suggestions, { da: "skriv en af de fem regioner", en: "write one of the five regions" }),
});

export const unknownPlace = (name: string, suggestions: readonly string[]): Said => ({
  what: {
    da: `der er ingen kommune og ingen region ved navn ${cut(name)}`,
    en: `there is no municipality and no region called ${cut(name)}`,
  },
  write: didYouMean(suggestions, {
    da: "skriv en kommune, en region eller hele landet",
    en: "write a municipality, a region or the whole country",
  }),
});

/** What to write where a name may be a municipality's or a private party's. */
const oneOrPrivate = (municipalities: readonly string[]): Text => ({
  da: `skriv ${municipalities.join(" eller ")}, eller sæt „(privat)“ efter navnet, hvis det er en privat`,
  en: `write ${municipalities.join(" or ")}, or put “(privat)” behind the name if it is a private party`,
});

export const mayBeMunicipality = (name: string, municipalities: readonly string[]): Said => ({
  what: {
    da: `„${cut(name)}“ er ingen kommunes navn, men ligner eller nævner ${municipalities.join(" og ")}`,
    en: `“${cut(name)}” is no municipality's name, but is near to or names ${municipalities.join(" and ")}`,
  },
  write: oneOrPrivate(municipalities),
});

export const namesMunicipality = (name: string, municipalities: readonly string[]): Said => ({
  what: {
    da: `„${cut(name)}“ er læst som en privat, men har navn som ${municipalities.join(" og ")}`,
    en: `“${cut(name)}” was read as a private party, but has a name as ${municipalities.join(" and ")}`,
  },
  write: oneOrPrivate(municipalities),
});

export const isPublic = (name: string): Said => ({
  what: {
    da: `„${cut(name)}“ er mærket som privat, men er en kommunes eller en regions navn`,
    en: `“${cut(name)}” is marked as private, but is a municipality's or a region's name`,
  },
  write: {
    da: "slet „(privat)“, eller skriv den privates eget navn",
    en: "delete “(privat)”, or write the private party's own name",
  },
});

export const NOT_OPERATOR: Said = frozen({
  what: { da: "her skal stå, hvem der driver tilbuddet", en: "who runs the offer is needed here" },
  write: {
    da: "skriv en kommune, en region eller navnet på en privat",
    en: "write a municipality, a region or the name of a private party",
  },
});

// Choices and texts.

export const unknownUnit = (text: string): Said => ({
  what: { da: `enheden „${cut(text)}“ kendes ikke`, en: `the unit “${cut(text)}” is not known` },
  write: {
    da: "skriv en af de kendte enheder; der omregnes aldrig mellem enheder",
    en: "write one of the known units; units are never converted",
  },
});

/** A week has no unit of tariffs, and how many days it is charged for differs from offer to offer. */
export const pricePerWeek = (text: string): Said => ({
  what: {
    da: `enheden „${cut(text)}“ er ikke en enhed for takster; der omregnes aldrig mellem enheder`,
    en: `the unit “${cut(text)}” is no unit of tariffs; units are never converted`,
  },
  write: {
    da: "spørg driftsherren om prisen pr. døgn, eller udelad rækken",
    en: "ask the operator for the price per day, or leave the row out",
  },
});

export const unknownChoice = (text: string): Said => ({
  what: { da: `„${cut(text)}“ kendes ikke her`, en: `“${cut(text)}” is not known here` },
  write: { da: "skriv en af de kendte muligheder", en: "write one of the known choices" },
});

export const unknownParameter = (text: string, suggestions: readonly string[]): Said => ({
  what: { da: `der er ingen regel ved navn ${cut(text)}`, en: `there is no rule called ${cut(text)}` },
  write: didYouMean(suggestions, {
    da: "skriv reglens titel eller id, som skabelonen til egne værdier har dem",
    en: "write the rule's title or id, as the template of own values has them",
  }),
});

export const notYesNo: Said = frozen({
  what: { da: "her skal stå ja eller nej", en: "yes or no is needed here" },
  write: { da: "skriv ja eller nej", en: "write yes or no" },
});

export const NOT_TEXT: Said = frozen({
  what: { da: "her skal stå en tekst, ikke sandt eller falsk", en: "a text is needed here, not true or false" },
  write: { da: "skriv teksten", en: "write the text" },
});

export const DIGITS_LOST: Said = frozen({
  what: {
    da: "nummeret har flere end 15 cifre, og regnearket har ikke gemt de sidste",
    en: "the number has more than 15 digits, and the spreadsheet has not kept the last ones",
  },
  write: {
    da: "gør cellen til tekst, og skriv nummeret igen",
    en: "make the cell a text and write the number again",
  },
});

export const madeDate = (date: string): Said => ({
  what: {
    da: `regnearket har gjort nummeret til en dato; det er læst som ${date}`,
    en: `the spreadsheet has made the number a date; it was read as ${date}`,
  },
  write: {
    da: "gør cellen til tekst, og skriv nummeret igen",
    en: "make the cell a text and write the number again",
  },
});

export const unseenCharacter = (code: string): Said => ({
  what: {
    da: `her står et tegn, der ikke kan ses (${code})`,
    en: `here stands a character that cannot be seen (${code})`,
  },
  write: { da: "skriv teksten igen i cellen", en: "write the text in the cell again" },
});

export const tooLong = (length: number, most: number): Said => {
  const [da, en] = LANGUAGES.map((language) => formatNumber(most, language, { decimals: 0 }));
  return {
    what: { da: `teksten har ${length} tegn`, en: `the text has ${length} characters` },
    write: { da: `forkort teksten til højst ${da} tegn`, en: `shorten the text to ${en} characters at most` },
  };
};
