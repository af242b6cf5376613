import { exact } from "../numbers/exact.ts";
import { type Fraction, minus, ZERO } from "../numbers/fraction.ts";
import type { Assessment } from "./judgement/result.ts";

/** The two tariffs that an assessment compares, without back-regulation: that of 31 December before, and the proposed one. */
export function comparedTariffs({ notice, increase }: Assessment): { before: Fraction; proposed: Fraction } {
  const { amount, backRegulation } = notice.proposed;
  const proposed = minus(exact(amount), backRegulation === undefined ? ZERO : exact(backRegulation));
  return { before: minus(proposed, exact(increase.amount)), proposed };
}
