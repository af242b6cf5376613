import { groupsOf } from "../groups.ts";
import type { ReadNotice, ReadReason, ReadTariff } from "./readNotice.ts";

/** A notice with those before it for the same service, buyer and tariff year: they are judged as one rise. */
export interface Case {
  readonly read: ReadNotice;
  /** The tariff in force on 31 December before: the current tariff of the first notice. */
  readonly before: ReadTariff;
  /** The reasons of this notice and of those before it, in order. */
  readonly reasons: readonly ReadReason[];
  /** All notices of the service in order of effect, this one among them. */
  readonly together: readonly ReadNotice[];
  readonly isLast: boolean;
}

/** What makes two notices one: a key for the offer, and one for the service in it. */
export function offerKey({ notice, place, year, buyer }: ReadNotice): string {
  return JSON.stringify([place.operator, notice.offer, buyer ?? null, year]);
}

function serviceKey(read: ReadNotice): string {
  return JSON.stringify([offerKey(read), read.notice.service ?? null, read.notice.paragraph ?? null, read.notice.unit]);
}

function inOrderOfEffect(a: ReadNotice, b: ReadNotice): number {
  const [x, y] = [a, b].map(({ notice }) => `${notice.effectiveFrom} ${notice.notifiedOn ?? ""}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Takes together what belongs together; a case for each notice, in the order given. */
export function casesOf(notices: readonly ReadNotice[]): Case[] {
  const groups = groupsOf(notices, serviceKey);
  for (const [key, group] of groups) groups.set(key, [...group].sort(inOrderOfEffect));
  return notices.map((read) => {
    const together = groups.get(serviceKey(read)) ?? [read];
    const at = together.indexOf(read);
    return {
      read,
      before: (together[0] ?? read).current,
      reasons: together.slice(0, at + 1).flatMap(({ reasons }) => reasons),
      together,
      isLast: at === together.length - 1,
    };
  });
}
