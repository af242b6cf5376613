import type { Agreement } from "../agreements/agreement.ts";
import { agreementInForce } from "../agreements/agreementInForce.ts";
import { fail } from "../errors.ts";
import { parameters } from "../parameters/parameters.ts";
import type { Scenario } from "../rules/parameter.ts";

/** The rule sets of other years, by the agreement that was given: rules remember what they have bound to a set. */
const BY_AGREEMENT = new WeakMap<Agreement, Map<number, Agreement>>();

function isAgreement(value: unknown): value is Agreement {
  if (typeof value !== "object" || value === null) return false;
  const { known, find, region } = value as Partial<Agreement>;
  return typeof known === "function" && typeof find === "function" && region !== undefined;
}

/** The agreement given, or an error that shows how to get one. */
export function checkedAgreement(agreement: unknown): Agreement {
  if (isAgreement(agreement)) return agreement;
  return fail({
    kind: agreement === undefined ? "missing" : "malformed",
    path: "agreement",
    found: agreement,
    allowed: { da: "en rammeaftale", en: "a framework agreement" },
    remedy: {
      da: 'skriv agreementInForce("syddanmark", "2025-12-31")',
      en: 'write agreementInForce("syddanmark", "2025-12-31")',
    },
  });
}

/** What the user tries in place of the values of a settlement; it holds in every year. */
function ownValues(agreement: Agreement): Scenario {
  const own = Object.values(parameters.settlement).flatMap((parameter) => {
    const known = agreement.find(parameter);
    return known?.mark === "local" ? [[parameter.name, known.text] as const] : [];
  });
  return Object.fromEntries(own);
}

/**
 * The rules that a year is settled by: those in force in the agreement's region on the last day of that year, in the
 * agreement's mode, with the values that were tried in it. So each year of a ledger has the band of its own period.
 */
export function agreementOfYear(agreement: Agreement, year: number): Agreement {
  const years = BY_AGREEMENT.get(agreement) ?? new Map<number, Agreement>();
  BY_AGREEMENT.set(agreement, years);
  const before = years.get(year);
  if (before !== undefined) return before;
  const inForce = agreementInForce(agreement.region, `${year}-12-31`, { mode: agreement.mode });
  const set = inForce.with(ownValues(agreement));
  years.set(year, set);
  return set;
}
