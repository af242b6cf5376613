import type { GivenColumn } from "../../rules/columns/kinds.ts";
import type { OccupancyOptions } from "../report/input.ts";

/**
 * The services of many offers as columns. Of the columns of services, those of the first offer come first: where every offer has
 * `services` of them, service `j` of offer `i` is at `i × services + j`.
 */
export interface OccupancyColumns {
  /** How many services each offer has; one number for all, by default 1, or a place for each offer. */
  readonly services?: number | GivenColumn;
  /** The places of each service, all through the year; above 0 where they count. */
  readonly places: GivenColumn;
  /** The days that citizens had in the period, 0 or more. */
  readonly occupiedDays: GivenColumn;
  /** The occupancy that the tariff rests on, as a share of 1 such as 0.95; one for all services, or a place for each. */
  readonly budgetedOccupancy: number | Float64Array;
  /** On how many days of the period each service was open; by default on every day. */
  readonly openingDays?: GivenColumn;
  /** 1 for each service whose places enter the offer's occupancy, 0 for a package; by default all do. */
  readonly countsPlaces?: Uint8Array;
  /** The tariff of each service, in whole øre per occupied day; without it nothing is said of revenue. */
  readonly tariff?: GivenColumn;
  /** The cost-based budget of each offer for the whole year, in whole øre; needed with `tariff`, for the full report. */
  readonly budget?: GivenColumn;
}

/** What of a year is looked at, and what the offers are called. */
export interface OccupancyRatesOptions extends OccupancyOptions {
  /** A name or number for each offer of columns, by which its report and its failure are called; by default its place from 0. */
  readonly ids?: ArrayLike<string | number | bigint>;
}
