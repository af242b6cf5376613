import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromExactText } from "../../src/numbers/exactText.ts";
import type { Fraction } from "../../src/numbers/fraction.ts";
import { explanationMarkdown, explanationText } from "../../src/rules/explanationText.ts";
import type { Rounding } from "../../src/rules/parameter.ts";
import type { Condition, Quantity, RoundingTerm } from "../../src/rules/quantity.ts";
import { reevaluate } from "../../src/rules/reevaluate.ts";
import { rule } from "../../src/rules/rule.ts";
import type { Text } from "../../src/words.ts";
import { refusal } from "../refusal.ts";
import { type Amount, amounts, FLAGS, type Flag, flags, type Given, MODES, written, writtenFlag } from "./formulas.ts";
import { amountOf, answerOf, type Bound, type Plain, plain } from "./plainArithmetic.ts";

const RUNS = { seed: 20250124, numRuns: 1000 };
const text = (name: string): Text => ({ da: name, en: name });
const rests = { title: text("formula"), mark: "local", source: text("example") } as const;

const UNITS = ["0.01", "0.05", "1", "25"] as const;
const rounding = (mode: Rounding["mode"], unit: string): Rounding => ({
  id: `tests.${mode}`,
  name: mode,
  title: text(mode),
  unit: "kr",
  mode,
  values: [{ value: unit, scope: null, from: null, to: null, mark: "local", source: text("example") }],
});

const words = { budget: text("budget"), result: text("result"), isNew: text("new"), isLarge: text("large") };
const inputs = {
  amount: "kr",
  budget: "kr",
  result: "kr",
  rate: "rate",
  share: "1",
  isNew: "flag",
  isLarge: "flag",
} as const;

/** A rule with a random formula for an amount and one for a condition. */
function ruleOf(amount: Amount, flag: Flag, unit: string) {
  return rule({
    ...rests,
    words,
    inputs,
    parameters: Object.fromEntries(MODES.map((mode) => [mode, rounding(mode, unit)])),
    gives: { total: "kr", isAbove: "flag" },
    formula: (given) => {
      const all = given as unknown as Given["quantities"] & Given["conditions"] & Given["roundings"];
      const parts: Given = {
        quantities: all as Readonly<Record<string, Quantity>>,
        conditions: all as Readonly<Record<string, Condition>>,
        roundings: all as Readonly<Record<string, RoundingTerm>>,
      };
      return { total: written(amount, parts), isAbove: writtenFlag(flag, parts) };
    },
  });
}

/** A decimal number of up to four decimals, often 0 or a half. */
const decimals = fc.oneof(
  fc.constantFrom("0", "0.5", "-0.5", "0.0050", "1", "-1"),
  fc
    .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, decimals]) => (n / 10 ** decimals).toFixed(decimals === 3 ? 4 : decimals)),
);
const cases = fc.record({
  amount: amounts,
  flag: flags,
  unit: fc.constantFrom(...UNITS),
  numbers: fc.record({ amount: decimals, budget: decimals, result: decimals, rate: decimals, share: decimals }),
  flags: fc.record({ isNew: fc.boolean(), isLarge: fc.boolean() }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function plainOf(text: string): Plain {
  const [wholeText = "", decimals = ""] = text.split(".");
  return plain(BigInt(wholeText + decimals), 10n ** BigInt(decimals.length));
}

function boundOf({ numbers, flags, unit }: Case): Bound {
  return {
    numbers: new Map(Object.entries(numbers).map(([name, value]) => [name, plainOf(value)])),
    flags: new Map(FLAGS.map((name) => [name, flags[name]])),
    unit: plainOf(unit),
  };
}

/** What the tests' own arithmetic gives, or nothing where it divides by zero. */
function expected(each: Case): { total: Plain; isAbove: boolean } | undefined {
  const bound = boundOf(each);
  try {
    return { total: amountOf(each.amount, bound), isAbove: answerOf(each.flag, bound) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
const asPlain = ({ n, d }: Fraction) => plain(n, d);

describe("a random formula", () => {
  test("gives what an independent evaluation gives, or is refused where that divides by zero", () => {
    let computed = 0;
    const check = (each: Case) => {
      const formula = ruleOf(each.amount, each.flag, each.unit);
      const given = { ...each.numbers, ...each.flags };
      const wanted = expected(each);
      if (wanted === undefined) {
        expect(refusal(() => formula.exact(given)).kind).toBe("not-computable");
        return;
      }
      computed++;
      const { total, isAbove } = formula.exact(given);
      expect(asPlain(total)).toEqual(wanted.total);
      expect(isAbove).toBe(wanted.isAbove);
      expect(formula(given).isAbove).toBe(isAbove);
    };
    fc.assert(fc.property(cases, check), RUNS);
    expect(computed).toBeGreaterThan(RUNS.numRuns / 2);
  });

  test("explains itself in data that survive JSON and give the same exact text", () => {
    const check = (each: Case) => {
      if (expected(each) === undefined) return;
      const formula = ruleOf(each.amount, each.flag, each.unit);
      const given = { ...each.numbers, ...each.flags };
      const why = formula.explain(given);
      const stored = JSON.parse(JSON.stringify(why));
      const again = reevaluate(stored);
      expect(again).toEqual(
        Object.fromEntries((why.calculation?.results ?? []).map(({ name, value }) => [name, value])),
      );
      expect(asPlain(fromExactText(again.total ?? ""))).toEqual(asPlain(formula.exact(given).total));
      for (const language of ["da", "en"] as const) {
        expect(explanationText(stored, language)).toBe(explanationText(why, language));
        expect(explanationText(why, language)).not.toMatch(/undefined|NaN|\[object/);
        expect(explanationMarkdown(why, language).split("\n")).toHaveLength(
          explanationText(why, language).split("\n").length,
        );
      }
    };
    fc.assert(fc.property(cases, check), { ...RUNS, numRuns: 300 });
  });

  test("is written with every step once, each after the steps it uses", () => {
    const check = (amount: Amount, flag: Flag) => {
      const { steps } = ruleOf(amount, flag, "1");
      const written = steps.map(({ op, args, name, mode }) => JSON.stringify([op, args, name, mode]));
      expect(new Set(written).size).toBe(steps.length);
      steps.forEach(({ args }, at) => {
        for (const arg of args) expect(arg).toBeLessThan(at);
      });
    };
    fc.assert(fc.property(amounts, flags, check), { ...RUNS, numRuns: 300 });
  });

  test("has no more steps when it is written twice and both are used", () => {
    const check = (amount: Amount, flag: Flag) => {
      const once = ruleOf(amount, flag, "1").steps.length;
      const twice = ruleOf({ op: "plus", a: amount, b: structuredClone(amount) }, flag, "1").steps;
      const [last] = twice.filter(({ op, args }) => op === "plus" && args[0] === args[1]).slice(-1);
      expect(last?.op).toBe("plus");
      expect(twice.length).toBeLessThanOrEqual(once + 1);
    };
    fc.assert(fc.property(amounts, flags, check), { ...RUNS, numRuns: 200 });
  });
});

describe("units that do not fit", () => {
  const given = {
    amount: "kr@now",
    budget: "kr@now",
    result: "kr@now",
    rate: "rate",
    share: "1",
    isNew: "flag",
    isLarge: "flag",
  } as const;
  const FOREIGN = ["kr@then", "kr", "day", "kr@now/day", "kr@2024", "rate", "kr@now·kr@now", "kr@now/kr@then"] as const;

  /** A random formula of the price level now, met by something of another unit. */
  function meeting(
    amount: Amount,
    flag: Flag,
    foreign: string,
    meet: (own: Quantity, other: Quantity, flag: Condition) => Quantity,
  ) {
    return rule({
      ...rests,
      words: { ...words, foreign: text("foreign") },
      inputs: { ...given, foreign },
      parameters: Object.fromEntries(MODES.map((mode) => [mode, rounding(mode, "0.01")])),
      gives: { total: "kr@now" },
      formula: (all) => {
        const parts = all as unknown as Given["quantities"] & Given["conditions"] & Given["roundings"];
        const from = { quantities: parts, conditions: parts, roundings: parts } as unknown as Given;
        return { total: meet(written(amount, from), all.foreign, writtenFlag(flag, from)) };
      },
    });
  }

  const MEETINGS = [
    (own: Quantity, other: Quantity) => own.plus(other),
    (own: Quantity, other: Quantity) => other.minus(own),
    (own: Quantity, other: Quantity) => own.atMost(other),
    (own: Quantity, other: Quantity) => own.between(0, other),
    (own: Quantity, other: Quantity, flag: Condition) => flag.choose(own, other),
    (own: Quantity, other: Quantity) => own.exceeds(other).choose(own, 0),
    (own: Quantity, other: Quantity) => other.reaches(own).choose(0, own),
    (_: Quantity, other: Quantity) => other.plus(0),
    (own: Quantity, other: Quantity) => own.plus(own.increasedBy(other.dividedBy(own))),
  ];

  test("never load, wherever in a formula they meet", () => {
    const check = (amount: Amount, flag: Flag, foreign: string, at: number) => {
      const meet = MEETINGS[at % MEETINGS.length] ?? MEETINGS[0];
      if (meet === undefined) return;
      expect(refusal(() => meeting(amount, flag, foreign, meet)).kind).toBe("unit");
    };
    fc.assert(fc.property(amounts, flags, fc.constantFrom(...FOREIGN), fc.nat(), check), RUNS);
  });

  test("and the same formulas load where the unit is their own", () => {
    const check = (amount: Amount, flag: Flag, at: number) => {
      const meet = MEETINGS[at % MEETINGS.length] ?? MEETINGS[0];
      if (meet !== undefined) expect(meeting(amount, flag, "kr@now", meet).gives).toEqual({ total: "kr@now" });
    };
    fc.assert(fc.property(amounts, flags, fc.nat(), check), { ...RUNS, numRuns: 300 });
  });
});
