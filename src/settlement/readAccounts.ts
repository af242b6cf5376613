import { fail } from "../errors.ts";
import { notNegative, wholeOere } from "../given/figures.ts";
import type { Numeric } from "../numbers/exact.ts";
import { type Fraction, times, total } from "../numbers/fraction.ts";
import type { Accounts } from "./accounts.ts";

/** The accounts of a year with their figures exact. */
export interface ReadAccounts {
  readonly year: number;
  /** Its place for errors, such as `years[3]`; empty for a year alone. */
  readonly path: string;
  readonly revenue: Fraction;
  readonly costs: Fraction;
  readonly budget: Fraction;
  /** What was built into the tariff, where it is stated. */
  readonly backRegulation: Fraction | undefined;
}

/** The place of a key under a path, which may be empty. */
export const at = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** An amount of the accounts: whole øre, 0 or more. */
export function oereFromZero(value: Numeric, path: string): Fraction {
  notNegative(value, path);
  return wholeOere(value, path);
}

/** An amount in whole øre of either sign, where one is given. */
export function oereIfGiven(value: Numeric | undefined, path: string): Fraction | undefined {
  return value === undefined ? undefined : wholeOere(value, path);
}

function revenueOf({ revenue, items }: Accounts, path: string): Fraction {
  if ((revenue === undefined) === (items === undefined)) refuseBothOrNeither(revenue !== undefined, path);
  if (revenue !== undefined) return oereFromZero(revenue, at(path, "revenue"));
  const list = items ?? [];
  return total(
    list.map(({ occupiedDays, tariff }, i) => {
      const days = notNegative(occupiedDays, at(path, `items[${i}].occupiedDays`), "count");
      return times(days, notNegative(tariff, at(path, `items[${i}].tariff`)));
    }),
  );
}

function refuseBothOrNeither(both: boolean, path: string): never {
  return fail({
    kind: both ? "duplicate" : "missing",
    path: at(path, "revenue"),
    foundAs: both
      ? { da: "både revenue og items", en: "both revenue and items" }
      : { da: "hverken revenue eller items", en: "neither revenue nor items" },
    allowed: {
      da: "provenuet i kr. i revenue, eller belagte døgn og takster i items",
      en: "tariff revenue in kr. in revenue, or occupied days and tariffs in items",
    },
    remedy: { da: "giv det ene af dem", en: "give one of the two" },
  });
}

/** Accounts whose shape is known, with their figures exact; `path` is their place for errors. */
export function readAccounts(given: Accounts, path: string): ReadAccounts {
  return {
    year: given.year,
    path,
    revenue: revenueOf(given, path),
    costs: oereFromZero(given.costs, at(path, "costs")),
    budget: notNegative(given.budget, at(path, "budget")),
    backRegulation: oereIfGiven(given.backRegulationInTariff, at(path, "backRegulationInTariff")),
  };
}
