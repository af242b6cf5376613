import { describe, expect, test } from "vitest";
import type { Step } from "../../../src/rules/quantity.ts";
import { rule } from "../../../src/rules/rule.ts";
import { SmallValues } from "../../../src/rules/smallValues.ts";
import { refusal } from "../../refusal.ts";
import { rests } from "./example.ts";

const BORDER = 2n ** 53n;

describe("the values of small numbers", () => {
  const input: Step = { op: "input", args: [], name: "total" };
  const readAll = (given: unknown) => new SmallValues([input], [["total", "kr"]]).read(given);
  const read = (total: unknown) => readAll({ total });

  test.each([
    [{ n: BORDER - 1n, d: 1n }, true],
    [{ n: BORDER, d: 1n }, false],
    [{ n: 1n - BORDER, d: BORDER - 1n }, true],
    [{ n: -BORDER, d: 1n }, false],
    [{ n: 1n, d: BORDER }, false],
    [{ n: 1n, d: 0n }, false],
    [{ n: 1n, d: -2n }, false],
    [{ n: 1n, d: 2 }, false],
    [{ n: 1n }, false],
    [null, false],
    [undefined, false],
    [true, false],
    [1n, false],
    [[1n, 1n], false],
  ])("read %o: %s", (given, fits) => {
    expect(read(given)).toBe(fits);
  });
});

describe("the inputs of a call", () => {
  const steps = ["cost", "share"].map((name): Step => ({ op: "input", args: [], name }));
  const read = (given: unknown) =>
    new SmallValues(steps, [
      ["cost", "kr"],
      ["share", "flag"],
    ]).read(given);

  test("are read where they are those of the rule in its order", () => {
    expect(read({ cost: 1, share: true })).toBe(true);
    expect(read({ cost: "1.5", share: false })).toBe(true);
  });

  test.each([
    ["in another order", { share: true, cost: 1 }],
    ["too few", { cost: 1 }],
    ["too many", { cost: 1, share: true, more: 2 }],
    ["none", {}],
    ["inherited", Object.create({ cost: 1, share: true })],
    ["the last inherited", Object.assign(Object.create({ share: true }), { cost: 1 })],
    ["no object", 1],
    ["nothing", null],
    ["text that is no number", { cost: "en krone", share: true }],
    ["a flag that is a number", { cost: 1, share: 1 }],
    ["a number that is a flag", { cost: true, share: true }],
  ])("are left to be checked one by one: %s", (_, given) => {
    expect(read(given)).toBe(false);
  });
});

test("what was read before a key that is not the rule's next one is kept, and not read again", () => {
  const names = ["cost", "share"];
  const small = new SmallValues(
    names.map((name): Step => ({ op: "input", args: [], name })),
    [
      ["cost", "kr"],
      ["share", "1"],
    ],
  );
  let reads = 0;
  const cost = { enumerable: true, get: () => ++reads };
  for (const [given, rest] of [
    [Object.defineProperty({}, "cost", cost), undefined],
    [Object.assign(Object.defineProperty({}, "cost", cost), { other: 2, share: 3 }), undefined],
    [Object.assign(Object.defineProperty({}, "cost", cost), { share: "x" }), [3, "x"]],
    [Object.assign(Object.defineProperty({ share: 5 }, "cost", cost)), [4, 5]],
  ] as const) {
    expect(small.read(given)).toBe(false);
    expect(small.rest(given)).toEqual(rest);
  }
  expect(reads).toBe(4);
});

describe("text and floats", () => {
  const twice = rule({
    ...rests,
    inputs: { total: "kr", rate: "rate", days: "day" },
    gives: { amount: "kr" },
    formula: ({ total, rate, days }) => ({ amount: total.times(rate).times(days).dividedBy(days) }),
  });
  const fast = (total: unknown, rate: unknown, days: unknown) => twice.exact({ total, rate, days } as never).amount;
  /** In another order the inputs are read one by one. */
  const slow = (total: unknown, rate: unknown, days: unknown) => twice.exact({ days, rate, total } as never).amount;

  test.each([
    [2347.5, "1.055", 365],
    [1055.8913249999998, 0.1 + 0.2, "12.5"],
    [0.1 + 0.2, "0.039", 1],
    [(2 / 3) * 1000, 1, "0.125"],
    [999_999_999_999_999, "1.0551", 3],
    ["2347.50", 1.0551, "1055"],
  ])("%j, %j and %j are the same whichever way they are read", (total, rate, days) => {
    const [a, b] = [fast(total, rate, days), slow(total, rate, days)];
    expect(a.n * b.d).toBe(b.n * a.d);
    expect(String(twice({ total, rate, days }).amount)).toBe(String(twice({ days, rate, total }).amount));
  });

  test.each([
    ["2.347", 1, 1, "total"],
    ["0.039", 1, 1, "total"],
    [1, 1, "1.055", "days"],
    [1, 1, "30.000.000", "days"],
    [1 / 3, 1, 1, "total"],
  ])("%j, %j and %j are refused the same whichever way they are read", (total, rate, days, path) => {
    const [a, b] = [refusal(() => fast(total, rate, days)), refusal(() => slow(total, rate, days))];
    expect(a).toEqual(b);
    expect(a.path).toBe(path);
  });
});

describe("fractions in and out", () => {
  const doubled = rule({
    ...rests,
    inputs: { total: "kr" },
    gives: { amount: "kr" },
    formula: ({ total }) => ({ amount: total.plus(total) }),
  });
  test("a key that another object gives is missing", () => {
    const given = Object.create({ total: 1 });
    expect(refusal(() => doubled(given)).kind).toBe("missing");
  });

  test("an unknown key is told before a text that is no number", () => {
    const given = { total: "en krone", more: 1 };
    expect(refusal(() => doubled(given)).kind).toBe("unknown-key");
  });

  const exact = (n: bigint, d: bigint) => doubled.exact({ total: { n, d } }).amount;

  test("are the same on both sides of what floats hold", () => {
    for (const n of [BORDER / 2n - 1n, BORDER / 2n, BORDER - 1n, BORDER, BORDER + 1n, 10n ** 40n]) {
      expect(exact(n, 7n)).toEqual({ n: 2n * n, d: 7n });
      expect(exact(-n, 7n)).toEqual({ n: -2n * n, d: 7n });
      expect(exact(1n, n)).toEqual({ n: 2n, d: n });
    }
  });

  test("a denominator that is not above 0 is refused", () => {
    for (const d of [0n, -1n, -BORDER]) expect(refusal(() => exact(1n, d)).kind).toBe("malformed");
  });
});
