import { dateText, type IsoDate } from "../../dates.ts";
import { fail } from "../../errors.ts";
import type { Municipality } from "../../registers/municipalities.ts";
import type { Language } from "../../words.ts";
import type { FinancingScheme } from "../schemes/scheme.ts";
import type { FinancedArea } from "./financedArea.ts";
import { knownDates, measureText } from "./keyMeasure.ts";

/** What to write instead: the keys themselves, one for each municipality. */
function passKeys({ municipalities }: FinancedArea, language: Language): string {
  const [first] = municipalities;
  const list = `keys: [{ municipality: "${first?.name}", key: … }, …]`;
  const all = municipalities.length;
  if (language === "da")
    return all === 1 ? `giv ${list}` : `giv ${list} med et antal for hver af områdets ${all} kommuner`;
  return all === 1 ? `pass ${list}` : `pass ${list} with a count for each of the area's ${all} municipalities`;
}

/** Asks for a key that the sources do not tell. */
export function refuseUnknownMeasure(scheme: FinancingScheme, area: FinancedArea, path: string): never {
  return fail({
    kind: "unknown-value",
    path,
    foundAs: {
      da: `fordelingsnøglen for ${scheme.title.da}, som kilderne ikke nævner`,
      en: `the key of ${scheme.title.en}, which the sources do not tell`,
    },
    allowed: { da: `en nøgle for ${area.title.da}`, en: `a key for ${area.title.en}` },
    remedy: { da: passKeys(area, "da"), en: passKeys(area, "en") },
  });
}

/** Refuses a key of a scheme that pays nothing by one: it would be ignored. */
export function refuseKeyWithoutUse(found: unknown, scheme: FinancingScheme, year: number, path: string): never {
  return fail({
    kind: "unknown-key",
    path,
    found,
    allowed: {
      da: `ingen nøgle: intet betales efter en nøgle i ordningen ${scheme.title.da} ${year}`,
      en: `no key: nothing is paid by a key in ${scheme.title.en} ${year}`,
    },
    remedy: {
      da: "fjern nøglen; den ville ellers blive overset",
      en: "remove the key; it would otherwise be ignored",
    },
  });
}

/** Asks for the date of a key that the sources do not tell. */
export function refuseUnknownDate(scheme: FinancingScheme, measure: string, area: FinancedArea, path: string): never {
  const { da, en } = measureText(measure);
  return fail({
    kind: "unknown-value",
    path,
    foundAs: {
      da: `datoen for nøglen (${da}) i ordningen ${scheme.title.da}, som kilderne ikke nævner`,
      en: `the date of the key of ${scheme.title.en} (${en}), which the sources do not tell`,
    },
    allowed: { da: "en dato som 2024-01-01", en: "a date such as 2024-01-01" },
    remedy: {
      da: `giv keyDate: "…" med den dato, nøglen tælles på, eller ${passKeys(area, "da")}`,
      en: `give keyDate: "…" with the date the key is counted on, or ${passKeys(area, "en")}`,
    },
  });
}

/** Asks for counts that the registers do not hold, by measure, date and area. */
export function refuseNotInRegister(measure: string, date: IsoDate, area: FinancedArea, path: string): never {
  const dates = knownDates(measure);
  const { da, en } = measureText(measure);
  const known = dates.length > 3 ? `${dates[0]}, …, ${dates.at(-1)}` : dates.join(", ");
  return fail({
    kind: "unknown-value",
    path,
    foundAs: {
      da: `${da} pr. ${dateText(date, "da")} (${date}) i ${area.title.da}, som registret ikke har`,
      en: `${en} on ${dateText(date, "en")} (${date}) in ${area.title.en}, which the register does not hold`,
    },
    allowed: {
      da: known === "" ? "en nøgle, som gives" : `en dato, som registret har (${known}), eller en nøgle, som gives`,
      en: known === "" ? "a key that is passed" : `a date that the register holds (${known}), or a key that is passed`,
    },
    remedy: { da: passKeys(area, "da"), en: passKeys(area, "en") },
  });
}

/** Refuses a municipality that does not share. */
export function refuseOutsideArea(found: unknown, area: FinancedArea, path: string): never {
  return fail({
    kind: "out-of-range",
    path,
    found,
    allowed: { da: `en kommune i området: ${area.title.da}`, en: `a municipality of the area: ${area.title.en}` },
    remedy: {
      da: "fjern den, eller giv area som en liste, der har den med",
      en: "remove it, or give area as a list that holds it",
    },
  });
}

/** Asks for the municipalities that a list lacks. */
export function refuseLeftOut(missing: readonly Municipality[], path: string): never {
  const some = missing
    .slice(0, 3)
    .map(({ name }) => name)
    .join(", ");
  const more = missing.length > 3 ? ", …" : "";
  return fail({
    kind: "missing",
    path,
    foundAs: { da: `intet antal for ${some}${more}`, en: `no count for ${some}${more}` },
    allowed: { da: "ét antal for hver kommune i området", en: "one count for each municipality of the area" },
    remedy: {
      da: `tilføj de ${missing.length}, der mangler; også 0 skal skrives`,
      en: `add the ${missing.length} that are missing; 0 must be written too`,
    },
  });
}
