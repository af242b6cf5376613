import { factorBounds } from "../../indexation/factorBounds.ts";
import { toDecimal } from "../../numbers/exact.ts";
import { type Fraction, minus, ONE } from "../../numbers/fraction.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import { compareWithSeries, type ExactComparison } from "./comparison.ts";
import type { Verdict } from "./result.ts";
import type { Case } from "./sameService.ts";

/** A notice by one end of what a rate may be. */
interface AtBound {
  readonly agreed: ExactComparison;
  readonly verdict: Verdict;
}

/** A notice by the lowest and by the highest that the rate of its limit may be. */
export interface AtBounds {
  readonly least: AtBound;
  readonly most: AtBound;
}

/**
 * A notice judged by both ends of what its rate may be, where the rate is derived from rounded amounts and it hangs on where
 * between them it lies whether a reason is needed, or how far the reasons carry; nothing where it does not.
 */
export function atBounds(
  { read, before }: Case,
  agreed: ExactComparison,
  set: RuleSet,
  verdictBy: (agreed: ExactComparison) => Verdict,
): AtBounds | undefined {
  const bounds = factorBounds(agreed.factor.steps, true);
  if (bounds === undefined) return undefined;
  const [least, most] = [bounds.least, bounds.most].map((exact: Fraction): AtBound => {
    const factor = { ...agreed.factor, factor: toDecimal(exact), exact };
    const indexing = { series: agreed.series, factor, rate: minus(exact, ONE) };
    const compared = { ...compareWithSeries(before, read.proposed, indexing, set), own: agreed.own };
    return { agreed: compared, verdict: verdictBy(compared) };
  }) as [AtBound, AtBound];
  return comesToSame(least.verdict, most.verdict) ? undefined : { least, most };
}

/** Verdicts by which nothing is asked of the operator. */
const NEED_NO_REASON: readonly Verdict[] = ["decrease", "within-agreed", "within-rounding"];

/** Whether nothing hangs on which of two verdicts it is: they are one, or neither needs a reason. */
export function comesToSame(least: Verdict, most: Verdict): boolean {
  return least === most || [least, most].every((verdict) => NEED_NO_REASON.includes(verdict));
}
