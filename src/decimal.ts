import { Decimal } from "decimal.js";
import { fail } from "./errors.ts";
import { OWN_SETTINGS } from "./failureWords.ts";

/** Significant digits of a `Decimal` that cannot be exact, such as 1/3. */
export const DIGITS = 34;

/**
 * The `Decimal` that results are given in: 34 significant digits, halves away from zero, never in exponent form,
 * so that `JSON.stringify` and spreadsheets read it as a plain number. It is decimal.js' own class with these
 * settings: `instanceof Decimal` holds, and arithmetic on a result keeps 34 digits.
 */
export const ResultDecimal: typeof Decimal = Decimal.clone({
  precision: DIGITS,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});

/** Every result is of this one class, so other settings would change the figures of every other caller. */
function refuseSettings(found: unknown): never {
  return fail({ kind: "malformed", path: "Decimal.set", found, ...OWN_SETTINGS });
}

for (const name of ["set", "config"] as const) Object.defineProperty(ResultDecimal, name, { value: refuseSettings });

/**
 * decimal.js writes its class into every number it makes, and `structuredClone` refuses what holds a function. Here the
 * class is on a prototype of our own, and what decimal.js writes is dropped, so that a number is only its digits.
 */
const prototype: Decimal = Object.create(Decimal.prototype, {
  constructor: {
    get: () => ResultDecimal,
    set: () => {
      // Every number of this class has it already.
    },
  },
});
Object.assign(ResultDecimal, { prototype });

export type { Decimal };
