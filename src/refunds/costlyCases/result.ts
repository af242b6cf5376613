import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { RefundCase } from "../stateRefund/result.ts";

/** An especially costly case of a list: the same `id` may come back in another year. */
export interface CostlyCase extends RefundCase {
  /** Names the case within its year; no personal data are needed. */
  readonly id: string | number;
  /** The refund actually received, in kr.; it is used as it is, also in years whose limits are not known. */
  readonly refund?: Numeric;
}

/** What a figure grew by from the year before. */
export interface YearGrowth<N = Decimal> {
  readonly change: N;
  /** The change as a share of the year before, rounded to 6 decimals for showing; `null` where that was 0. */
  readonly rate: N | null;
}

/** The especially costly cases of a year; amounts in kr. of the year. */
export interface CostlyYear<N = Decimal> {
  readonly year: number;
  /** All cases that were given. */
  readonly cases: number;
  /** Those with a refund above 0; `null` where the refund of one of them is not known. */
  readonly refundedCases: number | null;
  /** Income deducted. */
  readonly cost: N;
  readonly refund: N | null;
  readonly ownCost: N | null;
  /** From the year right before; `null` where no case of it was given. */
  readonly growth: {
    readonly cases: YearGrowth<N>;
    readonly cost: YearGrowth<N>;
    readonly refund: YearGrowth<N> | null;
  } | null;
}

/** What a finding on a list of cases is about. */
export type CostlyCaseFindingCode =
  | "year-without-cases"
  | "refund-not-known"
  | "nominal-amounts"
  | "refund-as-received";

/** Something that was found on a list of cases, with source and remedy. */
export type CostlyCaseFinding = Finding<CostlyCaseFindingCode>;

/** The especially costly cases by year, oldest first: `Decimal`s, or exact fractions from `costlyCases.exact`. */
export interface CostlyCases<N = Decimal> {
  readonly years: readonly CostlyYear<N>[];
  /** The years between the first and the last of which no case was given. */
  readonly missingYears: readonly number[];
  readonly findings: readonly CostlyCaseFinding[];
  readonly explanation: Explanation;
}
