import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What the light core needs of these words; the others load with the whole library.

/** What the arithmetic of the rules rests on; each value they are given has its own source. */
export const SCHEMES_OWN: Text = frozen({
  da: "finansieringsordningens andele og beløb, der hver nævner sin kilde",
  en: "the scheme's shares and amounts, each with its own source",
});

export const schemeInYear = (scheme: Text, year: number): Text => ({
  da: `${scheme.da} ${year}`,
  en: `${scheme.en} ${year}`,
});

export const schemesAllowed = (names: string): Text => ({
  da: `${names}, eller en ordning fra defineScheme`,
  en: `${names}, or a scheme from defineScheme`,
});

export const CHOOSE_SCHEME: Text = frozen({
  da: "vælg en af dem, eller beskriv ordningen med defineScheme",
  en: "choose one, or describe the scheme with defineScheme",
});

export const notBudgetYear = frozen({
  allowed: { da: "et årstal fra 1900 til 2200", en: "a year from 1900 to 2200" },
  remedy: { da: "skriv året som 2022", en: "write the year as 2022" },
});

export const valueNotKnown = (value: Text, scheme: Text, year: number): Text => ({
  da: `${value.da} er ikke kendt for ${scheme.da} i ${year}`,
  en: `${value.en} is not known for ${scheme.en} in ${year}`,
});

export const giveValue = (parameter: string): Text => ({
  da: `giv værdien selv: i beregningen, med schemeInForce(…).with({ ${parameter}: … }) eller i defineScheme`,
  en: `give the value yourself: in the calculation, by schemeInForce(…).with({ ${parameter}: … }) or in defineScheme`,
});
