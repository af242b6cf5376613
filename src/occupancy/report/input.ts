import type { IsoDate } from "../../dates.ts";
import type { GivenPeriod } from "../../given/period/readPeriod.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { ClosedBy } from "../../settlement/closure/rule.ts";
import type { GivenStay } from "../../stays/input.ts";
import type { StayCount } from "../../stays/stayCount.ts";

/**
 * A number of places from one day to another, both included; a missing end is that of the year. A `period` such as
 * `"1. halvår"` says both days.
 */
export interface PlacesStretch {
  /** Of a service that counts its places above 0, else 0 or more; decimals allowed. */
  readonly places: Numeric;
  /** The first day; by default 1 January. */
  readonly from?: IsoDate;
  /** The last day; by default 31 December, or the last day before the offer closes. */
  readonly to?: IsoDate;
  /** In place of both days: `"Q1"`, `"1.–3. kvartal"`, `"1. halvår"`, in the year of the report. */
  readonly period?: GivenPeriod;
}

/**
 * On how many days a service was open.
 *
 * - `"all"`: every day of the calendar;
 * - `{ period, year }`: whole numbers of days in the period of the report and in the whole year;
 * - a number alone: the days in the period; the year's are then not stated, and nothing can be projected, unless it is
 *   every day of the period, which is taken as every day of the year.
 */
export type OpeningDays =
  | "all"
  | Numeric
  | {
      /** Open days in the period of the report, a whole number. */
      readonly period: Numeric;
      /** Open days in the whole year, a whole number, those of the period among them. */
      readonly year: Numeric;
    };

/** The stays at a service, whose days in the period of the report are counted. */
export interface GivenStays {
  /** Each by the day it begins and the day it ends; one without an end lasts on. At most 100 000. */
  readonly stays: readonly GivenStay[];
  /** Whether the day a stay ends counts: `"with-last-day"` or `"without-last-day"`, as the offer's agreement says. */
  readonly counting: StayCount;
}

/** What is priced inside an offer: a stay, a day offer or a package. */
export interface OfferService {
  /** A name or a number of its own in the offer. */
  readonly id: string | number;
  /** What it is called; by default its id. */
  readonly name?: string;
  /**
   * The places: a number for as long as the offer is open, or stretches that do not overlap, such as 18 to 30 June and
   * 22 from 1 July. Of a service that counts its places above 0; of a package the citizens expected in it, 0 or more.
   */
  readonly places: Numeric | readonly PlacesStretch[];
  /** Whether its places enter the offer's occupancy; those of a package do not, since its citizens have a place already. */
  readonly countsPlaces: boolean;
  /** On how many days it was open, which its available days are counted from. */
  readonly openingDays: OpeningDays;
  /** The occupancy that the tariff rests on, as a share of 1, such as `"0.95"`. */
  readonly budgetedOccupancy: Numeric;
  /**
   * The days that citizens had in the period; 0 or more, and more than are available where places are shared. In place of
   * the number the stays themselves, whose days in the period are counted.
   */
  readonly occupiedDays: Numeric | GivenStays;
  /** In kr. per occupied day; without it the offer's revenue is unknown. */
  readonly tariff?: Numeric;
}

/** An offer that closes in the year. */
export interface OfferClosure {
  /** The first day that it is closed. */
  readonly from: IsoDate;
  /** Who closed it: the social supervision or another authority, or its own operator. */
  readonly by: ClosedBy;
}

/** An offer as its operator reports it. Amounts in kr. of the year, of at most two decimals. */
export interface OccupancyOffer {
  /** A name or a number of its own in the report. */
  readonly id: string | number;
  /** As the report shows it. */
  readonly name: string;
  /** Who runs it, as it is to be shown. */
  readonly operator?: string;
  /** The cost-based budget of the whole year that the tariffs are to cover, without back-regulation; 0 or more. */
  readonly budget: Numeric;
  /** At least one that counts its places, at most 200. */
  readonly services: readonly OfferService[];
  /** What was carried in from the year before: a surplus above 0, a deficit below; taken as 0 where it is not stated. */
  readonly carriedIn?: Numeric;
  /**
   * What the year's tariffs hold of earlier years' results, in kr. for the whole year; above 0 raises them. Taken as 0
   * where it is not stated.
   */
  readonly backRegulationInTariff?: Numeric;
  /** The operator's own expectation of the year's result, surplus above 0, in place of the projected one. */
  readonly result?: Numeric;
  /** Where the offer closes in the year; by default it does not. */
  readonly closure?: OfferClosure;
  /** What the operator does about the deviation. */
  readonly initiatives?: readonly string[];
  /** Whether the operator expects the deviation to lead to back-regulation that moves the tariff. */
  readonly expectsBackRegulation?: boolean;
}

export const REST_OF_YEAR = ["as-period", "as-budgeted"] as const;

/** How the days outside a period are occupied: as those in it, or as budgeted. */
export type RestOfYear = (typeof REST_OF_YEAR)[number];

/** What of a year is reported, and how the rest of it is projected. */
export interface OccupancyOptions {
  /** The accounting year. */
  readonly year: number;
  /**
   * Two days that both belong to it, or a text such as `"1. halvår"` or `"Q1–Q3"`; it lies in the year. By default
   * 1 January to 30 September.
   */
  readonly period?: GivenPeriod;
  /** How the days outside the period are projected: by default occupied as in it, else as budgeted. */
  readonly restOfYear?: RestOfYear;
}
