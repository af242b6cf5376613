import type { Agreement } from "../agreements/agreement.ts";
import { fail } from "../errors.ts";

function isAgreement(value: unknown): value is Agreement {
  if (typeof value !== "object" || value === null) return false;
  const { known, find, region } = value as Partial<Agreement>;
  return typeof known === "function" && typeof find === "function" && region !== undefined;
}

function notAgreement(found: unknown, year: number): never {
  return fail({
    kind: found === undefined ? "missing" : "malformed",
    path: "agreement",
    found,
    allowed: { da: "en rammeaftale", en: "a framework agreement" },
    remedy: {
      da: `skriv agreementInForce("syddanmark", "${year}-01-01")`,
      en: `write agreementInForce("syddanmark", "${year}-01-01")`,
    },
  });
}

/** The agreement given, which is in force in the tariff year, or is carried forward to it because that was asked for. */
export function checkedAgreement(agreement: unknown, year: number): Agreement {
  if (!isAgreement(agreement)) return notAgreement(agreement, year);
  const { from, to, title, region, carriedForward } = agreement;
  if (from <= `${year}-12-31` && (carriedForward || to >= `${year}-01-01`)) return agreement;
  return fail({
    kind: "outside-validity",
    path: "year",
    found: year,
    allowed: { da: `${from} – ${to} (${title.da})`, en: `${from} – ${to} (${title.en})` },
    remedy: {
      da: `hent aftalen for takståret: agreementInForce("${region}", "${year}-01-01")`,
      en: `take the agreement of the tariff year: agreementInForce("${region}", "${year}-01-01")`,
    },
  });
}
