import { parameters, sources } from "../../parameters/parameters.ts";
import { type Rule, ruleAtFirstUse } from "../../rules/rule.ts";
import * as say from "./ruleWords.ts";

const { financingRounding } = parameters.financing;

/**
 * What a joint offer is paid in a year: its objective part, used or not, and the amount per case for every case.
 *
 * `objective` in kr. for the year, `perCase` in kr. a case as it is charged, `cases` those of the year. Gives kr., rounded
 * once, half away from zero, to whole øre, which matters only where expected cases are no whole number.
 * Source: the forum of Syddanmark, 24 January 2025, item 2; rounding assumed.
 *
 * @example
 * ```ts
 * import { caseRevenue } from "rammetakst";
 * caseRevenue({ objective: 58_080_000, perCase: 20_000, cases: 1_050 }).caseRevenue; // => 79080000
 * ```
 */
export const caseRevenue: Rule<
  {
    /** Kr. of the year, paid whether used or not. */
    readonly objective: "kr";
    /** Kr. a case, as charged. */
    readonly perCase: "kr/case";
    /** Cases of the year. */
    readonly cases: "case";
  },
  { readonly caseRevenue: "kr" }
> = ruleAtFirstUse({
  name: "caseRevenue",
  title: say.CASE_REVENUE,
  mark: "minutes",
  source: sources.forum2025Item2,
  inputs: { objective: "kr", perCase: "kr/case", cases: "case" },
  parameters: { financingRounding },
  gives: { caseRevenue: "kr" },
  formula: ({ objective, perCase, cases, financingRounding }) => ({
    caseRevenue: objective.plus(perCase.times(cases)).roundedTo(financingRounding),
  }),
});

/**
 * What a year costs, if its budget holds for the budgeted cases and every case more or less costs a given amount.
 *
 * `caseBudget` in kr., `budgetCases` and `cases` in cases, `costPerExtraCase` in kr. a case: 0 where the costs are fixed,
 * and the budget over the budgeted cases where they follow the cases. Gives kr., rounded once, half away from zero, to
 * whole øre. Source: derived; rounding assumed.
 *
 * @example
 * ```ts
 * import { caseCosts } from "rammetakst";
 * const given = { caseBudget: 72_600_000, budgetCases: 726, cases: 1_050 };
 * caseCosts({ ...given, costPerExtraCase: 60_000 }).caseCosts; // => 92040000
 * caseCosts({ ...given, costPerExtraCase: 100_000 }).caseCosts; // => 105000000
 * ```
 */
export const caseCosts: Rule<
  {
    /** Kr. of the year. */
    readonly caseBudget: "kr";
    /** The cases that the budget holds for. */
    readonly budgetCases: "case";
    /** Cases of the year. */
    readonly cases: "case";
    /** Kr. a case more or less; 0 where the costs are fixed. */
    readonly costPerExtraCase: "kr/case";
  },
  { readonly caseCosts: "kr" }
> = ruleAtFirstUse({
  name: "caseCosts",
  title: say.CASE_COSTS,
  mark: "derived",
  source: sources.ownReading,
  inputs: { caseBudget: "kr", budgetCases: "case", cases: "case", costPerExtraCase: "kr/case" },
  parameters: { financingRounding },
  gives: { caseCosts: "kr" },
  formula: ({ caseBudget, budgetCases, cases, costPerExtraCase, financingRounding }) => {
    const change = cases.minus(budgetCases).named("caseChange");
    return { caseCosts: caseBudget.plus(change.times(costPerExtraCase)).roundedTo(financingRounding) };
  },
});
