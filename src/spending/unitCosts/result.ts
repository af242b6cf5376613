import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Account, Activity } from "../accounts/row.ts";
import type { ActivityFindingCode } from "../activity/costs.ts";
import type { CommonFindingCode } from "../commonFindings.ts";
import type { SpendingFinding } from "../finding.ts";
import type { Levels, LineOperatorKind, SpendingLine } from "../line.ts";
import type { SpendingSelection } from "../selection.ts";

/** What unit costs are computed per, and of which rows. */
export interface UnitCostOptions extends SpendingSelection {
  /** `users`: persons who got help; `fullYearUsers`: by the part of the year; `days`: days of help paid for. */
  readonly per: Activity;
  /** By default all years of the table. */
  readonly years?: readonly number[];
}

/** A unit cost: spending / activity of the rows that state their activity; `null` is all of a kind. */
export interface UnitCostLine<N = Decimal> extends SpendingLine {
  readonly year: number;
  readonly operatorKind: LineOperatorKind | null;
  /** Kr. of the rows that state their activity. */
  readonly spending: N;
  readonly activity: N;
  /** Kr. per unit; `null` where there was no activity. */
  readonly unitCost: N | null;
  /** Kr. of the rows that state no activity; they are in neither of the others. */
  readonly leftOut: N;
}

/** What is found on unit costs. */
export type UnitCostFindingCode = ActivityFindingCode | CommonFindingCode | "operator-kind-not-stated";

/** Unit costs at every level; sums are weighted: the spending of all / the activity of all. */
export interface UnitCosts<N = Decimal> extends Levels<UnitCostLine<N>> {
  readonly per: Activity;
  readonly account: Account;
  /** A line for each operator kind and year, all payers and areas. */
  readonly byOperatorKind: readonly UnitCostLine<N>[];
  /** A line for each year. */
  readonly total: readonly UnitCostLine<N>[];
  readonly findings: readonly SpendingFinding<UnitCostFindingCode>[];
  readonly explanation: Explanation;
}
