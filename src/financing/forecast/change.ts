import { type Law, lawOn } from "../../agreements/lawOn.ts";
import type { Decimal } from "../../decimal.ts";
import { explainedWhenRead } from "../../findings/toldWhenRead.ts";
import { atFirstUse } from "../../given/atFirstUse.ts";
import { notNegative } from "../../given/figures.ts";
import { objectOf } from "../../given/objectOf.ts";
import { readGiven } from "../../given/readGiven.ts";
import { numeric } from "../../given/shape.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { type Fraction, minus } from "../../numbers/fraction.ts";
import { decimalsWhenRead } from "../../numbers/whenRead.ts";
import { account, type Explanation } from "../../rules/explanation.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { caseGrowth } from "./rules.ts";
import * as say from "./words.ts";

/** A number of cases and those it is compared with; {@link compareCases}. */
export interface GivenCases {
  /** The year's cases, 0 or more; a forecast may have decimals. */
  readonly cases: Numeric;
  /** The year's budgeted cases. */
  readonly budget?: Numeric;
  /** The cases of the year before. */
  readonly lastYear?: Numeric;
}

/** How far a number of cases lies from another. */
export interface CaseChange<N = Decimal> {
  /** The number compared with. */
  readonly base: N;
  /** Above 0 where there are more cases than that. */
  readonly change: N;
  /** The change as a share of the base, rounded to six decimals for showing; `null` where the base is 0. */
  readonly rate: N | null;
}

/** A number of cases against budget and year before, where these were given. */
export interface CaseComparison<N = Decimal> {
  readonly cases: N;
  readonly againstBudget?: CaseChange<N>;
  readonly onLastYear?: CaseChange<N>;
  readonly explanation: Explanation;
}

const schema = atFirstUse(() =>
  objectOf<GivenCases>()({ cases: numeric, budget: numeric.optional(), lastYear: numeric.optional() }),
);

function changeFrom(base: Fraction, cases: Fraction, set: RuleSet): CaseChange<Fraction> {
  const rate = base.n === 0n ? null : caseGrowth.exact({ cases, base }, set).growth;
  return { base, change: minus(cases, base), rate };
}

/** A number of 0 or more, where one is given. */
export const notNegativeIfGiven = (value: Numeric | undefined, path: string): Fraction | undefined =>
  value === undefined ? undefined : notNegative(value, path);

/** What a number of cases is compared with, read and exact. */
export interface ReadBases {
  readonly budget: Fraction | undefined;
  readonly lastYear: Fraction | undefined;
}

/** The numbers that cases are compared with, checked. */
export function readBases({ budget, lastYear }: Pick<GivenCases, "budget" | "lastYear">): ReadBases {
  return { budget: notNegativeIfGiven(budget, "budget"), lastYear: notNegativeIfGiven(lastYear, "lastYear") };
}

type Changes = Pick<CaseComparison<Fraction>, "againstBudget" | "onLastYear">;

/** How cases that were read already compare with what was given. */
export function changesFrom(cases: Fraction, bases: ReadBases, set: RuleSet): Changes {
  const againstBudget = bases.budget && changeFrom(bases.budget, cases, set);
  const onLastYear = bases.lastYear && changeFrom(bases.lastYear, cases, set);
  return { ...(againstBudget && { againstBudget }), ...(onLastYear && { onLastYear }) };
}

/** The same in words. */
export function whyCompared(cases: Fraction, { againstBudget, onLastYear }: Changes, set: RuleSet): Explanation {
  const all = [againstBudget, onLastYear].flatMap((each) => (each?.rate == null ? [] : [each.base]));
  return account(
    say.COMPARISON_OF_CASES,
    [
      ...(againstBudget ? [say.casesAgainstBudget(cases, againstBudget)] : []),
      ...(onLastYear ? [say.casesOnLastYear(cases, onLastYear)] : []),
    ],
    all.map((base) => caseGrowth.explain({ cases, base }, set)),
  );
}

/** Rounding rules hold on every day; any serves. */
const RULES: Law = lawOn("2024-01-01");

/**
 * A number of cases against the budget of the year and the cases of the year before.
 *
 * All are numbers of cases, 0 or more. Gives `change` in cases and `rate` as a share of 1, rounded to six decimals for
 * showing; `rate` is `null` where the number compared with is 0.
 * Throws `RuleError`: `missing`, `malformed`, `unknown-key` or `out-of-range` for what was given. Source: derived.
 *
 * @example
 * ```ts
 * import { compareCases } from "rammetakst";
 * compareCases({ cases: 3_871, budget: 2_816 }).againstBudget?.change; // => 1055
 * compareCases({ cases: 3_871, budget: 2_816 }).againstBudget?.rate; // => 0.374645
 * compareCases({ cases: 1_050, lastYear: 606 }).onLastYear?.rate; // => 0.732673
 * ```
 */
export function compareCases(given: GivenCases): CaseComparison {
  const read = readGiven(schema(), given, "");
  const cases = notNegative(read.cases, "cases", "count");
  const changes = changesFrom(cases, readBases(read), RULES);
  const result = explainedWhenRead({ cases, ...changes }, () => whyCompared(cases, changes, RULES));
  return decimalsWhenRead(result) as CaseComparison;
}
