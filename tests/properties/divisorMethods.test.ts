import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/distribution/claims.ts";
import { distribute } from "../../src/distribution/distribute.ts";
import { dHondt, sainteLague } from "../../src/distribution/methods/divisorMethods.ts";
import { areByDivisors, slowDivisors } from "./slowDivisors.ts";

const SEED = { seed: 20_261_130, numRuns: 1500 };
const METHODS = [
  ["d-hondt", dHondt],
  ["sainte-lague", sainteLague],
] as const;

/** Claims whose ranks are not the order of the list, among them keys of 0 and many alike. */
const claimsOf = (most: number, longest: number) =>
  fc
    .array(fc.nat(most), { minLength: 1, maxLength: longest })
    .filter((keys) => keys.some((key) => key > 0))
    .chain((keys) =>
      fc
        .shuffledSubarray(
          keys.map((_, i) => i),
          { minLength: keys.length },
        )
        .map((ranks) => keys.map((key, i): Claim => ({ key: BigInt(key), rank: ranks[i] as number }))),
    );

describe.each(METHODS)("%s", (name, method) => {
  test("gives what handing out each unit to the largest quotient gives", () => {
    const check = (units: number, claims: Claim[]) => {
      expect(method(BigInt(units), claims)).toEqual(slowDivisors(name, BigInt(units), claims));
    };
    fc.assert(fc.property(fc.nat(40), claimsOf(3, 12), check), SEED);
    fc.assert(fc.property(fc.nat(120), claimsOf(500, 12), check), SEED);
  });

  test("gives for large totals and keys shares of which none goes before another, ties by rank", () => {
    const big = fc.bigInt({ min: 0n, max: 10n ** 40n });
    const check = (units: bigint, claims: Claim[], factor: bigint) => {
      const scaled = claims.map(({ key, rank }) => ({ key: key * factor, rank }));
      expect(areByDivisors(name, units, scaled, method(units, scaled))).toBe(true);
    };
    fc.assert(fc.property(big, claimsOf(30, 60), fc.bigInt({ min: 1n, max: 10n ** 30n }), check), SEED);
  });

  test("gives in bulk what the definition asks for, with many alike, one that is far larger, and a few units", () => {
    const ranks = (i: number) => (i * 7919) % 5_003;
    const bulk = (keyOf: (i: number) => number) =>
      Array.from({ length: 5_003 }, (_, i): Claim => ({ key: BigInt(keyOf(i)), rank: ranks(i) }));
    const alike = bulk(() => 7);
    const skewed = bulk((i) => (i === 5 ? 10 ** 9 : 1 + (i % 3)));
    const uneven = bulk((i) => ((i * i) % 99_991) + 1);
    for (const claims of [alike, skewed, uneven]) {
      for (const units of [1n, 2_499n, 5_002n, 123_456_789n, 10n ** 9n]) {
        expect(areByDivisors(name, units, claims, method(units, claims))).toBe(true);
      }
    }
    // 2 499 units by keys that are alike go to the 2 499 lowest ranks
    const few = method(2_499n, alike);
    expect(alike.every(({ rank }, i) => few[i] === (rank < 2_499 ? 1n : 0n))).toBe(true);
  });

  test("gives the mirror of a negative total, and what is guaranteed first", () => {
    const check = (units: number, claims: Claim[], each: number) => {
      const id = (i: number) => `p${String(claims[i]?.rank).padStart(3, "0")}`;
      const keys = claims.map(({ key }, i) => ({ id: id(i), key }));
      const plain = slowDivisors(name, BigInt(units), claims);
      const shares = (total: number, options: object) =>
        distribute.exact(total, keys, { unit: 1, method: name, ...options }).shares.map(({ share }) => share.n);
      expect(shares(-units, {})).toEqual(plain.map((share) => -share));
      const fixed = each * claims.length;
      expect(shares(units + fixed, { fixed: each })).toEqual(plain.map((share) => share + BigInt(each)));
    };
    fc.assert(fc.property(fc.nat(60), claimsOf(50, 10), fc.nat(5), check), { ...SEED, numRuns: 300 });
  });

  test("gives the floor to those below it, round by round, and shares the rest among the others", () => {
    const check = (units: number, claims: Claim[], floor: number) => {
      const total = BigInt(units + floor * claims.length);
      const low = new Set<Claim>();
      for (let found = true; found; ) {
        const open = claims.filter((claim) => !low.has(claim));
        const rest = total - BigInt(floor * low.size);
        const sum = open.reduce((so, { key }) => so + key, 0n);
        const below = open.filter(({ key }) => rest * key < BigInt(floor) * sum);
        for (const claim of below) low.add(claim);
        found = below.length > 0;
      }
      const open = claims.filter((claim) => !low.has(claim));
      const shares = slowDivisors(name, total - BigInt(floor * low.size), open);
      const expected = claims.map((claim) => (low.has(claim) ? BigInt(floor) : shares[open.indexOf(claim)]));
      const keys = claims.map(({ key, rank }) => ({ id: `p${String(rank).padStart(3, "0")}`, key }));
      const given = distribute.exact(total, keys, { unit: 1, method: name, floor });
      expect(given.shares.map(({ share }) => share.n)).toEqual(expected);
      expect(given.atFloor).toEqual(keys.filter((_, i) => low.has(claims[i] as Claim)).map(({ id }) => id));
    };
    fc.assert(fc.property(fc.nat(80), claimsOf(60, 10), fc.nat(8), check), { ...SEED, numRuns: 500 });
  });
});
