import { dateText, type IsoDate } from "../../dates.ts";
import { frozen } from "../../frozen.ts";
import { both, type Text } from "../../words.ts";
import { CASES_PER_CHILDREN } from "./ruleWords.ts";

export const casesPerChildrenIn = (year: number): Text => ({
  da: `${CASES_PER_CHILDREN.da} ${year}`,
  en: `${CASES_PER_CHILDREN.en} ${year}`,
});

// Why the figures are what they are.

export const WEIGHTED_SUMS: Text = frozen({
  da: "En regions tal er summen af dens sager over summen af dens 0-17-årige, ikke et gennemsnit af kommunernes tal.",
  en: "A region's figure is the sum of its cases over the sum of its 0-17-year-olds, not the mean of the municipalities' figures.",
});

export function childrenOfRegister(date: IsoDate, source: Text): Text {
  const day = both(dateText, date);
  return {
    da: `0-17-årige den ${day.da}, hvor de ikke er oplyst: ${source.da}.`,
    en: `0-17-year-olds on ${day.en}, where they were not given: ${source.en}.`,
  };
}

// What is refused.

export function notInRegister(date: IsoDate, known: string) {
  const day = both(dateText, date);
  return {
    foundAs: {
      da: `intet, og de 0-17-årige den ${day.da} er ikke i registret`,
      en: `nothing, and the 0-17-year-olds on ${day.en} are not in the register`,
    },
    allowed: {
      da: `et antal, eller en date i registret: ${known}`,
      en: `a number, or a date of the register: ${known}`,
    },
    remedy: {
      da: "giv children på hver række (Danmarks Statistik, FOLK1A), eller vælg en date i registret",
      en: "give children with each row (Danmarks Statistik, FOLK1A), or choose a date of the register",
    },
  };
}

/** `whole` is the place of the row of the whole region. */
export const regionCountedTwice = (whole: string) => ({
  allowed: { da: `en kommune uden for ${whole}`, en: `a municipality outside ${whole}` },
  remedy: {
    da: "giv regionen eller dens kommuner, ikke begge",
    en: "give the region or its municipalities, not both",
  },
});

// Findings.

export const regionIncomplete = (region: string, missing: string): Text => ({
  da: `${region} er kun summen af de kommuner, der er oplyst. Der mangler: ${missing}.`,
  en: `${region} is only the sum of the municipalities given. Missing: ${missing}.`,
});

export const GIVE_WHOLE_REGION: Text = frozen({
  da: "Giv alle regionens kommuner, også dem med 0 sager, eller regionen som én række.",
  en: "Give all municipalities of the region, those with 0 cases too, or the region as one row.",
});
