import { type IsoDate, isIsoDate, isWithin } from "../dates.ts";
import { fail } from "../errors.ts";
import { isText } from "../words.ts";
import type { Agreement } from "./agreement.ts";
import * as say from "./words.ts";

const isDate = (value: unknown): boolean => typeof value === "string" && isIsoDate(value);

/** Whether a value is an agreement in all that is asked of one. */
function isAgreement(value: unknown): value is Agreement {
  if (typeof value !== "object" || value === null) return false;
  const { known, find, with: withOther, on, id, region, title, source, from, to, date } = value as Partial<Agreement>;
  return (
    [known, find, withOther, on].every((each) => typeof each === "function") &&
    [id, region].every((each) => typeof each === "string") &&
    [title, source].every(isText) &&
    [from, to, date].every(isDate)
  );
}

/** The agreement must be in force on the day; one that has ended is so where lenient mode carries it on. */
export function checkInForce(day: IsoDate, agreement: Agreement, path: string): void {
  const { from, to, carriedForward, region } = agreement;
  if (isWithin(day, from, carriedForward ? null : to)) return;
  fail({
    kind: "outside-validity",
    path,
    found: day,
    allowed: say.inPeriod(agreement),
    remedy: say.takeAgreement(region, day),
  });
}

/** The agreement given, or an error that shows how to get one for the day that is asked about. */
export function checkedAgreement(given: unknown, day: IsoDate, path = "agreement"): Agreement {
  if (isAgreement(given)) return given;
  return fail({
    kind: given === undefined ? "missing" : "malformed",
    path,
    found: given,
    allowed: say.AN_AGREEMENT,
    remedy: say.writeAgreement(day),
  });
}
