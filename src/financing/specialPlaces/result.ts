import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { GivenPeriod, Period } from "../../given/period/readPeriod.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { GivenKey } from "../byKey/keys.ts";
import type { FinancingFindingCode } from "../byKey/result.ts";

/** A person's stay on a special place. */
export interface GivenSpecialStay {
  /** The municipality that referred the person, in whichever region; name or code. */
  readonly municipality: string | number;
  /** The day of admission, which counts. */
  readonly from: IsoDate;
  /** The day of discharge, which does not count, but at least one day of the stay does; without it the stay lasts on. */
  readonly to?: IsoDate;
  /** Days on another hospital ward, first and last day among them, within the stay; they do not count. At most 100. */
  readonly elsewhere?: readonly Period[];
}

/** The places that are set up from a day on. */
export interface PlacesFrom {
  /** The first day, in the year; they hold until the next one of the list. */
  readonly from: IsoDate;
  /** A whole number of 0 or more, without places that are re-marked for ordinary psychiatry. */
  readonly places: Numeric;
}

/** A region's special places in a year, for {@link specialPlaces}. */
export interface GivenSpecialPlaces {
  /** Of the day price and the days. */
  readonly year: number;
  /** What of the year is paid for, such as `"Q1"`; by default all of it. */
  readonly period?: GivenPeriod;
  /** The region that set the places up; name, code or id. */
  readonly region: string | number;
  /** The places set up, without those that are re-marked: one number, or several from one day after the other. */
  readonly places: Numeric | readonly PlacesFrom[];
  /** The stays; at most 10 000. */
  readonly stays: readonly GivenSpecialStay[];
  /** The day the inhabitants are counted on, which the sources do not state. */
  readonly keyDate?: string;
  /** The inhabitants, where the registers do not hold them: every municipality of the region once. */
  readonly keys?: readonly GivenKey[];
}

/**
 * What a finding on special places is about.
 *
 * - `more-stays-than-places`: on some day more people stayed than there were places;
 * - `elsewhere-counted-unused`: the place of a person on another ward is taken to be unused;
 * - `stay-without-days`: no day of a stay counts in the period.
 */
export type SpecialPlacesFindingCode = "more-stays-than-places" | "elsewhere-counted-unused" | "stay-without-days";

/** What one municipality pays; amounts in kr., whole øre. */
export interface SpecialPlacesMunicipality<N = Decimal> {
  readonly municipality: string;
  readonly code: number;
  /** Its stays that have days in the period, and their days. */
  readonly stays: number;
  readonly usedDays: number;
  /** For the days of those it referred. */
  readonly usedAmount: N;
  /** Its inhabitants; nothing for a municipality of another region. */
  readonly key: N | null;
  /** Its share of the unused days, by inhabitants. */
  readonly unusedAmount: N;
  /** Both together. */
  readonly payment: N;
}

/** What special places cost and who pays it: `Decimal`s, or exact fractions from `specialPlaces.exact`. */
export interface SpecialPlaces<N = Decimal> {
  readonly year: number;
  readonly period: Period;
  /** The region's id. */
  readonly region: string;
  /** The day the inhabitants are counted on; nothing where keys are given without it. */
  readonly keyDate: string | null;
  /** Kr. a day. */
  readonly dayPrice: N;
  /** Places set up on each day, added up. */
  readonly placeDays: number;
  readonly usedDays: number;
  /** Counted day by day; on a day with more stays than places, none. */
  readonly unusedDays: number;
  readonly usedAmount: N;
  readonly unusedAmount: N;
  readonly payment: N;
  /** The region's by code, then those of other regions that referred someone. */
  readonly municipalities: readonly SpecialPlacesMunicipality<N>[];
  readonly findings: readonly Finding<SpecialPlacesFindingCode | FinancingFindingCode>[];
  readonly explanation: Explanation;
}
