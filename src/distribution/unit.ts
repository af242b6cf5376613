import { fail } from "../errors.ts";
import { exactCount, type Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";

/** A unit that amounts are rounded to, above 0. */
export function roundingUnit(given: unknown, path: string): Fraction {
  const unit = exactCount(given as Numeric, path);
  if (unit.n > 0n) return unit;
  return fail({
    kind: "out-of-range",
    path,
    found: given,
    allowed: { da: "en enhed over 0, i kr.", en: "a unit above 0, in kr." },
    remedy: { da: "skriv 0.01 for øre eller 1 for hele kroner", en: "write 0.01 for øre or 1 for whole kroner" },
  });
}
