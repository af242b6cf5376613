import { type Asked, LIST, NUMBER, OBJECT, type Refused, TRUE_OR_FALSE, WHOLE_NUMBER } from "../failureWords.ts";
import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";
import type { Keys } from "./oneOf.ts";

// One of two fields.

export const bothIn = (names: readonly string[]): Text => ({
  da: `både ${names.join(" og ")}`,
  en: `both ${names.join(" and ")}`,
});

export const absentIn = (names: readonly string[]): Text => ({
  da: `hverken ${names.join(" eller ")}`,
  en: `neither ${names.join(" nor ")}`,
});

export const oneOf = (names: readonly string[]): Text => ({
  da: `enten ${names.join(" eller ")}`,
  en: `either ${names.join(" or ")}`,
});

export const GIVE_ONE: Text = frozen({ da: "giv det ene af dem", en: "give one of the two" });

// What is asked for.

export const UNREADABLE: Refused = frozen({
  foundAs: { da: "et objekt, der ikke kan læses", en: "an object that cannot be read" },
  allowed: { da: "almindelige data", en: "plain data" },
  remedy: { da: "giv dem, som JSON.parse ville give dem", en: "give them as JSON.parse would give them" },
});

/** An object of a class, which is not read by its keys. */
export const instanceOf = (name: string): Text => ({
  da: `et objekt af klassen ${name}`,
  en: `an object of the class ${name}`,
});

/** The same, as a plain one. */
export const plain = (allowed: Text): Text => ({
  da: `${allowed.da}, skrevet som et almindeligt objekt`,
  en: `${allowed.en}, written as a plain object`,
});

/** By what a schema of zod's calls it. */
export const KINDS: Readonly<Record<string, Text>> = frozen({
  string: { da: "tekst", en: "text" },
  number: NUMBER,
  int: WHOLE_NUMBER,
  boolean: TRUE_OR_FALSE,
  array: LIST,
  object: OBJECT,
});

/** By what a schema of our own calls it. */
export const WANTED: Readonly<Record<string, Text>> = frozen({
  year: { da: "et årstal fra 1900 til 2200", en: "a year from 1900 to 2200" },
  language: { da: '"da" eller "en"', en: '"da" or "en"' },
  date: {
    da: "en dato fra 1900 til 2200, der findes, som 2025-01-31",
    en: "a date from 1900 to 2200 that exists, as 2025-01-31",
  },
  period: {
    da: "en periode: { from, to } med to datoer, eller som tekst, 1.-3. kvartal 2025",
    en: "a period: { from, to } with two dates, or as text, Q1-Q3 2025",
  },
  "day-or-period": {
    da: "den sidste dag, som 2025-09-30, eller perioden fra årets begyndelse, som 1.-3. kvartal",
    en: "the last day, as 2025-09-30, or the period from the beginning of the year, as 1.-3. kvartal or Q1-Q3",
  },
  number: {
    da: "et tal, som tal eller som tekst med punktum før decimalerne (1055.68)",
    en: "a number, as a number or as text with a point before the decimals (1055.68)",
  },
});

export const NAME: Text = frozen({
  da: "et navn som tekst, der ikke er tom, eller en kode som helt tal",
  en: "a name as text that is not empty, or a code as a whole number",
});

/** `hour (time), day (døgn)`; a key that is the word itself is written alone. */
export function keysText(keys: Keys): Text {
  const listed = (language: keyof Text) =>
    Object.entries(keys).map(([key, { [language]: called }]) => (called === key ? key : `${key} (${called})`));
  return { da: listed("da").join(", "), en: listed("en").join(", ") };
}

export const NOT_EMPTY: Text = frozen({ da: "tekst, der ikke er tom", en: "text that is not empty" });

export const atMost = (most: string): Text => ({ da: `højst ${most}`, en: `at most ${most}` });

export const mostCharacters = (most: string): Text => ({ da: `højst ${most} tegn`, en: `at most ${most} characters` });

export const mostInList = (most: string): Text => ({ da: `højst ${most} i listen`, en: `at most ${most} in the list` });

export const atLeast = (least: string): Text => ({ da: `mindst ${least}`, en: `at least ${least}` });

export const leastInList = (least: string): Text => ({
  da: `mindst ${least} i listen`,
  en: `at least ${least} in the list`,
});

export const VALUE: Text = frozen({ da: "en værdi", en: "a value" });

export const differentFrom = (before: string): Text => ({
  da: `et andet end ${before}`,
  en: `different from ${before}`,
});

export const textWithin = (longest: number): Text => ({
  da: `tekst på højst ${longest} tegn uden styretegn`,
  en: `text of at most ${longest} characters without control characters`,
});

export const character = (found: string): Text => ({ da: `tegnet ${found}`, en: `the character ${found}` });

// What to do.

export const CORRECT_VALUE: Text = frozen({ da: "ret værdien", en: "correct the value" });

export const ADD_VALUE: Text = frozen({ da: "tilføj værdien", en: "add the value" });

export const WRITE_VALUE: Text = frozen({
  da: "skriv værdien; også 0 skal skrives",
  en: "write the value; 0 must be written too",
});

export const WRITE_FOR_EMPTY_CELL: Text = frozen({
  da: "skriv værdien; en tom celle er ingen værdi",
  en: "write the value; an empty cell is no value",
});

export const WRITE_NUMBER_FOR_EMPTY_CELL: Text = frozen({
  da: "skriv tallet, også hvis det er 0; en tom celle er ikke nul",
  en: "write the number, even if it is 0; an empty cell is not zero",
});

export const writeObject = (object: string): Text => ({ da: `skriv ${object}`, en: `write ${object}` });

/** By what was expected, or by what a schema of our own calls what it wants. */
export const WRITE: Readonly<Record<string, Text>> = frozen({
  year: { da: "skriv årstallet med fire cifre, 2025", en: "write the year with four digits, 2025" },
  period: {
    da: "skriv perioden som tekst, Q1, 1.-3. kvartal eller 1. halvår, eller med sin første og sidste dag",
    en: "write the period as text, Q1, 1.-3. kvartal or H1, or by its first and last day",
  },
  "day-or-period": {
    da: "skriv dagen eller perioden som tekst: 2025-09-30 eller 1.-3. kvartal",
    en: "write the day or the period as text: 2025-09-30 or Q1-Q3",
  },
  "too-few": {
    da: "skriv mindst én i listen; en tom liste giver intet tal",
    en: "write at least one in the list; an empty list gives no number",
  },
  string: { da: "skriv værdien som tekst i anførselstegn", en: "write the value as text in quotes" },
  int: { da: "skriv et helt tal uden anførselstegn", en: "write a whole number without quotes" },
  number: {
    da: "skriv tallet, som tal eller som tekst med punktum før decimalerne",
    en: "write the number, as a number or as text with a point before the decimals",
  },
  boolean: {
    da: "skriv true for ja eller false for nej, uden anførselstegn",
    en: "write true for yes or false for no, without quotes",
  },
  array: { da: "giv en liste, også hvor der kun er én: [ … ]", en: "give a list, even of one: [ … ]" },
});

export const ADD_OR_REMOVE: Text = frozen({
  da: "læg de to sammen, eller fjern den ene",
  en: "add the two together, or remove one of them",
});

export const SHORTEN: Text = frozen({ da: "forkort teksten", en: "shorten the text" });

export const REMOVE_CHARACTER: Text = frozen({
  da: "fjern tegnet; står det midt i et ord, er filen nok læst i en forkert tegnkodning",
  en: "remove the character; inside a word it often means that the file was read in the wrong encoding",
});

// Figures out of range.

export const NOT_NEGATIVE: Text = frozen({ da: "0 eller mere", en: "0 or more" });

export const ABOVE_ZERO: Text = frozen({ da: "mere end 0", en: "more than 0" });

export const COUNT: Text = frozen({ da: "et helt tal på 0 eller mere", en: "a whole number of 0 or more" });

export const SHARE: Asked = frozen({
  allowed: { da: "en andel mellem 0 og 1", en: "a share between 0 and 1" },
  remedy: {
    da: 'skriv 80 % som "0.80", eller brug parseRate("80 %")',
    en: 'write 80% as "0.80", or use parseRate("80 %")',
  },
});

export const WHOLE_OERE: Asked = frozen({
  allowed: {
    da: "et beløb i hele øre: højst to decimaler",
    en: "an amount in whole øre: at most two decimals",
  },
  remedy: { da: "afrund beløbet, før det gives", en: "round the amount before it is given" },
});

// Rows that are computed together.

export const notOffer = (offers: number): Asked => ({
  allowed: { da: `et helt tal fra 0 til ${offers - 1}`, en: `a whole number from 0 to ${offers - 1}` },
  remedy: { da: "giv tilbuddets plads, fra 0", en: "give the place of the offer, from 0" },
});

export const notRow = (rows: number) => ({
  allowed: { da: `et helt tal fra 0 til ${rows - 1}`, en: `a whole number from 0 to ${rows - 1}` },
  remedy: { da: "giv rækkens plads, fra 0", en: "give the place of the row, from 0" },
});

export const NAME_OF_ROW: Asked = frozen({
  allowed: { da: "et navn eller nummer", en: "a name or number" },
  remedy: { da: "giv hver række et navn", en: "give each row a name" },
});

export const nameForEach = (rows: number): Asked => ({
  allowed: { da: `en liste med ${rows} navne, ét for hver række`, en: `a list of ${rows} names, one for each row` },
  remedy: {
    da: "giv rækkernes navne i rækkefølge, eller udelad dem",
    en: "give the rows' names in order, or leave them out",
  },
});
