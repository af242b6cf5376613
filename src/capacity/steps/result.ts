import type { OperatorKind } from "../../registers/operatorKind.ts";
import type { Provenance } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";

export const CHANGE_KINDS = [
  "new-offer",
  "change-of-places",
  "closing-of-places",
  "tariff-increase",
  "closing-accounts",
  "take-over",
] as const;

/** What is done with an offer, as far as the framework agreement may have a word in it. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change that is planned. */
export interface CapacityChange {
  /** `new-offer`, `change-of-places`, `closing-of-places`, `tariff-increase`, `closing-accounts` or `take-over`. */
  readonly kind: ChangeKind;
  /** Who runs the offer; private offers are outside the agreement, and a finding says so. */
  readonly operator: OperatorKind;
  /** Highly specialised with regional importance, as the agreements to 2020 had it; by default not. */
  readonly isHighlySpecialised?: boolean;
  /** For an increase: above the agreed indexation. Needed there, since only such ones are heard. */
  readonly isAboveIndexation?: boolean;
}

/** What someone has to do before a change may take effect. */
export type StepAction = "approval" | "hearing" | "own-decision" | "notification" | "no-step";

/** One step on the way to a change, with what it rests on. */
export interface RequiredStep extends Provenance {
  /** From 1: the order the steps are taken in. */
  readonly order: number;
  readonly action: StepAction;
  readonly body: Text;
  /** What is to be done, in a sentence. */
  readonly says: Text;
  /** The value is carried forward from an agreement that ended on this date. */
  readonly carriedFrom?: string;
}

/** What was found on the way. */
export type StepFindingCode = "not-stated" | "rule-carried-forward" | "operator-outside-agreement";
