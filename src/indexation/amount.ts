import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { exact, type Numeric, toDecimal } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { exactOf, type Levelled, priceLevel } from "../rules/levels.ts";
import { restored } from "../stored/restored.ts";
import * as say from "./words.ts";

export { priceLevel };

/**
 * An amount in kr. (per unit, if it is a tariff) in the prices of a year. `exact` holds the unrounded value; it is not
 * listed among the keys, so a copy with another `amount` cannot carry a stale one along.
 */
export interface Amount {
  readonly amount: Decimal;
  readonly priceLevel: number;
  readonly exact: Fraction;
}

/** An amount as it may be given: what {@link amount} made, or a plain object. */
export type GivenAmount = Levelled;

/**
 * An object with its exact value next to it, out of sight of copies and `JSON.stringify`. It is frozen, so that the number
 * shown and the exact one cannot part.
 */
export function withExact<T extends object>(object: T, value: Fraction): T & { readonly exact: Fraction } {
  const both = Object.defineProperty(object, "exact", { value, enumerable: false });
  return Object.freeze(both) as T & { readonly exact: Fraction };
}

export function amountOf(value: Fraction, level: number): Amount {
  return withExact({ amount: toDecimal(value), priceLevel: level }, value);
}

/** The exact value of an amount that was given, and its level, checked. */
export function readAmount(given: GivenAmount, path: string): { readonly value: Fraction; readonly level: number } {
  if (typeof given !== "object" || given === null || !("amount" in given)) return refuseNonAmount(given, path);
  const level = priceLevel(given.priceLevel, `${path}.priceLevel`);
  const { amount, exact: exactly } = "steps" in given ? restored("index", given, path) : given;
  return { value: exactOf(amount, exactly, `${path}.amount`, "amount"), level };
}

function refuseNonAmount(found: unknown, path: string): never {
  return fail({ kind: "malformed", path, found, ...say.noAmount });
}

/**
 * An amount in the prices of a year.
 *
 * `value` in kr., at most 10^15 and 12 decimals, of any sign; `level` is a year from 1970 to 2100.
 * Throws `RuleError`: `malformed` or `out-of-range` for the number, `malformed` for the year.
 *
 * @example
 * ```ts
 * import { amount } from "rammetakst";
 * amount("1652253", 2024).priceLevel; // => 2024
 * JSON.stringify(amount("2347.50", 2024)); // => '{"amount":"2347.5","priceLevel":2024}'
 * ```
 */
export function amount(value: Numeric, level: number): Amount {
  return amountOf(exact(value, "amount"), priceLevel(level, "priceLevel"));
}
