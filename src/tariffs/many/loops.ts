// The loops over a block of rows. Each does one thing over arrays of floats, so that it can be compiled well; what it cannot say for
// certain of a row it notes in a mask, with 1.

/**
 * How far a float may lie from what it stands for, as a share of its size: at most some forty roundings of half a unit in the last
 * place, 2^-53, lie between the figures given and a quotient, and this is 128 of them.
 */
const DUST = 2 ** -46;

/** Notes what is no whole number from `least` to `most`. */
export function noteOdd(values: Float64Array, size: number, least: number, most: number, odd: Uint8Array): void {
  for (let i = 0; i < size; i++) {
    const value = values[i] as number;
    const isFine = Number(value >= least) & Number(value <= most) & Number(Math.floor(value) === value);
    odd[i] = (odd[i] as number) | (isFine ^ 1);
  }
}

/** Multiplies each by one factor. */
export function scale(values: Float64Array, size: number, factor: number): void {
  for (let i = 0; i < size; i++) values[i] = (values[i] as number) * factor;
}

/** Adds to sums what stands in their places. */
export function add(sums: Float64Array, values: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) sums[i] = (sums[i] as number) + (values[i] as number);
}

/** What the costs of a block add up to. */
export interface Sums {
  /** Incomes subtracted. */
  readonly basis: Float64Array;
  /** Before incomes are subtracted. */
  readonly costs: Float64Array;
  readonly direct: Float64Array;
}

/** How a kind of cost counts: its factor, and 1, 0 or -1 times that to each of the sums. */
export interface Counts {
  readonly factor: number;
  readonly basis: number;
  readonly costs: number;
  readonly direct: number;
}

/** Lifts costs by their factor, and adds them to the sums they are part of; incomes become negative. */
export function lift(values: Float64Array, size: number, counts: Counts, { basis, costs, direct }: Sums): void {
  const { factor } = counts;
  for (let i = 0; i < size; i++) {
    const lifted = (values[i] as number) * factor;
    const signed = lifted * counts.basis;
    values[i] = signed;
    basis[i] = (basis[i] as number) + signed;
    costs[i] = (costs[i] as number) + lifted * counts.costs;
    direct[i] = (direct[i] as number) + lifted * counts.direct;
  }
}

/** Adds overhead as a rate of the direct costs. */
export function addOverhead(rate: Float64Array, size: number, { basis, costs, direct }: Sums, to: Float64Array): void {
  for (let i = 0; i < size; i++) {
    const overhead = (direct[i] as number) * (rate[i] as number);
    to[i] = (to[i] as number) + overhead;
    basis[i] = (basis[i] as number) + overhead;
    costs[i] = (costs[i] as number) + overhead;
  }
}

/** What costs and incomes come to without their signs. */
export function sizesOf({ basis, costs }: Sums, size: number, to: Float64Array): void {
  for (let i = 0; i < size; i++) to[i] = 2 * (costs[i] as number) - (basis[i] as number);
}

/** Multiplies by what stands in their places. */
export function multiply(values: Float64Array, by: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) values[i] = (values[i] as number) * (by[i] as number);
}

/** Writes 1 over each, times `factor`. */
export function invert(values: Float64Array, size: number, factor: number, to: Float64Array): void {
  for (let i = 0; i < size; i++) to[i] = factor / (values[i] as number);
}

/** What is rounded: `values[i] × per[i]`, times `unit`; `sizes` are what the values are sums of, without signs. */
export interface Rounded {
  readonly values: Float64Array;
  readonly sizes: Float64Array;
  readonly per: Float64Array;
  readonly unit: number;
}

/** Rounds to the nearest whole, and notes where a float does not say for certain which that is: near the half between two. */
export function round({ values, sizes, per, unit }: Rounded, size: number, to: Float64Array, near: Uint8Array): void {
  for (let i = 0; i < size; i++) {
    const by = per[i] as number;
    const value = Math.abs((values[i] as number) * by);
    const dust = Math.abs((sizes[i] as number) * by) * DUST;
    const down = Math.floor(value);
    const rest = value - down;
    near[i] = (near[i] as number) | (Number(Math.abs(rest - 0.5) > dust) ^ 1);
    const whole = (down + Number(rest >= 0.5)) * unit;
    to[i] = (values[i] as number) < 0 ? 0 - whole : whole;
  }
}

/** Notes sums that may be above or below 0, or nothing, where floats are not whole numbers of øre. */
export function noteNearZero(sums: Float64Array, sizes: Float64Array, size: number, near: Uint8Array): void {
  for (let i = 0; i < size; i++) {
    const total = sizes[i] as number;
    near[i] = (near[i] as number) | (Number(Math.abs(sums[i] as number) <= total * DUST) & Number(total > 0));
  }
}

/** Sets a bit where a number is above another. */
export function markAbove(values: Float64Array, limit: number, bit: number, size: number, bits: Uint32Array): void {
  for (let i = 0; i < size; i++) bits[i] = (bits[i] as number) | (Number((values[i] as number) > limit) * bit);
}

/** Sets a bit where a number is not above another. */
export function markNotAbove(values: Float64Array, limit: number, bit: number, size: number, bits: Uint32Array): void {
  for (let i = 0; i < size; i++) bits[i] = (bits[i] as number) | ((Number((values[i] as number) > limit) ^ 1) * bit);
}

/** Sets a bit where a number is below 0. */
export function markBelowZero(values: Float64Array, bit: number, size: number, bits: Uint32Array): void {
  for (let i = 0; i < size; i++) bits[i] = (bits[i] as number) | (Number((values[i] as number) < 0) * bit);
}

/** Sets a bit where there are costs, but none of one kind. */
export function markWithout(
  { costs, ofKind }: Readonly<Record<"costs" | "ofKind", Float64Array>>,
  bit: number,
  size: number,
  bits: Uint32Array,
): void {
  for (let i = 0; i < size; i++) {
    const isWithout = Number((costs[i] as number) > 0) & (Number((ofKind[i] as number) > 0) ^ 1);
    bits[i] = (bits[i] as number) | (isWithout * bit);
  }
}

/** Sets a bit where two whole numbers differ, and notes where they are too large to tell. */
export function markDiffering(
  [a, b]: readonly [Float64Array, Float64Array],
  bit: number,
  size: number,
  { bits, near }: { readonly bits: Uint32Array; readonly near: Uint8Array },
): void {
  for (let i = 0; i < size; i++) {
    const [one, other] = [a[i] as number, b[i] as number];
    near[i] = (near[i] as number) | (Number(Math.max(one, other) <= Number.MAX_SAFE_INTEGER) ^ 1);
    bits[i] = (bits[i] as number) | (Number(one !== other) * bit);
  }
}
