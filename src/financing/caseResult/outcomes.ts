import type { Decimal } from "../../decimal.ts";
import { frozen } from "../../frozen.ts";
import { dividedBy, type Fraction, minus, negated, ZERO } from "../../numbers/fraction.ts";
import { shownRate } from "../../parameters/shownRate.ts";
import type { Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import { caseCosts } from "./rules.ts";

/** What the costs of a year rest on: known, or one of two bounds. */
export type CaseCostBasis = "actual-costs" | "marginal-cost" | "costs-fixed" | "costs-follow-cases";

const BASES: Readonly<Record<CaseCostBasis, Text>> = frozen({
  "actual-costs": { da: "faktiske omkostninger", en: "actual costs" },
  "marginal-cost": { da: "oplyst merudgift pr. ekstra sag", en: "stated extra cost per extra case" },
  "costs-fixed": { da: "omkostningerne er som budgetteret", en: "costs are as budgeted" },
  "costs-follow-cases": { da: "omkostningerne følger sagstallet", en: "costs follow the cases" },
});

export const costBasisWords = (basis: CaseCostBasis): Text => BASES[basis];

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

/** An outcome with the rule that its costs come from, if one does. */
export interface ToldOutcome {
  readonly outcome: CaseOutcome<Fraction>;
  readonly because: readonly Explanation[];
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

function byMarginalCost(basis: CaseCostBasis, costPerExtraCase: Fraction, year: CaseYear): ToldOutcome {
  const { budget: caseBudget, budgetCases, cases, set } = year;
  const given = { caseBudget, budgetCases, cases, costPerExtraCase };
  const costs = caseCosts.exact(given, set).caseCosts;
  return { outcome: outcomeOf(basis, costs, year), because: [caseCosts.explain(given, set)] };
}

/** The outcome that is known, or else the two bounds: costs fixed, and costs that follow the cases. */
export function outcomesOf(year: CaseYear): readonly ToldOutcome[] {
  const { actualCosts, marginalCost, budget, budgetCases } = year;
  if (actualCosts !== undefined) return [{ outcome: outcomeOf("actual-costs", actualCosts, year), because: [] }];
  if (marginalCost !== undefined) return [byMarginalCost("marginal-cost", marginalCost, year)];
  return [
    byMarginalCost("costs-fixed", ZERO, year),
    byMarginalCost("costs-follow-cases", dividedBy(budget, budgetCases), year),
  ];
}
