import { exact, type Numeric, withPoint } from "./exact.ts";
import { fraction, times } from "./fraction.ts";

const OERE = fraction(1n, 100n);

/** Øre as an amount in kr.; what is no number or too large is left for whoever reads the amount to refuse. */
export function kronerOf(oere: number): Numeric {
  if (Number.isInteger(oere)) return withPoint(BigInt(oere), 2);
  return Number.isFinite(oere) ? times(exact(oere), OERE) : oere;
}
