import { daysBetween, type IsoDate, isoDate } from "../dates.ts";
import { refuseOutOfRange } from "../given/figures.ts";
import { knownKeys } from "../reports/given.ts";
import { plainWhole } from "../wholeNumber.ts";
import type { YearWheel } from "./wheel.ts";
import * as say from "./words.ts";

/** How a calendar file is written. */
export interface CalendarOptions {
  /** The day the file counts as written, from 2000 to 2100; by default 1 January before the tariff year, so that the same wheel gives the same file. */
  readonly stamp?: IsoDate;
  /** How many files were written before it with the same stamp, 0 to 999; by default 0. */
  readonly revision?: number;
}

/** How new the events of a file are: a later day before a higher count, in both figures. */
export interface CalendarVersion {
  /** When they were last changed (DTSTAMP, LAST-MODIFIED): the day in UTC, and a second for each file before. */
  readonly stamp: Date;
  /** The number of their version (SEQUENCE), which never falls: the days since 1 January 2000, and then the count. */
  readonly sequence: number;
}

const FIRST = "2000-01-01";
const LAST = "2100-12-31";
/** The most files with one stamp: the sequence then stays below 2^31, the limit of calendars. */
const FILES_A_DAY = 1000;

function checkedStamp(given: IsoDate): IsoDate {
  const stamp = isoDate(given, "options.stamp");
  if (stamp >= FIRST && stamp <= LAST) return stamp;
  return refuseOutOfRange("options.stamp", given, say.dateBetween(FIRST, LAST));
}

function checkedRevision(given: number): number {
  const revision = plainWhole(given) as number;
  if (Number.isInteger(revision) && revision >= 0 && revision < FILES_A_DAY) return revision;
  return refuseOutOfRange("options.revision", given, say.wholeNumberUpTo(FILES_A_DAY - 1));
}

/** The version of a calendar file by its options, checked. */
export function versionOf(wheel: YearWheel, options: CalendarOptions): CalendarVersion {
  knownKeys(options, ["stamp", "revision"], "options");
  const day = checkedStamp(options.stamp ?? `${wheel.tariffYear - 1}-01-01`);
  const revision = checkedRevision(options.revision ?? 0);
  const stamp = new Date(Date.parse(`${day}T00:00:00Z`) + revision * 1000);
  return { stamp, sequence: daysBetween(FIRST, day) * FILES_A_DAY + revision };
}
