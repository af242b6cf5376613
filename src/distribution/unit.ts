import { fail } from "../errors.ts";
import { exactCount, type Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import * as say from "./words.ts";

/** A unit that amounts are rounded to, above 0. */
export function roundingUnit(given: unknown, path: string): Fraction {
  const unit = exactCount(given as Numeric, path);
  if (unit.n > 0n) return unit;
  return fail({ kind: "out-of-range", path, found: given, ...say.unitNotAboveZero });
}
