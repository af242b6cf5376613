import { describe, expect, test } from "vitest";
import { splitMix64 } from "../../../../src/scenarios/random/splitMix64.ts";
import { Xoshiro128 } from "../../../../src/scenarios/random/xoshiro128.ts";

const numbers = (from: Xoshiro128, number: number) => Array.from({ length: number }, () => from.next());

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
    const mask = 0xffffffffn;
    const turned = (x: bigint, by: bigint) => ((x << by) | (x >> (32n - by))) & mask;
    const [a = 0n, b = 0n] = splitMix64(20261130n, 2);
    let s = [a & mask, a >> 32n, b & mask, b >> 32n] as [bigint, bigint, bigint, bigint];
    const slow = Array.from({ length: 10_000 }, () => {
      const result = (turned((s[1] * 5n) & mask, 7n) * 9n) & mask;
      const t = (s[1] << 9n) & mask;
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
});
