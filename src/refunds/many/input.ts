import type { GivenColumn } from "../../rules/columns/kinds.ts";
import type { Provision } from "../stateRefund/result.ts";

/**
 * Especially costly cases as columns, a place for each case's year: amounts in whole øre, 0 or more. Costs are given month by month,
 * or a year's with its number of months, or as one-off costs alone.
 */
export interface RefundColumns {
  /** The calendar years, which decide limits and shares; one for all, or a column. */
  readonly year: number | GivenColumn;
  /** The costs of each month from January on: 1 to 12 columns, 0 for a month without cost. */
  readonly monthly?: readonly GivenColumn[];
  /** The costs of the year, which are spread evenly over `months`. */
  readonly yearly?: GivenColumn;
  /** How many months each yearly cost covers, 1 to 12. */
  readonly months?: number | GivenColumn;
  /** The month that each yearly cost begins in, 1 to 12; by default 1. It matters only where income is given by month. */
  readonly firstMonth?: number | GivenColumn;
  /** Income that is deducted: a column for each month from January on, or one of the year's, which is spread as of a single case. */
  readonly income?: GivenColumn | readonly GivenColumn[];
  /** One-off costs of the year, which are spread over 12 months. */
  readonly oneOff?: GivenColumn;
  /**
   * The year's limits in whole øre a year, from the lowest up, where the library does not know them: three, of which the third
   * is 0 before 2021; 0 in all three where a row has none of its own.
   */
  readonly limits?: readonly [number | GivenColumn, number | GivenColumn, number | GivenColumn];
  /** The paragraph of cases before 2021: `176`, the default, or `176a`; or for each row its place in these two, 0 or 1. */
  readonly provision?: Provision | GivenColumn;
}

/** How refunds are computed. */
export interface RefundsOptions {
  /** A name for each row, by which it and its failure are called; by default its place from 0. */
  readonly ids?: ArrayLike<string | number | bigint>;
}
