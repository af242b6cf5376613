import { dividedBy, type Fraction, minus, negated, ZERO } from "../../numbers/fraction.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { CaseCostBasis, CaseOutcome } from "./result.ts";
import { caseCosts } from "./rules.ts";

/** An outcome, and how to explain it by the rule that its costs come from, if one does. */
export interface DerivedOutcome {
  readonly outcome: CaseOutcome<Fraction>;
  readonly because: () => readonly Explanation[];
}

/** A year as its outcomes see it. */
export interface CaseYear {
  readonly budget: Fraction;
  readonly budgetCases: Fraction;
  readonly cases: Fraction;
  readonly revenue: Fraction;
  readonly actualCosts: Fraction | undefined;
  readonly marginalCost: Fraction | undefined;
  readonly set: RuleSet;
}

/** A share of a year's budget, rounded for showing; never compared. */
export function ofBudget(amount: Fraction, { budget, set }: Pick<CaseYear, "budget" | "set">): Fraction {
  return shownRate(dividedBy(amount, budget), set);
}

function outcomeOf(basis: CaseCostBasis, costs: Fraction, year: CaseYear): CaseOutcome<Fraction> {
  const result = minus(year.revenue, costs);
  return { basis, costs, result, rate: ofBudget(result, year), toLaterBudget: negated(result) };
}

function byMarginalCost(basis: CaseCostBasis, costPerExtraCase: Fraction, year: CaseYear): DerivedOutcome {
  const { budget: caseBudget, budgetCases, cases, set } = year;
  const given = { caseBudget, budgetCases, cases, costPerExtraCase };
  const costs = caseCosts.exact(given, set).caseCosts;
  return { outcome: outcomeOf(basis, costs, year), because: () => [caseCosts.explain(given, set)] };
}

/** The outcome that is known, or otherwise the two bounds: costs fixed, and costs that follow the cases. */
export function outcomesOf(year: CaseYear): readonly DerivedOutcome[] {
  const { actualCosts, marginalCost, budget, budgetCases } = year;
  if (actualCosts !== undefined) return [{ outcome: outcomeOf("actual-costs", actualCosts, year), because: () => [] }];
  if (marginalCost !== undefined) return [byMarginalCost("marginal-cost", marginalCost, year)];
  return [
    byMarginalCost("costs-fixed", ZERO, year),
    byMarginalCost("costs-follow-cases", dividedBy(budget, budgetCases), year),
  ];
}
