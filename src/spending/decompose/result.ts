import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { PriceBasis } from "../accounts/data.ts";
import type { PERSON_ACTIVITIES } from "../accounts/row.ts";
import type { OwnSeriesBreak } from "../breaks/seriesBreak.ts";
import type { CommonFindingCode } from "../commonFindings.ts";
import type { SpendingFinding } from "../finding.ts";
import type { KeyDay } from "../keyDay.ts";
import type { OwnPopulation } from "../perCitizen/result.ts";
import type { SpendingSelection } from "../selection.ts";
import type { GrowthEffects } from "./effects.ts";

/** How users are counted: persons who got help in the year, or by the part of the year they got it. */
type UsersCounted = (typeof PERSON_ACTIVITIES)[number];

/** Between which years growth is taken apart, of which rows, and by whom it is counted. */
export interface DecomposeOptions extends SpendingSelection {
  /** The first year. */
  readonly from: number;
  /** The last year, after `from`. */
  readonly to: number;
  /** How users are counted; by default persons who got help in the year. */
  readonly users?: UsersCounted;
  /** The day of each year that inhabitants are counted on; by default 1 January. */
  readonly date?: KeyDay;
  /** Counts of the user's own, which override the register's. */
  readonly population?: readonly OwnPopulation[];
  /** Series breaks in addition to the known ones. */
  readonly breaks?: readonly OwnSeriesBreak[];
}

/** A year's spending and what it is the product of. */
export interface DecomposedYear<N = Decimal> {
  readonly year: number;
  /** Kr. */
  readonly amount: N;
  readonly inhabitants: N;
  readonly users: N;
  /** Users per inhabitant, as a share of 1; not rounded. */
  readonly userShare: N;
  /** Kr. per user; `null` without users; not rounded. */
  readonly unitCost: N | null;
}

/** Growth of one payer, or of several as one, taken apart. */
export interface Decomposed<N = Decimal> {
  readonly from: DecomposedYear<N>;
  readonly to: DecomposedYear<N>;
  /** Kr. */
  readonly change: N;
  /** Kr. that sum exactly to the change; in whole øre, and unrounded in `.exact`. */
  readonly effects: GrowthEffects<N>;
}

/** Growth of a payer taken apart. */
export interface DecomposedPayer<N = Decimal> extends Decomposed<N> {
  readonly payer: string;
  readonly payerCode: number;
}

/** A payer whose growth cannot be taken apart, and why. */
export interface LeftOutPayer<N = Decimal> {
  readonly payer: string;
  readonly payerCode: number;
  readonly why: DecompositionGap;
  /** Kr. of each year that are in no sum; `null` where there are no rows. */
  readonly amountFrom: N | null;
  readonly amountTo: N | null;
}

/** The reasons to leave a payer out, in the order that they are reported. */
export const DECOMPOSITION_GAPS = ["payer-not-comparable", "users-not-stated", "no-users"] as const;

/** Why a payer is left out: no rows in a year, users that some of its rows do not state, or none at all. */
export type DecompositionGap = (typeof DECOMPOSITION_GAPS)[number];

/** What is found where growth is taken apart. */
export type DecompositionFindingCode =
  | DecompositionGap
  | CommonFindingCode
  | "users-of-rows"
  | "series-break"
  | "payers-overlap";

/** Growth of spending taken apart into population, share of users and cost per user. */
export interface GrowthDecomposition<N = Decimal> {
  readonly from: number;
  readonly to: number;
  readonly users: UsersCounted;
  readonly date: KeyDay;
  readonly priceBasis: PriceBasis;
  readonly payers: readonly DecomposedPayer<N>[];
  /** The effects of the payers added up, so that a table of them adds both ways. */
  readonly total: { readonly change: N; readonly effects: GrowthEffects<N> };
  /**
   * The payers taken apart as if they were one: shifts between cheap and dear payers are then in its effects, so that they
   * differ from those of `total`, but for their sum. `null` where payers overlap, or there are none.
   */
  readonly asOne: Decomposed<N> | null;
  readonly leftOut: readonly LeftOutPayer<N>[];
  readonly findings: readonly SpendingFinding<DecompositionFindingCode>[];
  readonly explanation: Explanation;
}
