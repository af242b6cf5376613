import * as z from "zod";
import { fail } from "../../errors.ts";
import { toldWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { aboveZero, notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric, year as yearSchema } from "../../given/shape.ts";
import { withExact } from "../../named.ts";
import { type Fraction, minus } from "../../numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../numbers/whenRead.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { amountPerCase } from "../byKey/amountPerCase.ts";
import { financingSplit } from "../byKey/rule.ts";
import { notNegativeIfGiven } from "../forecast/change.ts";
import { schemeInForce } from "../schemes/inForce.ts";
import { knownInYear, type UnreadScheme } from "../schemes/scheme.ts";
import { schemeGiven } from "../schemes/schemes.ts";
import { boundsFinding, deadlineFinding, type ResultFinding } from "./findings.ts";
import { ofBudget, outcomesOf } from "./outcomes.ts";
import type { CaseResult, GivenCaseYear } from "./result.ts";
import { caseRevenue } from "./rules.ts";
import { whyOf } from "./why.ts";
import * as say from "./words.ts";

/** Computes a year's result under its split; see {@link caseResult}. */
interface CaseResultOf {
  (given: GivenCaseYear): CaseResult;
  /** The same result as exact fractions, to go on computing with. */
  exact(given: GivenCaseYear): CaseResult<Fraction>;
}

const schema = atFirstUse(() =>
  objectOf<UnreadScheme<GivenCaseYear>>()({
    scheme: z.unknown().optional(),
    year: yearSchema,
    budget: numeric,
    budgetCases: numeric,
    cases: numeric,
    actualCosts: numeric.optional(),
    marginalCost: numeric.optional(),
  }),
);

function refuseBoth({ actualCosts, marginalCost }: Pick<GivenCaseYear, "actualCosts" | "marginalCost">): void {
  if (actualCosts === undefined || marginalCost === undefined) return;
  fail({ kind: "malformed", path: "marginalCost", found: marginalCost, ...say.costsTwice });
}

/** What is paid by the key, the amount per case, and the revenue they bring, and how to explain each by its rule. */
function incomeOf(budget: Fraction, budgetCases: Fraction, cases: Fraction, set: RuleSet) {
  const { objective, casePot } = financingSplit.exact({ budget }, set);
  const pot = { casePot, expectedCases: budgetCases };
  const { perCase } = amountPerCase.exact(pot, set);
  const paid = { objective, perCase, cases };
  const because = () => [
    financingSplit.explain({ budget }, set),
    amountPerCase.explain(pot, set),
    caseRevenue.explain(paid, set),
  ];
  return { objective, perCase, revenue: caseRevenue.exact(paid, set).caseRevenue, because };
}

function resultOf(input: GivenCaseYear): CaseResult<Fraction> {
  const given = readGiven(schema(), input, "");
  refuseBoth(given);
  const { year } = given;
  const scheme = schemeGiven(given.scheme, "scheme");
  const set = schemeInForce(scheme, year);
  const budget = aboveZero(given.budget, "budget");
  const budgetCases = aboveZero(given.budgetCases, "budgetCases", "count");
  const cases = notNegative(given.cases, "cases", "count");
  const { because, ...income } = incomeOf(budget, budgetCases, cases, set);
  const actualCosts = notNegativeIfGiven(given.actualCosts, "actualCosts");
  const marginalCost = notNegativeIfGiven(given.marginalCost, "marginalCost");
  const derived = outcomesOf({ budget, budgetCases, cases, ...income, actualCosts, marginalCost, set });
  const outcomes = derived.map(({ outcome }) => outcome);
  const years = knownInYear(scheme.settlementYears, year)?.value;
  const figures = {
    ...{ scheme: scheme.id, year, budget, budgetCases, cases, ...income, outcomes },
    objectiveShare: exactParameter(parameters.financing.objectiveShare, set),
    revenueAboveBudget: minus(income.revenue, budget),
    revenueRate: ofBudget(minus(income.revenue, budget), { budget, set }),
    inBudgetBy: years === undefined ? null : year + years,
  };
  return toldWhenRead<typeof figures, ResultFinding>(
    { ...figures },
    () => [...boundsFinding(outcomes), ...(years === undefined ? [deadlineFinding(scheme.title)] : [])],
    (messages) => {
      const rules = [...because(), ...derived.flatMap((each) => each.because())];
      return whyOf(figures, messages, rules, set);
    },
  );
}

function exactly(given: GivenCaseYear): CaseResult<Fraction> {
  return fractionsWhenRead(resultOf(given));
}

function result(given: GivenCaseYear): CaseResult {
  return decimalsWhenRead(resultOf(given)) as CaseResult;
}

/**
 * A year's revenue and result under a scheme's split, for a number of cases different from the budgeted one.
 *
 * Revenue = the objective part + cases × the amount per case, which is the rest of the budget over the budgeted cases in
 * whole øre. The result is revenue − costs, from `actualCosts` or a `marginalCost`; without either it is given as two
 * bounds, which hold if an extra case costs between nothing and the budget's average. Amounts in nominal kr.; a surplus is
 * above 0, and `toLaterBudget` is what it puts into a later budget, by that year's split and key.
 *
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key` or `out-of-range` for what was given; `unknown-name` for the
 * scheme; `unknown-value` where its objective share is not known for the year.
 * Source: the scheme's own, and the forum of Syddanmark, 24 January 2025, item 2.
 *
 * @example
 * ```ts
 * import { caseResult } from "rammetakst";
 * const year = { scheme: "childrens-houses", year: 2024, budget: 72_600_000, budgetCases: 726, cases: 1_050 };
 * const bounds = caseResult(year);
 * bounds.revenueRate; // => 0.089256
 * bounds.outcomes.map(({ rate }) => rate); // => [0.089256, -0.357025]
 * bounds.inBudgetBy; // => 2026
 * caseResult({ ...year, marginalCost: 60_000 }).outcomes[0]?.result; // => -12960000
 * ```
 */
export const caseResult: CaseResultOf = withExact("caseResult", result, exactly);
