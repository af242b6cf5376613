import { type Fraction, minus, plus, smaller, ZERO } from "../../numbers/fraction.ts";
import type { ReadReason } from "../notice/read.ts";
import type { Shift } from "./shift.ts";

/** Why a reason carries less than it says. */
type ReasonProblem = "no-amount" | "no-reference" | "shift";

/** What one reason carries of an excess. */
export interface Carried {
  readonly reason: ReadReason;
  readonly carries: "substantiates" | "explains" | "nothing";
  readonly amount: Fraction;
  readonly problem?: ReasonProblem;
}

/** An excess divided on what substantiates it, what explains it, and what is left. */
export interface Substantiation {
  readonly substantiated: Fraction;
  readonly explained: Fraction;
  readonly unexplained: Fraction;
  readonly carried: readonly Carried[];
  /** What the reasons say together, beyond the excess. */
  readonly beyond: Fraction;
}

/** Computed and documented reasons substantiate; stated ones, and documented ones that name no document, explain. */
function weigh(reason: ReadReason, shift: Shift | undefined): Omit<Carried, "amount"> {
  if (reason.kind === "base-package-shift" && shift?.kind !== "neutral")
    return { reason, carries: "nothing", problem: "shift" };
  if (reason.amount === undefined) return { reason, carries: "nothing", problem: "no-amount" };
  if (reason.evidence === "stated") return { reason, carries: "explains" };
  const unnamed = reason.evidence === "documented" && reason.reference === undefined;
  return unnamed ? { reason, carries: "explains", problem: "no-reference" } : { reason, carries: "substantiates" };
}

/** Lets the reasons carry the excess in the order given, together never more than it. */
export function substantiate(
  excess: Fraction,
  reasons: readonly ReadReason[],
  shift: Shift | undefined,
): Substantiation {
  let left = excess;
  let said = ZERO;
  const carried = reasons.map((reason): Carried => {
    const weighed = weigh(reason, shift);
    const claims =
      weighed.carries === "nothing" || reason.amount === undefined || reason.amount.n < 0n ? ZERO : reason.amount;
    const amount = smaller(claims, left);
    left = minus(left, amount);
    said = plus(said, claims);
    return { ...weighed, amount };
  });
  const sumOf = (carries: Carried["carries"]) =>
    carried.filter((each) => each.carries === carries).reduce((sum, { amount }) => plus(sum, amount), ZERO);
  const [substantiated, explained] = [sumOf("substantiates"), sumOf("explains")];
  return { substantiated, explained, unexplained: left, carried, beyond: minus(said, minus(excess, left)) };
}
