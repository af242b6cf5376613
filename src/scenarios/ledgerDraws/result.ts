import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Explanation } from "../../rules/explanation.ts";

/**
 * What a simulation of a ledger can find.
 *
 * - `draws-are-assumed`: what is drawn between is the user's own assumption;
 * - `opening-not-stated`: what was carried in to the first year is not stated, and taken as 0;
 * - `back-regulation-not-stated`: what the first years' tariffs held of earlier results is not stated, and taken as 0;
 * - `most-carried`: in every year the most that may be is carried;
 * - `deficit-carried`: that deficits are carried is only proposed.
 */
export type LedgerDrawsCode =
  | "draws-are-assumed"
  | "opening-not-stated"
  | "back-regulation-not-stated"
  | "most-carried"
  | "deficit-carried";

/** How an amount lies over the draws, in kr. */
export interface DrawnAmount {
  /** The sum over all draws by their number, 34 digits where it does not end. */
  readonly mean: Decimal;
  /** Of the mean: the draws' standard deviation by the square root of their number, to 34 digits. */
  readonly standardError: Decimal;
  readonly least: Decimal;
  /** For each share of the simulation's `quantiles`: the smallest drawn amount that at least so many draws do not exceed. */
  readonly quantiles: readonly Decimal[];
  readonly most: Decimal;
}

/** How often something was so. */
export interface DrawnShare {
  readonly draws: number;
  /** Of all draws, as a share of 1. */
  readonly share: Decimal;
  /** Of the share: √(share · (1 − share) / draws), to 34 digits. */
  readonly standardError: Decimal;
}

/** A year over all draws; amounts in nominal kr., surpluses above 0, deficits below. */
export interface DrawnYear {
  readonly year: number;
  /** The agreement that was applied. */
  readonly agreement: string;
  /** The most that may be carried of a surplus. */
  readonly surplusLimit: Decimal;
  /** The most that may be carried of a deficit, above 0. */
  readonly deficitLimit: Decimal;
  readonly result: DrawnAmount;
  readonly carriedOut: DrawnAmount;
  /** What enters the tariff of `tariffYear`: a surplus lowers it. */
  readonly toTariff: DrawnAmount;
  readonly tariffYear: number;
  /** The tariff of the year itself, with back-regulation, kr. a day. */
  readonly tariff: DrawnAmount;
  /** How often more was left than the limit of a surplus. */
  readonly surplusBeyond: DrawnShare;
  /** How often the deficit was beyond its limit. */
  readonly deficitBeyond: DrawnShare;
}

/** A settlement ledger over many draws of occupancy and costs. */
export interface LedgerSimulation {
  readonly offer?: string;
  readonly draws: number;
  readonly seed: number;
  /** The generator, with its version. */
  readonly generator: string;
  /** The shares that are shown of each amount, as shares of 1. */
  readonly quantiles: readonly Decimal[];
  /** In order. */
  readonly years: readonly DrawnYear[];
  /** How often a year or more went beyond a limit. */
  readonly anyBeyond: DrawnShare;
  readonly findings: readonly Finding<LedgerDrawsCode>[];
  readonly explanation: Explanation;
}
