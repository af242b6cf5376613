import { describe, expect, test } from "vitest";
import { dHondt, sainteLague } from "../../../../src/distribution/methods/divisorMethods.ts";

const claims = (...keys: bigint[]) => keys.map((key, rank) => ({ key, rank }));

describe("dHondt", () => {
  test("can give one claim several of the units left", () => {
    // 12 by 94 and six ones: quotas 11.28 and 0.12, so 11 are given at first; 94/12 = 7.8 beats 1/1.
    expect(dHondt(12n, claims(94n, 1n, 1n, 1n, 1n, 1n, 1n))).toEqual([12n, 0n, 0n, 0n, 0n, 0n, 0n]);
    // 20 by 10 and ten ones: 10 and 1 each at quota, and nothing is left.
    expect(dHondt(20n, claims(10n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n))[0]).toBe(10n);
    // 10 by 50 and nine fives: quotas 5.26 and 0.53; 50/10 = 5/1, so all ties go by rank: 10 to the first.
    expect(dHondt(10n, claims(50n, 5n, 5n, 5n, 5n, 5n, 5n, 5n, 5n, 5n))[0]).toBe(10n);
  });

  test("settles ties by rank", () => {
    expect(dHondt(1n, claims(1n, 1n))).toEqual([1n, 0n]);
    expect(
      dHondt(1n, [
        { key: 1n, rank: 1 },
        { key: 1n, rank: 0 },
      ]),
    ).toEqual([0n, 1n]);
  });
});

describe("sainteLague", () => {
  test("takes back where the rounded quotas are too many, the higher rank first", () => {
    // Quotas ½ each are rounded up to 1.
    expect(sainteLague(1n, claims(1n, 1n))).toEqual([1n, 0n]);
    expect(
      sainteLague(1n, [
        { key: 1n, rank: 1 },
        { key: 1n, rank: 0 },
      ]),
    ).toEqual([0n, 1n]);
    // Quotas 0.6 0.6 0.8: the last quotients are 3, 3 and 4.
    expect(sainteLague(2n, claims(3n, 3n, 4n))).toEqual([1n, 0n, 1n]);
  });

  test("adds where they are too few, the lower rank first", () => {
    // Quotas ⅓ each are rounded down to 0.
    expect(sainteLague(1n, claims(1n, 1n, 1n))).toEqual([1n, 0n, 0n]);
    expect(sainteLague(2n, claims(1n, 1n, 1n, 1n, 1n))).toEqual([1n, 1n, 0n, 0n, 0n]);
  });

  test("gives nothing when there is nothing", () => {
    expect(sainteLague(0n, claims(1n, 2n))).toEqual([0n, 0n]);
    expect(dHondt(0n, claims(1n, 2n))).toEqual([0n, 0n]);
  });
});
