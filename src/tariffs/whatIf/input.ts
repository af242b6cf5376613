import type { ParameterName } from "../../generated/parameterNames.ts";
import type { Numeric } from "../../numbers/exact.ts";

/** Rates of indexation to try for a year, as shares of 1. */
export interface TriedRates {
  /** The year that the rate leads to. */
  readonly year: number;
  /** Shares of 1: 0.031 is 3.1 %. At most 50. */
  readonly values: readonly Numeric[];
}

/**
 * What is varied in a tariff, and the values to try: one thing or two, of which the first is shown in rows. Besides places,
 * occupancy and rate any parameter of the agreement by its name, such as `daysInYear`.
 */
export type WhatIfAxes = {
  /** Budgeted occupancy as shares of 1. */
  readonly occupancy?: readonly Numeric[];
  /** Approved places, above 0; at most 50 numbers to try. */
  readonly places?: readonly Numeric[];
  /** The rate of the input's series to the tariff year, or to the year stated. */
  readonly rate?: readonly Numeric[] | TriedRates;
} & { readonly [Name in ParameterName]?: readonly (string | number)[] };

/** What is varied besides parameters. */
export const OWN_KEYS = ["occupancy", "places", "rate"] as const;

export type OwnKey = (typeof OWN_KEYS)[number];

/** More values of an axis than a table can show; each cell is a calculation of its own. */
export const MOST_VALUES = 50;
