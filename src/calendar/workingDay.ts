import { type IsoDate, yearOf } from "../dates.ts";
import { daysLater, isSaturdayOrSunday } from "./days.ts";
import { publicHolidays } from "./holidays.ts";

/** What becomes of a deadline on a Saturday, a Sunday or a public holiday. */
export type Moves = (typeof MOVES)[number];

export const MOVES = ["none", "previous-working-day", "next-working-day"] as const;

/** @internal Monday to Friday, except public holidays. */
export function isWorkingDay(date: IsoDate): boolean {
  return !isSaturdayOrSunday(date) && !publicHolidays(yearOf(date)).some((holiday) => holiday.date === date);
}

/** The date itself, or the working day nearest to it on the side that the rule names. */
export function moved(date: IsoDate, moves: Moves): IsoDate {
  if (moves === "none") return date;
  let day = date;
  while (!isWorkingDay(day)) day = daysLater(day, moves === "next-working-day" ? 1 : -1);
  return day;
}
