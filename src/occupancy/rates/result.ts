import type { Failure } from "../../errors.ts";
import type { OccupancyFindingCode } from "../finding.ts";
import type { OccupancyReport } from "../report/result.ts";

/** An offer whose occupancy could not be reported. */
export interface FailedOccupancy {
  /** The offer's name or number, else its place. */
  readonly id: string | number;
  /** Its place among the offers, from 0. */
  readonly offer: number;
  /** What is wrong, and where, such as `offers[3].services[0].places`. */
  readonly failure: Failure;
}

/** What `listed` holds for an offer that failed; its rates are NaN. */
export const NOT_LOOKED_AT = 255;

/** The occupancy of many offers as columns, a place for each offer in the order given. */
export interface OccupancyRates {
  /** The accounting year, and what of it was looked at. */
  readonly year: number;
  readonly period: OccupancyReport["period"];
  /** How many offers were given. */
  readonly offers: number;
  /** Their names or numbers, else their places. */
  readonly ids: readonly (string | number)[];
  /** What tables call them: the names of offers given as a list, else their ids as text. */
  readonly names: readonly string[];
  /** The budgeted occupancy of the services that count places, in millionths of 1, rounded for showing. */
  readonly budgeted: Float64Array;
  /** The actual occupancy, in millionths of 1, rounded for showing; it may exceed a million. */
  readonly actual: Float64Array;
  /** The exact actual − budgeted, in millionths of 1, rounded for showing: −50000 is 5 percentage points too few. */
  readonly deviation: Float64Array;
  /** 1 where the exact deviation reaches the agreement's threshold, above or below, else 0; 255 for an offer that failed. */
  readonly listed: Uint8Array;
  /** Revenue of the period against the budgeted, in whole øre, packages with it; NaN where no tariffs are stated. */
  readonly revenueEffect: Float64Array;
  /** What was found on each offer: bit `i` is set where it has the finding `findingCodes[i]`. */
  readonly findings: Uint8Array;
  /** The findings that are looked for; a full report may have others. */
  readonly findingCodes: readonly OccupancyFindingCode[];
  /** How many offers are listed. */
  readonly listedInAll: number;
  /** The offers that could not be looked at, with what is wrong. */
  readonly failed: readonly FailedOccupancy[];
  /** The full report of one offer, by its place from 0. */
  why(offer: number): OccupancyReport;
}
