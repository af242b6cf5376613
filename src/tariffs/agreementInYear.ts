import type { Agreement } from "../agreements/agreement.ts";
import { checkedAgreement } from "../agreements/checkedAgreement.ts";
import { onDay } from "../agreements/onDay.ts";
import { fail } from "../errors.ts";
import { otherYear } from "./words.ts";

/**
 * The agreement given as it is when the tariff year begins; it is in force in that year, or is carried forward to it
 * because that was asked for.
 */
export function agreementInYear(given: unknown, year: number): Agreement {
  const agreement = checkedAgreement(given, `${year}-01-01`);
  const { from, to, carriedForward } = agreement;
  const first = `${year}-01-01`;
  if (from <= `${year}-12-31` && (carriedForward || to >= first)) return onDay(agreement, from > first ? from : first);
  return fail({ kind: "outside-validity", path: "year", found: year, ...otherYear(agreement, year) });
}
