import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

/** What the arithmetic of the rules rests on; each value they are given has its own source. */
export const SCHEMES_OWN: Text = frozen({
  da: "finansieringsordningens andele og beløb, der hver nævner sin kilde",
  en: "the scheme's shares and amounts, each with its own source",
});

export const OWN_SCHEME: Text = frozen({ da: "brugerens egen ordning", en: "the user's own scheme" });

export const schemeInYear = (scheme: Text, year: number): Text => ({
  da: `${scheme.da} ${year}`,
  en: `${scheme.en} ${year}`,
});

// Which scheme.

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

// A scheme of one's own.

export const idTaken = frozen({
  allowed: { da: "et navn, som rammetakst ikke selv bruger", en: "a name that rammetakst does not use itself" },
  remedy: { da: "giv ordningen et andet navn", en: "give the scheme another name" },
});

export const unorderedYears = frozen({
  allowed: { da: "et senere år end andelen før", en: "a later year than that of the share before" },
  remedy: { da: "skriv andelene i rækkefølge, den ældste først", en: "write the shares in order, the oldest first" },
});

export const notMeasure = frozen({
  allowed: {
    da: '"inhabitants" eller aldre som "0-17", den laveste først',
    en: '"inhabitants" or ages such as "0-17", the lowest first',
  },
  remedy: {
    da: "skriv det, nøglen tæller; en helt anden nøgle udelades her og gives med keys",
    en: "write what the key counts; leave out a key of another kind and pass it by keys",
  },
});

export const notKeyDate = frozen({
  allowed: { da: "måned og dag, som findes hvert år: MM-DD", en: "month and day that every year has: MM-DD" },
  remedy: { da: 'skriv "01-01" for 1. januar', en: 'write "01-01" for 1 January' },
});
