import { groupsOf } from "../../groups.ts";
import { reduced } from "../../numbers/fraction.ts";
import type { ReadNotice, ReadTariff } from "../notice/read.ts";

/** One text for tariffs of one amount and price level. */
function keyOf({ amount, priceLevel }: ReadTariff): string {
  const { n, d } = reduced(amount);
  return `${n}/${d}@${priceLevel}`;
}

const startOf = ({ current }: ReadNotice) => keyOf(current);
const endOf = ({ proposed }: ReadNotice) => keyOf(proposed);

/** Of two notices of one day of effect, the one notified later cannot be what the one notified earlier builds on. */
function mayPrecede(earlier: ReadNotice, later: ReadNotice): boolean {
  const [first, then] = [earlier.notice.notifiedOn, later.notice.notifiedOn];
  return first === undefined || then === undefined || first <= then;
}

/** Notices of one day of effect, each after the one whose tariff it starts from, whatever the order of their amounts. */
function ofOneDay(day: readonly ReadNotice[]): readonly ReadNotice[] {
  if (day.length < 2) return day;
  const byEnd = groupsOf(day, endOf);
  const placed = new Set<ReadNotice>();
  for (const read of day) {
    const path = new Set<ReadNotice>();
    for (let at: ReadNotice | undefined = read; at !== undefined && !placed.has(at); ) {
      const later: ReadNotice = at;
      path.add(later);
      at = byEnd.get(startOf(later))?.find((each) => !path.has(each) && mayPrecede(each, later));
    }
    for (const each of [...path].reverse()) placed.add(each);
  }
  return [...placed];
}

/**
 * The notices of one service that link: each starts from the amount and price level that the one before ended at. What
 * starts elsewhere begins a chain of its own. `inOrder` is by day of effect.
 */
export function chainsOf(inOrder: readonly ReadNotice[]): ReadNotice[][] {
  const chains: ReadNotice[][] = [];
  const open = new Map<string, ReadNotice[][]>();
  const days = [...groupsOf(inOrder, ({ notice }) => notice.effectiveFrom).values()];
  for (const read of days.flatMap(ofOneDay)) {
    const chain = open.get(startOf(read))?.shift() ?? [];
    if (chain.length === 0) chains.push(chain);
    chain.push(read);
    open.set(endOf(read), [...(open.get(endOf(read)) ?? []), chain]);
  }
  return chains;
}
