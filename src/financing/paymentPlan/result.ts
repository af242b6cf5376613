import type { IsoDate } from "../../dates.ts";
import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { IndexSeries } from "../../indexation/indexSeries.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { StayCount } from "../../stays/stayCount.ts";

/** What a tariff of a plan is per. */
export type PlanUnit = "hour" | "day" | "week" | "month" | "piece";

/** How often the units are used: per day, week or month, or once, on the first day. */
export type PlanInterval = "day" | "week" | "month" | "once";

/** A tariff and the day it holds from. */
export interface GivenPlanTariff {
  /** Kr. per unit, 0 or more. */
  readonly amount: Numeric;
  /** The year whose prices it is in; a tariff at another level than the year's is indexed along the series. */
  readonly priceLevel: number;
  /** The first day it holds; it holds until the next one of the list. By default from the beginning. */
  readonly from?: IsoDate;
}

/** A citizen's absence, within the plan. */
export interface GivenAbsence {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
  /** The share of the tariff that is paid, 0 to 1, as the offer's agreement says. */
  readonly paidShare: Numeric;
  /** How many of the first days are paid in full; by default none. A whole number. */
  readonly fullDays?: number;
}

/** What is bought for a citizen by one tariff, from a day on. */
export interface GivenPlan {
  /** A name or number, which the plan shows. */
  readonly citizen: string | number;
  /** The offer or service. */
  readonly service: string | number;
  /** The first day. */
  readonly from: IsoDate;
  /** The last day; without it the plan goes on. Whether it counts is said by `counting`. */
  readonly to?: IsoDate;
  /** What the tariff is per. */
  readonly per: PlanUnit;
  /** How many units an interval has, above 0: 12.5 hours a week, 0.5 for half days. By default 1. */
  readonly quantity?: Numeric;
  /** How often; needed for hours and pieces. Of a tariff per day, week or month it is that. */
  readonly every?: PlanInterval;
  /** One, or several that follow each other, in order; those replaced before the plan begins do not matter. At most 50. */
  readonly tariffs: readonly GivenPlanTariff[];
  /** What the citizen pays, kr. a month, 0 or more, whole øre; a part of a month by its days. By default nothing. */
  readonly ownPayment?: Numeric;
  /** Within the plan, in order and without overlap. At most 100. */
  readonly absences?: readonly GivenAbsence[];
}

/** The year of the plans, and how they are counted. */
export interface PlanOptions {
  /** The calendar year that is paid for. */
  readonly year: number;
  /** Whether the last day of a plan counts: `"with-last-day"` or `"without-last-day"`; never chosen for the user. */
  readonly counting: StayCount;
  /** Needed where a tariff is not at the year's level. */
  readonly series?: IndexSeries;
}

/**
 * What a finding on payment plans is about.
 *
 * - `same-service-twice`: two plans of one citizen for the same service share days;
 * - `several-services`: plans of one citizen for different services share days;
 * - `plan-outside-year`: no day of a plan counts in the year;
 * - `part-month-by-days`: a month that is only begun is paid by its days;
 * - `own-payment-above-cost`: in some month the citizen pays more than it costs;
 * - `ends-with-year`: the last day of a plan is 31 December, and the full year is counted as if it goes on;
 * - `rate-known-within-bounds`: tariffs are indexed by a rate that is derived from rounded amounts.
 */
export type PlanFindingCode =
  | "same-service-twice"
  | "several-services"
  | "plan-outside-year"
  | "part-month-by-days"
  | "own-payment-above-cost"
  | "ends-with-year"
  | "rate-known-within-bounds";

/** What plans come to; kr., whole øre, less what the citizen pays. */
export interface PlanSum<N = Decimal> {
  /** What is expected to be paid in the year. */
  readonly expected: N;
  /**
   * What a full year costs with the plans in force on 31 December, by their terms of that day and without absence. 0 of a plan
   * that has ended before, that begins later or that is bought once, so that plans that follow each other count once.
   */
  readonly fullYear: N;
  /**
   * What that full year costs more than this one: full year − expected, and so minus what is expected of a plan that has
   * ended. Each plan's is rounded once from unrounded amounts, so that one that goes on unchanged adds exactly 0; it may lie
   * some øre from full year − expected, whose months are rounded one by one.
   */
  readonly fullYearEffect: N;
}

/** One plan in the year. */
export interface PlanLine<N = Decimal> extends PlanSum<N> {
  readonly citizen: string;
  readonly service: string;
  readonly per: PlanUnit;
  readonly from: IsoDate;
  /** `null` where the plan goes on. */
  readonly to: IsoDate | null;
  /** Days of the year that count. */
  readonly days: number;
  /** What the citizen pays in the year; it is taken off the other amounts. */
  readonly ownPayment: N;
  /** What is paid for each month, January first. */
  readonly months: readonly N[];
}

/** Payment plans of a year: `Decimal`s, or exact fractions from `paymentPlan.exact`. */
export interface PaymentPlan<N = Decimal> extends PlanSum<N> {
  readonly year: number;
  readonly counting: StayCount;
  /** In the order given. */
  readonly lines: readonly PlanLine<N>[];
  readonly byCitizen: readonly (PlanSum<N> & { readonly citizen: string })[];
  /** What is paid for each month by all plans. */
  readonly months: readonly N[];
  readonly findings: readonly Finding<PlanFindingCode>[];
  /** Why each line is what it is, in the order of the lines. */
  readonly explanation: Explanation;
}
