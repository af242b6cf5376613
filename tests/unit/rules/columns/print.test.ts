import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { agreementInForce } from "../../../../src/agreements/agreementInForce.ts";
import { LOOPS } from "../../../../src/generated/loops.ts";
import { exact } from "../../../../src/numbers/exact.ts";
import { parameters } from "../../../../src/parameters/parameters.ts";
import { type Loop, loopOf } from "../../../../src/rules/columns/loops.ts";
import { printLoops } from "../../../../src/rules/columns/print.ts";
import { factorsOf, signatureOf } from "../../../../src/rules/columns/signature.ts";
import { type Leaf, lower, type Program } from "../../../../src/rules/integers.ts";
import { rule, writtenRule } from "../../../../src/rules/rule.ts";
import { carryOver } from "../../../../src/settlement/ledger/carryOver.ts";

const oere: Leaf = { column: exact("0.01") };

function program(band: string) {
  const leaves = new Map<string, Leaf>([
    ["result", oere],
    ["carriedIn", oere],
    ["fullYearBudget", oere],
    ["band", { value: exact(band) }],
    ["deficitBand", { value: exact(band) }],
    ["bandRounding", { value: exact("0.01") }],
  ]);
  return lower(writtenRule(carryOver).formFor(new Map()), leaves);
}

/** A printed loop as it is when the library is built. */
async function loaded(lines: readonly string[], of: Program): Promise<Loop> {
  const { code } = transformSync(lines.join("\n"), { loader: "ts", target: "es2022" });
  const { LOOPS: loops } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return loops.get(signatureOf(of));
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
    expect([...factors.slice(0, -1)]).toEqual([1, 1, -1, 0, 1, 1, 1, 20, 1, -1, 1, 1, 1, -1]);
    expect(loop?.(inputs, results, factors, 0, 4, unfit, 0)).toBe(3);
    expect([...unfit.subarray(0, 3)]).toEqual([1, 2, 3]);
    expect(results.map(([first]) => first)).toEqual([50_000_000, -60_000_000, -50_000_000, -10_000_000]);
  });

  test("compute the rows asked for, and note those left aside after the ones that stand there", () => {
    const loop = loopOf(program("0.05"));
    const inputs = [0, 1, 2].map(() => Float64Array.of(20, 40, Number.NaN, 60, 0.25, 80));
    const results = [0, 1, 2, 3].map(() => new Float64Array(6).fill(7));
    const unfit = Int32Array.of(1, 9, 9, 9, 9, 9);
    expect(loop?.(inputs, results, factorsOf(program("0.05")), 2, 5, unfit, 1)).toBe(3);
    expect([...unfit]).toEqual([1, 2, 4, 9, 9, 9]);
    expect([...(results[0] as Float64Array)]).toEqual([7, 7, 7, 3, 7, 7]);
  });

  test("leave a row aside however little one of its numbers is off a whole one", () => {
    const loop = loopOf(program("0.05"));
    const factors = factorsOf(program("0.05"));
    const off = [5e-324, -5e-324, 2 ** -52, 1 - 2 ** -53, 2 ** 51 + 0.5, -(2 ** 51) - 0.5, Number.POSITIVE_INFINITY];
    const rows = off.length * 3;
    const cell = (input: number) => (row: number) => (row % 3 === input ? (off[Math.floor(row / 3)] as number) : -0);
    const inputs = [0, 1, 2].map((input) => Float64Array.from({ length: rows }, (_, row) => cell(input)(row)));
    const results = [0, 1, 2, 3].map(() => new Float64Array(rows));
    expect(loop?.(inputs, results, factors, 0, rows, new Int32Array(rows), 0)).toBe(rows);
  });

  test("tell of rows on both sides of where one call or block ends and the next begins", () => {
    const odd = [0, 255, 256, 257, 511, 512, 4095, 4096, 4097, 8191, 8192, 8199];
    const result = new Float64Array(8200).fill(100);
    for (const row of odd) result[row] = 2 ** 52;
    const zero = new Float64Array(8200);
    const units = { result: "0.01", carriedIn: "0.01", fullYearBudget: "0.01" };
    const set = agreementInForce("syddanmark", "2025-12-31");
    const run = carryOver.columns({ result, carriedIn: zero, fullYearBudget: zero }, { units, set });
    expect(run.exactRows).toBe(odd.length);
    expect(run.results.toTariff).toEqual(result);
  });

  test.each([
    [{ name: "reaches" as const, isSo: (costs: bigint, rounded: bigint) => costs >= rounded }],
    [{ name: "exceeds" as const, isSo: (costs: bigint, rounded: bigint) => rounded > costs }],
  ])("compare with a rounded number rightly also where floats no longer hold it: $name", async ({ name, isSo }) => {
    const flat = rule({
      title: { da: "Prøve", en: "Test" },
      mark: "local",
      source: { da: "prøve", en: "a test" },
      inputs: { total: "kr", costs: "kr" },
      parameters: { tariffRounding: parameters.tariffs.tariffRounding },
      gives: { isAbove: "flag" },
      formula: ({ total, costs, tariffRounding }) => {
        const rounded = total.times(total).dividedBy(total).roundedTo(tariffRounding);
        return { isAbove: name === "reaches" ? costs.reaches(rounded) : rounded.exceeds(costs) };
      },
    });
    // 10^-10 øre beside whole øre: the rounded side is multiplied by 10^10, up to 3 · 10^17, more than floats hold, and
    // what is compared with it lies at 2^50; from 2^52 on that is left aside, as is a divisor that is not above 0.
    const leaves = new Map<string, Leaf>([
      ["total", { column: exact("0.01") }],
      ["costs", { column: exact("0.000000000001") }],
      ["tariffRounding", { value: exact("0.01") }],
    ]);
    const comparing = lower(writtenRule(flat).formFor(new Map()), leaves);
    const loop = await loaded(printLoops([{ name: "comparing", program: comparing }]), comparing);
    const totals = [30_000_001, 3, 112_589, 112_590, 1, 10 ** 7, -1, 1, 1];
    const costs = [2 ** 50, 3e10, 2 ** 50, 2 ** 50, 1e10 - 1, -(2 ** 50), -1e10, 2 ** 52, -(2 ** 60)];
    const isAbove = new Uint8Array(9).fill(9);
    const unfit = new Int32Array(9);
    const inputs = [Float64Array.from(totals), Float64Array.from(costs)];
    const found = loop(inputs, [isAbove], factorsOf(comparing), 0, 9, unfit, 0);
    expect(Array.from(unfit.subarray(0, found))).toEqual([6, 7, 8]);
    const wanted = totals.map((total, row) => Number(isSo(BigInt(costs[row] as number), BigInt(total) * 10n ** 10n)));
    expect(Array.from(isAbove)).toEqual([...wanted.slice(0, 6), 9, 9, 9]);
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
