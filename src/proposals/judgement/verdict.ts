import { compare } from "../../numbers/fraction.ts";
import type { Judged } from "./judged.ts";
import type { Verdict } from "./result.ts";

function withinVerdict({ agreed, case: { read, before } }: Judged): Verdict {
  if (agreed.isAbove) return "within-rounding";
  return compare(read.proposed.comparable, before.comparable) < 0 ? "decrease" : "within-agreed";
}

/**
 * What the figures come to; an operator or offer outside the agreement is compared, never judged. A tariff that falls less
 * than the agreed indexation does lies above its limit and is judged by that.
 */
export function verdictOf(judged: Judged): Verdict {
  if (judged.isOutside) return "comparison-only";
  if (!judged.needsReason) return withinVerdict(judged);
  const { substantiated, explained, unexplained } = judged.substantiation;
  if (unexplained.n > 0n) return substantiated.n > 0n || explained.n > 0n ? "partly-explained" : "unsubstantiated";
  return explained.n > 0n ? "explained" : "substantiated";
}
