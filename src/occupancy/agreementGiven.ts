import type { Agreement } from "../agreements/agreement.ts";
import { type IsoDate, isWithin } from "../dates.ts";
import { fail } from "../errors.ts";

/** The agreement given, or an error that shows how to get one. */
export function checkedAgreement(given: unknown, path: string): Agreement {
  const { known, region } = (given ?? {}) as Partial<Agreement>;
  if (typeof known === "function" && region !== undefined) return given as Agreement;
  return fail({
    kind: "malformed",
    path,
    found: given,
    allowed: { da: "en rammeaftale", en: "a framework agreement" },
    remedy: {
      da: 'skriv agreementInForce("syddanmark", "2025-09-30")',
      en: 'write agreementInForce("syddanmark", "2025-09-30")',
    },
  });
}

/** The agreement must be in force on the day; one that has ended is so where lenient mode carries it on. */
export function checkInForce(day: IsoDate, agreement: Agreement, path: string): void {
  const { from, to, title, carriedForward, region } = agreement;
  if (isWithin(day, from, carriedForward ? null : to)) return;
  fail({
    kind: "outside-validity",
    path,
    found: day,
    allowed: { da: `${from} – ${to} (${title.da})`, en: `${from} – ${to} (${title.en})` },
    remedy: {
      da: `hent aftalen for den dag: agreementInForce("${region}", "${day}")`,
      en: `take the agreement of that day: agreementInForce("${region}", "${day}")`,
    },
  });
}
