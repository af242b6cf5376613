import { daysAfter, type IsoDate } from "../../dates.ts";

/** Day 0 of the calendar that spreadsheets number days by; right from 1 March 1900 on. */
const DAY_0: IsoDate = "1899-12-30";
/** 1954 to 2119: a smaller or larger number is more likely something else. */
const FIRST = 20_000;
const LAST = 80_000;

/** The date of a spreadsheet's day number, or nothing where the number is hardly one. */
export function fromSerial(number: number): IsoDate | undefined {
  if (!Number.isInteger(number) || number < FIRST || number > LAST) return undefined;
  return daysAfter(DAY_0, number);
}
