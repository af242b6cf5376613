import type { Agreement } from "../agreements/agreement.ts";
import { fail, RuleError } from "../errors.ts";

/** The rule sets of other years, by the agreement that was given: rules remember what they have bound to a set. */
const BY_AGREEMENT = new WeakMap<Agreement, Map<number, Agreement>>();

/** The agreement of a year; where none is known, the error is about the year and not about the agreement given. */
function onLastDay(agreement: Agreement, year: number, path: string): Agreement {
  try {
    return agreement.on(`${year}-12-31`);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const { found, ...failure } = error.failure;
    return fail({ ...failure, path, foundAs: found });
  }
}

/**
 * The rules that a year is settled by: those in force in the agreement's region on the last day of that year, in the
 * agreement's mode, with the values that were tried in it and the working group's own. So each year of a ledger has the band of its own period. `path`
 * is the year's place for errors.
 */
export function agreementOfYear(agreement: Agreement, year: number, path = "year"): Agreement {
  const years = BY_AGREEMENT.get(agreement) ?? new Map<number, Agreement>();
  BY_AGREEMENT.set(agreement, years);
  const before = years.get(year);
  if (before !== undefined) return before;
  const set = onLastDay(agreement, year, path);
  years.set(year, set);
  return set;
}
