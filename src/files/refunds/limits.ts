import { type LocalValues, noteUse } from "../../agreements/localValues.ts";
import { isWithin } from "../../dates.ts";
import { type Decimal, ResultDecimal } from "../../decimal.ts";
import type { Numeric } from "../../numbers/exact.ts";
import { inForceOn } from "../../parameters/lookUp.ts";
import { parameters } from "../../parameters/parameters.ts";

const { refunds } = parameters;
const THREE = [refunds.firstRefundLimit, refunds.secondRefundLimit, refunds.thirdRefundLimit];
const OLDER = [refunds.olderFirstRefundLimit, refunds.olderSecondRefundLimit];
const CHILD = [refunds.childFirstRefundLimit, refunds.childSecondRefundLimit];

/** The first year that the refund is counted by month, against three limits. */
export const BY_MONTH_FROM = 2021;

/** The limits are those of the whole country. */
const NOWHERE = "";
const lastDayOf = (year: number): string => `${year}-12-31`;

type Provision = "176" | "176a" | undefined;

const askedIn = (year: number, provision: Provision) =>
  year >= BY_MONTH_FROM ? THREE : provision === "176a" ? CHILD : OLDER;

/** How many limits a year has. */
export const numberOfLimits = (year: number): number => askedIn(year, undefined).length;

/** The limits that the library knows of a year, from the lowest up; nothing where it does not know them all. */
export function knownLimits(year: number, provision: Provision): readonly Decimal[] | undefined {
  const asked = askedIn(year, provision);
  const known = asked.flatMap((parameter) => inForceOn(parameter, NOWHERE, lastDayOf(year)) ?? []);
  return known.length === asked.length ? known.map(({ text }) => new ResultDecimal(text)) : undefined;
}

/** The year's limits among values of one's own, on its last day; nothing where one of them is not there. */
export function ownLimits(
  local: LocalValues | undefined,
  year: number,
  provision: Provision,
): readonly Numeric[] | undefined {
  const asked = askedIn(year, provision);
  const found = asked.flatMap(({ id }) => {
    const all = local?.values.get(id) ?? [];
    return all.find(({ scope, from, to }) => scope === null && isWithin(lastDayOf(year), from, to))?.value ?? [];
  });
  if (local === undefined || found.length < asked.length) return undefined;
  for (const parameter of asked) noteUse(local, parameter, NOWHERE, lastDayOf(year));
  return found;
}
