import { describe, expect, test } from "vitest";
import { sumOfKeys, wholeKeys } from "../../../src/distribution/claims.ts";

describe("wholeKeys", () => {
  test("are the keys over their least common denominator", () => {
    const half = { n: 1n, d: 2n };
    const third = { n: 1n, d: 3n };
    const quarter = { n: 3n, d: 4n };
    expect(wholeKeys([{ n: 5n, d: 1n }])).toEqual([5n]);
    expect(wholeKeys([half, third, quarter])).toEqual([6n, 4n, 9n]);
    expect(wholeKeys([quarter, half])).toEqual([3n, 2n]);
    expect(wholeKeys([half, { n: 1n, d: 1n }, { n: 0n, d: 1n }])).toEqual([1n, 2n, 0n]);
  });
});

describe("sumOfKeys", () => {
  test("adds the keys", () => {
    expect(
      sumOfKeys([
        { key: 2n, rank: 1 },
        { key: 3n, rank: 0 },
      ]),
    ).toBe(5n);
  });
});
