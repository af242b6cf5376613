import { describe, expect, test } from "vitest";
import { splitMix64 } from "../../../../src/scenarios/random/splitMix64.ts";
import { Xoshiro128 } from "../../../../src/scenarios/random/xoshiro128.ts";

const numbers = (from: Xoshiro128, number: number) => Array.from({ length: number }, () => from.next());

const MASK = 0xffffffffn;
const turned = (x: bigint, by: bigint) => ((x << by) | (x >> (32n - by))) & MASK;

describe("SplitMix64", () => {
  test("gives the numbers of its reference", () => {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64".
    expect(splitMix64(1234567n, 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
    // The test of rand_xoshiro, which its authors made with splitmix64.c.
    expect(splitMix64(1477776061723855037n, 50).slice(0, 3)).toEqual([
      1985237415132408290n,
      2979275885539914483n,
      13511426838097143398n,
    ]);
    expect(splitMix64(1477776061723855037n, 50).at(-1)).toBe(15419692541594102413n);
  });
});

describe("xoshiro128**", () => {
  test("gives the numbers of its reference", () => {
    // The test of rand_xoshiro, which its authors made with xoshiro128starstar.c, version 1.1.
    expect(numbers(new Xoshiro128([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test("is the same as the recurrence counted in whole numbers of any size", () => {
    const [a = 0n, b = 0n] = splitMix64(20261130n, 2);
    let s = [a & MASK, a >> 32n, b & MASK, b >> 32n] as [bigint, bigint, bigint, bigint];
    const slow = Array.from({ length: 10_000 }, () => {
      const result = (turned((s[1] * 5n) & MASK, 7n) * 9n) & MASK;
      const t = (s[1] << 9n) & MASK;
      const [x, y] = [s[2] ^ s[0], s[3] ^ s[1]];
      s = [s[0] ^ y, s[1] ^ x, x ^ t, turned(y, 11n)];
      return Number(result);
    });
    expect(numbers(Xoshiro128.seeded(20261130), 10_000)).toEqual(slow);
  });

  test("differs with the seed, and is the same for the same one", () => {
    expect(numbers(Xoshiro128.seeded(1), 4)).toEqual(numbers(Xoshiro128.seeded(1), 4));
    expect(numbers(Xoshiro128.seeded(1), 4)).not.toEqual(numbers(Xoshiro128.seeded(2), 4));
    expect(numbers(Xoshiro128.seeded(0), 4)).not.toEqual([0, 0, 0, 0]);
    expect(numbers(Xoshiro128.seeded(2 ** 53 - 1), 4)).not.toEqual(numbers(Xoshiro128.seeded(2 ** 53 - 2), 4));
  });

  test("jumps over 2^64 numbers", () => {
    // The step of the state is linear over bits: of each bit alone is seen where it goes, and 64 squarings are 2^64 steps.
    const step = (state: bigint): bigint => {
      const [a, b, c, d] = [0n, 32n, 64n, 96n].map((by) => (state >> by) & MASK) as [bigint, bigint, bigint, bigint];
      const [x, y] = [c ^ a, d ^ b];
      const words = [a ^ y, b ^ x, x ^ ((b << 9n) & MASK), turned(y, 11n)];
      return words.reduce((all, word, i) => all | (word << BigInt(32 * i)), 0n);
    };
    const applied = (columns: readonly bigint[], state: bigint): bigint =>
      columns.reduce((sum, column, bit) => ((state >> BigInt(bit)) & 1n ? sum ^ column : sum), 0n);
    let columns = Array.from({ length: 128 }, (_, bit) => step(1n << BigInt(bit)));
    for (let squaring = 0; squaring < 64; squaring++) columns = columns.map((column) => applied(columns, column));
    const jumped = applied(columns, 1n | (2n << 32n) | (3n << 64n) | (4n << 96n));
    const words = [0n, 32n, 64n, 96n].map((by) => Number((jumped >> by) & MASK));
    const from = new Xoshiro128([1, 2, 3, 4]);
    from.jump();
    expect(numbers(from, 5)).toEqual(numbers(new Xoshiro128(words as unknown as [number, number, number, number]), 5));
  });

  test("goes on from a copy as from itself", () => {
    const from = Xoshiro128.seeded(5);
    from.next();
    const copy = from.copy();
    expect(numbers(copy, 3)).toEqual(numbers(from, 3));
  });
});

/** A generator whose first number is this one; the ones after it are of no account. */
function beginning(word: number): Xoshiro128 {
  // Undoes × 9, the turn by 7 and × 5; the inverses of 5 and 9 are the ones that give 1.
  const [inverse5, inverse9] = [0xcccc_cccdn, 0x38e3_8e39n];
  expect([(inverse5 * 5n) & MASK, (inverse9 * 9n) & MASK]).toEqual([1n, 1n]);
  const second = (turned((BigInt(word) * inverse9) & MASK, 25n) * inverse5) & MASK;
  return new Xoshiro128([1, Number(second), 3, 4]);
}

function belowOf(from: Xoshiro128, size: number, number = 1): number[] {
  const column = new Float64Array(number);
  from.fillBelow(column, size);
  return [...column];
}

const WORD = 2n ** 32n;

describe("whole numbers below a size", () => {
  test.each([2, 3, 6, 1000, 46_656, 30_000_001, 2 ** 31 + 1, 3_000_000_000, 2 ** 32 - 1, 2 ** 32])(
    "%d: the upper half of the product, with numbers passed over, as counted in whole numbers of any size",
    (size) => {
      const [given, from] = [Xoshiro128.seeded(size), Xoshiro128.seeded(size)];
      const n = BigInt(size);
      const slow = Array.from({ length: 5_000 }, () => {
        let product = BigInt(from.next()) * n;
        while (product % WORD < WORD % n) product = BigInt(from.next()) * n;
        return Number(product / WORD);
      });
      expect(belowOf(given, size, 5_000)).toEqual(slow);
      // Both have taken as many.
      expect(given.next()).toBe(from.next());
    },
  );

  test.each([2 ** 32 + 1, 5_000_000_001, 2 ** 52 + 1, 2 ** 53])("%d: the remainder of a number of 53 bits", (size) => {
    const [given, from] = [Xoshiro128.seeded(size), Xoshiro128.seeded(size)];
    const n = BigInt(size);
    const limit = (2n ** 53n / n) * n;
    const next = () => BigInt(from.next() >>> 11) * WORD + BigInt(from.next());
    const slow = Array.from({ length: 2_000 }, () => {
      let number = next();
      while (number >= limit) number = next();
      return Number(number % n);
    });
    expect(belowOf(given, size, 2_000)).toEqual(slow);
    expect(given.next()).toBe(from.next());
  });

  test.each([3, 7, 1000, 3_000_000_000])("%d: each outcome has as many numbers of the generator", (size) => {
    const n = BigInt(size);
    const passedOver = WORD % n;
    const outcomes = size <= 1000 ? Array.from({ length: size }, (_, i) => i) : [0, 1, size / 2, size - 2, size - 1];
    const roundedUp = (a: bigint, b: bigint) => (a + b - 1n) / b;
    for (const outcome of outcomes) {
      const first = roundedUp(BigInt(outcome) * WORD + passedOver, n);
      const beyond = roundedUp((BigInt(outcome) + 1n) * WORD, n);
      expect(beyond - first).toBe(WORD / n);
      // The first and the last of them give the outcome; the one before the first gives the outcome before, or none.
      for (const word of [first, beyond - 1n]) expect(belowOf(beginning(Number(word)), size)).toEqual([outcome]);
      const before = Number(first) - 1;
      if (before < 0) continue;
      const from = beginning(before);
      const isPassedOver = (BigInt(before) * n) % WORD < passedOver;
      const [found] = belowOf(from, size);
      if (!isPassedOver) expect(found).toBe(outcome - 1);
      const skipped = beginning(before);
      skipped.next();
      expect(isPassedOver ? found : undefined).toBe(isPassedOver ? belowOf(skipped, size)[0] : undefined);
    }
  });

  test("of 1 takes no number of the generator", () => {
    const [given, from] = [Xoshiro128.seeded(8), Xoshiro128.seeded(8)];
    expect(belowOf(given, 1, 3)).toEqual([0, 0, 0]);
    expect(given.next()).toBe(from.next());
  });
});
