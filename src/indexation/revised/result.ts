import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Explanation } from "../../rules/explanation.ts";

/** What a finding on a revised wage estimate is about. */
export type WageEstimateCode = "change-taken-as-points";

/** What the revision makes of the indexation to the next year; amounts in kr., the factor unrounded. */
export interface NextLevel<N = Decimal> {
  readonly year: number;
  readonly rate: N;
  /** (1 + rate) × (1 + revised) / (1 + original). */
  readonly factor: N;
  /** The wage budget at the next year's level without and with the correction. */
  readonly uncorrected: N;
  readonly corrected: N;
  /** Corrected − uncorrected. */
  readonly correction: N;
  readonly byAdding: NextLevelByAdding<N>;
}

/** The same by the state's published method, which adds the rates instead of multiplying them. */
interface NextLevelByAdding<N = Decimal> {
  /** 1 + rate + (revised − original). */
  readonly factor: N;
  /** The wage budget at the next year's level with the correction. */
  readonly corrected: N;
  /** Corrected − uncorrected. */
  readonly correction: N;
}

/** What a revised wage estimate does to a year and to the level of the next. */
export interface RevisedWageEstimate<N = Decimal> {
  readonly year: number;
  readonly wageBudget: N;
  readonly original: N;
  readonly revised: N;
  /** Revised − original, as a share of 1: −0.006 is 0.6 percentage points down. */
  readonly change: N;
  /** In kr., positive for a surplus, other things equal. */
  readonly resultEffect: N;
  readonly next: NextLevel<N> | undefined;
  readonly findings: readonly Finding<WageEstimateCode>[];
  readonly explanation: Explanation;
}
