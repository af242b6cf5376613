import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { fromWords } from "./exact.ts";
import { fromExactText } from "./exactText.ts";
import type { Fraction } from "./fraction.ts";
import * as say from "./words.ts";

/** A result has at most 34 significant digits, so these bounds hold whatever a calculation on bounded input can give. */
const MOST_DIGITS = 34;
const MOST_DECIMALS = 60;

/** Whether a `Decimal` is a number that a result can hold. */
export function isResultNumber(value: Decimal): boolean {
  return value.isFinite() && value.e < MOST_DIGITS && value.decimalPlaces() <= MOST_DECIMALS;
}

/** A `Decimal` of a result as an exact fraction; what has no digits, or so many that writing them would take for ever, is refused. */
export function resultNumber(value: Decimal, path: string): Fraction {
  const short = value.isFinite() ? fromWords(value) : undefined;
  if (short !== undefined) return short;
  if (isResultNumber(value)) return fromExactText(value.toFixed());
  return fail({
    kind: value.isFinite() ? "out-of-range" : "malformed",
    path,
    found: value.toString(),
    ...say.resultNumber(MOST_DIGITS, MOST_DECIMALS),
  });
}
