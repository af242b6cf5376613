import { splitMix64 } from "./splitMix64.ts";

const LOW = 0xffffffffn;

/**
 * The generator xoshiro128** 1.1, after `xoshiro128starstar.c` of David Blackman and Sebastiano Vigna (public domain,
 * prng.di.unimi.it). It counts in whole numbers of 32 bits alone, so that a seed gives the same numbers everywhere.
 */
export class Xoshiro128 {
  readonly #state: Int32Array;

  /** From four words of 32 bits, of which not all may be 0. */
  constructor(words: readonly [number, number, number, number]) {
    this.#state = Int32Array.from(words, (word) => word | 0);
  }

  /** From a seed, spread over the state by SplitMix64: the lower half of each of its numbers first. */
  static seeded(seed: number): Xoshiro128 {
    const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2);
    const words = [first & LOW, first >> 32n, second & LOW, second >> 32n] as const;
    return new Xoshiro128([Number(words[0]), Number(words[1]), Number(words[2]), Number(words[3])]);
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
}
