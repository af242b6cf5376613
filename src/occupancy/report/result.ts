import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { OccupancyFinding } from "../finding.ts";
import type { OfferClosure } from "./input.ts";

/** Days of a service or an offer; budgeted days are available days × budgeted occupancy. */
export interface OccupancyDays<N = Decimal> {
  readonly available: N;
  readonly budgeted: N;
  readonly occupied: N;
}

/** Tariff revenue in kr.; `effect` is revenue − budgeted, below 0 where less came in. */
export interface OccupancyRevenue<N = Decimal> {
  readonly revenue: N;
  readonly budgeted: N;
  readonly effect: N;
}

/** One service in the period and in the year. Rates are shares of 1, rounded to 6 decimals for showing. */
export interface ServiceOccupancy<N = Decimal> {
  readonly id: string | number;
  readonly name: string;
  /** A service that does not count its places enters the revenue only. */
  readonly countsPlaces: boolean;
  readonly days: OccupancyDays<N>;
  readonly budgeted: N;
  /** Absent where no days were available in the period. */
  readonly actual?: N;
  /** In kr. per occupied day; absent where it is not stated. */
  readonly tariff?: N;
  /** In the period; absent where the tariff is not stated. */
  readonly revenue?: OccupancyRevenue<N>;
  /** The whole year, its rest projected; absent where the opening days of the year are not stated. */
  readonly year?: OccupancyDays<N>;
  /** Absent where the tariff or the opening days of the year are not stated. */
  readonly yearRevenue?: OccupancyRevenue<N>;
}

/**
 * The result that the year is projected to end with, in kr.; a surplus above 0. Revenue, costs and back-regulation are
 * called as an accounting year calls them, so that they can be settled as one.
 */
export interface ProjectedYear<N = Decimal> {
  readonly revenue: N;
  readonly costs: N;
  /** What the year's tariffs hold of earlier years' results; above 0 where it raised them. */
  readonly backRegulationInTariff: N;
  readonly result: N;
  /** What of the result comes from occupancy: revenue − budgeted revenue. */
  readonly fromOccupancy: N;
  /** The rest: budgeted revenue − budget − back-regulation. The two sum to the result exactly. */
  readonly fromBudget: N;
}

/** What becomes of the result under the agreement's band, in kr.; nominal. */
export interface ExpectedSettlement<N = Decimal> {
  /** Whether the result is the projected one, or the operator's own. */
  readonly basis: "projected" | "own";
  readonly result: N;
  readonly carriedIn: N;
  readonly limit: N;
  readonly available: N;
  readonly carriedOut: N;
  /** A surplus above 0, which lowers the tariff, or a deficit below 0, which raises it; 0 for an offer that closes. */
  readonly toTariff: N;
  /** Left when the offer closes: the sum of what is settled with the buyers and borne by the operator; else 0. */
  readonly leftAtClosure: N;
  /** Absent where the offer closes and who bears what is left is not known for the year. */
  readonly settledWithBuyers?: N;
  readonly borneByOperator?: N;
  /** Whether all that is available stays within the band. */
  readonly withinBand: boolean;
}

/**
 * Where a tariff is expected to go.
 *
 * - `rise`, `fall`, `none`: by the result that the band does not hold;
 * - `closed`: the offer closes, and has no later tariff;
 * - `unknown`: something is not stated; the findings say what.
 */
export type TariffDirection = "rise" | "fall" | "none" | "closed" | "unknown";

/** The expected change of the tariff of a later year. */
export interface ExpectedTariffChange<N = Decimal> {
  readonly direction: TariffDirection;
  /** The accounting year + 2. */
  readonly year: number;
  /** In kr. per budgeted day of the year reported; a rise above 0. Absent where unknown, and for an offer that closes. */
  readonly perDay?: N;
}

/** The occupancy of one offer. Rates are shares of 1, rounded to 6 decimals for showing, and are never compared. */
export interface OfferOccupancy<N = Decimal> {
  readonly id: string | number;
  readonly name: string;
  readonly operator?: string;
  /** Days of the services that count places, in the period. */
  readonly days: OccupancyDays<N>;
  readonly budgeted: N;
  readonly actual: N;
  /** Actual − budgeted as a share of 1: −0.05 is 5 percentage points too few. */
  readonly deviation: N;
  /** Whether the deviation reaches the agreement's threshold, above or below. */
  readonly listed: boolean;
  /** Revenue of the period against the budgeted, in kr., packages with it; absent where a tariff is not stated. */
  readonly revenueEffect?: N;
  /**
   * Absent where a tariff or opening days of the year are not stated, and where the offer closes and its budget seems to be
   * for the whole year.
   */
  readonly projected?: ProjectedYear<N>;
  /** Absent where there is no result, or where the band is not known. */
  readonly settlement?: ExpectedSettlement<N>;
  readonly tariffChange: ExpectedTariffChange<N>;
  readonly closure?: OfferClosure;
  readonly initiatives: readonly string[];
  readonly expectsBackRegulation?: boolean;
  readonly services: readonly ServiceOccupancy<N>[];
  readonly findings: readonly OccupancyFinding[];
  readonly explanation: Explanation;
}

/** How many offers there are of each kind; the listed are rises + falls + without change + closed + unknown. */
export interface OccupancyCounts {
  readonly offers: number;
  readonly listed: number;
  readonly rises: number;
  readonly falls: number;
  readonly withoutChange: number;
  readonly closed: number;
  readonly unknown: number;
}

/** The occupancy of a region's offers: `Decimal`s, or exact fractions from `occupancyReport.exact`. */
export interface OccupancyReport<N = Decimal> {
  readonly year: number;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate; readonly days: number };
  /** The year whose tariffs the results enter: the accounting year + 2. */
  readonly tariffYear: number;
  readonly agreement: string;
  /** The deviation from which an offer is listed, as a share of 1. */
  readonly threshold: N;
  /** In the order given. */
  readonly offers: readonly OfferOccupancy<N>[];
  /** Counted among the listed offers, all but `offers`. */
  readonly counts: OccupancyCounts;
  /** What holds for the whole report; each offer has its own. */
  readonly findings: readonly OccupancyFinding[];
  readonly explanation: Explanation;
}
