import { dayBefore, daysBetween, type IsoDate, isWithin } from "../dates.ts";
import type { Period } from "../given/period/readPeriod.ts";
import type { StayCount } from "./stayCount.ts";

/** A stay by the day it begins and the day it ends, which comes not before; one without an end lasts on. */
export interface StayDates {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** The last day that counts; none where the stay lasts on. */
function lastCounted({ from, to }: StayDates, rule: StayCount): IsoDate | null {
  if (to === null || rule === "with-last-day" || to === from) return to;
  return dayBefore(to);
}

/** The first and last day of a stay that count within a period; none where none does. */
export function countedSpan(stay: StayDates, rule: StayCount, within: Period): Period | undefined {
  const last = lastCounted(stay, rule);
  const from = stay.from > within.from ? stay.from : within.from;
  const to = last !== null && last < within.to ? last : within.to;
  return from > to ? undefined : { from, to };
}

/** Whether a day lies in a period; its first and its last day do. */
export const isDayIn = (day: IsoDate, { from, to }: Period): boolean => isWithin(day, from, to);

/** How many days lie from one day to another, both among them. */
export const daysOf = ({ from, to }: Period): number => daysBetween(from, to) + 1;

/** How many days of a stay count within a period. */
export function countedDays(stay: StayDates, rule: StayCount, within: Period): number {
  const span = countedSpan(stay, rule, within);
  return span === undefined ? 0 : daysOf(span);
}
