import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summaryOf } from "../../../../src/scenarios/ledgerDraws/summary.ts";
import { sumsOf } from "../../../../src/scenarios/ledgerDraws/sums.ts";
import { valuesAt } from "../../../../src/scenarios/ledgerDraws/valuesAt.ts";
import { Xoshiro128 } from "../../../../src/scenarios/random/xoshiro128.ts";

const PLACES = [0, 1, 500, 4_999, 5_000, 9_500, 9_998, 9_999];

/** The values that sorting gives at the places. */
const sortedAt = (values: Float64Array, places: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return places.map((place) => sorted[place]);
};

function drawnValues(of: (number: number) => number, length = 10_000): Float64Array {
  const from = Xoshiro128.seeded(3);
  return Float64Array.from({ length }, () => of(from.next()));
}

describe("values at places are those of sorting", () => {
  test.each<[string, (number: number) => number]>([
    ["spread evenly", (number) => number - 2 ** 31],
    ["few and often", (number) => number % 3],
    ["all the same", () => -7],
    ["most of them 0", (number) => (number % 5 === 0 ? number : 0)],
    ["close together, and one far away", (number) => (number % 9_973 === 0 ? 2 ** 52 : number % 1_000)],
    ["close together, and far away on both sides", (number) => [-(2 ** 51), 2 ** 51, number % 700][number % 3] ?? 0],
    ["of every size", (number) => 2 ** (number % 52) + (number % 1_000)],
  ])("%s", (_, of) => {
    const values = drawnValues(of);
    const before = values.slice();
    expect(valuesAt(values, PLACES)).toEqual(sortedAt(values, PLACES));
    expect(values).toEqual(before);
  });

  test("of any whole numbers", () => {
    const whole = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 2 ** 51, -(2 ** 51)));
    const cases = fc.array(whole, { minLength: 1, maxLength: 600 });
    fc.assert(
      fc.property(cases, (given) => {
        const values = Float64Array.from(given);
        const places = given.map((_, i) => i);
        expect(valuesAt(values, places)).toEqual(sortedAt(values, places));
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

test("a summary has the exact sums, of small amounts and of large ones", () => {
  for (const values of [drawnValues((number) => number - 2 ** 31), drawnValues((number) => 2 ** 45 + number, 100)]) {
    const whole = [...values].map(BigInt);
    const { sum, squares, least, most } = summaryOf(values, [0]);
    expect([sum, squares]).toEqual([
      whole.reduce((all, each) => all + each, 0n),
      whole.reduce((all, each) => all + each * each, 0n),
    ]);
    expect([least, most]).toEqual([Math.min(...values), Math.max(...values)]);
    expect(sumsOf(values, most).sum).toBe(sum);
  }
});
