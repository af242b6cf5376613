import { compare } from "../../numbers/fraction.ts";
import type { Judged } from "./judged.ts";
import type { Verdict } from "./result.ts";

/** What a verdict goes by where no reason is given. */
export interface ByFigures {
  /** The agreement does not bind the operator, or does not cover the offer. */
  readonly isOutside: boolean;
  /** The tariff lies above its limit by more than rounding makes. */
  readonly needsReason: boolean;
  readonly isAbove: boolean;
  readonly isFalling: boolean;
}

/** What the figures alone come to: an excess that needs a reason has none. */
export function verdictByFigures({ isOutside, needsReason, isAbove, isFalling }: ByFigures): Verdict {
  if (isOutside) return "comparison-only";
  if (needsReason) return "unsubstantiated";
  if (isAbove) return "within-rounding";
  return isFalling ? "decrease" : "within-agreed";
}

/**
 * What the figures come to; an operator or offer outside the agreement is compared, never judged. A tariff that falls less
 * than the agreed indexation does lies above its limit and is judged by that.
 */
export function verdictOf({ isOutside, needsReason, agreed, case: { read, before }, substantiation }: Judged): Verdict {
  if (isOutside || !needsReason) {
    const isFalling = compare(read.proposed.comparable, before.comparable) < 0;
    return verdictByFigures({ isOutside, needsReason, isAbove: agreed.isAbove, isFalling });
  }
  const { substantiated, explained, unexplained } = substantiation;
  if (unexplained.n > 0n) return substantiated.n > 0n || explained.n > 0n ? "partly-explained" : "unsubstantiated";
  return explained.n > 0n ? "explained" : "substantiated";
}
