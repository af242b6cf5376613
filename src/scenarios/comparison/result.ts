import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Text } from "../../words.ts";

/**
 * What a comparison of two scenarios can find.
 *
 * - `row-on-one-side`: a row is in the baseline or in the proposal only;
 * - `part-on-one-side`: a part is in the baseline or in the proposal only;
 * - `nothing-changes`: the two are the same, amount for amount.
 */
export type ScenarioFindingCode = "row-on-one-side" | "part-on-one-side" | "nothing-changes";

/** Something found on a comparison of two scenarios. */
export type ScenarioFinding = Finding<ScenarioFindingCode>;

/** Where a row stands. */
export type ScenarioSide = "both" | "baseline" | "proposal";

/** Two amounts in kr., and the proposal less the baseline. */
export interface ChangedAmount<N = Decimal> {
  readonly baseline: N;
  readonly proposal: N;
  /** Above 0 where it is more in the proposal. */
  readonly change: N;
}

/** A part of a row; an amount that a side does not have is `null`, and counts as 0 in the change. */
export interface ChangedPart<N = Decimal> {
  /** The name that it was given by. */
  readonly part: string;
  readonly baseline: N | null;
  readonly proposal: N | null;
  readonly change: N;
}

/** A row of both sides; the amount of a side that does not have it is `null`, and counts as 0 in the change. */
export interface ComparedRow<N = Decimal> {
  readonly id: string | number;
  readonly foundIn: ScenarioSide;
  /** A part for each of those of the comparison, in their order. */
  readonly parts: readonly ChangedPart<N>[];
  /** The sum of the row's parts. */
  readonly baseline: N | null;
  readonly proposal: N | null;
  /** The sum of the changes of the row's parts. */
  readonly change: N;
}

/** A part over all rows. */
export interface PartTotal<N = Decimal> extends ChangedAmount<N> {
  readonly part: string;
  /** As it is called. */
  readonly title: Text;
}

/** A baseline beside a proposal: `Decimal`s, or exact fractions from `compareScenarios.exact`; amounts in kr. */
export interface ScenarioComparison<N = Decimal> {
  readonly title?: string;
  /** In the order in which they were first met. */
  readonly parts: readonly PartTotal<N>[];
  /** Those of the baseline in their order, then those of the proposal alone. */
  readonly rows: readonly ComparedRow<N>[];
  /** Over all rows: `change` is exactly the sum of the rows' changes, and of the parts'. */
  readonly total: ChangedAmount<N>;
  /** What the rows that rise rise by together, 0 or above, and what those that fall fall by, 0 or below. */
  readonly increases: N;
  readonly decreases: N;
  readonly rise: number;
  readonly fall: number;
  readonly unchanged: number;
  readonly findings: readonly ScenarioFinding[];
  readonly explanation: Explanation;
}
