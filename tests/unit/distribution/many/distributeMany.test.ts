import { distribute, distributeMany, type KeyRow, municipalities } from "rammetakst";
import { describe, expect, test } from "vitest";
import { dice } from "../../../dice.ts";
import { refusal } from "../../../refusal.ts";

const KEYS: readonly KeyRow[] = [
  { id: "Odense", key: 2 },
  { id: "Svendborg", key: 3 },
  { id: "Nyborg", key: 1 },
];

function expectSame(totals: Float64Array, keys: readonly KeyRow[]): void {
  const { ids, shares } = distributeMany(totals, keys);
  expect(ids).toEqual(keys.map(({ id }) => id));
  for (const [i, total] of totals.entries()) {
    const own = [...shares.subarray(i * ids.length, (i + 1) * ids.length)];
    const single = distribute
      .exact({ n: BigInt(total), d: 100n }, keys)
      .shares.map(({ share }) => Number((share.n * 100n) / share.d));
    expect([total, own]).toEqual([total, single]);
    expect(own.reduce((sum, share) => sum + share, 0)).toBe(total);
  }
}

test("each total has the shares that it has by itself, and a negative one their mirror", () => {
  const { shares } = distributeMany(Int32Array.of(100, 1, 0, -7), KEYS);
  // 100 by 2, 3 and 1 of 6 is 33⅓, 50 and 16⅔: the unit that is left goes to the largest remainder.
  expect([...shares]).toEqual([33, 50, 17, 0, 1, 0, 0, 0, 0, -2, -4, -1]);
});

test("of equal remainders the lower municipality code goes first", () => {
  const alike = ["Svendborg", "Odense", "Nyborg"].map((id) => ({ id, key: 1 }));
  // Nyborg 450, Odense 461, Svendborg 479.
  expect([...distributeMany(Int32Array.of(1, 2), alike).shares]).toEqual([0, 0, 1, 0, 1, 1]);
});

describe("the same as one by one", () => {
  const roll = dice(3);
  const totals = Float64Array.from({ length: 300 }, (_, i) => {
    const size = [10, 1e4, 1e9, 1e13][i % 4] as number;
    return Math.floor(roll(1e6) * (size / 1e6)) * (roll(5) === 0 ? -1 : 1) + 0;
  });

  test("over all municipalities by keys that differ", () => {
    expectSame(
      totals,
      municipalities().map(({ code }) => ({ id: code, key: 1 + roll(700_000) })),
    );
  });

  test("by keys that are alike, of 0, and with decimals", () => {
    expectSame(
      totals,
      Array.from({ length: 130 }, (_, i) => ({ id: `p${i}`, key: i % 3 === 0 ? 0 : 7 })),
    );
    expectSame(
      totals.subarray(0, 60),
      Array.from({ length: 40 }, (_, i) => ({ id: i, key: `${i}.${roll(10)}` })),
    );
  });

  test("beyond what floats hold", () => {
    const large = Float64Array.of(Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 2 ** 52 + 1, 2 ** 45 + 3);
    expectSame(large, KEYS);
    expectSame(
      large,
      Array.from({ length: 20 }, (_, i) => ({ id: i, key: 10n ** 14n + BigInt(i * 7) })),
    );
  });
});

test.each<[string, () => unknown]>([
  ["missing totals", () => distributeMany(undefined as never, KEYS)],
  ["malformed totals[1]", () => distributeMany([1, "2"] as never, KEYS)],
  ["out-of-range totals[1]", () => distributeMany([1n, null], KEYS)],
  ["out-of-range totals[1]", () => distributeMany(Float64Array.of(1, 0.5), KEYS)],
  ["out-of-range totals[0]", () => distributeMany(Float64Array.of(Number.NaN), KEYS)],
  ["out-of-range totals[0]", () => distributeMany(Float64Array.of(2 ** 53), KEYS)],
  ["missing keys", () => distributeMany(Int32Array.of(1), [])],
  ["not-computable keys", () => distributeMany(Int32Array.of(1), [{ id: 1, key: 0 }])],
  ["unknown-key keys[0]", () => distributeMany(Int32Array.of(1), [{ id: 1, key: 1, keys: 2 } as never])],
])("refuses %s", (expected, call) => {
  const { kind, path } = refusal(call);
  expect(`${kind} ${path}`).toBe(expected);
});

test("no totals have no shares", () => {
  expect(distributeMany(new Float64Array(0), KEYS)).toMatchObject({ totals: 0, shares: new Float64Array(0) });
});
