import { parameters } from "../../parameters/parameters.ts";
import type { Parameter } from "../../rules/parameter.ts";
import { type Quantity, sum } from "../../rules/quantity.ts";
import * as say from "./ruleWords.ts";

const { refunds } = parameters;

/** A limit and the share that is refunded of what lies above it, up to the next one's limit. */
export interface Bracket {
  readonly limit: Quantity;
  readonly share: Quantity;
}

/** The parameters of a law's brackets, as rules declare them: the limits and shares, from the lowest up. */
export const THREE_BRACKETS = {
  firstRefundLimit: refunds.firstRefundLimit,
  firstRefundShare: refunds.firstRefundShare,
  secondRefundLimit: refunds.secondRefundLimit,
  secondRefundShare: refunds.secondRefundShare,
  thirdRefundLimit: refunds.thirdRefundLimit,
  thirdRefundShare: refunds.thirdRefundShare,
} as const satisfies Readonly<Record<string, Parameter>>;

type Bound = Readonly<Record<keyof typeof THREE_BRACKETS, Quantity>>;

export const threeBrackets = (law: Bound): readonly Bracket[] => [
  { limit: law.firstRefundLimit, share: law.firstRefundShare },
  { limit: law.secondRefundLimit, share: law.secondRefundShare },
  { limit: law.thirdRefundLimit, share: law.thirdRefundShare },
];

/** The brackets with their limits for a month: a share of the year's. */
export function byMonth(brackets: readonly Bracket[], monthsInYear: Quantity): readonly Bracket[] {
  return brackets.map(({ limit, share }, i) => {
    return { limit: limit.dividedBy(monthsInYear).named(say.limitOf(i + 1)), share };
  });
}

/** The part of a cost that lies in a bracket; the last bracket has no end. */
export function partIn(brackets: readonly Bracket[], i: number, cost: Quantity): Quantity {
  const next = brackets[i + 1];
  const below = next === undefined ? cost : cost.atMost(next.limit);
  return below.minus(brackets[i]?.limit ?? 0).atLeast(0);
}

/** The share of each bracket of the part of the cost in it, unrounded; `costIn` gives that part. */
export function refundOf(brackets: readonly Bracket[], costIn: (bracket: number) => Quantity): Quantity {
  const parts = brackets.map(({ share }, i) => {
    return costIn(i)
      .named(say.costIn(i + 1))
      .times(share)
      .named(say.refundIn(i + 1));
  });
  return sum(parts);
}
