import { MONTHS } from "../../dates.ts";
import { inAnyCase } from "../../sameText.ts";
import type { NumberStyle } from "./context.ts";

/** A day as it is written, whether or not it exists. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const YEAR_FIRST = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{4}|\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NAMED = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}{3,9})[.,]? ?(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
/** A time of day behind a date, which exports write for midnight. */
const TIME = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY =
  /^(?:pr\.?|fra|per|from|as of|den|the|(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:d\. |den |the )?/;

const SHORTEST_MONTH = 3;
/** Tables tell of no year before 2013 by two digits. */
const FIRST_YEAR = 13;

/** The number of a month, 1 to 12, by its name or the beginning of it; 0 for another word. */
export function monthCalled(name: string): number {
  const plain = name.toLowerCase();
  if (plain.length < SHORTEST_MONTH) return 0;
  const isOne = (month: string) => month.toLowerCase().startsWith(plain);
  return Math.max(MONTHS.da.findIndex(isOne), MONTHS.en.findIndex(isOne)) + 1;
}

const date = (year: string, month: string | number, day: string): WrittenDate => ({
  year: year.length === 2 ? 2000 + Number(year) : Number(year),
  month: Number(month),
  day: Number(day),
});

/** Readings of three groups of digits, the year last. */
function dayFirst([, first = "", second = "", last = ""]: readonly string[], text: string, style: NumberStyle) {
  const read = date(last, second, first);
  // 25-01-02 is the 25th in Danish, and more likely a year first in a program's file; 01-01-25 is nothing but a day first.
  const isShort = last.length === 2 && first.length === 2 && text.includes("-");
  const isDoubtful = isShort && (style === "english" || (Number(first) >= FIRST_YEAR && Number(last) < FIRST_YEAR));
  const yearFirst = isDoubtful ? [date(first, second, last)] : [];
  const american = style === "english" && text.includes("/") ? [date(last, first, second)] : [];
  return [read, ...yearFirst, ...american];
}

/** Every date that a text may write, in the order of likelihood; none where it writes no date. */
export function datesIn(given: string, style: NumberStyle): readonly WrittenDate[] {
  if (given.length > 60) return [];
  const text = inAnyCase(given).replace(TIME, "").replace(WEEKDAY, "").replace(/\.$/, "").trim();
  const year = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (year !== null) return [date(year[1] ?? "", year[2] ?? "", year[3] ?? "")];
  const day = DAY_FIRST.exec(text);
  if (day !== null) return dayFirst(day, text, style);
  const named = NAMED.exec(text);
  if (named !== null && monthCalled(named[2] ?? "") > 0)
    return [date(named[3] ?? "", monthCalled(named[2] ?? ""), named[1] ?? "")];
  const month = MONTH_FIRST.exec(text);
  if (month !== null && monthCalled(month[1] ?? "") > 0)
    return [date(month[3] ?? "", monthCalled(month[1] ?? ""), month[2] ?? "")];
  return [];
}
