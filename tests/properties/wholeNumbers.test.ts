import { describe, expect, test } from "vitest";
import { validCalls } from "./contract/calls.ts";

/** All objects that results of the library hold. */
function withinResults(results: readonly unknown[]): ReadonlySet<unknown> {
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || seen.has(value)) return;
    seen.add(value);
    for (const each of Object.values(value)) visit(each);
  };
  for (const result of results) visit(result);
  return seen;
}

/** What was given with every whole number as a database gives it, but in what is a result of the library, or made by one. */
function asBigints(given: unknown, results: ReadonlySet<unknown>): unknown {
  if (Number.isSafeInteger(given) && !Object.is(given, -0)) return BigInt(given as number);
  if (typeof given !== "object" || given === null || Object.isFrozen(given) || results.has(given)) return given;
  if (Array.isArray(given)) return given.map((each) => asBigints(each, results));
  if (Object.getPrototypeOf(given) !== Object.prototype) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, asBigints(value, results)]));
}

/** What a result shows: its values without its functions. */
function shown(value: unknown, seen: unknown[] = []): unknown {
  if (typeof value === "function") return "function";
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (seen.includes(value)) return "above";
  const inside = [...seen, value];
  if (Array.isArray(value)) return value.map((each) => shown(each, inside));
  if (value instanceof Map) return [...value].map((each) => shown(each, inside));
  if ("toFixed" in value) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each, inside)]));
}

function outcome(call: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): unknown {
  try {
    return shown(call(...args));
  } catch (error) {
    return String(error);
  }
}

/** What reads no rows: how a text or a sheet is laid out, a cell that is shown as it was given, and what was stored. */
const APART = new Set([
  ...["formatAmount", "formatNumber", "asMarkdown", "maskSmallCounts", "sheetOf"],
  ...["barPicture", "groupedBarPicture", "linePicture", "scatterPicture"],
  ...["revive", "reevaluate"],
]);

describe("whole numbers as a database gives them, as bigint, are read as the numbers that they are", () => {
  const calls = validCalls();
  const results = withinResults(calls.map(({ result }) => result));
  const changed = calls.map(({ args }) => args.map((each) => asBigints(each, results)));
  const names = [...new Set(calls.map(({ name }) => name))].filter((name) => !APART.has(name));

  test("in the examples of nearly every function", () => {
    const withSome = calls.filter(({ args }, i) => args.some((each, j) => !Object.is(each, changed[i]?.[j])));
    expect(new Set(withSome.map(({ name }) => name)).size).toBeGreaterThan(120);
  });

  test.each(names)("%s", (name) => {
    for (const [i, { name: called, call, args }] of calls.entries()) {
      if (called !== name) continue;
      expect(outcome(call, changed[i] as readonly unknown[])).toEqual(outcome(call, args));
    }
  });
});
