import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";

export const PLACE_KINDS = ["ordinary", "short-stay", "acute", "respite"] as const;

/** What kind of places an offer has; all but `ordinary` have a lowest bound of their own. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The actual occupancy of an offer in one year, as a share of 1. */
export interface YearOccupancy<N = Numeric> {
  /** The calendar year; each only once. */
  readonly year: number;
  /** A share of 1: 0.95 is 95 %. */
  readonly occupancy: N;
}

/** What the occupancy of a tariff is set by. */
export interface OccupancyHistory {
  /** The year the tariff is for. */
  readonly year: number;
  /** Actual occupancy of earlier years, in any order; those that the agreement asks for must be there. */
  readonly actual: readonly YearOccupancy[];
  /** By default `ordinary`. */
  readonly kind?: PlaceKind;
  /** The occupancy that the operator applies, as a share of 1, if it is known already. */
  readonly applied?: Numeric;
}

/**
 * What a finding on a budgeted occupancy is about.
 *
 * - `below-lowest`, `above-highest`: outside the agreement's bounds, which needs approval;
 * - `above-recommended`: within them, but above what is recommended;
 * - `differs-from-mean`: the applied occupancy is neither the mean, nor its rounding, nor the bound that replaces it.
 */
export type BudgetedOccupancyCode = "below-lowest" | "above-highest" | "above-recommended" | "differs-from-mean";

/** The occupancy of a tariff by its history. Rates are shares of 1, rounded to 6 decimals for showing. */
export interface BudgetedOccupancy<N = Decimal> {
  readonly year: number;
  /** The years that the mean is of, the latest first. */
  readonly basis: readonly YearOccupancy<N>[];
  readonly mean: N;
  readonly lowest: N;
  readonly highest: N;
  readonly recommended: N;
  /** The mean held within the bounds. */
  readonly budgeted: N;
  /** What the operator applies; absent where it is not stated. */
  readonly applied?: N;
  readonly findings: readonly Finding<BudgetedOccupancyCode>[];
  readonly explanation: Explanation;
}
