import { compare } from "../numbers/fraction.ts";
import type { Verdict } from "./assessment.ts";
import type { Judged } from "./judged.ts";

/** What the figures come to; an operator or offer outside the agreement is compared, never judged. */
export function verdictOf({ isOutside, agreed, substantiation, case: { read, before } }: Judged): Verdict {
  if (isOutside) return "comparison-only";
  if (compare(read.proposed.comparable, before.comparable) < 0) return "decrease";
  if (!agreed.isAbove) return "within-agreed";
  const { substantiated, explained, unexplained } = substantiation;
  if (unexplained.n > 0n) return substantiated.n > 0n || explained.n > 0n ? "partly-explained" : "unsubstantiated";
  return explained.n > 0n ? "explained" : "substantiated";
}
