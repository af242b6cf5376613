import { describe, expect, test } from "vitest";
import { type Engine, engineOf, interpreted, printed } from "../../../src/rules/columns/engine.ts";
import { type Loop, loopOf } from "../../../src/rules/columns/loops.ts";
import { printLoops } from "../../../src/rules/columns/print.ts";
import type { RowFault } from "../../../src/rules/columns/run.ts";
import type { Program } from "../../../src/rules/integers.ts";
import { randomCase } from "./columnFormulas.ts";
import { Dice, difference, faultsAstray, runs } from "./columnRows.ts";
import { RULE_CASES } from "./columnRules.ts";

/** Rows of each rule in an ordinary run; `READINGS_ROWS=1000000` makes the full one, with a tenth of it adversarial. */
const ROWS = Number(process.env.READINGS_ROWS ?? 10_000);
const FORMULAS = 1_000;
const SEED = 20250124;

/** What is TypeScript in a printed loop. */
const TYPES = / as \w+|: Loop|: ReadonlyMap<string, Loop>|<string, Loop>|export /g;

/** A program printed and made to run there and then, which the library itself never does. */
function printedNow(program: Program): Engine {
  const [, ...declarations] = printLoops([{ name: "now", program }]);
  const text = declarations.join("\n").replace(TYPES, "");
  const [loop] = new Function(`${text} return [...LOOPS.values()];`)() as readonly Loop[];
  if (loop === undefined) throw new Error("nothing was printed");
  return printed(program, loop);
}

describe("columns are the value reading, bit for bit", () => {
  test(`${FORMULAS} random formulas, interpreted and printed`, () => {
    const dice = new Dice(SEED);
    let [exactRows, rows] = [0, 0];
    for (let i = 0; i < FORMULAS; i++) {
      const each = randomCase(dice, 40);
      const both = runs(each, [interpreted, printedNow]);
      expect(difference(each, both), `formula ${i}`).toBeUndefined();
      expect(both.flatMap(faultsAstray), `formula ${i}`).toEqual([]);
      exactRows += both[0]?.exactRows ?? 0;
      rows += both[0]?.rows ?? 0;
    }
    expect(rows).toBeGreaterThan(FORMULAS * 30);
    expect(exactRows).toBeGreaterThan(rows / 20);
    expect(exactRows).toBeLessThan((rows * 3) / 4);
  });

  test("a number that is not whole is told by every engine, and changes no other row", () => {
    const dice = new Dice(SEED + 1);
    for (let i = 0; i < 100; i++) {
      const each = randomCase(dice, 20);
      const a = each.columns.a as Float64Array;
      const before = runs(each, [interpreted]);
      a[13] = dice.of([0.5, -1.25, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]);
      const both = runs(each, [interpreted, printedNow]);
      expect(both.length).toBe(before.length * 2);
      const others = (faults: readonly RowFault[]) => faults.filter(({ row }) => row !== 13);
      for (const { faults, results } of both) {
        const own = faults.filter(({ row }) => row === 13).map(({ kind, result }) => [kind, result]);
        expect(["missing", "malformed"], `formula ${i}`).toContain(own[0]?.[0]);
        expect(own, `formula ${i}`).toEqual([[own[0]?.[0], undefined]]);
        expect(others(faults), `formula ${i}`).toEqual(others(before[0]?.faults ?? []));
        for (const [name, column] of Object.entries(results)) {
          const [now, then] = [Array.from(column), Array.from(before[0]?.results[name] ?? [])];
          now[13] = then[13] as number;
          expect(now, `formula ${i}`).toEqual(then);
        }
      }
    }
  });

  for (const [name, caseOf] of Object.entries(RULE_CASES)) {
    for (const near of [true, false]) {
      const rows = near ? Math.ceil(ROWS / 10) : ROWS;
      test(`${name}: ${rows} ${near ? "adversarial" : "random"} rows, interpreted and by the printed loop`, () => {
        const each = caseOf(new Dice(SEED + rows), rows, near);
        const isPrinted = (program: Program, most: number) => {
          expect(loopOf(program), "print it: scripts/generate/loops.ts, then npm run generate").toBeDefined();
          return engineOf(program, most);
        };
        const both = runs(each, [interpreted, isPrinted]);
        expect(both.length).toBe(2);
        expect(difference(each, both)).toBeUndefined();
        expect(both.flatMap(faultsAstray)).toEqual([]);
      }, 600_000);
    }
  }
});
