import type { Decimal } from "../../decimal.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { Budget } from "../budgets.ts";
import type { SpendingFinding } from "../finding.ts";
import type { Levels, SpendingLine } from "../line.ts";
import type { SpendingSelection } from "../selection.ts";

/** Which budget the accounts are compared with, and of which rows. */
export interface BudgetVarianceOptions extends Omit<SpendingSelection, "account"> {
  /** The adopted budget, or the budget as revised within the year. */
  readonly budget: Budget;
  /** By default all years of the table. */
  readonly years?: readonly number[];
}

/** Accounts against budget; one of over- and underspending is 0. */
export interface BudgetVarianceLine<N = Decimal> extends SpendingLine {
  readonly year: number;
  readonly budget: N;
  readonly accounts: N;
  readonly overspending: N;
  readonly underspending: N;
  /** (Accounts − budget) / budget as a share of 1, rounded to 6 decimals; `null` where the budget was not above 0. */
  readonly rate: N | null;
}

/** What is found on budget and accounts. */
export type BudgetVarianceFindingCode = "payer-not-comparable" | "area-missing" | "no-budget";

/** Accounts against budget at every level; a sum's over- or underspending is that of the sums, not of its parts. */
export interface BudgetVariance<N = Decimal> extends Levels<BudgetVarianceLine<N>> {
  readonly budget: Budget;
  /** A line for each year, all payers. */
  readonly total: readonly BudgetVarianceLine<N>[];
  readonly findings: readonly SpendingFinding<BudgetVarianceFindingCode>[];
  readonly explanation: Explanation;
}
