import { splitMix64 } from "./splitMix64.ts";

const LOW = 0xffffffffn;
const WORD = 2 ** 32;
const PART = 2 ** -32;
const LARGE = 2 ** 53;

/** The polynomial of a jump by 2^64 numbers, lowest coefficients first. */
const JUMP = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b] as const;

type Words = readonly [number, number, number, number];

/**
 * The generator xoshiro128** 1.1, after `xoshiro128starstar.c` of David Blackman and Sebastiano Vigna (public domain,
 * prng.di.unimi.it). It counts in whole numbers of 32 bits alone, so that a seed gives the same numbers everywhere.
 */
export class Xoshiro128 {
  readonly #state: Int32Array;

  /** From four words of 32 bits, of which not all may be 0. */
  constructor(words: Words) {
    this.#state = Int32Array.from(words, (word) => word | 0);
  }

  /** From a seed, spread over the state by SplitMix64: the lower half of each of its numbers first. */
  static seeded(seed: number): Xoshiro128 {
    const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2);
    const words = [first & LOW, first >> 32n, second & LOW, second >> 32n] as const;
    return new Xoshiro128([Number(words[0]), Number(words[1]), Number(words[2]), Number(words[3])]);
  }

  /** Another one that gives the same numbers from here on. */
  copy(): Xoshiro128 {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    return new Xoshiro128([a, b, c, d]);
  }

  /** The next number, a whole one from 0 and below 2^32. */
  next(): number {
    const state = this.#state;
    const a = state[0] as number;
    const b = state[1] as number;
    const c = (state[2] as number) ^ a;
    const d = (state[3] as number) ^ b;
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    state[0] = a ^ d;
    state[1] = b ^ c;
    state[2] = c ^ (b << 9);
    state[3] = (d << 11) | (d >>> 21);
    return result >>> 0;
  }

  /** Goes on as if 2^64 numbers had been taken: what is taken between two jumps never meets. */
  jump(): void {
    const state = this.#state;
    const sum = new Int32Array(4);
    for (let bit = 0; bit < 128; bit++) {
      if ((JUMP[bit >>> 5] as number) & (1 << (bit & 31))) {
        for (let i = 0; i < 4; i++) sum[i] = (sum[i] as number) ^ (state[i] as number);
      }
      this.next();
    }
    state.set(sum);
  }

  /**
   * Fills a column with whole numbers from 0 and below `size`, each equally likely; `size` is at most 2^53.
   *
   * A size of 1 takes no number of the generator. One of at most 2^32 takes a number for each: the upper 32 bits of its product by
   * the size. The outcomes would not be equally likely where the lower 32 bits lie below the remainder of 2^32 by the size, so the
   * number is passed over then, and the next one taken (Lemire, ACM Transactions on Modeling and Computer Simulation 29 (2019)).
   */
  fillBelow(column: Float64Array, size: number): void {
    if (size === 1) column.fill(0);
    else if (size > WORD) this.#fillLarge(column, size);
    else this.#fillBelow(column, size);
  }

  /** {@link fillBelow} of at most 2^32. The state is kept in variables, which takes half as long as {@link next} for each. */
  #fillBelow(column: Float64Array, size: number): void {
    const state = this.#state;
    let a = state[0] as number;
    let b = state[1] as number;
    let c = state[2] as number;
    let d = state[3] as number;
    const passedOver = (WORD % size) >>> 0;
    const factor = size | 0;
    const share = size * PART;
    for (let i = 0; i < column.length; i++) {
      let number = 0;
      let lower = 0;
      do {
        const times5 = Math.imul(b, 5);
        number = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        lower = Math.imul(number, factor) >>> 0;
      } while (lower < passedOver);
      // The product is rounded to 53 bits, which takes far less than the half that is added.
      column[i] = (number * share - (lower * PART - 0.5)) >>> 0;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  }

  /**
   * {@link fillBelow} of more than 2^32: the remainder by the size of a number of 53 bits, of which one number of the generator gives
   * the upper 21 by its own upper ones and the next one the rest. What lies at or above the last multiple of the size is passed over.
   */
  #fillLarge(column: Float64Array, size: number): void {
    const limit = LARGE - (LARGE % size);
    for (let i = 0; i < column.length; i++) {
      let number = limit;
      while (number >= limit) number = (this.next() >>> 11) * WORD + this.next();
      column[i] = number % size;
    }
  }
}
