import { dateText, type IsoDate } from "../../dates.ts";
import { REMOVE_KEY } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { both, type Text } from "../../words.ts";
import { measureText } from "./words.ts";

// The area.

export const missingArea = (scheme: Text) => ({
  foundAs: { da: "intet område", en: "no area" },
  remedy: {
    da: `skriv hvilket område ${scheme.da} gælder for her, eller giv en liste af kommuner`,
    en: `write which area ${scheme.en} is for here, or give a list of municipalities`,
  },
});

export const REGION_OR_LIST: Text = frozen({
  da: "en region eller en liste af kommuner",
  en: "a region or a list of municipalities",
});

export const namedAreas = (names: string): Text => ({
  da: `${names} eller en liste af kommuner`,
  en: `${names} or a list of municipalities`,
});

export const OTHER_AREAS_NOT_KNOWN: Text = frozen({
  da: "de andre områder er ikke kendt; giv kommunerne som liste",
  en: "the other areas are not known; give the municipalities as a list",
});

export const otherArea = (scheme: Text, area: Text) => ({
  allowed: { da: `${scheme.da} gælder ${area.da}`, en: `${scheme.en} is for ${area.en}` },
  remedy: {
    da: "udelad området, eller giv en liste af kommuner, hvis andre skal dele",
    en: "leave the area out, or give a list of municipalities if others are to share",
  },
});

export const outsideArea = (area: Text) => ({
  allowed: { da: `en kommune i området: ${area.da}`, en: `a municipality of the area: ${area.en}` },
  remedy: {
    da: "fjern den, eller giv area som en liste, der har den med",
    en: "remove it, or give area as a list that includes it",
  },
});

// The key.

interface Area {
  readonly title: Text;
  readonly municipalities: readonly { readonly name: string }[];
}

/** What to write instead: the keys themselves, one for each municipality. */
function passKeys({ municipalities }: Area): Text {
  const list = `keys: [{ municipality: "${municipalities[0]?.name}", key: … }, …]`;
  const all = municipalities.length;
  if (all === 1) return { da: `giv ${list}`, en: `pass ${list}` };
  return {
    da: `giv ${list} med et antal for hver af områdets ${all} kommuner`,
    en: `pass ${list} with a count for each of the area's ${all} municipalities`,
  };
}

export const unknownMeasure = (scheme: Text, area: Area) => ({
  foundAs: {
    da: `fordelingsnøglen for ${scheme.da}, som kilderne ikke nævner`,
    en: `the key of ${scheme.en}, which the sources do not state`,
  },
  allowed: { da: `en nøgle for ${area.title.da}`, en: `a key for ${area.title.en}` },
  remedy: passKeys(area),
});

export function unknownDate(scheme: Text, measure: string, area: Area) {
  const [counted, keys] = [measureText(measure), passKeys(area)];
  return {
    foundAs: {
      da: `datoen for nøglen (${counted.da}) i ordningen ${scheme.da}, som kilderne ikke nævner`,
      en: `the date of the key of ${scheme.en} (${counted.en}), which the sources do not state`,
    },
    allowed: { da: "en dato som 2024-01-01", en: "a date such as 2024-01-01" },
    remedy: {
      da: `giv keyDate: "…" med den dato, nøglen tælles på, eller ${keys.da}`,
      en: `give keyDate: "…" with the date the key is counted on, or ${keys.en}`,
    },
  };
}

const KEY_THAT_IS_PASSED: Text = frozen({ da: "en nøgle, som gives", en: "a key that is passed" });

/** `known` are the dates that the register holds; empty for none. */
export function notInRegister(measure: string, date: IsoDate, known: string, area: Area) {
  const [counted, day] = [measureText(measure), both(dateText, date)];
  return {
    foundAs: {
      da: `${counted.da} pr. ${day.da} (${date}) i ${area.title.da}, som registret ikke har`,
      en: `${counted.en} on ${day.en} (${date}) in ${area.title.en}, which the register does not hold`,
    },
    allowed:
      known === ""
        ? KEY_THAT_IS_PASSED
        : {
            da: `en dato, som registret har (${known}), eller en nøgle, som gives`,
            en: `a date that the register holds (${known}), or a key that is passed`,
          },
    remedy: passKeys(area),
  };
}

/** A key of a scheme that pays nothing by one would be ignored. */
export const keyWithoutUse = (scheme: Text, year: number) => ({
  allowed: {
    da: `ingen nøgle: intet betales efter en nøgle i ordningen ${scheme.da} ${year}`,
    en: `no key: nothing is paid by a key in ${scheme.en} ${year}`,
  },
  remedy: REMOVE_KEY,
});

export const leftOut = (names: string, missing: number) => ({
  foundAs: { da: `intet antal for ${names}`, en: `no count for ${names}` },
  allowed: { da: "ét antal for hver kommune i området", en: "one count for each municipality of the area" },
  remedy: {
    da: `tilføj de ${missing}, der mangler; også 0 skal skrives`,
    en: `add the ${missing} that are missing; 0 must be written too`,
  },
});

// Budget, split and earlier results.

export const missingBudget = (scheme: Text) => ({
  foundAs: { da: "intet budget", en: "no budget" },
  allowed: { da: `årets budget i kr. for ${scheme.da}`, en: `the year's budget in DKK of ${scheme.en}` },
  remedy: {
    da: "giv budget: …; et beløb pr. person er ikke kendt for året",
    en: "give budget: …; an amount per person is not known for the year",
  },
});

export const twoSplits = frozen({
  foundAs: { da: "både splitOfYear og objectiveShare", en: "both splitOfYear and objectiveShare" },
  allowed: { da: "højst én af dem", en: "at most one of them" },
  remedy: { da: "fjern den ene", en: "remove one of them" },
});

export const EARLIER_YEAR: Text = frozen({ da: "et år før budgetåret", en: "a year before the budget year" });

// Cases.

export const missingCases = (scheme: Text) => ({
  foundAs: { da: "ingen sager", en: "no cases" },
  allowed: {
    da: "kommunernes sager, for en del betales pr. sag",
    en: "the municipalities' cases, since part is paid per case",
  },
  remedy: {
    da: `giv cases: [{ municipality, cases }] for ${scheme.da}`,
    en: `give cases: [{ municipality, cases }] for ${scheme.en}`,
  },
});

export const noCasesForPot = frozen({
  foundAs: { da: "ingen sager til at bære sagspuljen", en: "no cases to share the case pot" },
  allowed: { da: "mindst én sag", en: "at least one case" },
  remedy: { da: "giv sagerne, eller giv expectedCases", en: "give the cases, or give expectedCases" },
});
