import { describe, expect, test } from "vitest";
import { exactText } from "../../../src/numbers/exactText.ts";
import type { Fraction } from "../../../src/numbers/fraction.ts";
import type { Operation, Step } from "../../../src/rules/quantity.ts";
import { DivisionByZero, type Value, valuesOf } from "../../../src/rules/value.ts";

const step = (op: Operation, args: readonly number[] = [], name = ""): Step => ({ op, args, name });
const of = (n: bigint, d = 1n): Fraction => ({ n, d });

/** One operation on values. */
function result(op: Operation, ...values: readonly Value[]): Value | undefined {
  const inputs = values.map((_, i) => step("input", [], String(i)));
  const operation = step(op, [...values.keys()]);
  return valuesOf([...inputs, operation], new Map(values.map((value, i) => [String(i), value]))).at(-1);
}
const text = (value: Value | undefined) => (typeof value === "object" ? exactText(value) : value);

describe("the value of a step", () => {
  test.each([
    ["plus", of(1n, 3n), of(1n, 6n), "0.5"],
    ["minus", of(1n, 3n), of(1n, 2n), "-1/6"],
    ["times", of(-2n, 3n), of(3n, 4n), "-0.5"],
    ["dividedBy", of(1n, 3n), of(-2n, 9n), "-1.5"],
    ["smaller", of(1n, 3n), of(333_333n, 1_000_000n), "0.333333"],
    ["larger", of(1n, 3n), of(333_333n, 1_000_000n), "1/3"],
    ["smaller", of(2n, 4n), of(1n, 2n), "0.5"],
  ] as const)("%s is exact", (op, a, b, expected) => {
    expect(text(result(op, a, b))).toBe(expected);
  });

  test("exceeds is more, reaches is as much", () => {
    const [less, same, more] = [of(3333n, 10_000n), of(2n, 6n), of(3334n, 10_000n)];
    const third = of(1n, 3n);
    expect([less, same, more].map((each) => result("exceeds", each, third))).toEqual([false, false, true]);
    expect([less, same, more].map((each) => result("reaches", each, third))).toEqual([false, true, true]);
  });

  test("and, or, not and choose", () => {
    const both = [
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ] as const;
    expect(both.map(([a, b]) => result("and", a, b))).toEqual([false, false, false, true]);
    expect(both.map(([a, b]) => result("or", a, b))).toEqual([false, true, true, true]);
    expect([result("not", true), result("not", false)]).toEqual([false, true]);
    expect(text(result("choose", true, of(1n), of(2n)))).toBe("1");
    expect(text(result("choose", false, of(1n), of(2n)))).toBe("2");
  });

  test("roundedTo goes to a multiple of the unit, halves away from zero", () => {
    const rounded = (n: bigint) => text(result("roundedTo", of(n, 1000n), of(1n, 100n)));
    expect([4n, 5n, -4n, -5n, 14n, 15n].map(rounded)).toEqual(["0", "0.01", "0", "-0.01", "0.01", "0.02"]);
    expect(text(result("roundedTo", of(12n), of(5n)))).toBe("10");
    expect(text(result("roundedTo", of(125n, 10n), of(5n)))).toBe("15");
  });

  test("a step without arguments is 0, 1, or what is bound to its name", () => {
    const values = valuesOf(
      [step("zero"), step("one"), step("named", [1], "a"), step("parameter", [], "p")],
      new Map([["p", of(7n)]]),
    );
    expect(values.map(text)).toEqual(["0", "1", "1", "7"]);
  });

  test("a division by zero names the divisor's step", () => {
    expect(() => result("dividedBy", of(1n), of(0n, 5n))).toThrow(DivisionByZero);
    try {
      result("dividedBy", of(1n), of(0n));
    } catch (error) {
      expect((error as DivisionByZero).step).toBe(1);
    }
  });
});
