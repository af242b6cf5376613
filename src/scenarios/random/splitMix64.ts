const MASK = (1n << 64n) - 1n;

/**
 * The first outputs of SplitMix64 from a seed, 64 bits each, after `splitmix64.c` of Sebastiano Vigna (public domain,
 * prng.di.unimi.it). It spreads a seed over the state of another generator, as the authors of that advise.
 */
export function splitMix64(seed: bigint, number: number): readonly bigint[] {
  let state = seed & MASK;
  return Array.from({ length: number }, () => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return mixed ^ (mixed >> 31n);
  });
}
