import type { RoundingMode } from "../../../src/numbers/rounding.ts";
import type { Rounding } from "../../../src/rules/parameter.ts";
import type { Quantity } from "../../../src/rules/quantity.ts";
import { rule } from "../../../src/rules/rule.ts";
import type { Text } from "../../../src/words.ts";

const own = (text: string): Text => ({ da: text, en: text });

/** A rounding of the tests' own, in force always. */
function rounding(value: string, mode: RoundingMode): Rounding {
  const known = { value, scope: null, from: null, to: null, mark: "local", source: own("a test") } as const;
  return { id: "test.rounding", name: "rounding", title: own("rounding"), unit: "1", values: [known], mode };
}

/** a / b as a whole number of the rounding's unit. */
export function quotient(value: string, mode: RoundingMode) {
  return rule({
    title: own("Quotient"),
    mark: "local",
    source: own("a test"),
    words: { a: own("a"), b: own("b"), q: own("quotient") },
    inputs: { a: "1", b: "1" },
    parameters: { rounding: rounding(value, mode) },
    gives: { q: "1" },
    formula: ({ a, b, rounding }) => ({ q: a.dividedBy(b).roundedTo(rounding) }),
  });
}

/** a as a whole number of the rounding's unit: a divisor that is known. */
export function multiple(value: string, mode: RoundingMode) {
  return rule({
    title: own("Multiple"),
    mark: "local",
    source: own("a test"),
    words: { a: own("a"), q: own("multiple") },
    inputs: { a: "1" },
    parameters: { rounding: rounding(value, mode) },
    gives: { q: "1" },
    formula: ({ a, rounding }) => ({ q: a.roundedTo(rounding) }),
  });
}

/** a and b together. */
export function sum() {
  return rule({
    title: own("Sum"),
    mark: "local",
    source: own("a test"),
    words: { a: own("a"), b: own("b"), q: own("q") },
    inputs: { a: "1", b: "1" },
    gives: { q: "1" },
    formula: ({ a, b }) => ({ q: a.plus(b) }),
  });
}

/** a multiplied by itself so many times, in halves so that nothing cancels. */
export function power(times: number) {
  return rule({
    title: own("Power"),
    mark: "local",
    source: own("a test"),
    words: { a: own("a"), q: own("power") },
    inputs: { a: "1" },
    parameters: { rounding: rounding("1", "floor") },
    gives: { q: "1" },
    formula: ({ a, rounding }) => {
      let product = a;
      for (let i = 1; i < times; i++) product = product.times(a);
      return { q: product.roundedTo(rounding) };
    },
  });
}

/** Words, results and names that mean something in SQL, a flag in and out, and NULL-swallowing functions on the way. */
export const hostile = rule({
  title: own("Title\n; DROP TABLE rows; --"),
  mark: "local",
  source: own("a test"),
  words: {
    a: own('a"; DROP TABLE rows; --'),
    select: own("SELECT"),
    isAsked: own("it's \\' asked"),
    "res\"ult'": own("RESULT"),
    isSo: own("a much longer word than any database takes as a name, 'så' \"det\""),
  },
  inputs: { a: "1", select: "1", isAsked: "flag" },
  parameters: { rounding: rounding("1", "half-even") },
  gives: { "res\"ult'": "1", isSo: "flag" },
  formula: ({ a, select, isAsked, rounding }) => {
    const larger = a.atLeast(0).atMost(select).named(own("a\"; DROP TABLE rows; --\n'"));
    const chosen = isAsked.choose(larger, select).named(own("given"));
    return { "res\"ult'": chosen.dividedBy(select).roundedTo(rounding), isSo: chosen.exceeds(0).or(isAsked.not()) };
  },
});

/** So many steps that each use the one before several times. */
export function nested(steps: number) {
  return rule({
    title: own("Nested"),
    mark: "local",
    source: own("a test"),
    words: { a: own("a"), q: own("last") },
    inputs: { a: "1" },
    parameters: { rounding: rounding("2", "half-even") },
    gives: { q: "1" },
    formula: ({ a, rounding }) => {
      let step: Quantity = a;
      for (let i = 0; i < steps; i++)
        step = step
          .plus(a)
          .roundedTo(rounding)
          .named(own(`step ${i}`));
      return { q: step };
    },
  });
}
