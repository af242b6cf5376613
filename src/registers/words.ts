import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";
import type { OperatorKind } from "./operatorKind.ts";
import type { OtherArea } from "./places.ts";

// What is counted, and who runs an offer.

export const yearOlds = (ages: string): Text => ({ da: `${ages}-årige`, en: `${ages}-year-olds` });

const OPERATORS: Readonly<Record<OperatorKind, Text>> = frozen({
  municipality: { da: "kommune", en: "municipality" },
  region: { da: "region", en: "region" },
  private: { da: "privat", en: "private" },
});

export const operatorKindWords = (kind: OperatorKind): Text => OPERATORS[kind];

// Ages and dates that are refused.

export const AGES_AS_TEXT: Text = frozen({
  da: 'alderen i hele år som tekst: "0-17", "15-17" eller "17"',
  en: 'the age in whole years as text: "0-17", "15-17" or "17"',
});

export const AGES_FOR_EXAMPLE: Text = frozen({
  da: 'skriv for eksempel "0-17"',
  en: 'write "0-17", for instance',
});

export const LOWEST_AGE_FIRST: Text = frozen({
  da: "skriv den laveste alder først",
  en: "write the lowest age first",
});

export const agesKnown = (ages: string, dates: string): Text => ({
  da: `indbyggere i alderen ${ages} år, som kendes den ${dates}`,
  en: `inhabitants aged ${ages}, who are known on ${dates}`,
});

export const countNotKnown = (date: string, { da, en }: Text): Text => ({
  da: `${date}, hvor antallet af ${da} ikke kendes`,
  en: `${date}, on which the number of ${en} is not known`,
});

export const someOf = (dates: string, all: number): Text => ({
  da: `${dates} (${all} datoer)`,
  en: `${dates} (${all} dates)`,
});

export const knownDates = ({ da, en }: Text): Text => ({
  da: `en dato, hvor det kendes: ${da}`,
  en: `a date on which it is known: ${en}`,
});

/** What to do about figures that the registers do not hold. */
export const PASS_YOUR_OWN: Text = frozen({
  da: "giv selv tallene, for eksempel som fordelingsnøgler, og nævn kilden til dem",
  en: "pass the counts yourself, for instance as keys, and name their source",
});

// Queries that are refused.

export const QUERY: Text = frozen({
  da: "en forespørgsel med date og eventuelt ages og enten municipality eller region",
  en: "a query with date and, if wanted, ages and either municipality or region",
});

export const WRITE_QUERY: Text = frozen({
  da: 'skriv { date: "2024-01-01" }',
  en: 'write { date: "2024-01-01" }',
});

export const REMOVE_KEY: Text = frozen({
  da: "fjern nøglen, eller ret dens navn",
  en: "remove the key, or correct its name",
});

export const GIVE_DATE: Text = frozen({
  da: 'angiv datoen, for eksempel "2024-01-01"',
  en: 'give the date, such as "2024-01-01"',
});

export const GIVE_VALUE: Text = frozen({
  da: "giv en værdi, eller udelad nøglen",
  en: "give a value, or leave the key out",
});

export const REMOVE_REGION: Text = frozen({
  da: "fjern region; kommunen er nok til at finde tallet",
  en: "remove region; the municipality is enough to find the count",
});

// Places that are refused.

export const A_MUNICIPALITY: Text = frozen({
  da: "navnet eller koden på en af de 98 kommuner",
  en: "the name or the code of one of the 98 municipalities",
});

export const A_REGION: Text = frozen({
  da: "en af de fem regioner: hovedstaden, sjaelland, syddanmark, midtjylland eller nordjylland, eller dens navn eller kode (1081-1085, i Statistikbanken 081-085)",
  en: "one of the five regions: hovedstaden, sjaelland, syddanmark, midtjylland or nordjylland, or its name or code (1081-1085, in StatBank 081-085)",
});

export const A_GROUP: Text = frozen({
  da: "en af de fem kommunegrupper: hovedstadskommuner, storbykommuner, provinsbykommuner, oplandskommuner eller landkommuner, eller dens kode i Statistikbanken (910-960)",
  en: "one of the five municipality groups: hovedstadskommuner, storbykommuner, provinsbykommuner, oplandskommuner or landkommuner, or its code in StatBank (910-960)",
});

export const CHOOSE_GROUP: Text = frozen({
  da: "vælg en af dem; en kommunes gruppe findes med { municipality: navn }",
  en: "choose one of them; a municipality's group is found by { municipality: name }",
});

export const CHOOSE_REGION: Text = frozen({ da: "vælg en af dem", en: "choose one of them" });

export const LOOK_UP: Text = frozen({
  da: "slå navn og kode op i municipalities()",
  en: "look up name and code in municipalities()",
});

export const writeIfMeant = (written: string): Text => ({
  da: `skriv ${written}, hvis det er det, der menes`,
  en: `write ${written} if that is what is meant`,
});

interface Named {
  readonly name: string;
  readonly code: number;
}

/** The municipalities that may be meant: `Odense (kode 461) eller Odder (kode 727)`. */
export function oneOfIfMeant(municipalities: readonly Named[]): Text {
  const list = (code: string) => municipalities.map((each) => `${each.name} (${code} ${each.code})`);
  return {
    da: `skriv ${list("kode").join(" eller ")}, hvis det er det, der menes`,
    en: `write ${list("code").join(" or ")} if that is what is meant`,
  };
}

export const writeRegionIfMeant = (id: string, name: string): Text => ({
  da: `skriv ${id}, hvis det er ${name}, der menes`,
  en: `write ${id} if ${name} is what is meant`,
});

export const isRegion = (given: string, region: string): Text => ({
  da: `${given}, der er ${region}`,
  en: `${given}, which is ${region}`,
});

export const GIVE_MUNICIPALITY: Text = frozen({
  da: "skriv en af regionens kommuner, eller giv regionen dér, hvor der bedes om en region",
  en: "write one of the region's municipalities, or give the region where a region is asked for",
});

export const isMunicipality = (given: string, municipality: string): Text => ({
  da: `${given}, der er kommunen ${municipality}`,
  en: `${given}, which is the municipality of ${municipality}`,
});

export const writeRegionOfMunicipality = (region: string): Text => ({
  da: `skriv ${region}, hvis det er kommunens region, der menes; ellers giv kommunen dér, hvor der bedes om en kommune`,
  en: `write ${region} if the municipality's region is meant; otherwise give the municipality where one is asked for`,
});

export const isChristiansoe = (given: string): Text => ({
  da: `${given} (Christiansø er ikke en kommune og hører ikke under nogen)`,
  en: `${given} (Christiansø is no municipality and belongs to none)`,
});

export const COUNT_CHRISTIANSOE_APART: Text = frozen({
  da: "udelad Christiansø, eller opgør øen for sig ved siden af de 98 kommuner",
  en: "leave Christiansø out, or count it on its own, in addition to the 98 municipalities",
});

interface RefusedArea {
  readonly found: (given: string) => Text;
  readonly remedy: Text;
}

/** The areas of StatBank's tables where one place is asked for. */
export const OTHER_AREAS: Readonly<Record<OtherArea["kind"], RefusedArea>> = frozen({
  country: {
    found: (given: string) => ({ da: `${given}, der er hele landet`, en: `${given}, which is the whole country` }),
    remedy: {
      da: "udelad stedet, hvor hele landet er ment; i en tabel udelades rækken, for den er summen af de andre",
      en: "leave the place out where the whole country is meant; in a table leave the row out, for it is the sum of the others",
    },
  },
  group: {
    found: (given: string) => ({
      da: `${given}, der er en gruppe af kommuner i Statistikbanken`,
      en: `${given}, which is a group of municipalities in StatBank`,
    }),
    remedy: {
      da: "udelad rækken, eller giv gruppens kommuner hver for sig; municipalityGroups() har dem",
      en: "leave the row out, or give the group's municipalities one by one; municipalityGroups() has them",
    },
  },
  island: {
    found: (given: string) => ({
      da: `${given}, der ikke er en kommune og ikke hører under nogen`,
      en: `${given}, which is no municipality and belongs to none`,
    }),
    remedy: { da: "udelad Christiansø", en: "leave Christiansø out" },
  },
});

/** What a code is for, or that it is for nothing. */
export const codeIsOf = (code: string, place: string | undefined): Text =>
  place === undefined
    ? { da: `koden ${code} er intet steds`, en: `the code ${code} is of no place` }
    : { da: `koden ${code} er for ${place}`, en: `the code ${code} is of ${place}` };

export const nameHasCode = (code: string | undefined): Text =>
  code === undefined
    ? { da: "navnet har ingen kode", en: "the name has no code" }
    : { da: `navnet har koden ${code}`, en: `the name has the code ${code}` };

export const codeAndNameDiffer = (given: string, code: Text, name: Text): Text => ({
  da: `${given}, hvor kode og navn ikke passer sammen: ${code.da}, ${name.da}`,
  en: `${given}, whose code and name do not fit: ${code.en}, ${name.en}`,
});

export const placesIfMeant = (places: readonly string[]): Text => ({
  da: `skriv ${places.join(" eller ")}, hvis det er det, der menes`,
  en: `write ${places.join(" or ")} if that is what is meant`,
});

// Registers that are refused.

export const aRegister = (names: string): Text => ({
  da: `et af registrene ${names}`,
  en: `one of the registers ${names}`,
});

export const CHOOSE_REGISTER: Text = frozen({ da: "vælg et af dem", en: "choose one of them" });
