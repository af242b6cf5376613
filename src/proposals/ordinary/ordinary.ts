import type { ReadNotice } from "../notice/read.ts";
import { wholeOere } from "./oere.ts";

/**
 * Whether the loops over columns may take a notice, as they do most: it holds from 1 January, at price levels in order, gives no
 * reasons and no more to look at than its tariffs.
 */
export function isOrdinary({ notice, reasons, coverage, capacity, current, proposed }: ReadNotice): boolean {
  const hasMore = reasons.length > 0 || coverage !== undefined || capacity !== undefined;
  return !hasMore && notice.effectiveFrom.endsWith("-01-01") && proposed.priceLevel >= current.priceLevel;
}

/** The amounts of tariffs in whole øre per unit, a list for each; what holds no back-regulation is 0. */
export class Tariffs {
  readonly current: number[] = [];
  readonly currentBack: number[] = [];
  readonly proposed: number[] = [];
  readonly proposedBack: number[] = [];

  /** Adds the tariffs of a notice; `false` where they are no whole øre, or so large that what `quantity` units cost is no whole float. */
  add({ current, proposed }: ReadNotice, quantity: number): boolean {
    const [from, to] = [wholeOere(current.amount), wholeOere(proposed.amount)];
    const [fromBack, toBack] = [wholeOere(current.backRegulation), wholeOere(proposed.backRegulation)];
    const most = Math.abs(from) + Math.abs(to) + Math.abs(fromBack) + Math.abs(toBack);
    if (!(most * Math.max(quantity, 1) < Number.MAX_SAFE_INTEGER)) return false;
    this.current.push(from);
    this.currentBack.push(fromBack);
    this.proposed.push(to);
    this.proposedBack.push(toBack);
    return true;
  }
}
