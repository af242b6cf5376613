import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementInForce } from "../../../../src/agreements/agreementInForce.ts";
import { exactAsWritten as exact } from "../../../../src/numbers/exact.ts";
import { wholeNumber } from "../../../../src/numbers/rounding.ts";
import { FITS } from "../../../../src/rules/columns/kernels.ts";
import { isLinear, limitOf } from "../../../../src/rules/columns/limits.ts";
import { type Instruction, type Leaf, lower, type Program } from "../../../../src/rules/integers.ts";
import { writtenRule } from "../../../../src/rules/rule.ts";
import { carryOver } from "../../../../src/settlement/ledger/carryOver.ts";
import { dayTariff } from "../../../../src/tariffs/dayTariff.ts";

const program = (made: object, units: Record<string, string>, values: Record<string, string>): Program => {
  const columns = Object.entries(units).map(([name, unit]): [string, Leaf] => [name, { column: exact(unit) }]);
  const constants = Object.entries(values).map(([name, value]): [string, Leaf] => [name, { value: exact(value) }]);
  return lower(writtenRule(made).formFor(new Map()), new Map([...columns, ...constants]));
};
const carried = (band: string) =>
  program(
    carryOver,
    { result: "0.01", carriedIn: "0.01", fullYearBudget: "1" },
    { band, deficitBand: band, bandRounding: "0.01" },
  );

/** The largest |k·a| + |m·b| of a row of a linear program that asks no more than whether one number exceeds another. */
function largestPair({ code }: Program, inputs: readonly bigint[]): bigint {
  const values: bigint[] = [];
  let largest = 0n;
  let next = 0;
  const size = (n: bigint) => (n < 0n ? -n : n);
  const joined = (each: Instruction, a: bigint, b: bigint): bigint => {
    if (each.op === "sum") return a + b;
    if (each.op === "smaller") return a < b ? a : b;
    if (each.op === "larger") return a > b ? a : b;
    if (each.op === "rounded") return wholeNumber(a, b, each.mode);
    if (each.op === "exceeds") return a > b ? 1n : 0n;
    if (each.op === "choose") return values[each.c] === 1n ? a : b;
    throw new Error(each.op);
  };
  for (const each of code) {
    if (!("k" in each)) {
      values.push(each.op === "one" ? 1n : (inputs[next++] as bigint));
      continue;
    }
    const [a, b] = [each.k * (values[each.a] as bigint), each.m * (values[each.b] as bigint)];
    if (size(a) + size(b) > largest) largest = size(a) + size(b);
    values.push(joined(each, a, b));
  }
  return largest;
}

describe("the limit of a linear program", () => {
  test("is there where nothing that varies is multiplied or divides", () => {
    expect(isLinear(carried("0.05"))).toBe(true);
    const values = { days: "365", index: "1", tariffRounding: "0.01" };
    expect(isLinear(program(dayTariff, { costBasis: "1" }, { places: "24", occupancy: "0.96", ...values }))).toBe(true);
    expect(isLinear(program(dayTariff, { costBasis: "1", places: "1" }, { occupancy: "0.96", ...values }))).toBe(false);
  });

  test("keeps every number on the way exact, for inputs of that size together", () => {
    const shares = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).filter((each) => each.some((share) => share > 0));
    const signs = fc.array(fc.constantFrom(1n, -1n), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom("0.05", "0.0375", "3.14159", "1"), shares, signs, (band, parts, sign) => {
        const made = carried(band);
        const limit = BigInt(Math.floor(limitOf(made)));
        const all = BigInt(parts.reduce((a, b) => a + b));
        const inputs = parts.map((part, i) => ((limit * BigInt(part)) / all) * (sign[i] as bigint));
        expect(largestPair(made, inputs)).toBeLessThan(BigInt(FITS));
      }),
      { seed: 20251122, numRuns: 2000 },
    );
  });

  test("lets amounts of a municipality's size through: some 10^12 kr.", () => {
    expect(limitOf(carried("0.05"))).toBeGreaterThan(1e14);
  });

  test("a row at the limit and beyond is the same number, computed one by one beyond it", () => {
    const unit = { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" };
    const results = Float64Array.of(2 ** 50, -(2 ** 51), 2 ** 52, -(2 ** 52), 1_000_000);
    const zero = new Float64Array(5);
    const run = carryOver.columns(
      { result: results, carriedIn: zero, fullYearBudget: zero },
      { units: unit, set: agreementInForce("syddanmark", "2025-12-31") },
    );
    expect([...run.results.toTariff]).toEqual([...results]);
    expect([run.exactRows > 0, run.faults]).toEqual([true, []]);
  });
});
