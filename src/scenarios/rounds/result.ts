import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Verdict } from "../../proposals/judgement/result.ts";
import type { Explanation } from "../../rules/explanation.ts";

/**
 * What a comparison of two assessed rounds can find.
 *
 * - `notice-on-one-side`: a notice is assessed in one of the two only: it is not in the other, or could not be assessed there;
 * - `verdicts-unchanged`: every notice has the same verdict and the same excess in both.
 */
export type RoundComparisonCode = "notice-on-one-side" | "verdicts-unchanged";

/** A notice in both rounds; `null` on a side where it is not assessed. */
export interface ComparedNotice {
  readonly id: string | number;
  readonly operator: string;
  /** Where the notice states it. */
  readonly service?: string;
  readonly baseline: Verdict | null;
  readonly proposal: Verdict | null;
  /** Whether the verdict is another, or the notice is assessed on one side only. */
  readonly isChanged: boolean;
  /** What the tariff exceeds the agreed limit by in the baseline, in kr. per unit. */
  readonly baselineExcess: Decimal | null;
  /** The same in the proposal. */
  readonly proposalExcess: Decimal | null;
  /** Proposal less baseline; `null` where the notice is assessed on one side only. */
  readonly excessChange: Decimal | null;
}

/** How many notices went from one verdict to another, or stayed. */
export interface VerdictMove {
  readonly baseline: Verdict;
  readonly proposal: Verdict;
  readonly number: number;
}

/** The same notices assessed twice. */
export interface RoundComparison {
  /** In the order of the baseline, then those of the proposal alone. */
  readonly notices: readonly ComparedNotice[];
  /** Of the notices that are assessed in both, in the order of the verdicts. */
  readonly moves: readonly VerdictMove[];
  /** How many have another verdict; those on one side only are counted apart. */
  readonly changed: number;
  readonly onOneSide: number;
  readonly findings: readonly Finding<RoundComparisonCode>[];
  readonly explanation: Explanation;
}
