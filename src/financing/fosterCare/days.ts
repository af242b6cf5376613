import { daysAfter, daysInMonth, type IsoDate, isoOf, yearOf } from "../../dates.ts";
import type { Period } from "../../given/period/readPeriod.ts";
import { daysOf, isDayIn } from "../../stays/countedDays.ts";
import type { ReadFosterChild } from "./read.ts";

/** A child's days in the year by the amount that is paid for board and lodging. */
export interface BoardDays {
  readonly youngerDays: number;
  readonly olderDays: number;
  readonly furtherDays: number;
}

/** From which age board and lodging is higher, and how many children have it by age. */
export interface BoardBounds {
  readonly olderAge: number;
  readonly fullRateChildren: number;
}

/** The birthday in another year; one on 29 February compares as the day after 28 February. */
const birthday = (born: IsoDate, age: number): IsoDate => `${yearOf(born) + age}${born.slice(4)}`;

/** Each child's days, counted one by one: on each day the first children that are there have the amounts by age. */
export function boardDays(
  year: number,
  children: readonly ReadFosterChild[],
  { olderAge, fullRateChildren }: BoardBounds,
): BoardDays[] {
  const counts = children.map(() => ({ youngerDays: 0, olderDays: 0, furtherDays: 0 }));
  for (let day = isoOf(year, 1, 1); yearOf(day) === year; day = daysAfter(day, 1)) {
    let before = 0;
    for (const [i, child] of children.entries()) {
      const own = counts[i];
      if (own === undefined || !isDayIn(day, child)) continue;
      before += 1;
      if (before > fullRateChildren) own.furtherDays += 1;
      else if (day < birthday(child.born, olderAge)) own.youngerDays += 1;
      else own.olderDays += 1;
    }
  }
  return counts;
}

/** The days of a child's stay on which it has reached an age. */
export function daysFromAge({ born, from, to }: ReadFosterChild, age: number): number {
  const reached = birthday(born, age);
  if (to < reached) return 0;
  let days = 0;
  for (let day = from; day <= to; day = daysAfter(day, 1)) if (day >= reached) days += 1;
  return days;
}

/** The whole calendar months of a stay within a year, and its days outside them. */
export function monthsAndDays(span: Period): { readonly wholeMonths: number; readonly singleDays: number } {
  const year = yearOf(span.from);
  const months = Array.from({ length: 12 }, (_, i): Period => {
    return { from: isoOf(year, i + 1, 1), to: isoOf(year, i + 1, daysInMonth(year, i + 1)) };
  }).filter(({ from, to }) => span.from <= from && to <= span.to);
  const within = months.reduce((sum, month) => sum + daysOf(month), 0);
  return { wholeMonths: months.length, singleDays: daysOf(span) - within };
}
