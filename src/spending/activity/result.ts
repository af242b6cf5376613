import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Account, Activity } from "../accounts/row.ts";
import type { SpendingFinding } from "../finding.ts";
import type { LineOperatorKind } from "../line.ts";
import type { SpendingSelection } from "../selection.ts";
import type { ActivityFindingCode } from "./costs.ts";

/** The period of activity, and of which rows. */
export interface ActivityGrowthOptions extends SpendingSelection {
  /** The last accounting year. */
  readonly to: number;
  /** How many accounting years the period has, 2 or more; by default the parameter's: five for a 4-year period. */
  readonly years?: number;
}

/** The activity of a year. */
export interface ActivityOfYear<N = Decimal> {
  readonly year: number;
  /** `null` where no row states it. */
  readonly value: N | null;
}

/** A measure over the years, of one operator kind or of all (`null`). */
export interface ActivityLine<N = Decimal> {
  readonly measure: Activity;
  readonly operatorKind: LineOperatorKind | null;
  /** Oldest first. */
  readonly values: readonly ActivityOfYear<N>[];
  /** From the first year to the last; `null` where one of them is not stated. */
  readonly change: N | null;
  /** Change / the first year's, as a share of 1, rounded to 6 decimals; `null` where that was 0 or not stated. */
  readonly rate: N | null;
}

/** What is found on activity. */
export type ActivityGrowthFindingCode =
  | ActivityFindingCode
  | "payer-not-comparable"
  | "measure-not-stated"
  | "period-assumed";

/** Activity over a period, each measure by operator kind and in all. */
export interface ActivityGrowth<N = Decimal> {
  readonly from: number;
  readonly to: number;
  readonly account: Account;
  readonly byOperatorKind: readonly ActivityLine<N>[];
  /** A line for each measure. */
  readonly total: readonly ActivityLine<N>[];
  readonly findings: readonly SpendingFinding<ActivityGrowthFindingCode>[];
  readonly explanation: Explanation;
}
