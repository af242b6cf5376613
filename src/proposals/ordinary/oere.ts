import type { Decimal } from "../../decimal.ts";
import { decimalOfCount, NOTHING } from "../../numbers/exact.ts";
import { type Fraction, fraction } from "../../numbers/fraction.ts";
import { TIMES_APART } from "../findings/comparability.ts";

/** What tariffs can be told apart by within whole floats. */
const MOST_OERE = Math.floor(Number.MAX_SAFE_INTEGER / TIMES_APART / 2);

/** How many øre a krone over this denominator is; of other denominators an amount is no plain count of øre. */
const OERE_OF = new Map([
  [1n, 100],
  [10n, 10],
  [100n, 1],
]);

/** An amount as a whole number of øre; NaN where it is none, or too large for the loops. */
export function wholeOere({ n, d }: Fraction): number {
  const each = OERE_OF.get(d);
  if (each === undefined) return Number.NaN;
  const oere = Number(n) * each;
  return Math.abs(oere) < MOST_OERE ? oere : Number.NaN;
}

/** Øre as an exact amount. */
export const exactOere = (oere: number): Fraction => fraction(BigInt(oere), 100n);

/** Øre as an amount that is shown. */
export const shownOere = (oere: number): Decimal => (oere === 0 ? NOTHING : decimalOfCount(oere, 2));
