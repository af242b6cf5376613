import type { Fraction } from "../../numbers/fraction.ts";
import { MOST_OERE } from "../screening/ordinary.ts";

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
