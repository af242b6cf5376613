import { dayOfYear } from "../../dates.ts";
import { compare, type Fraction, fraction, negated, plus, times, ZERO } from "../../numbers/fraction.ts";
import type { ReportContext } from "./context.ts";
import type { ReadOffer } from "./read.ts";
import type { ExpectedSettlement, ProjectedYear } from "./result.ts";

interface Expected {
  readonly projected: ProjectedYear<Fraction> | undefined;
  readonly settlement: ExpectedSettlement<Fraction> | undefined;
}

/**
 * By how much budgeted revenue lies below the budget, where that is beyond the limit and the days for which the offer is
 * closed explain it: it comes within the limit of the budget's part for the days before. Nothing else is laid to a closure.
 */
export function belowByClosure(
  { closure, budget }: ReadOffer,
  { projected, settlement }: Expected,
  context: ReportContext,
): Fraction | undefined {
  if (closure === undefined || projected === undefined || settlement === undefined) return undefined;
  const { fromBudget } = projected;
  if (compare(fromBudget, negated(settlement.limit)) >= 0) return undefined;
  const { daysOfYear } = context.period;
  const closed = fraction(BigInt(daysOfYear - dayOfYear(closure.from) + 1), BigInt(daysOfYear));
  const ofOpenDays = plus(fromBudget, times(budget, closed));
  return compare(plus(ofOpenDays, settlement.limit), ZERO) >= 0 ? fromBudget : undefined;
}
