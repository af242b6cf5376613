import { addDays } from "date-fns/addDays";
import { isWeekend } from "date-fns/isWeekend";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import { subMonths } from "date-fns/subMonths";
import type { IsoDate } from "../dates.ts";

/** A day at its first moment where the program runs: dates are counted as days there and never as hours. */
export function localDay(date: IsoDate): Date {
  return parseISO(date);
}

export function isoOf(day: Date): IsoDate {
  return lightFormat(day, "yyyy-MM-dd");
}

export function daysLater(date: IsoDate, days: number): IsoDate {
  return isoOf(addDays(localDay(date), days));
}

/** Whole months before a date; where the month is shorter, its last day. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  return isoOf(subMonths(localDay(date), months));
}

export function isSaturdayOrSunday(date: IsoDate): boolean {
  return isWeekend(localDay(date));
}
