import { describe, expect, test } from "vitest";
import {
  bellDraw,
  drawn,
  fixedDraw,
  triangleDraw,
  uniformDraw,
  type WholeDraw,
} from "../../../../src/scenarios/random/wholeDraw.ts";
import { Xoshiro128 } from "../../../../src/scenarios/random/xoshiro128.ts";

/** A generator that gives every combination of remainders once, so that the shares of the outcomes are seen exactly. */
class Counting {
  readonly sizes: readonly number[];
  #at = 0;
  #place = 0;

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
  }

  begin(at: number): this {
    this.#at = at;
    this.#place = 0;
    return this;
  }

  next(): number {
    const size = this.sizes[this.#place++] ?? 1;
    const digit = this.#at % size;
    this.#at = Math.floor(this.#at / size);
    return digit;
  }
}

/** How often each outcome comes, where each number the draw asks for takes all of its values. */
function outcomes(of: WholeDraw, sizes: readonly number[]): Record<number, number> {
  const all = sizes.reduce((product, size) => product * size, 1);
  const counts: Record<number, number> = {};
  const from = new Counting(sizes);
  for (let at = 0; at < all; at++) {
    const value = drawn(of, from.begin(at) as unknown as Xoshiro128);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const drawnFrom = (of: WholeDraw, number: number, seed = 1) => {
  const from = Xoshiro128.seeded(seed);
  return Array.from({ length: number }, () => drawn(of, from));
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("a whole number below a size", () => {
  test("is drawn again above the last multiple of the size, so that each is as likely", () => {
    // 2^32 = 6 · 715 827 882 + 4: the last four numbers would make the first four outcomes likelier.
    const given = [4_294_967_292, 4_294_967_295, 4_294_967_291];
    const from = { next: () => given.shift() ?? 0 };
    expect(drawn(uniformDraw(10, 15), from as unknown as Xoshiro128)).toBe(15);
  });

  test("of more than 32 bits takes 53, and its remainder is exact", () => {
    const from = { next: () => 0x7fff_fffe };
    // The upper 21 bits of the first number are before all of the second.
    const whole = BigInt(0x7fff_fffe >>> 11) * 2n ** 32n + 0x7fff_fffen;
    const size = 5_000_000_001;
    expect(BigInt(drawn(uniformDraw(0, size - 1), from as unknown as Xoshiro128))).toBe(whole % BigInt(size));
  });

  test("is asked for only where there is a choice", () => {
    const from = { next: () => Number.NaN };
    expect(drawn(uniformDraw(7, 7), from as unknown as Xoshiro128)).toBe(7);
    expect(drawn(fixedDraw(8), from as unknown as Xoshiro128)).toBe(8);
    expect(drawn(bellDraw(9, 9), from as unknown as Xoshiro128)).toBe(9);
  });
});

describe("the kinds of draws", () => {
  test("uniform: each whole number as often", () => {
    expect(outcomes(uniformDraw(3, 6), [4])).toEqual({ 3: 1, 4: 1, 5: 1, 6: 1 });
  });

  test("triangular: evenly rising to the likeliest, evenly falling from it", () => {
    // From 10 over 12 to 16 the weights are 1/3, 2/3, 1, 4/5, 3/5, 2/5, 1/5 of the likeliest, in all 4: a share of 5/60 for 10.
    // The side has 8 outcomes, the rising slope 3 · 4 and the falling one 4 · 5, so that 8 · 12 · 20 cells hold all.
    const rising = outcomes(triangleDraw(10, 12, 16), [8, 60, 60]);
    const all = 8 * 60 * 60;
    expect(Object.keys(rising).map(Number)).toEqual([10, 11, 12, 13, 14, 15, 16]);
    const weights = [1 / 3, 2 / 3, 1, 4 / 5, 3 / 5, 2 / 5, 1 / 5];
    for (const [i, weight] of weights.entries()) expect((rising[10 + i] ?? 0) / all).toBeCloseTo(weight / 4, 12);
  });

  test("triangular with the likeliest at an end, or with one value", () => {
    expect(outcomes(triangleDraw(1, 3, 3), [4, 3, 4])).toEqual({ 1: 8, 2: 16, 3: 24 });
    // At the lower end the weights are 1, 2/3, 1/3.
    const falling = outcomes(triangleDraw(1, 1, 3), [4, 6, 6]);
    expect([falling[1], falling[2], falling[3]]).toEqual([72, 48, 24]);
    expect(drawn(triangleDraw(5, 5, 5), Xoshiro128.seeded(1))).toBe(5);
  });

  test("bell: the sum of four parts, which go up in the distance", () => {
    // From 0 to 4 each part is 0 or 1: the shares of 4 coins.
    expect(outcomes(bellDraw(0, 4), [2, 2, 2, 2])).toEqual({ 0: 1, 1: 4, 2: 6, 3: 4, 4: 1 });
    // From 0 to 5 the first part is 0 to 2.
    expect(outcomes(bellDraw(0, 5), [3, 2, 2, 2])).toEqual({ 0: 1, 1: 4, 2: 7, 3: 7, 4: 4, 5: 1 });
  });

  test("lie within their bounds, with the means of their laws", () => {
    const kinds: readonly (readonly [WholeDraw, number])[] = [
      [uniformDraw(7_000, 8_400), 7_700],
      // The mean of a triangle is the mean of its three corners, of which the ends lie one beyond.
      [triangleDraw(7_000, 8_000, 8_400), (6_999 + 8_000 + 8_401) / 3],
      [bellDraw(1_000_000_000, 9_000_000_000), 5_000_000_000],
    ];
    for (const [of, expected] of kinds) {
      const values = drawnFrom(of, 40_000);
      expect(values.every((each) => Number.isInteger(each) && each >= of.least && each <= of.most)).toBe(true);
      // Six standard errors of the widest, a uniform draw's.
      expect(Math.abs(mean(values) - expected)).toBeLessThan((6 * (of.most - of.least)) / Math.sqrt(12 * 40_000));
    }
  });
});
