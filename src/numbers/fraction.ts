/**
 * An exact number: `n / d` with `d > 0`.
 *
 * Arithmetic never reduces to lowest terms: a greatest common divisor costs a hundred times more than a
 * multiplication, and thirty years of indexation are still only some four hundred bits. {@link reduced} is for showing.
 */
export interface Fraction {
  /** The numerator, which carries the sign. */
  readonly n: bigint;
  /** The denominator, above 0. */
  readonly d: bigint;
}

/** Results hold them as they are, so nobody may change them. */
export const ZERO: Fraction = Object.freeze({ n: 0n, d: 1n });
export const ONE: Fraction = Object.freeze({ n: 1n, d: 1n });

/** `n / d`, with the sign carried by the numerator. The caller has made sure that `d` is not 0. */
export function fraction(n: bigint, d = 1n): Fraction {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** The same fraction as an object of its own: one that a caller gave may change later, or be computed when it is read. */
export function copied({ n, d }: Fraction): Fraction {
  return { n, d };
}

/**
 * `a + b`. Where one denominator divides the other, the sum keeps the larger: ten thousand amounts with and without
 * decimals still add up to hundredths, not to a denominator of ten thousand digits.
 */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, negated(b));
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** `a / b`; the caller has made sure that `b` is not 0. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

export function negated(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

export function absolute(a: Fraction): Fraction {
  return a.n < 0n ? negated(a) : a;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}

/** The smaller of two numbers. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The larger of two numbers. */
export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The sum of a list; 0 for an empty one. */
export function total(list: Iterable<Fraction>): Fraction {
  let sum = ZERO;
  for (const each of list) sum = plus(sum, each);
  return sum;
}

/**
 * The sum of a list, taken by halves: of fractions whose denominators have little in common, one that grew from each to the
 * next would be multiplied as a number of hundreds of digits every time. Another form of the number than {@link total}.
 */
export function totalByHalves(list: readonly Fraction[], from = 0, to: number = list.length): Fraction {
  if (to - from < 2) return list[from] ?? ZERO;
  const half = (from + to) >> 1;
  return plus(totalByHalves(list, from, half), totalByHalves(list, half, to));
}

/** The largest whole number that divides both; never negative, and 0 only for two zeros. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The same number in lowest terms. */
export function reduced(a: Fraction): Fraction {
  const divisor = greatestCommonDivisor(a.n, a.d);
  return divisor === 1n ? a : { n: a.n / divisor, d: a.d / divisor };
}
