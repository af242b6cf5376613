import type { RoundingMode } from "../../numbers/rounding.ts";
import type { Instruction } from "../integers.ts";

/** What instructions read and write: the numbers of one block of rows. A yes is 1 and a no is 0. */
export type Register = Float64Array;

/**
 * Numbers below this are computed exactly by the kernels: whole numbers are exact in a float up to 2^53, and rounding
 * to the nearest adds half a divisor, which may end on a half.
 */
export const FITS: number = 2 ** 52;

/** Writes to `out` what the first `n` rows of x and y give with their factors k and m; `z` is the condition of a choice. */
export type Kernel = (out: Register, x: Register, y: Register, k: number, m: number, n: number, z: Register) => void;

type Computed = Exclude<Instruction["op"], "one" | "truth" | "input" | "rounded">;

const at = (register: Register, i: number): number => register[i] as number;

/** `smaller` and `larger` do not branch: which of two amounts is the smaller, a processor cannot foresee. */
export const KERNELS: Readonly<Record<Computed, Kernel>> = {
  product(out, x, y, _k, _m, n) {
    for (let i = 0; i < n; i++) out[i] = at(x, i) * at(y, i);
  },
  signed(out, x, y, _k, _m, n) {
    for (let i = 0; i < n; i++) out[i] = at(y, i) < 0 ? -at(x, i) : at(x, i);
  },
  size(out, _x, y, _k, _m, n) {
    for (let i = 0; i < n; i++) out[i] = Math.abs(at(y, i));
  },
  sum(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) out[i] = k * at(x, i) + m * at(y, i);
  },
  smaller(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) {
      const a = k * at(x, i);
      const b = m * at(y, i);
      out[i] = (a + b - Math.abs(a - b)) * 0.5;
    }
  },
  larger(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) {
      const a = k * at(x, i);
      const b = m * at(y, i);
      out[i] = (a + b + Math.abs(a - b)) * 0.5;
    }
  },
  exceeds(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) out[i] = k * at(x, i) > m * at(y, i) ? 1 : 0;
  },
  reaches(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) out[i] = k * at(x, i) >= m * at(y, i) ? 1 : 0;
  },
  choose(out, x, y, k, m, n, z) {
    for (let i = 0; i < n; i++) out[i] = at(z, i) === 1 ? k * at(x, i) : m * at(y, i);
  },
  and(out, x, y, _k, _m, n) {
    for (let i = 0; i < n; i++) out[i] = at(x, i) * at(y, i);
  },
  or(out, x, y, _k, _m, n) {
    for (let i = 0; i < n; i++) out[i] = Math.max(at(x, i), at(y, i));
  },
  not(out, x, _y, _k, _m, n) {
    for (let i = 0; i < n; i++) out[i] = 1 - at(x, i);
  },
};

/**
 * k·x / (m·y) as a whole number, m·y above 0. The floor of a float quotient is that of the exact one while both numbers
 * are exact. The nearest is found for the size and takes the sign afterwards, as `0 - q`, so that no −0 arises.
 */
export const ROUNDING_KERNELS: Readonly<Record<RoundingMode, Kernel>> = {
  "half-away"(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) {
      const a = k * at(x, i);
      const b = m * at(y, i);
      const q = Math.floor((Math.abs(a) + 0.5 * b) / b);
      out[i] = a < 0 ? 0 - q : q;
    }
  },
  "half-even"(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) {
      const a = k * at(x, i);
      const b = m * at(y, i);
      const raised = Math.abs(a) + 0.5 * b;
      const up = Math.floor(raised / b);
      const q = up * b === raised && up % 2 !== 0 ? up - 1 : up;
      out[i] = a < 0 ? 0 - q : q;
    }
  },
  floor(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) out[i] = Math.floor((k * at(x, i)) / (m * at(y, i)));
  },
  ceiling(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) out[i] = Math.ceil((k * at(x, i)) / (m * at(y, i)));
  },
  "towards-zero"(out, x, y, k, m, n) {
    for (let i = 0; i < n; i++) out[i] = Math.trunc((k * at(x, i)) / (m * at(y, i)));
  },
};
