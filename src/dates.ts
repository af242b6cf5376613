import { fail } from "./errors.ts";
import * as say from "./failureWords.ts";
import { plainWhole } from "./wholeNumber.ts";
import type { Text } from "./words.ts";

/** A calendar date as ISO text, `YYYY-MM-DD`. Such dates compare as text; no time zone enters. */
export type IsoDate = string;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The first and last year of the dates that are computed with: what is months or days away then has a year of four digits. */
const YEARS = { first: 1900, last: 2200 } as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The days that a month, 1 to 12, has in every year: 29 February is in no such. */
export function daysOfEveryYear(month: number): number {
  return DAYS[month - 1] ?? 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : daysOfEveryYear(month);
}

/** The number that digits of a text stand for; NaN where one of them is none. Tables have two dates in each of their rows. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

const ZERO = "0".charCodeAt(0);

/** Whether a text is a date that exists. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  const [year, month, day] = [digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10)];
  return year >= 0 && day >= 1 && day <= daysInMonth(year, month);
}

const DAY_AND_TIME = /^\d{4}-\d{2}-\d{2}[T ]/;

/** What to write for a date where another kind of value was found: a date alone, without its time of day. */
export function dateRemedy(found: unknown): Text {
  const text = typeof found === "string" && DAY_AND_TIME.test(found) ? found.slice(0, 10) : undefined;
  return text === undefined ? say.WRITE_DATE : say.writeDateAlone(text);
}

/** The date given, or an error that names its place. */
export function isoDate(value: unknown, path = ""): IsoDate {
  if (typeof value !== "string" || !isIsoDate(value)) {
    return fail({ kind: "malformed", path, found: value, allowed: say.DATE, remedy: dateRemedy(value) });
  }
  if (isNear(value)) return value;
  // 9999-12-31 and the like are written for an end that is not known.
  return fail({ kind: "out-of-range", path, found: value, allowed: say.DATE, remedy: say.WRITE_NO_OPEN_END });
}

/** Whether a date lies in the years that are computed with. */
export function isNear(date: IsoDate): boolean {
  return yearOf(date) >= YEARS.first && yearOf(date) <= YEARS.last;
}

const FOUR_DIGITS = /^\d{4}$/;

/** A year that a table gives as text of four digits, or a database as a bigint, as a number; anything else as it is. */
export function wholeYear(value: unknown): unknown {
  return typeof value === "string" && FOUR_DIGITS.test(value) ? Number(value) : plainWhole(value);
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Whether a date lies in a period; both ends belong to it, and a missing end is open. */
export function isWithin(date: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  return (from === null || date >= from) && (to === null || date <= to);
}

/** The number of the day in its year, 1 to 366. */
export function dayOfYear(date: IsoDate): number {
  const year = yearOf(date);
  let day = Number(date.slice(8, 10));
  for (let month = 1; month < Number(date.slice(5, 7)); month++) day += daysInMonth(year, month);
  return day;
}

const DAY = 86_400_000;

/** Days from one date to another; negative where the second comes first. Both are read in UTC, so no clock change enters. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** A number of a date in two digits: `07`. */
export const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A day by its numbers, whether or not it exists. */
export const isoOf = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;

/** The day so many days later, or earlier where they are below 0; read in UTC, so no clock change enters. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The day before a date. */
export const dayBefore = (date: IsoDate): IsoDate => daysAfter(date, -1);

/** The same day of the month so many months later, or the last day of that month where it is shorter: a year after 29 February is 28 February. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const month = Number(date.slice(5, 7)) - 1 + months;
  const year = yearOf(date) + Math.floor(month / 12);
  const ofYear = month - 12 * Math.floor(month / 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, ofYear));
  return isoOf(year, ofYear, day);
}

/** The months by their names, January first. */
export const MONTHS = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** The month of a date in words: `januar`, `January`. */
export function monthText(date: IsoDate, language: keyof Text): string {
  return MONTHS[language][Number(date.slice(5, 7)) - 1] ?? "";
}

/** A date as a letter writes it: `1. januar 2025`, `1 January 2025`. */
export function dateText(date: IsoDate, language: keyof Text): string {
  const month = monthText(date, language);
  const day = Number(date.slice(8, 10));
  return language === "da" ? `${day}. ${month} ${yearOf(date)}` : `${day} ${month} ${yearOf(date)}`;
}
