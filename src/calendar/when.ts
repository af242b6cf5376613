import type { IsoDate } from "../dates.ts";
import { daysLater, monthsBefore } from "./days.ts";
import { type Moves, moved } from "./workingDay.ts";

/** A date of every year: `year` is counted from the tariff year, −1 for the year before. */
export interface YearlyDate {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the month's last day in every year, so that 29 February is refused. */
  readonly day: number;
  /** Years from the tariff year, −3 to 3: 0 is the tariff year itself. */
  readonly year: number;
  /** Where a day off moves it: `previous-working-day` or `next-working-day`; by default `none`, it stays where it falls. */
  readonly moves?: Moves;
}

/** A number of whole months before the tariff takes effect; where the month is shorter, its last day. */
export interface MonthsBefore {
  /** 0 to 60. */
  readonly monthsBefore: number;
  /** Where a day off moves it: `previous-working-day` or `next-working-day`; by default `none`, it stays where it falls. */
  readonly moves?: Moves;
}

/** A number of days before the tariff takes effect. */
export interface DaysBefore {
  /** Calendar days, 0 to 2000. */
  readonly daysBefore: number;
  /** Where a day off moves it: `previous-working-day` or `next-working-day`; by default `none`, it stays where it falls. */
  readonly moves?: Moves;
}

/** One date and no other. */
export interface OneDate {
  /** `YYYY-MM-DD`, whatever the tariff year. */
  readonly date: IsoDate;
  /** Where a day off moves it: `previous-working-day` or `next-working-day`; by default `none`, it stays where it falls. */
  readonly moves?: Moves;
}

/** The rule that a deadline is found by; without `moves` it stays where it falls, on a holiday too. */
export type When = YearlyDate | MonthsBefore | DaysBefore | OneDate;

/** What a rule is counted from. */
export interface TariffStart {
  readonly tariffYear: number;
  /** The day the tariff takes effect, by default 1 January of the tariff year. */
  readonly effectiveFrom: IsoDate;
}

/** The day a rule names, before it is moved to a working day. */
function named(when: When, { tariffYear, effectiveFrom }: TariffStart): IsoDate {
  if ("date" in when) return when.date;
  if ("monthsBefore" in when) return monthsBefore(effectiveFrom, when.monthsBefore);
  if ("daysBefore" in when) return daysLater(effectiveFrom, -when.daysBefore);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${tariffYear + when.year}-${two(when.month)}-${two(when.day)}`;
}

/** The day of a rule, and the day it named before it was moved. */
export function dayOf(when: When, start: TariffStart): { readonly date: IsoDate; readonly named: IsoDate } {
  const day = named(when, start);
  return { date: moved(day, when.moves ?? "none"), named: day };
}
