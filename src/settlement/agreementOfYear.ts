import type { Agreement } from "../agreements/agreement.ts";
import { onDay } from "../agreements/onDay.ts";
import { placedAs } from "../refusals.ts";

/**
 * The rules that a year is settled by: those in force in the agreement's region on the last day of that year, in the
 * agreement's mode, with the values that were tried in it and the working group's own. Each year of a ledger thus has the
 * band of its own period. Where none is known, the error is about the year and not about the agreement given; `path` is
 * the year's place for errors.
 */
export function agreementOfYear(agreement: Agreement, year: number, path = "year"): Agreement {
  return placedAs(
    () => path,
    () => onDay(agreement, `${year}-12-31`),
  );
}
