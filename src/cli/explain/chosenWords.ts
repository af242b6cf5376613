import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";
import { exact } from "../../numbers/exact.ts";
import { kr } from "../../numbers/krText.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import { both, type Text } from "../../words.ts";

/** Why this notice is explained where none is asked for. */
export const largest = ({ id, notice: { offer }, agreed: { excess } }: Assessment): Text => {
  const by = both(kr, exact(excess));
  if (!excess.isPositive() || excess.isZero()) {
    return {
      da: `Intet varsel ligger over sin grænse. Forklaret er ${id}, ${offer}; vælg et andet med --notice.`,
      en: `No notice lies above its limit. Explained is ${id}, ${offer}; choose another by --notice.`,
    };
  }
  return {
    da: `Forklaret er ${id}, ${offer}, som der først skal ses på: det ligger ${by.da} over sin grænse; vælg et andet med --notice.`,
    en: `Explained is ${id}, ${offer}, the one to look at first: it lies ${by.en} above its limit; choose another by --notice.`,
  };
};
/** Which of an offer's notices is explained, and which others there are. */
export const oneOf = ({ id, agreed: { excess } }: Assessment, all: readonly Assessment[]): Text => {
  const others = all
    .filter((each) => each.id !== id)
    .map(({ id, notice: { service } }) => `${id}${service === undefined ? "" : ` (${service})`}`)
    .join(", ");
  const isAbove = excess.isPositive() && !excess.isZero();
  return {
    da: `Tilbuddet har ${all.length} varsler. Forklaret er ${id}${isAbove ? ", som der først skal ses på" : ""}; vælg et af de andre med --notice: ${others}.`,
    en: `The offer has ${all.length} notices. Explained is ${id}${isAbove ? ", the one to look at first" : ""}; choose one of the others by --notice: ${others}.`,
  };
};
export const rowsWithErrors = (rows: number): Text => ({
  da: `${rows === 1 ? "1 række har" : `${rows} rækker har`} fejl og er ikke vurderet; „rammetakst check“ viser, hvad der skal rettes.`,
  en: `${rows === 1 ? "1 row has" : `${rows} rows have`} errors and could not be assessed; “rammetakst check” shows what to correct.`,
});
export const notAssessed = (id: string): Text => ({
  da: `${id}, hvis række har fejl`,
  en: `${id}, whose row has errors`,
});
export const ASSESSED_ONE: Asked = frozen({
  allowed: { da: "et varsel, der kunne vurderes", en: "a notice that could be assessed" },
  remedy: {
    da: "se med „rammetakst check“, hvad der skal rettes i rækken",
    en: "see by “rammetakst check” what to correct in the row",
  },
});
export const AS_IN_TABLE: Text = frozen({
  da: "skriv det, som det står i tabellen",
  en: "write it as it stands in the table",
});
export const ROW_NUMBER: Asked = frozen({
  allowed: { da: "et rækkenummer", en: "the number of a row" },
  remedy: { da: "skriv fx --row 12", en: "write for example --row 12" },
});
export const rowWithErrors = (row: string): Text => ({
  da: `række ${row}, der har fejl`,
  en: `row ${row}, which has errors`,
});
export const rowsBetween = (first: number, last: number): Asked => ({
  allowed: {
    da: `en række med et varsel, fra ${first} til ${last}`,
    en: `a row with a notice, from ${first} to ${last}`,
  },
  remedy: {
    da: "skriv rækkens nummer, som regnearket viser det; rækken med overskrifter tæller med",
    en: "write the row's number as the spreadsheet shows it; the row of headings counts",
  },
});
export const severalSheets = ({ da, en }: Text): Text => ({
  da: `et varsel; flere ark har et i den række: ${da}`,
  en: `one notice; several sheets have one in that row: ${en}`,
});
export const BY_NOTICE: Text = frozen({ da: "vælg det med --notice", en: "choose it by --notice" });
export const ONE_OF_THEM: Asked = frozen({
  allowed: { da: "én måde at vælge varslet på", en: "one way to choose the notice" },
  remedy: { da: "behold den, der menes", en: "keep the one that is meant" },
});
