import { describe, expect, test } from "vitest";
import { exactAsWritten as exact } from "../../../src/numbers/exact.ts";
import type { Form } from "../../../src/rules/form.ts";
import { inUnits, type Leaf, lower } from "../../../src/rules/integers.ts";
import { Trace } from "../../../src/rules/quantity.ts";
import { DivisionByZero } from "../../../src/rules/value.ts";

/** A form of one result, `r`, of what is built on the inputs a, b and a constant c. */
function formOf(build: (trace: Trace) => { readonly at: number }): Form {
  const trace = new Trace();
  const { at } = build(trace);
  return { steps: trace.steps, results: [["r", at]], units: trace.steps.map(() => "1") };
}

const leaves = (c = "365"): Map<string, Leaf> =>
  new Map<string, Leaf>([
    ["a", { column: exact("0.01") }],
    ["b", { column: exact("0.0001") }],
    ["c", { value: exact(c) }],
    ["unit", { value: exact("0.01") }],
  ]);

describe("lower", () => {
  test("brings both sides of a sum to one scale, and folds what is known into the factors", () => {
    const form = formOf((t) => t.input("a").plus(t.input("b")));
    const { code, results } = lower(form, leaves());
    expect(code.slice(3)).toEqual([{ op: "sum", a: 1, k: 100n, b: 2, m: 1n }]);
    expect(results).toEqual([{ name: "r", at: 3, d: 0, unit: { n: 1n, d: 10000n } }]);
  });

  test("cancels scales before any row is seen: a · 365 / b to whole øre", () => {
    const form = formOf((t) => {
      const product = t.input("a").times(t.input("c")).dividedBy(t.input("b"));
      return t.add("roundedTo", [product.at, t.input("unit").at], "", { mode: "half-away" });
    });
    const { code } = lower(form, leaves());
    // 0.01 · 365 / 0.0001 / 0.01 = 3 650 000
    expect(code.at(-1)).toEqual({ op: "rounded", a: 5, k: 3_650_000n, b: 4, m: 1n, mode: "half-away" });
    expect(code.slice(3)).toEqual([
      { op: "signed", a: 0, b: 2 },
      { op: "size", b: 2 },
      { op: "product", a: 1, b: 3 },
      expect.anything(),
    ]);
  });

  test("writes equal steps once, and none for adding 0 or changing the sign", () => {
    const form = formOf((t) => {
      const [a, b] = [t.input("a"), t.input("b")];
      return a.negated().plus(0).plus(b.negated().negated()).minus(a.minus(b));
    });
    const ops = lower(form, leaves()).code.map(({ op }) => op);
    expect(ops).toEqual(["one", "input", "input", "sum", "sum", "sum"]);
  });

  test("writes the same instructions whatever the constant is; only the factors differ", () => {
    const form = formOf((t) => t.input("a").times(t.input("c")).atMost(t.input("b")));
    const [one, other] = [lower(form, leaves("365")), lower(form, leaves("0.7"))];
    expect(one.code.map(({ op }) => op)).toEqual(other.code.map(({ op }) => op));
    expect(one.code.at(-1)).toMatchObject({ k: 36_500n, m: 1n });
    expect(other.code.at(-1)).toMatchObject({ k: 70n, m: 1n });
  });

  test("counts a result in a unit above 0, also one that is mirrored, constant or nothing", () => {
    const units = (build: (t: Trace) => { readonly at: number }) =>
      lower(formOf(build), leaves("-12.5")).results[0]?.unit;
    expect(units((t) => t.input("a").negated())).toEqual({ n: 1n, d: 100n });
    expect(units((t) => t.input("c"))).toEqual({ n: 1n, d: 2n });
    expect(units((t) => t.add("zero", []))).toEqual({ n: 1n, d: 1n });
  });

  test("tells a divisor that is 0 in every row", () => {
    const form = formOf((t) => t.input("a").dividedBy(t.input("c")));
    expect(() => lower(form, leaves("0"))).toThrow(DivisionByZero);
    expect(() => lower(form, leaves("-0.01"))).not.toThrow();
  });
});

describe("inUnits", () => {
  test("counts a result in a smaller unit by one instruction more", () => {
    const program = lower(
      formOf((t) => t.input("a")),
      leaves(),
    );
    expect(inUnits(program, [exact("0.01")]).code).toEqual(program.code);
    const finer = inUnits(program, [exact("0.005")]);
    expect(finer.code.at(-1)).toEqual({ op: "sum", a: 1, k: 2n, b: 0, m: 0n });
    expect(finer.results[0]).toMatchObject({ at: finer.code.length - 1, unit: { n: 5n, d: 1000n } });
  });
});
