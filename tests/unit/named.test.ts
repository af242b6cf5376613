import * as rammetakst from "rammetakst";
import * as core from "rammetakst/core";
import * as files from "rammetakst/files";
import * as tables from "rammetakst/tables";
import { expect, test } from "vitest";
import { rule } from "../../src/rules/rule.ts";

type Called = (...given: unknown[]) => unknown;
const FACES: readonly [string, unknown][] = Object.entries({ ...rammetakst, ...core, ...tables, ...files });
const FUNCTIONS = FACES.filter((entry): entry is [string, Called] => typeof entry[1] === "function");
const READINGS = ["exact", "explain", "columns", "sql"] as const;

test("every public function is named as it is exported, and its readings after it", () => {
  expect(FUNCTIONS.length).toBeGreaterThan(150);
  expect(FUNCTIONS.filter(([name, each]) => each.name !== name).map(([name, each]) => [name, each.name])).toEqual([]);
  const twins = FUNCTIONS.flatMap(([name, each]) =>
    READINGS.flatMap((reading) => {
      const twin: unknown = Reflect.get(each, reading);
      return typeof twin === "function" ? [[`${name}.${reading}`, twin.name]] : [];
    }),
  );
  expect(twins.length).toBeGreaterThan(100);
  expect(twins.filter(([wanted, found]) => wanted !== found)).toEqual([]);
});

/** Neither of these takes anything that it could refuse, or makes an error of its own. */
const NEVER_REFUSES = ["RuleError"];

async function linesUnder(call: () => unknown): Promise<readonly string[]> {
  try {
    await call();
  } catch (error) {
    if (error instanceof rammetakst.RuleError) return (error.stack ?? "").split("\n");
  }
  return [];
}

/** What none of the functions takes. */
const HOSTILE = [
  [Symbol("x")],
  [],
  [{ x: 1 }, { x: 1 }, { x: 1 }],
  [null, null, null],
  ["x", "x", "x"],
  [[{ x: 1 }], { x: 1 }],
];

test("an error shows the function that was called and the line of the caller", async () => {
  const refused: { readonly name: string; readonly lines: readonly string[] }[] = [];
  for (const [name, each] of FUNCTIONS.filter((entry) => !NEVER_REFUSES.includes(entry[0]))) {
    for (const given of HOSTILE) {
      const lines = await linesUnder(function theCaller() {
        return each(...given);
      });
      if (lines.length === 0) continue;
      refused.push({ name, lines });
      break;
    }
  }
  expect(refused.length).toBeGreaterThan(150);
  const unnamed = refused.filter(({ name, lines }) => !lines.some((line) => line.includes(`at ${name} (`)));
  const withoutCaller = refused.filter(({ lines }) => !lines.some((line) => line.includes("theCaller")));
  expect(unnamed.map(({ name }) => name)).toEqual([]);
  expect(withoutCaller.map(({ name }) => name)).toEqual([]);
});

test("the caller's limit of lines is as it was after an error, and a longer one is kept", async () => {
  const before = Error.stackTraceLimit;
  try {
    for (const limit of [3, 200]) {
      Error.stackTraceLimit = limit;
      expect((await linesUnder(() => rammetakst.parseAmount("x"))).length).toBeGreaterThan(0);
      expect(Error.stackTraceLimit).toBe(limit);
    }
  } finally {
    Error.stackTraceLimit = before;
  }
});

test("a rule of one's own may have a name, of letters and digits", () => {
  const text = {
    title: { da: "Leje", en: "Rent" },
    mark: "local",
    source: { da: "eget", en: "own" },
    inputs: { amount: "kr" },
    gives: { total: "kr" },
    formula: ({ amount }: { amount: never }) => ({ total: amount }),
  } as const;
  expect(rule({ ...text, name: "monthlyRent" } as never).name).toBe("monthlyRent");
  expect(rule(text as never).name).toBe("rule");
  expect(() => rule({ ...text, name: "a\nb" } as never)).toThrow(/^name: /);
});
