import type { Numeric } from "../../numbers/exact.ts";

/**
 * How an amount or a number of days is drawn between two bounds.
 *
 * - `uniform`: every whole unit from `least` to `most` equally likely;
 * - `triangular`: `likeliest` the likeliest, and evenly less likely towards both ends;
 * - `bell`: near to the middle likelier than near to the ends, as a normal distribution cut off at about 3.5 standard deviations:
 *   the sum of four equal uniform draws.
 */
export type DrawKind = "uniform" | "triangular" | "bell";

/** Something that is not known and is drawn: whole days, or whole øre. */
export interface Draw {
  /** `uniform`, `triangular` or `bell`. */
  readonly kind: DrawKind;
  /** The least that is drawn; a whole number of days, or kr. in whole øre; 0 or more. */
  readonly least: Numeric;
  /** The most that is drawn; not below `least`. */
  readonly most: Numeric;
  /** Of `triangular` only: what is likeliest, from `least` to `most`. */
  readonly likeliest?: Numeric;
}

/** A year of an offer whose occupancy and costs are drawn. Amounts in nominal kr. */
export interface YearToDraw {
  /** The accounting year; the years are in any order, without gaps. */
  readonly year: number;
  /** Kr. a day in whole øre without back-regulation, 0 or more; what the ledger puts into the year's tariff comes on top. */
  readonly tariff: Numeric;
  /** Days that the tariff is computed from (places × occupancy × days), above 0; back-regulation is divided by them. */
  readonly budgetedDays: Numeric;
  /** The cost-based budget of a whole year, without back-regulation, 0 or more. */
  readonly budget: Numeric;
  /** Days that are occupied, or how they are drawn; whole days, 0 or more. */
  readonly occupiedDays: Numeric | Draw;
  /** The costs that do not follow the occupied days, or how they are drawn; kr. in whole øre, 0 or more. */
  readonly costs: Numeric | Draw;
  /** Costs for each occupied day besides `costs`, in whole øre, 0 or more; by default 0. */
  readonly costsPerDay?: Numeric;
  /** What was built into the year's tariff of results before the first year, in whole øre: above 0 where it raised it. */
  readonly backRegulationInTariff?: Numeric;
}

/** The years of an offer that {@link simulateLedger} draws. */
export interface LedgerToDraw {
  /** The offer's name, for titles; it changes no figure. */
  readonly offer?: string;
  /** What was carried in to the first year, in whole øre, a surplus above 0; by default 0, and a finding says so. */
  readonly carriedIn?: Numeric;
  /** 1 to 20 years. */
  readonly years: readonly YearToDraw[];
}

/** How often is drawn, from where, and what is shown of it. */
export interface DrawOptions {
  /** How many times the years are drawn, 2 to 1 000 000; by default 10 000. Together with the years at most 5 000 000. */
  readonly draws?: number;
  /** A whole number of 0 or more and below 2^53: the same one gives the same draws on every machine; by default 1. */
  readonly seed?: number;
  /** The shares of the draws whose quantiles are shown, from 0 to 1 and rising, at most 20; by default 5, 25, 50, 75 and 95 %. */
  readonly quantiles?: readonly Numeric[];
}
