import { describe, expect, test } from "vitest";
import type { Instruction } from "../../../../src/rules/integers.ts";
import { askedSizes, type Bounded, sizeText } from "../../../../src/rules/sql/sizes.ts";

const bounded = (read: bigint, most: bigint): Bounded => ({ read, most, float: (text) => `f(${text})` });
const input = (name: string): Instruction => ({ op: "input", name, flag: false });
const askedOf = (code: readonly Instruction[], bounds: Bounded) =>
  Array.from(askedSizes({ code: [{ op: "one" }, ...code], places: [], results: [] }, bounds).keys());

describe("the sizes that are asked for before a step is computed", () => {
  const product: Instruction = { op: "product", a: 1, b: 2 };

  test("of a product: where that of the largest could pass the bound, by one", () => {
    expect(askedOf([input("a"), input("b"), product], bounded(1_000n, 1_000_000n))).toEqual([]);
    expect(askedOf([input("a"), input("b"), product], bounded(1_000n, 999_999n))).toEqual([3]);
  });

  test("of a sum: both with their factors, of either sign", () => {
    const sum: Instruction = { op: "sum", a: 1, k: 3n, b: 2, m: -2n };
    expect(askedOf([input("a"), input("b"), sum], bounded(10n, 50n))).toEqual([]);
    expect(askedOf([input("a"), input("b"), sum], bounded(10n, 49n))).toEqual([3]);
  });

  test("of a rounding: with half of the divisor put on, doubled where that is not whole", () => {
    const rounded = (m: bigint, mode: "half-away" | "floor"): Instruction => ({
      op: "rounded",
      a: 1,
      k: 1n,
      b: 0,
      m,
      mode,
    });
    expect(askedOf([input("a"), rounded(3n, "half-away")], bounded(10n, 26n))).toEqual([]);
    expect(askedOf([input("a"), rounded(3n, "half-away")], bounded(10n, 25n))).toEqual([2]);
    expect(askedOf([input("a"), rounded(3n, "floor")], bounded(10n, 13n))).toEqual([]);
    expect(askedOf([input("a"), rounded(4n, "half-away")], bounded(10n, 14n))).toEqual([]);
  });

  test("a number that is only compared or chosen has the size that it had, though that is above the bound", () => {
    const smaller: Instruction = { op: "smaller", a: 1, k: 1n, b: 2, m: 1n };
    const twice: Instruction = { op: "smaller", a: 1, k: 2n, b: 2, m: 1n };
    expect(askedOf([input("a"), input("b"), smaller], bounded(100n, 99n))).toEqual([]);
    expect(askedOf([input("a"), input("b"), twice], bounded(100n, 99n))).toEqual([3]);
  });

  test("what was asked for is of the bound in the steps after it, and not of all that it could have been", () => {
    const code: Instruction[] = [
      input("a"),
      input("b"),
      product,
      { op: "rounded", a: 3, k: 1n, b: 0, m: 100n, mode: "floor" },
    ];
    // Twice the bound with 100 is above it; its hundredth, by 9, is not.
    expect(askedOf([...code, { op: "sum", a: 4, k: 9n, b: 0, m: 0n }], bounded(1_000n, 10_000n))).toEqual([3, 4]);
  });

  test("as a condition on floats", () => {
    const asked = askedSizes(
      {
        code: [
          { op: "one" },
          input("a"),
          input("b"),
          { op: "sum", a: 1, k: 25n, b: 0, m: -7n },
          { op: "product", a: 1, b: 2 },
        ],
        places: [],
        results: [],
      },
      bounded(10n, 5n),
    );
    const written = (at: number) => sizeText(asked.get(at) ?? [], bounded(10n, 10n ** 76n), (each) => `s${each}`);
    expect(written(3)).toBe("2.5e1 * abs(f(s1)) + 7e0 < 1e76");
    expect(written(4)).toBe("abs(f(s1)) * abs(f(s2)) < 1e76");
  });
});
