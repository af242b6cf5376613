import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";

/** New places that open together. */
export interface GivenAddition {
  /** What they are called, such as the institution. */
  readonly name?: string;
  /** A whole number of places, above 0. */
  readonly places: Numeric;
  /** The first day they are open, or the month (1-12) of the plan's year whose first day it is. */
  readonly from: IsoDate | number;
  /** Kr. for an occupied day, where it is different from the plan's. */
  readonly dayPrice?: Numeric;
}

/** A plan of new places in secure institutions. */
export interface GivenCapacityPlan {
  /** The calendar year that is planned. */
  readonly year: number;
  /** 1 to 1000. */
  readonly additions: readonly GivenAddition[];
  /** Kr. for an occupied day. */
  readonly dayPrice: Numeric;
  /** The share of days that are occupied, from 0 to 1; 1 where it is not given, and a finding says so. */
  readonly occupancy?: Numeric;
  /** The share of the occupied days that are judicial, from 0 to 1. */
  readonly judicialShare: Numeric;
}

/** What places cost in a year, and who pays; amounts in kr. */
export interface NewPlacesCost<N = Decimal> {
  /** Days the places are open, summed over places. */
  readonly placeDays: N;
  readonly occupiedDays: N;
  readonly cost: N;
  /** What the placing municipalities pay: social days in full, and the tariff of judicial days. */
  readonly placer: N;
  /** What all municipalities share by the key. */
  readonly pool: N;
}

/** One addition of a plan. */
export interface PlannedAddition<N = Decimal> {
  readonly name: string;
  readonly places: N;
  readonly from: IsoDate;
  readonly dayPrice: N;
  readonly thisYear: NewPlacesCost<N>;
  /** The same places open all days of the plan's year. */
  readonly fullYear: NewPlacesCost<N>;
}

/** What a finding on a capacity plan is about. */
export type CapacityFindingCode =
  | "full-occupancy-assumed"
  | "opens-after-the-year"
  | "yearly-limit-left-out"
  | "day-price-below-tariff";

/** New places and what they cost this year and in a full year; the sums are those of the additions, exactly. */
export interface CapacityPlan<N = Decimal> {
  readonly year: number;
  readonly occupancy: N;
  readonly judicialShare: N;
  /** The crime-preventive tariff a day. */
  readonly tariff: N;
  readonly places: N;
  readonly additions: readonly PlannedAddition<N>[];
  /** The places open at the end of each month, January first. */
  readonly placesByMonth: readonly N[];
  readonly thisYear: NewPlacesCost<N>;
  readonly fullYear: NewPlacesCost<N>;
  readonly findings: readonly Finding<CapacityFindingCode>[];
  readonly explanation: Explanation;
}
