import {
  compare,
  dividedBy,
  type Fraction,
  larger,
  minus,
  smaller,
  times,
  total,
  ZERO,
} from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { LawBracket, RefundLaw } from "./law.ts";
import type { CostMonth } from "./months.ts";
import type { RefundBracket, RefundMonth } from "./result.ts";

/** The part of a cost that lies in each bracket. */
function partsOf(cost: Fraction, brackets: readonly LawBracket[]): Fraction[] {
  return brackets.map(({ limit }, i) => {
    const next = brackets[i + 1]?.limit;
    const below = next === undefined ? cost : smaller(cost, next);
    return larger(minus(below, limit), ZERO);
  });
}

const refundIn = (parts: readonly Fraction[], brackets: readonly LawBracket[]): Fraction =>
  total(parts.map((part, i) => times(part, brackets[i]?.share ?? ZERO)));

/** The months with their refund, and what each bracket holds of them; unrounded. */
export interface BracketTable {
  readonly months: readonly RefundMonth<Fraction>[];
  readonly brackets: readonly RefundBracket<Fraction>[];
}

/** Each month's cost against the limits of a month; before 2021 the year's cost against those of the year. */
export function bracketTable(costs: readonly CostMonth[], { law, brackets, isByMonth }: RefundLaw): BracketTable {
  const monthsInYear = exactParameter(parameters.refunds.refundMonthsInYear, law);
  const yearly = total(costs.map(({ countedCost }) => countedCost));
  const counted = isByMonth ? costs.map(({ countedCost }) => countedCost) : [yearly];
  const limitOf = ({ limit }: LawBracket) => (isByMonth ? dividedBy(limit, monthsInYear) : limit);
  const inPeriod = brackets.map((bracket) => ({ ...bracket, limit: limitOf(bracket) }));
  const parts = counted.map((cost) => partsOf(cost, inPeriod));
  return {
    months: costs.map((month, m) => ({ ...month, refund: isByMonth ? refundIn(parts[m] ?? [], inPeriod) : null })),
    brackets: inPeriod.map(({ limit, share }, i) => {
      const cost = total(parts.map((part) => part[i] ?? ZERO));
      const yearlyLimit = brackets[i]?.limit ?? limit;
      return {
        bracket: i + 1,
        yearlyLimit,
        monthlyLimit: isByMonth ? limit : null,
        share,
        cost,
        refund: times(cost, share),
      };
    }),
  };
}

/** Months of one counted cost, taken together in the order they first come. */
export function equalMonths(costs: readonly CostMonth[]): { readonly cost: Fraction; readonly months: number }[] {
  const groups: { readonly cost: Fraction; months: number }[] = [];
  for (const { countedCost } of costs) {
    const same = groups.find(({ cost }) => compare(cost, countedCost) === 0);
    if (same === undefined) groups.push({ cost: countedCost, months: 1 });
    else same.months++;
  }
  return groups;
}
