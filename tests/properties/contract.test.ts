import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exported, type ValidCall, validCalls } from "./contract/calls.ts";
import { breach } from "./contract/outcome.ts";
import { spoiledArgs, strange } from "./contract/spoiled.ts";

/** Calls of each function in an ordinary run; `CONTRACT_RUNS=2000` makes the large one, `CONTRACT_SEED` another. */
const RUNS = Number(process.env.CONTRACT_RUNS ?? 12);
const SEED = Number(process.env.CONTRACT_SEED ?? 20251130);

/** Anything at all, and the arguments of an example with something wrong in them. */
function argumentsOf(name: string, calls: readonly ValidCall[]): fc.Arbitrary<readonly unknown[]> {
  const plain = name.replace(/\.(?:exact|explain)$/, "");
  const valid = calls.filter((each) => each.name === name || each.name === plain);
  const anything = fc.array(strange, { maxLength: 3 });
  if (valid.length === 0) return anything;
  const spoiled = fc.oneof(...valid.map(({ args }) => spoiledArgs(args)));
  return fc.oneof({ weight: 5, arbitrary: spoiled }, { weight: 1, arbitrary: anything });
}

describe("every function gives a whole result or refuses in words", () => {
  const calls = validCalls();

  test("the examples call nearly every function", () => {
    const called = new Set(calls.map(({ name }) => name.replace(/\..*/, "")));
    const bare = exported.filter(({ name }) => !name.includes(".") && !called.has(name));
    expect(bare.map(({ name }) => name)).toEqual([]);
    expect(calls.length).toBeGreaterThan(400);
  });

  test("what the examples give is whole", () => {
    const broken = calls.map(({ name, call, args }) => [name, breach(call, args)]);
    expect(broken.filter(([, what]) => what !== undefined)).toEqual([]);
  });

  test.each(exported)("$name", ({ name, call }) => {
    const property = fc.property(argumentsOf(name, calls), (args) => {
      expect(breach(call, args)).toBeUndefined();
    });
    fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
  });
});
