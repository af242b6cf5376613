import { exactlyOne } from "../given/exactlyOne.ts";
import { notNegative, wholeOere } from "../given/figures.ts";
import { GIVE_ONE } from "../given/words.ts";
import type { Numeric } from "../numbers/exact.ts";
import { type Fraction, times, total } from "../numbers/fraction.ts";
import type { Accounts } from "./accounts.ts";
import { REVENUE_OR_ITEMS } from "./words.ts";

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
  exactlyOne({ revenue, items }, { path: at(path, "revenue"), allowed: REVENUE_OR_ITEMS, remedy: GIVE_ONE });
  if (revenue !== undefined) return oereFromZero(revenue, at(path, "revenue"));
  const list = items ?? [];
  return total(
    list.map(({ occupiedDays, tariff }, i) => {
      const days = notNegative(occupiedDays, at(path, `items[${i}].occupiedDays`), "count");
      return times(days, notNegative(tariff, at(path, `items[${i}].tariff`)));
    }),
  );
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
