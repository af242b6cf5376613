import { groupsOf } from "../groups.ts";
import { compare, equal } from "../numbers/fraction.ts";
import { inIdOrder } from "./ids.ts";
import { MOST_REASONS, type Notice } from "./notice.ts";
import type { ReadNotice, ReadReason, ReadTariff } from "./readNotice.ts";

/** A notice with those before it for the same service, buyer and tariff year: they are judged as one rise. */
export interface Case {
  readonly read: ReadNotice;
  /** The tariff in force on 31 December before: the current tariff of the first notice. */
  readonly before: ReadTariff;
  /** The reasons of the notices that this one builds on, in order, and its own last; no more than tell of too many. */
  readonly reasons: readonly ReadReason[];
  /** The ids of all notices of the service in order of effect, this one's among them. */
  readonly together: readonly Notice["id"][];
  /** The one before this among them. */
  readonly earlier: ReadNotice | undefined;
  readonly isLast: boolean;
}

/** What makes two notices one: a key for the offer, and one for the service in it. */
export function offerKey({ notice, place, year, buyer }: ReadNotice): string {
  return JSON.stringify([notice.operator.kind, place.operator, notice.offer, buyer ?? null, year]);
}

function serviceKey(read: ReadNotice): string {
  return JSON.stringify([offerKey(read), read.notice.service ?? null, read.notice.paragraph ?? null, read.notice.unit]);
}

function inTextOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By day of effect, day of notice, current tariff; last by id, so that the order given has no say. */
function inOrderOfEffect(a: ReadNotice, b: ReadNotice): number {
  return (
    inTextOrder(a.notice.effectiveFrom, b.notice.effectiveFrom) ||
    inTextOrder(a.notice.notifiedOn ?? "", b.notice.notifiedOn ?? "") ||
    compare(a.current.amount, b.current.amount) ||
    inIdOrder(a.notice.id, b.notice.id)
  );
}

/** Whether a notice starts from the tariff that another ended at. */
export function buildsOn({ current }: ReadNotice, { proposed }: ReadNotice): boolean {
  return equal(current.amount, proposed.amount) && current.priceLevel === proposed.priceLevel;
}

/** A reason of a notice that this one does not build on, such as one it corrects, would else count twice. */
function reasonsOf(read: ReadNotice, before: Case | undefined): readonly ReadReason[] {
  if (before === undefined || !buildsOn(read, before.read)) return read.reasons;
  return [...before.reasons, ...read.reasons].slice(0, MOST_REASONS + 1);
}

/** The case of a notice that nothing stands beside. */
export function caseAlone(read: ReadNotice): Case {
  const { current: before, reasons } = read;
  return { read, before, reasons, together: [read.notice.id], earlier: undefined, isLast: true };
}

/** Takes together what belongs together: the case of each notice. */
export function casesOf(notices: readonly ReadNotice[]): Map<ReadNotice, Case> {
  const cases = new Map<ReadNotice, Case>();
  for (const group of groupsOf(notices, serviceKey).values()) {
    const inOrder = group.sort(inOrderOfEffect);
    const together = inOrder.map(({ notice }) => notice.id);
    let last: Case | undefined;
    for (const read of inOrder) {
      const before = last?.before ?? read.current;
      const isLast = read === inOrder.at(-1);
      last = { read, before, reasons: reasonsOf(read, last), together, earlier: last?.read, isLast };
      cases.set(read, last);
    }
  }
  return cases;
}
