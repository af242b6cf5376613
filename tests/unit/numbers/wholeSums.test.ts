import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GroupPlaces } from "../../../src/numbers/groupPlaces.ts";
import { WholeSums } from "../../../src/numbers/wholeSums.ts";

const MOST = Number.MAX_SAFE_INTEGER;
const ROWS = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -MOST, max: MOST })), {
  maxLength: 60,
});

describe("sums of whole numbers", () => {
  test("are those of bigints, at any size", () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const sums = new WholeSums(4);
        sums.add(
          Int32Array.from(rows, ([place]) => place),
          Float64Array.from(rows, ([, whole]) => whole),
        );
        const expected = [0n, 0n, 0n, 0n];
        for (const [place, whole] of rows) if (place >= 0) expected[place] = (expected[place] ?? 0n) + BigInt(whole);
        expect([0, 1, 2, 3].map((place) => sums.at(place))).toEqual(expected);
      }),
    );
  });

  test("do not round at 2^53", () => {
    const sums = new WholeSums(1);
    sums.add(new Int32Array(4), Float64Array.of(MOST, 1, 1, 1));
    expect(sums.at(0)).toBe(2n ** 53n + 2n);
    expect(sums.areFloats).toBe(false);
  });
});

describe("places of groups", () => {
  test("say which codes they are of, also where only those that occur have a place", () => {
    for (const size of [4, 3_000_000]) {
      const [a, b] = [Int32Array.of(1, 3, 1, 2), Int32Array.of(0, 2, 0, 3)];
      const columns = [a, b].map((codes) => ({ codes, least: 0, size }));
      const groups = new GroupPlaces(columns, 4);
      const places = new Int32Array(4);
      groups.into(places, 0, 4);
      expect(Array.from(places, (place) => groups.at(place))).toEqual([
        [1, 0],
        [3, 2],
        [1, 0],
        [2, 3],
      ]);
      expect([...places].toSorted((x, y) => x - y).map((place) => groups.at(place)[0])).toEqual([1, 1, 2, 3]);
    }
  });
});
