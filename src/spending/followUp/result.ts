import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Account } from "../accounts/row.ts";
import type { Budget } from "../budgets.ts";
import type { SpendingFinding } from "../finding.ts";
import type { ForecastOptions } from "../forecastYear.ts";
import type { Levels, SpendingLine } from "../line.ts";
import type { SpendingSelection } from "../selection.ts";
import type { BudgetVarianceFindingCode } from "../variance/result.ts";

/** Which year is followed up, against which budget, and of which rows. */
export interface BudgetFollowUpOptions extends Omit<SpendingSelection, "account">, ForecastOptions {}

/**
 * A line of the follow-up; `null` is an amount that no row of the line states. The sum of an account that lacks a part of the
 * line is of the rest, which `lacks` says.
 */
export interface FollowUpLine<N = Decimal> extends SpendingLine {
  readonly year: number;
  /** The adopted budget, kr. */
  readonly budget: N | null;
  /** The budget as revised within the year, kr. */
  readonly revisedBudget: N | null;
  /** What is spent so far in the year, kr. */
  readonly spentToDate: N | null;
  /** The forecast of the whole year, kr. */
  readonly forecast: N | null;
  /**
   * Forecast − the budget compared with, kr.: above 0 more is expected to be spent than budgeted, below 0 less; `null` where
   * either of them lacks a part.
   */
  readonly deviation: N | null;
  /** Deviation / that budget as a share of 1, rounded to 6 decimals; `null` without a deviation or where the budget was not above 0. */
  readonly rate: N | null;
  /** Spent to date / that budget as a share of 1, rounded to 6 decimals; `null` where either lacks a part or the budget is not above 0. */
  readonly spentRate: N | null;
  /** The accounts without rows of some area or function of the line that another account has rows of. */
  readonly lacks: readonly Account[];
}

/** What is found on a follow-up. */
export type BudgetFollowUpFindingCode =
  | BudgetVarianceFindingCode
  | "column-partly-stated"
  | "spent-above-forecast"
  | "accounts-not-used";

/** A year's budget, revised budget, spending to date and forecast at every level. */
export interface BudgetFollowUp<N = Decimal> extends Levels<FollowUpLine<N>> {
  readonly year: number;
  /** The budget that the forecast is compared with. */
  readonly budget: Budget;
  /** All payers; none where no payer has both the budget and a forecast. */
  readonly total: readonly FollowUpLine<N>[];
  readonly findings: readonly SpendingFinding<BudgetFollowUpFindingCode>[];
  readonly explanation: Explanation;
}
