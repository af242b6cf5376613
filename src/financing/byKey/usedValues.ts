import { frozen } from "../../frozen.ts";
import type { Provenance } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import { knownInYear } from "../schemes/scheme.ts";
import type { ReadFinance } from "./read.ts";

/** A value of the scheme that a financing rests on, and what it is. */
export interface UsedValue {
  readonly what: Text;
  readonly rests: Provenance;
}

const WHAT = frozen({
  share: { da: "den objektive andel", en: "the objective share" },
  measure: { da: "fordelingsnøglen", en: "the key" },
  keyDate: { da: "nøglens dato", en: "the date of the key" },
  area: { da: "området", en: "the area" },
  settlementYears: { da: "fristen for tidligere års resultat", en: "the deadline of earlier results" },
  instalments: { da: "antallet af rater", en: "the number of instalments" },
  ratePerKey: { da: "beløbet pr. person", en: "the amount per person" },
} as const satisfies Record<string, Text>);

/** The scheme's values that were used, each with what it rests on. */
export function usedValues(read: ReadFinance): UsedValue[] {
  const { scheme, year, area, keys } = read;
  const of = (key: Exclude<keyof typeof WHAT, "share">, isUsed: boolean): UsedValue[] => {
    const found = isUsed ? knownInYear<unknown>(scheme[key], year) : undefined;
    return found === undefined ? [] : [{ what: WHAT[key], rests: found }];
  };
  return [
    { what: WHAT.share, rests: read.share },
    ...of("measure", keys !== undefined),
    ...of("keyDate", keys?.isOwnDate === false),
    ...of("area", !area.isOwn),
    ...of("settlementYears", read.earlierResults.length > 0),
    ...of("instalments", (knownInYear(scheme.instalments, year)?.value ?? 1) > 1),
    ...of("ratePerKey", read.isByRate),
  ];
}

/** What a key consists of: what is counted, when and where. */
export const OF_KEY: readonly Text[] = frozen([WHAT.measure, WHAT.keyDate, WHAT.area]);
