import type { Decimal } from "../../decimal.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { FinancingScheme } from "../schemes/scheme.ts";

/** A year of a joint offer that is financed by a key and per case. */
export interface GivenCaseYear {
  /** The scheme by its name, or as `defineScheme` made it. */
  readonly scheme: string | FinancingScheme;
  /** The budget year, which the scheme's split is taken of. */
  readonly year: number;
  /** The year's budget in kr., above 0. */
  readonly budget: Numeric;
  /** The cases that the budget is made for, above 0. */
  readonly budgetCases: Numeric;
  /** The cases of the year, actual or expected. */
  readonly cases: Numeric;
  /** What the year has cost in kr.; not together with `marginalCost`. */
  readonly actualCosts?: Numeric;
  /** What a case more or less costs in kr.; not together with `actualCosts`. */
  readonly marginalCost?: Numeric;
}

/** What the costs of a year rest on: known, or one of two bounds. */
export type CaseCostBasis = "actual-costs" | "marginal-cost" | "costs-fixed" | "costs-follow-cases";

/** A year's result on one footing; amounts in kr. */
export interface CaseOutcome<N = Decimal> {
  readonly basis: CaseCostBasis;
  readonly costs: N;
  /** Revenue − costs: above 0 a surplus. */
  readonly result: N;
  /** The result as a share of the year's budget, rounded to six decimals for showing. */
  readonly rate: N;
  /** What the result puts into a later budget: a surplus lowers it, a deficit raises it. */
  readonly toLaterBudget: N;
}

/** What a finding on the result of a year's cases is about. */
export type CaseResultFindingCode = "bounds-only" | "settlement-deadline-unknown";

/** A year's revenue and result: `Decimal`s, or exact fractions from `caseResult.exact`. Amounts in kr. */
export interface CaseResult<N = Decimal> {
  readonly scheme: string;
  readonly year: number;
  readonly budget: N;
  readonly budgetCases: N;
  readonly cases: N;
  readonly objectiveShare: N;
  /** What is paid by the key, whatever the cases. */
  readonly objective: N;
  /** The amount per case as it is charged, in whole øre. */
  readonly perCase: N;
  readonly revenue: N;
  /** Revenue − budget, and the same as a share of the budget, rounded to six decimals for showing. */
  readonly revenueAboveBudget: N;
  readonly revenueRate: N;
  /** One where the costs are known, otherwise the two bounds: costs fixed, then costs that follow the cases. */
  readonly outcomes: readonly CaseOutcome<N>[];
  /** The last year whose budget may take the result up; `null` where the sources do not say. */
  readonly inBudgetBy: number | null;
  readonly findings: readonly Finding<CaseResultFindingCode>[];
  readonly explanation: Explanation;
}
