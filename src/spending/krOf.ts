import { type Fraction, fraction } from "../numbers/fraction.ts";

const OERE = 100n;

/** Whole øre in kr. */
export function krOf(oere: bigint): Fraction {
  return fraction(oere, OERE);
}
