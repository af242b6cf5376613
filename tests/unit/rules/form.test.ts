import { describe, expect, test } from "vitest";
import type { Rounding } from "../../../src/rules/parameter.ts";
import { rule } from "../../../src/rules/rule.ts";
import { refusal } from "../../refusal.ts";

const text = (words: string) => ({ da: words, en: words });
const whole: Rounding = {
  id: "x.whole",
  name: "whole",
  title: text("whole"),
  unit: "kr",
  mode: "half-away",
  values: [],
};

/** Defines a rule as plain JavaScript may, past what TypeScript would refuse. */
function defined(formula: (given: never) => unknown) {
  const shape = { title: text("rule"), mark: "local", source: text("test"), inputs: { amount: "kr" } };
  return refusal(() => rule({ ...shape, parameters: { whole }, gives: { total: "kr" }, formula } as never));
}

describe("a formula from plain JavaScript", () => {
  interface Given {
    readonly amount: { plus(other: unknown): unknown; roundedTo(rounding: unknown): unknown };
    readonly whole: { readonly unit: unknown };
  }

  test.each<[string, (given: Given) => unknown, string]>([
    ["a literal result", () => ({ total: 0 }), "malformed"],
    ["a missing result", () => ({}), "missing"],
    ["nothing at all", () => undefined, "missing"],
    ["a result that is not declared", ({ amount }) => ({ total: amount, more: amount }), "unknown-key"],
    ["a literal in a sum", ({ amount }) => ({ total: amount.plus(1) }), "unit"],
    [
      "rounding to an amount",
      ({ amount }) => ({ total: amount.roundedTo({ unit: amount, mode: "half-away" }) }),
      "unit",
    ],
    [
      "rounding by no known mode",
      ({ amount, whole }) => ({ total: amount.roundedTo({ ...whole, mode: "up" }) }),
      "unit",
    ],
    ["rounding to nothing", ({ amount }) => ({ total: amount.roundedTo(undefined) }), "unit"],
  ])("is refused: %s", (_, formula, kind) => {
    expect(defined(formula as never).kind).toBe(kind);
  });
});

test("two steps named alike in English only are two", () => {
  const made = rule({
    title: text("rule"),
    mark: "local",
    source: text("test"),
    inputs: { amount: "kr" },
    gives: { total: "kr" },
    formula: ({ amount }) => ({
      total: amount.named({ da: "én", en: "one" }).plus(amount.named({ da: "to", en: "one" })),
    }),
  });
  expect(made.steps.filter(({ op }) => op === "named").map(({ text: name }) => name?.da)).toEqual(["én", "to"]);
});
