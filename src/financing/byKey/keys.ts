import type { IsoDate } from "../../dates.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { compare, type Fraction, fraction } from "../../numbers/fraction.ts";
import type { Municipality } from "../../registers/municipalities.ts";
import { population } from "../../registers/population.ts";
import { type FinancingScheme, knownInYear } from "../schemes/scheme.ts";
import { countsByMunicipality } from "./areaCounts.ts";
import type { FinancedArea } from "./financedArea.ts";
import { refuseLeftOut, refuseNotInRegister, refuseUnknownDate, refuseUnknownMeasure } from "./keyFailures.ts";
import { knownDates } from "./keyMeasure.ts";

/** A municipality's number of the key, as it is given. */
export interface GivenKey {
  /** Name or code. */
  readonly municipality: string | number;
  /** A whole number of 0 or more. */
  readonly key: Numeric;
}

/** The key of an area: what is counted, when, and how many in each of its municipalities. */
export interface FinancingKeys {
  /** `inhabitants` or ages; nothing where the scheme's measure is not known. */
  readonly measure: string | undefined;
  readonly date: IsoDate | undefined;
  /** For each municipality of the area, in its order. */
  readonly counts: readonly Fraction[];
  readonly isGiven: boolean;
  /** The date is the call's and not the scheme's. */
  readonly isOwnDate: boolean;
  /** How many of the keys that are given differ from the register; nothing where the register has no such counts. */
  readonly differing: number | undefined;
}

function counted({ code }: Municipality, measure: string, date: IsoDate): Fraction {
  const ages = measure === "inhabitants" ? {} : { ages: measure };
  return fraction(BigInt(population({ municipality: code, date, ...ages })));
}

function passedCounts(keys: readonly GivenKey[], area: FinancedArea, path: string): Fraction[] {
  const rows = keys.map(({ municipality, key }) => ({ municipality, count: key }));
  const counts = countsByMunicipality(rows, area, { path, field: "key" });
  const missing = area.municipalities.filter(({ code }) => !counts.has(code));
  if (missing.length > 0) return refuseLeftOut(missing, path);
  return area.municipalities.map(({ code }) => counts.get(code) as Fraction);
}

interface KeyChoice {
  readonly keys: readonly GivenKey[] | undefined;
  readonly keyDate: IsoDate | undefined;
}

/** The key of a scheme's area in a year: what is given, or otherwise what the registers hold on the key's date. */
export function financingKeys(
  scheme: FinancingScheme,
  year: number,
  area: FinancedArea,
  { keys, keyDate }: KeyChoice,
  at: (key: string) => string,
): FinancingKeys {
  const measure = knownInYear(scheme.measure, year)?.value;
  const rule = knownInYear(scheme.keyDate, year)?.value;
  const ruled = rule === undefined ? undefined : `${year - rule.yearsBefore}-${rule.day}`;
  const date = keyDate ?? ruled;
  const isOwnDate = keyDate !== undefined && keyDate !== ruled;
  const held = measure !== undefined && date !== undefined && knownDates(measure).includes(date);
  const register = () => area.municipalities.map((each) => counted(each, measure as string, date as IsoDate));
  if (keys !== undefined) {
    const counts = passedCounts(keys, area, at("keys"));
    const differing = held
      ? register().filter((own, i) => compare(own, counts[i] as Fraction) !== 0).length
      : undefined;
    return { measure, date, counts, isGiven: true, isOwnDate, differing };
  }
  if (measure === undefined) return refuseUnknownMeasure(scheme, area, at("keys"));
  if (date === undefined) return refuseUnknownDate(scheme, measure, area, at("keyDate"));
  if (!held) return refuseNotInRegister(measure, date, area, at("keys"));
  return { measure, date, counts: register(), isGiven: false, isOwnDate, differing: undefined };
}
