import type { Decimal } from "../decimal.ts";
import { toDecimal } from "./exact.ts";
import { copied, type Fraction, fraction, reduced } from "./fraction.ts";
import { decimalOfOere } from "./inOere.ts";

/** How the numbers of a result are made of what was computed: as exact fractions, or as decimals at once. */
export interface Maker<N> {
  /** An amount in kr. of whole øre. */
  readonly inKroner: (oere: bigint) => N;
  /** `n / d` with `d` above 0, in lowest terms where it is a fraction. */
  readonly quotient: (n: bigint, d: bigint) => N;
  readonly of: (value: Fraction) => N;
}

const OERE = 100n;

export const FRACTIONS: Maker<Fraction> = Object.freeze({
  inKroner: (oere: bigint) => fraction(oere, OERE),
  quotient: (n: bigint, d: bigint) => reduced(fraction(n, d)),
  // Each result has its own: what is made later is made of the same value.
  of: copied,
});

/** Whole numbers below this are floats without loss. */
const MOST = 2 ** 53;

function krInDecimals(oere: bigint): Decimal {
  const count = Number(oere);
  return Math.abs(count) < MOST ? decimalOfOere(count) : toDecimal({ n: oere, d: OERE });
}

export const DECIMALS: Maker<Decimal> = Object.freeze({
  inKroner: krInDecimals,
  quotient: (n: bigint, d: bigint) => toDecimal({ n, d }),
  of: toDecimal,
});
