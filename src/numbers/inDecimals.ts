import type { Decimal } from "../decimal.ts";
import { isUnread, madeWhenRead } from "../madeWhenRead.ts";
import { isFraction, toDecimal } from "./exact.ts";
import { copied, type Fraction } from "./fraction.ts";

/** The shape of a result whose exact fractions are given as `Decimal`s. */
export type InDecimals<T> = T extends Fraction
  ? Decimal
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: InDecimals<T[K]> }
    : T extends Decimal
      ? Decimal
      : T extends object
        ? { readonly [K in keyof T]: InDecimals<T[K]> }
        : T;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

type Fields = Record<string, unknown>;

/** What becomes of each exact fraction of a result. */
type Of = (fraction: Fraction) => unknown;

/** Fields that were not made yet are not made here either, but converted when they are read. */
function copyOf(value: Fields, of: Of): Fields {
  const copy: Fields = {};
  for (const key of Object.keys(value)) {
    if (isUnread(value, key)) madeWhenRead(copy, key, () => converted(value[key], of));
    else copy[key] = converted(value[key], of);
  }
  return copy;
}

function converted(value: unknown, of: Of): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isFraction(value)) return of(value);
  if (Array.isArray(value)) return value.map((each) => converted(each, of));
  return isPlain(value) ? copyOf(value as Fields, of) : value;
}

/** A result with every exact fraction in it, at any depth, as a `Decimal`; anything else as it is. */
export function inDecimals<T>(result: T): InDecimals<T> {
  return converted(result, toDecimal) as InDecimals<T>;
}

/** The same result with lists, objects and fractions of its own: what is done to them changes nothing that is made later. */
export function inOwnFractions<T>(result: T): T {
  return converted(result, copied) as T;
}
