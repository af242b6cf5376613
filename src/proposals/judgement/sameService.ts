import { groupsOf } from "../../groups.ts";
import { compare } from "../../numbers/fraction.ts";
import { inIdOrder } from "../ids.ts";
import { MOST_REASONS, type Notice } from "../notice/input.ts";
import type { ReadNotice, ReadReason, ReadTariff } from "../notice/read.ts";
import { chainsOf } from "./chains.ts";

/**
 * A notice with those that it builds on, and those that build on it, for the same service, buyer and tariff year: they are
 * judged as one rise. Notices whose tariffs do not link are never judged as one.
 */
export interface Case {
  readonly read: ReadNotice;
  /** The tariff in force on 31 December before: the current tariff of the first notice. */
  readonly before: ReadTariff;
  /**
   * The tariff that this notice starts from: what the one before ended at, with its back-regulation, so that the steps add up to
   * the whole rise; otherwise its own current tariff.
   */
  readonly start: ReadTariff;
  /** The notice that this one builds on. */
  readonly previous?: ReadNotice;
  /** The reasons of the notices that this one builds on, in order, and its own last; of too many only so many that this is seen. */
  readonly reasons: readonly ReadReason[];
  /** The ids of the notices that link, in order of effect, this one's among them. */
  readonly together: readonly Notice["id"][];
  /** All notices of the service in order of effect; more than are taken together where some do not link. */
  readonly service: readonly ReadNotice[];
  readonly serviceIds: readonly Notice["id"][];
  readonly isLast: boolean;
}

/** What makes two notices one: a key for the offer, and one for the service in it. */
export function offerKey({ notice, place, year, buyer }: ReadNotice): string {
  return JSON.stringify([notice.operator.kind, place.operator, notice.offer, buyer ?? null, year]);
}

function serviceKey(read: ReadNotice): string {
  const { service = null, paragraph = null, unit } = read.notice;
  return offerKey(read) + JSON.stringify([service, paragraph, unit]);
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

/** The case of a notice assessed by itself. */
export function caseAlone(read: ReadNotice): Case {
  const { current: before, reasons } = read;
  const ids = [read.notice.id];
  return { read, before, start: before, reasons, together: ids, service: [read], serviceIds: ids, isLast: true };
}

/** The cases of notices that link, in order of effect. */
function casesOfChain(chain: readonly ReadNotice[], all: Pick<Case, "service" | "serviceIds">): Case[] {
  const [first] = chain;
  if (first === undefined) return [];
  const together = chain.map(({ notice }) => notice.id);
  const before = first.current;
  let reasons: readonly ReadReason[] = [];
  return chain.map((read, i) => {
    const previous = chain[i - 1];
    reasons = [...reasons, ...read.reasons].slice(0, MOST_REASONS + 1);
    const from = previous === undefined ? { start: before } : { start: previous.proposed, previous };
    return { ...all, read, before, ...from, reasons, together, isLast: read === chain.at(-1) };
  });
}

/** Whether there is another notice of the same service that does not link with these. */
export function standsApart({ together, service }: Case): boolean {
  return together.length < service.length;
}

/** Takes together what belongs together: the case of each notice that is not the only one of its service. */
export function casesOf(notices: readonly ReadNotice[]): Map<ReadNotice, Case> {
  const cases = new Map<ReadNotice, Case>();
  // A key of all that makes a service is put together only where an offer has several notices: few have.
  const offers = groupsOf(notices, ({ notice }) => notice.offer).values();
  const several = [...offers].filter(({ length }) => length > 1).flat();
  for (const service of groupsOf(several, serviceKey).values()) {
    if (service.length === 1) continue;
    const inOrder = service.sort(inOrderOfEffect);
    const all = { service: inOrder, serviceIds: inOrder.map(({ notice }) => notice.id) };
    for (const chain of chainsOf(inOrder)) {
      for (const each of casesOfChain(chain, all)) cases.set(each.read, each);
    }
  }
  return cases;
}
