import { describe, expect, test } from "vitest";
import { LOOPS } from "../../../../src/generated/loops.ts";
import { exact } from "../../../../src/numbers/exact.ts";
import { loopOf } from "../../../../src/rules/columns/loops.ts";
import { printLoops } from "../../../../src/rules/columns/print.ts";
import { factorsOf, signatureOf } from "../../../../src/rules/columns/signature.ts";
import { type Leaf, lower } from "../../../../src/rules/integers.ts";
import { writtenRule } from "../../../../src/rules/rule.ts";
import { carryOver } from "../../../../src/settlement/carryOver.ts";

const oere: Leaf = { column: exact("0.01") };

function program(band: string) {
  const leaves = new Map<string, Leaf>([
    ["result", oere],
    ["carriedIn", oere],
    ["fullYearBudget", oere],
    ["band", { value: exact(band) }],
    ["bandRounding", { value: exact("0.01") }],
  ]);
  return lower(writtenRule(carryOver).formFor(new Map()), leaves);
}

describe("printed loops", () => {
  test("are found by what is computed, whatever the rule set's values are", () => {
    expect(signatureOf(program("0.05"))).toBe(signatureOf(program("0.0375")));
    expect(loopOf(program("0.05"))).toBeDefined();
    expect(loopOf(program("0.0375"))).toBe(loopOf(program("0.05")));
  });

  test("are not used where a number is multiplied by 0, which would hide that it is too large", () => {
    expect(LOOPS.has(signatureOf(program("0")))).toBe(true);
    expect(loopOf(program("0"))).toBeUndefined();
  });

  test("compute a row, and leave one aside that is not whole or not exact", () => {
    const loop = loopOf(program("0.05"));
    const column = (...cells: number[]) => Float64Array.from(cells);
    // 5 % of 10 000 000.19 kr. is 500 000.0095 kr., truncated to 500 000.00
    const result = column(-60_000_000, 0.5, 2 ** 52, Number.NaN);
    const inputs = [result, column(0, 0, 0, 0), column(1_000_000_019, 1, 1, 1)];
    const results = [0, 1, 2, 3].map(() => new Float64Array(4));
    const unfit = new Int32Array(4);
    const factors = factorsOf(program("0.05"));
    expect(factors.slice(0, -1)).toEqual([1, 1, 1, 20, 1, -1, 1, 1, 1, -1]);
    expect(loop?.(inputs, results, factors, 4, unfit)).toBe(3);
    expect([...unfit.subarray(0, 3)]).toEqual([1, 2, 3]);
    expect(results.map(([first]) => first)).toEqual([50_000_000, -60_000_000, -50_000_000, -10_000_000]);
  });

  test("are printed once for programs that compute alike, under the first name", () => {
    const printed = printLoops([
      { name: "first", program: program("0.05") },
      { name: "second", program: program("0.06") },
    ]).join("\n");
    expect(printed).toContain("const first: Loop");
    expect(printed).not.toContain("second");
  });
});
