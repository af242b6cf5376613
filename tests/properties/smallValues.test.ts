import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ResultDecimal } from "../../src/decimal.ts";
import { decimalOfCount, exact, toDecimal, withPoint } from "../../src/numbers/exact.ts";
import type { Fraction } from "../../src/numbers/fraction.ts";
import { ROUNDING_MODES, wholeNumber, wholeNumberBelow } from "../../src/numbers/rounding.ts";
import { fractionOf, smallNumbers, writeSmall } from "../../src/numbers/smallFraction.ts";
import type { BoundParameter } from "../../src/rules/parameter.ts";
import { type Condition, type Quantity, type RoundingTerm, Trace, type Traced } from "../../src/rules/quantity.ts";
import { SmallValues } from "../../src/rules/smallValues.ts";
import { DivisionByZero, type Value, valuesOf } from "../../src/rules/value.ts";
import { type Amount, amounts, FLAGS, type Flag, flags, MODES, written, writtenFlag } from "./formulas.ts";

const RUNS = { seed: 20251122, numRuns: 3000 };
const AMOUNTS = ["amount", "budget", "result", "rate", "share"] as const;
const INPUTS = [...AMOUNTS.map((name) => [name, "1"] as const), ...FLAGS.map((name) => [name, "flag"] as const)];

/** The steps of a random formula for an amount and one for a condition. */
function stepsOf(amount: Amount, flag: Flag) {
  const trace = new Trace();
  const inputs = INPUTS.map(([name]): [string, Traced] => [name, trace.input(name)]);
  const all = Object.fromEntries(inputs) as Record<string, Quantity> & Record<string, Condition>;
  const roundings: Record<string, RoundingTerm> = {};
  for (const mode of MODES) roundings[mode] = { unit: trace.parameter(mode), mode };
  const given = { quantities: all, conditions: all, roundings };
  written(amount, given);
  writtenFlag(flag, given);
  return trace.steps;
}

const parametersOf = (unit: string): ReadonlyMap<string, BoundParameter> =>
  new Map(MODES.map((mode) => [mode, { exact: exact(unit) } as BoundParameter]));

const numbers = fc.oneof(
  fc.constantFrom(0, 1, -1, -0, 0.5, "0.5", "-0.0050", 1e15, 2 ** 26, "94906265.62"),
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((count) => count / 100),
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((count) => count / 10_000),
  fc.tuple(fc.bigInt(-999n, 999n), fc.bigInt(1n, 999n)).map(([n, d]): Fraction => ({ n, d })),
);
/** Fractions at the borders of what floats hold, of what bits of floats hold, and of what 64 bits hold. */
const edges = fc
  .tuple(fc.constantFrom(0n, 2n ** 26n, 2n ** 51n, 2n ** 52n, 2n ** 53n, 2n ** 63n, 2n ** 64n), fc.bigInt(-3n, 3n))
  .map(([power, more]) => power + more);
const atEdges = fc
  .tuple(edges, fc.boolean(), fc.oneof(fc.constantFrom(1n, 2n, 100n), edges))
  .map(([n, isBelow, d]): Fraction => ({ n: isBelow ? -n : n, d: d > 0n ? d : 1n }));
const callsWith = (each: fc.Arbitrary<number | string | Fraction>) =>
  fc.tuple(fc.tuple(each, each, each, each, each), fc.boolean(), fc.boolean());
const usual = callsWith(numbers);

function exactly(steps: Trace["steps"], bound: ReadonlyMap<string, Value>): Value[] | undefined {
  try {
    return valuesOf(steps, bound);
  } catch (error) {
    if (error instanceof DivisionByZero) return undefined;
    throw error;
  }
}

describe("the value reading in floats", () => {
  test.each([
    ["amounts", usual, 4],
    ["numbers at the borders", callsWith(fc.oneof(atEdges, fc.constantFrom(0, 1, -1))), 30],
  ])("gives each step the same numerator and denominator, or says that it does not fit: %s", (_, calls, share) => {
    let fitted = 0;
    fc.assert(
      fc.property(amounts, flags, calls, fc.constantFrom("0.01", "0.05", "1", "25"), (amount, flag, call, unit) => {
        const steps = stepsOf(amount, flag);
        const parameters = parametersOf(unit);
        const given = call.flat();
        const small = new SmallValues(steps, INPUTS);
        const named = Object.fromEntries(INPUTS.map(([name], i) => [name, given[i]]));
        if (!small.read(named) || !small.compute(parameters)) return;
        fitted++;
        const inputs = INPUTS.map(([name], i): [string, Value] => {
          const value = given[i] as boolean | number;
          return [name, typeof value === "boolean" ? value : exact(value)];
        });
        const values = exactly(
          steps,
          new Map([...inputs, ...Array.from(parameters, ([name, p]) => [name, p.exact] as const)]),
        );
        for (const [i, value] of (values ?? []).entries()) {
          if (typeof value === "boolean") {
            expect(small.flag(i)).toBe(value);
          } else {
            expect(small.fraction(i)).toEqual(value);
            expect(small.decimal(i)).toEqual(toDecimal(value));
          }
        }
        expect(values).toHaveLength(steps.length);
      }),
      RUNS,
    );
    expect(fitted).toBeGreaterThan(RUNS.numRuns / share);
  });

  test("a sum, a product and a comparison beyond 2^53 do not fit, nor does a divisor of 0", () => {
    const read = (op: "plus" | "minus" | "times" | "dividedBy" | "exceeds", a: number | string, b: number | string) => {
      const trace = new Trace();
      trace.input("a")[op](trace.input("b"));
      const small = new SmallValues(trace.steps, [
        ["a", "1"],
        ["b", "1"],
      ]);
      return small.read({ a, b }) && small.compute(new Map());
    };
    expect(read("plus", "90071992547.40991", 0)).toBe(true);
    expect(read("plus", "90071992547.40991", "0.00001")).toBe(false);
    expect(read("minus", "90071992547.40991", "-0.00001")).toBe(false);
    expect(read("times", 2 ** 26, 2 ** 26)).toBe(true);
    expect(read("times", 2 ** 27, 2 ** 26)).toBe(false);
    expect(read("exceeds", "90071992547.40991", "0.30000")).toBe(true);
    expect(read("exceeds", "90071992547.40991", "0.3")).toBe(false);
    expect([read("dividedBy", 1, 2), read("dividedBy", 1, -2), read("dividedBy", 1, 0)]).toEqual([true, true, false]);
  });
});

describe("a fraction of whole numbers", () => {
  test("is written where both are below 2^53, and is the same again", () => {
    const most = 2n ** 53n - 1n;
    const parts = fc.oneof(edges, fc.bigInt(0n, 2n ** 54n), fc.bigInt(0n, 2n ** 66n));
    const check = (size: bigint, isBelow: boolean, d: bigint) => {
      const n = isBelow ? -size : size;
      const values = smallNumbers(2);
      const fits = size <= most && size >= -most && d <= most && d > 0n;
      expect(writeSmall(values, 0, { n, d })).toBe(fits);
      if (!fits) return;
      const [top, under] = values.floats as unknown as [number, number];
      expect([BigInt(top), BigInt(under)]).toEqual([n, d]);
      expect(fractionOf(top, under)).toEqual({ n, d });
    };
    fc.assert(fc.property(parts, fc.boolean(), parts, check), { ...RUNS, numRuns: 20_000 });
  });
});

describe("numbers that are floats", () => {
  const large = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  const counts = fc.oneof(
    large,
    fc.integer({ min: -(10 ** 10), max: 10 ** 10 }),
    fc.integer({ min: -2000, max: 2000 }),
  );

  test.each(ROUNDING_MODES)("%s is the whole number that it is of bigints", (mode) => {
    const ties = fc.tuple(fc.integer({ min: -(10 ** 6), max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 }));
    const pairs = fc.oneof(
      fc.tuple(counts, fc.integer({ min: 1, max: 10 ** 9 })),
      ties.map(([q, d]): [number, number] => [(2 * q + 1) * d, 2 * d]),
      ties.map(([q, d]): [number, number] => [(2 * q + 1) * d + 1, 2 * d]),
      ties.map(([q, d]): [number, number] => [(2 * q + 1) * d - 1, 2 * d]),
    );
    fc.assert(
      fc.property(pairs, ([n, d]) => {
        const whole = wholeNumberBelow(n, d, mode);
        if (Number.isNaN(whole)) expect(Math.abs(n) + d).toBeGreaterThanOrEqual(2 ** 52);
        else expect(BigInt(whole)).toBe(wholeNumber(BigInt(n), BigInt(d), mode));
      }),
      { ...RUNS, numRuns: 10_000 },
    );
  });

  test("a count of decimals is the Decimal that its text is", () => {
    const same = (count: number, decimals: number) => {
      const made = decimalOfCount(count, decimals);
      expect(made).toEqual(new ResultDecimal(withPoint(BigInt(count), decimals)));
      expect(made.constructor).toBe(ResultDecimal);
    };
    const borders = [0, 1, 7, 10 ** 7, 10 ** 8, 10 ** 9, 10 ** 14].flatMap((each) => [each - 1, each, each + 1]);
    for (let decimals = 0; decimals <= 7; decimals++) {
      for (const count of borders) for (const each of [count, -count]) same(each, decimals);
    }
    fc.assert(fc.property(counts, fc.integer({ min: 0, max: 7 }), same), { ...RUNS, numRuns: 20_000 });
  });
});
