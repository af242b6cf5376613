/** The sum and the sum of the squares of whole numbers, exactly. */
export interface Sums {
  readonly sum: bigint;
  readonly squares: bigint;
}

/** Halves of a number of at most 40 bits: their products, and a thousand of these together, are exact as floats. */
const HALF = 2 ** 20;
const MOST_IN_HALVES = HALF * HALF;
const CHUNK = 2 ** 12;

function sumsOfSome(values: Float64Array, from: number, to: number): Sums {
  let [sum, high, mixed, low] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const size = Math.abs(values[i] as number);
    const upper = Math.floor(size / HALF);
    const lower = size - upper * HALF;
    sum += values[i] as number;
    high += upper * upper;
    mixed += upper * lower;
    low += lower * lower;
  }
  const squares = (BigInt(high) << 40n) + (BigInt(mixed) << 21n) + BigInt(low);
  return { sum: BigInt(sum), squares };
}

/** The same of numbers that are too large for that, which take ten times as long. */
function sumsOfLarge(values: Float64Array): Sums {
  let [sum, squares] = [0n, 0n];
  for (const value of values) {
    const whole = BigInt(value);
    sum += whole;
    squares += whole * whole;
  }
  return { sum, squares };
}

/** Their sums; `size` is that of the largest. */
export function sumsOf(values: Float64Array, size: number): Sums {
  if (size >= MOST_IN_HALVES) return sumsOfLarge(values);
  let [sum, squares] = [0n, 0n];
  for (let from = 0; from < values.length; from += CHUNK) {
    const some = sumsOfSome(values, from, Math.min(from + CHUNK, values.length));
    sum += some.sum;
    squares += some.squares;
  }
  return { sum, squares };
}
