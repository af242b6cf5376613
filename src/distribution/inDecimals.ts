import type { Decimal } from "../decimal.ts";
import { isFraction, toDecimal } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";

/** A result's type with a `Decimal` for every exact fraction. */
export type InDecimals<T> = T extends Fraction
  ? Decimal
  : T extends readonly (infer Each)[]
    ? readonly InDecimals<Each>[]
    : T extends object
      ? { readonly [Name in keyof T]: InDecimals<T[Name]> }
      : T;

/** A plain result, however deep, with a `Decimal` for every exact fraction in it. */
export function inDecimals<T>(result: T): InDecimals<T> {
  return converted(result) as InDecimals<T>;
}

function converted(value: unknown): unknown {
  if (isFraction(value)) return toDecimal(value);
  if (Array.isArray(value)) return value.map(converted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, converted(each)]));
}
