import { describe, expect, test } from "vitest";
import {
  bellDraw,
  drawColumn,
  fixedDraw,
  type Numbers,
  triangleDraw,
  uniformDraw,
  type WholeDraw,
  workspaceOf,
} from "../../../../src/scenarios/random/wholeDraw.ts";
import { Xoshiro128 } from "../../../../src/scenarios/random/xoshiro128.ts";

/** Gives every combination of the numbers that are asked for once, so that the shares of the outcomes are seen exactly. */
class Counting implements Numbers {
  readonly sizes: number[] = [];
  #before = 1;

  fillBelow(column: Float64Array, size: number): void {
    for (let i = 0; i < column.length; i++) column[i] = Math.floor(i / this.#before) % size;
    this.#before *= size;
    this.sizes.push(size);
  }
}

function columnOf(of: WholeDraw, from: Numbers, length: number): Float64Array {
  const column = new Float64Array(length);
  drawColumn(of, from, column, workspaceOf(length));
  return column;
}

/** How often each outcome comes, where the numbers the draw asks for have these sizes and take all of their values. */
function outcomes(of: WholeDraw, sizes: readonly number[]): Record<number, number> {
  const from = new Counting();
  const counts: Record<number, number> = {};
  const all = sizes.reduce((product, size) => product * size, 1);
  for (const value of columnOf(of, from, all)) counts[value] = (counts[value] ?? 0) + 1;
  expect(from.sizes).toEqual(sizes);
  return counts;
}

const drawnFrom = (of: WholeDraw, number: number, seed = 1) => [...columnOf(of, Xoshiro128.seeded(seed), number)];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the kinds of draws", () => {
  test("uniform: each whole number as often", () => {
    expect(outcomes(uniformDraw(3, 6), [4])).toEqual({ 3: 1, 4: 1, 5: 1, 6: 1 });
  });

  test("triangular: evenly rising to the likeliest, evenly falling from it", () => {
    // From 10 over 12 to 16 the weights are 1/3, 2/3, 1, 4/5, 3/5, 2/5, 1/5 of the likeliest, in all 4: a share of 5/60 for 10.
    // The sides have 8 outcomes, the fields of the rising slope are 3 · 4 and those of the falling one 4 · 5.
    const counted = outcomes(triangleDraw(10, 12, 16), [8, 12, 20]);
    const all = 8 * 12 * 20;
    expect(Object.keys(counted).map(Number)).toEqual([10, 11, 12, 13, 14, 15, 16]);
    const sixtieths = [5, 10, 15, 12, 9, 6, 3];
    expect(Object.values(counted)).toEqual(sixtieths.map((each) => (each * all) / 60));
  });

  test("triangular with the likeliest at an end, or with one value", () => {
    // Without a falling side nothing is asked for but the field: 3 · 4 of them.
    expect(outcomes(triangleDraw(1, 3, 3), [12])).toEqual({ 1: 2, 2: 4, 3: 6 });
    // At the lower end the weights are 1, 2/3, 1/3; the rising side has one amount, and the fields of the other are 2 · 3.
    expect(outcomes(triangleDraw(1, 1, 3), [4, 6])).toEqual({ 1: 12, 2: 8, 3: 4 });
    expect(outcomes(triangleDraw(5, 5, 5), [])).toEqual({ 5: 1 });
  });

  test("bell: the sum of four parts, which go up in the distance, drawn two by two", () => {
    // From 0 to 4 each part is 0 or 1: the shares of 4 coins.
    expect(outcomes(bellDraw(0, 4), [4, 4])).toEqual({ 0: 1, 1: 4, 2: 6, 3: 4, 4: 1 });
    // From 0 to 5 the first part is 0 to 2, to 6 the second too, to 7 the third.
    expect(outcomes(bellDraw(0, 5), [6, 4])).toEqual({ 0: 1, 1: 4, 2: 7, 3: 7, 4: 4, 5: 1 });
    expect(outcomes(bellDraw(0, 6), [9, 4])).toEqual({ 0: 1, 1: 4, 2: 8, 3: 10, 4: 8, 5: 4, 6: 1 });
    expect(outcomes(bellDraw(0, 7), [9, 6])).toEqual({ 0: 1, 1: 4, 2: 9, 3: 13, 4: 13, 5: 9, 6: 4, 7: 1 });
  });

  test("what has more than 2^28 outcomes together is drawn one by one", () => {
    const sizesOf = (of: WholeDraw) => {
      const from = new Counting();
      columnOf(of, from, 1);
      return from.sizes;
    };
    // 2^14 · 2^14 is 2^28.
    expect(sizesOf(bellDraw(0, 4 * (2 ** 14 - 1)))).toEqual([2 ** 28, 2 ** 28]);
    expect(sizesOf(bellDraw(0, 4 * (2 ** 14 - 1) + 1))).toEqual([2 ** 14 + 1, 2 ** 14, 2 ** 14, 2 ** 14]);
    // 16 383 · 16 384 is below 2^28, and 16 384 · 16 385 is not.
    expect(sizesOf(triangleDraw(0, 16_382, 16_382))).toEqual([16_383 * 16_384]);
    expect(sizesOf(triangleDraw(0, 16_383, 16_383))).toEqual([16_384, 16_385]);
  });

  test("a field drawn as one number is the one that two numbers give", () => {
    // The bell and the slope by hand: remainder and quotient.
    const from: Numbers = { fillBelow: (column, size) => column.fill(size - 2) };
    // Of 3 · 3 outcomes number 7 is 1 and 2; of 3 · 2 number 4 is 1 and 1.
    expect([...columnOf(bellDraw(0, 7), from, 2)]).toEqual([5, 5]);
    // Of 3 · 4 fields number 10 is across 1 and along 3: turned, so 3 − 1 − 1.
    expect([...columnOf(triangleDraw(20, 22, 22), from, 1)]).toEqual([21]);
  });

  test("are asked for only where there is a choice", () => {
    const none: Numbers = { fillBelow: (column, size) => column.fill(size === 1 ? 0 : Number.NaN) };
    expect(columnOf(uniformDraw(7, 7), none, 1)[0]).toBe(7);
    expect(columnOf(fixedDraw(8), none, 1)[0]).toBe(8);
    expect(columnOf(bellDraw(9, 9), none, 1)[0]).toBe(9);
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
