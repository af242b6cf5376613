import type { Agreement } from "../../agreements/agreement.ts";
import { type IsoDate, isWithin } from "../../dates.ts";
import { fail } from "../../errors.ts";
import type { JobOptions } from "../options.ts";
import { agreementOn } from "./agreementOn.ts";
import * as say from "./words.ts";

/**
 * Refuses an agreement or a date that is asked for where the agreement holds on none of the table's own days: every row would
 * be told as wrong for what is wrong once. Where it holds on some, the others are told by row.
 */
export function checkPeriodAsked({ agreement, date }: JobOptions, inForce: Agreement, days: readonly IsoDate[]): void {
  if (agreement === undefined && date === undefined) return;
  const { from, to, carriedForward } = inForce;
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return;
  if (days.some((day) => isWithin(day, from, carriedForward ? null : to))) return;
  const key = agreement === undefined ? "date" : "agreement";
  const found = key === "date" ? { found: date } : { foundAs: inForce.title };
  fail({ kind: "out-of-range", path: `options.${key}`, ...found, ...say.daysOfTable(first, last, inForce) });
}

/** The same of an agreement or a date that is asked for a table of whole years; `places` are those of its rows. */
export function checkYearsAsked(
  options: JobOptions,
  years: readonly number[],
  places: readonly (number | string)[],
): void {
  if (options.agreement === undefined && options.date === undefined) return;
  const days = years.flatMap((year) => [`${year}-01-01`, `${year}-12-31`]);
  const asked = agreementOn(options, days, places);
  if ("made" in asked) checkPeriodAsked(options, asked.made, days);
}
