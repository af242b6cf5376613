import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Financing, FinancingFindingCode } from "../byKey/result.ts";

/** One municipality's row of a comparison; kr. */
export interface ComparedMunicipality<N = Decimal> {
  readonly municipality: string;
  readonly code: number;
  /** Objective payment and payment for cases together, in whole øre. */
  readonly before: N;
  readonly after: N;
  /** After less before, in whole øre: above 0 it pays more. */
  readonly change: N;
  /** The same before anything is rounded. */
  readonly exactChange: N;
}

/** `sum-changes`: the municipalities pay more or less in all, so that not all that changes only moves between them. */
export type ComparisonFinding = Finding<FinancingFindingCode | "sum-changes">;

/** What a change of financing moves between municipalities: `Decimal`s, or exact fractions from `compareFinancing.exact`. */
export interface FinancingComparison<N = Decimal> {
  readonly before: Financing<N>;
  readonly after: Financing<N>;
  /** By code. */
  readonly municipalities: readonly ComparedMunicipality<N>[];
  readonly sumBefore: N;
  readonly sumAfter: N;
  /** The sum of the rows' `change`. */
  readonly sumOfChanges: N;
  /** The sum of the rows' `exactChange`: 0 where both finance the same and the actual cases are those expected. */
  readonly exactSumOfChanges: N;
  /** What those that pay more pay more, in whole øre; 0 or above. */
  readonly increases: N;
  /** What those that pay less pay less, in whole øre; 0 or below. */
  readonly decreases: N;
  /** How many pay more, and how many less. */
  readonly payMore: number;
  readonly payLess: number;
  readonly findings: readonly ComparisonFinding[];
  readonly explanation: Explanation;
}
