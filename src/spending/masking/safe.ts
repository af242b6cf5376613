import { compare, type Fraction, fraction, larger, minus, ONE, plus, times } from "../../numbers/fraction.ts";

/** What a reader knows of the hidden counts of a column: how many they are, their sum, and the least count that is shown. */
interface HiddenSum {
  readonly many: number;
  readonly sum: Fraction;
  readonly most: Fraction;
  /** The least count above 0 that is shown; `undefined` where all are hidden. */
  readonly next: Fraction | undefined;
}

const [TWO, THREE] = [fraction(2n), fraction(3n)];

/** So far the sum must lie from the least and the most it can be, for each count to have room for more than one value. */
const SPARE = TWO;

/** Each is 1 or more: were the sum barely as many as they are, or twice that, the least of them would be 1. */
function isAboveLeast({ many, sum }: HiddenSum, below: Fraction): boolean {
  const least = plus(times(TWO, fraction(BigInt(many))), SPARE);
  return compare(sum, larger(below, least)) >= 0;
}

/**
 * None is above the least that is shown, and one is below the limit: were the sum nearly the most that allows, each would
 * be as large as it can. Holds only where the smallest are hidden, so that a reader may know it.
 */
function isBelowMost({ many, sum, most, next }: HiddenSum, below: Fraction): boolean {
  if (next === undefined || compare(most, next) > 0) return true;
  const highest = plus(minus(below, ONE), times(fraction(BigInt(many - 1)), next));
  const spare = plus(fraction(BigInt(many)), larger(SPARE, minus(below, THREE)));
  return compare(plus(sum, spare), highest) <= 0;
}

/**
 * Whether none of some hidden counts can be worked out by a reader who knows their sum.
 *
 * The reader is taken to know what is shown, this rule and, from the amounts of the rows, the order of the hidden counts by
 * size. The distances kept from the least and the most that the sum can be are those by which no hidden count had a single
 * value in all small tables (`tests/cases/masking.test.ts`); nearer ones left some.
 */
export function isSafe(hidden: HiddenSum, below: Fraction): boolean {
  return hidden.many >= 2 && isAboveLeast(hidden, below) && isBelowMost(hidden, below);
}
