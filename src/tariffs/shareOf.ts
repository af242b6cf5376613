import { dividedBy, type Fraction } from "../numbers/fraction.ts";

/** A part of a whole as a share of 1; nothing where the whole is 0. */
export function shareOf(part: Fraction, whole: Fraction): Fraction | null {
  return whole.n === 0n ? null : dividedBy(part, whole);
}
