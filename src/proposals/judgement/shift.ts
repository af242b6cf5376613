import type { Agreement } from "../../agreements/agreement.ts";
import {
  absolute,
  compare,
  type Fraction,
  fraction,
  minus,
  ONE,
  plus,
  smaller,
  times,
  ZERO,
} from "../../numbers/fraction.ts";
import { exactParameter } from "../../parameters/exactParameter.ts";
import { parameters } from "../../parameters/parameters.ts";
import type { RuleSet } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import { idsText, inIdOrder } from "../ids.ts";
import type { ExactComparison } from "./comparison.ts";
import type { Quantity } from "./effect.ts";
import { type Case, standsApart } from "./sameService.ts";
import { isInKroner } from "./wholeKroner.ts";
import * as say from "./words.ts";

/** A case with the comparison that decides and what is bought of it. */
export interface Weighed {
  readonly case: Case;
  /** The agreement on the day that the tariff takes effect. */
  readonly agreement: Agreement;
  readonly agreed: ExactComparison;
  readonly quantity: Quantity;
}

/**
 * Whether a cost was only moved between an offer's base and its packages: Σ quantity × change is 0 within rounding.
 * It can be judged only when every notice of the offer is there and states its quantity.
 */
export type Shift =
  | {
      readonly kind: "neutral" | "not-neutral";
      readonly sum: Fraction;
      readonly tolerance: Fraction;
      readonly ids: readonly (string | number)[];
    }
  | { readonly kind: "unknown"; readonly missing: Text };

/** Whether a shift between base and packages is among the reasons of a notice. */
export function claimsShift({ reasons }: Case): boolean {
  return reasons.some(({ kind }) => kind === "base-package-shift");
}

const HALF = fraction(1n, 2n);

const idOf = ({ case: { read } }: Weighed) => read.notice.id;

/** Judges all last notices of an offer; the change of each is measured from its indexed limit. */
export function judgeShift(offer: readonly Weighed[]): Shift {
  const last = offer.filter((each) => each.case.isLast).sort((a, b) => inIdOrder(idOf(a), idOf(b)));
  if (last.length < 2) return { kind: "unknown", missing: say.OTHER_NOTICES };
  const apart = last.find((each) => standsApart(each.case));
  if (apart !== undefined) return { kind: "unknown", missing: say.whichIsInForce(idsText(apart.case.serviceIds)) };
  let [sum, tolerance] = [ZERO, ZERO];
  for (const { case: own, agreement, agreed, quantity: given } of last) {
    if ("missing" in given) return { kind: "unknown", missing: say.inNotice(given.missing, own.read.notice.id) };
    const change = minus(own.read.proposed.comparable, agreed.exactLimit);
    sum = plus(sum, times(given.quantity, change));
    tolerance = plus(tolerance, times(given.quantity, mostByRounding(own, agreed.rate, agreement)));
  }
  if (tolerance.n === 0n) return { kind: "unknown", missing: say.QUANTITY_ABOVE_ZERO };
  const neutral = compare(absolute(sum), tolerance) <= 0;
  return {
    kind: neutral ? "neutral" : "not-neutral",
    sum,
    tolerance,
    ids: last.map(idOf),
  };
}

/**
 * The most that rounding can move a change by: half a unit in the proposed tariff, and half a unit, indexed, in the
 * current one, which the limit is computed from. The current tariff is not taken to be rounder than the proposed one.
 */
function mostByRounding({ read, before }: Case, rate: Fraction, set: RuleSet): Fraction {
  const proposed = roundingUnit(read.proposed.amount, set);
  const current = smaller(roundingUnit(before.amount, set), proposed);
  return times(HALF, plus(proposed, times(current, plus(ONE, rate))));
}

/** A tariff in whole kroner was rounded to kroner, any other to øre. */
function roundingUnit(amount: Fraction, set: RuleSet): Fraction {
  const { kronerRounding, limitRounding } = parameters.proposals;
  return exactParameter(isInKroner(amount, set) ? kronerRounding : limitRounding, set);
}
