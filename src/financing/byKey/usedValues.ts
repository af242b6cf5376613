import { frozen } from "../../frozen.ts";
import type { Provenance } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import { knownInYear } from "../schemes/scheme.ts";
import type { ReadFinance } from "./read.ts";
import { VALUES } from "./words.ts";

/** A value of the scheme that a financing rests on, and what it is. */
export interface UsedValue {
  readonly what: Text;
  readonly rests: Provenance;
}

/** The scheme's values that were used, each with what it rests on. */
export function usedValues(read: ReadFinance): UsedValue[] {
  const { scheme, year, area, keys } = read;
  const of = (key: Exclude<keyof typeof VALUES, "share">, isUsed: boolean): UsedValue[] => {
    const found = isUsed ? knownInYear<unknown>(scheme[key], year) : undefined;
    return found === undefined ? [] : [{ what: VALUES[key], rests: found }];
  };
  return [
    { what: VALUES.share, rests: read.share },
    ...of("measure", keys !== undefined),
    ...of("keyDate", keys?.isOwnDate === false),
    ...of("area", !area.isOwn),
    ...of("settlementYears", read.earlierResults.length > 0),
    ...of("instalments", (knownInYear(scheme.instalments, year)?.value ?? 1) > 1),
    ...of("ratePerKey", read.isByRate),
  ];
}

/** What a key consists of: what is counted, when and where. */
export const OF_KEY: readonly Text[] = frozen([VALUES.measure, VALUES.keyDate, VALUES.area]);
