import { describe, expect, test } from "vitest";
import { largestRemainder } from "../../../../src/distribution/methods/largestRemainder.ts";

describe("largestRemainder", () => {
  test("gives the units left to the largest remainders", () => {
    // Quotas 3.6 1.8 0.6 of 6 by 6, 3 and 1: two are left, for 0.8 and then the lower rank of 0.6 and 0.6.
    const keys = [6n, 3n, 1n];
    expect(
      largestRemainder(
        6n,
        keys.map((key, rank) => ({ key, rank })),
      ),
    ).toEqual([4n, 2n, 0n]);
    expect(
      largestRemainder(
        6n,
        keys.map((key, i) => ({ key, rank: 2 - i })),
      ),
    ).toEqual([3n, 2n, 1n]);
  });

  test("leaves a key of 0 without, also when it ranks first", () => {
    expect(
      largestRemainder(1n, [
        { key: 0n, rank: 0 },
        { key: 1n, rank: 1 },
        { key: 1n, rank: 2 },
      ]),
    ).toEqual([0n, 1n, 0n]);
  });
});
