import { type Fraction, fraction } from "../numbers/fraction.ts";
import type { Tally } from "./tally.ts";

const OERE = 100n;

/** Whole øre in kr. */
export function krOf(oere: bigint): Fraction {
  return fraction(oere, OERE);
}

/** The sum of a column in kr., or nothing where no row states it. */
export const statedKr = ({ sums, rows }: Tally, column: number): Fraction | null =>
  (rows[column] ?? 0) > 0 ? krOf(sums[column] ?? 0n) : null;
