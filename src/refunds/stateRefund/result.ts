import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";

/** How a cost is paid for: only what the municipality pays by tariff or by bill is refunded. */
export type CostFinancing = (typeof FINANCING)[number];

export const FINANCING = ["tariff", "objective"] as const;

/**
 * What a citizen's help costs in a year: the months one by one, or a year's cost with its number of months, and one-off
 * costs. All amounts in kr., 0 or more.
 */
export interface CaseCosts {
  /** The cost of each month from January on, at most 12; 0 for a month without cost. */
  readonly monthly?: readonly Numeric[];
  /** The cost of the year, which is spread evenly over `months`. */
  readonly yearly?: Numeric;
  /** How many months the yearly cost covers, 1 to 12. */
  readonly months?: number;
  /** The month that the yearly cost begins in, 1 to 12; by default 1. It matters only in a household. */
  readonly firstMonth?: number;
  /**
   * Income that is deducted: month by month as `monthly`, or one amount that is spread evenly over the months with running
   * costs above 0, or over the year where there are one-off costs only.
   */
  readonly income?: Numeric | readonly Numeric[];
  /** One-off costs of the year, which are spread over 12 months. */
  readonly oneOff?: Numeric;
  /** By default `tariff`; costs that are financed objectively are refused, since they are not refunded. */
  readonly financing?: CostFinancing;
}

/** The paragraph that a case before 2021 falls under: § 176, or § 176 a for those under 18. */
export type Provision = (typeof PROVISIONS)[number];

export const PROVISIONS = ["176", "176a"] as const;

/** An especially costly case in a year. */
export interface RefundCase extends CaseCosts {
  /** The calendar year, which decides the limits and shares. */
  readonly year: number;
  /** The costs of other children of the same household, which are added to those of the case. */
  readonly household?: readonly CaseCosts[];
  /** The year's limits in kr. a year, from the lowest up, where the library does not know them: three, before 2021 two. */
  readonly limits?: readonly Numeric[];
  /** For years before 2021 only; by default `176`. */
  readonly provision?: Provision;
}

/** What a bracket of the refund holds; amounts in kr. */
export interface RefundBracket<N = Decimal> {
  /** 1 for the lowest. */
  readonly bracket: number;
  /** The limit it begins at, a year and a month; none a month where the year's cost is counted. */
  readonly yearlyLimit: N;
  readonly monthlyLimit: N | null;
  /** The share that is refunded, of 1. */
  readonly share: N;
  /** The part of the cost that lies in it. */
  readonly cost: N;
  /** The share of that, unrounded. */
  readonly refund: N;
}

/** One month of the case with all of its household; amounts in kr. */
export interface RefundMonth<N = Decimal> {
  /** 1 for January. */
  readonly month: number;
  /** Running costs. */
  readonly running: N;
  /** The month's part of one-off costs. */
  readonly oneOff: N;
  readonly income: N;
  /** Running costs and one-off costs less income; below 0 where the income is larger. */
  readonly countedCost: N;
  /** The unrounded refund of the month; `null` where the year's cost is counted. */
  readonly refund: N | null;
}

/** What a finding on a refund is about. */
export type RefundFindingCode =
  | "spread-evenly"
  | "one-off-spread"
  | "income-exceeds-cost"
  | "household-summed"
  | "rules-before-2021-assumed"
  | "limits-given";

/** Something that was found on a refund, with source and remedy. */
export type RefundFinding = Finding<RefundFindingCode>;

/** The state refund of a case in a year, in kr.: `Decimal`s, or exact fractions from `stateRefund.exact`. */
export interface StateRefund<N = Decimal> {
  readonly year: number;
  /** What the year's months cost in all, income deducted. */
  readonly cost: N;
  /** What the state refunds, rounded once to whole øre. */
  readonly refund: N;
  /** What is left to the municipality. */
  readonly ownCost: N;
  /** From the lowest up; their refunds, unrounded, add up to the refund before it is rounded. */
  readonly brackets: readonly RefundBracket<N>[];
  /** The months that costs are given for, or that have income, and those between; all 12 where there are one-off costs. */
  readonly months: readonly RefundMonth<N>[];
  readonly findings: readonly RefundFinding[];
  readonly explanation: Explanation;
}
