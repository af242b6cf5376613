import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { amount } from "../../../src/indexation/amount.ts";
import { indexFactor } from "../../../src/indexation/indexFactor.ts";
import { indexSeries } from "../../../src/indexation/indexSeries.ts";
import { bindParameters } from "../../../src/rules/binding.ts";
import type { Parameter, RuleSet } from "../../../src/rules/parameter.ts";
import { sum } from "../../../src/rules/quantity.ts";
import { rule } from "../../../src/rules/rule.ts";
import { carryOver } from "../../../src/settlement/ledger/carryOver.ts";
import { refusal } from "../../refusal.ts";
import { parameter, rests, rounding, text } from "./example.ts";

const words = { list: text("list"), isNew: text("is new"), level: text("level") };
const nominal = rule({
  ...rests,
  words,
  inputs: { amount: "kr", isNew: "flag", list: ["kr"] },
  gives: { total: "kr" },
  formula: ({ amount, isNew, list }) => ({ total: isNew.choose(amount.plus(sum(list)), amount) }),
});
const given = { amount: 100, isNew: true, list: [1, "2.5", 3n, new Decimal("0.01")] };
const refused = (change: object) => refusal(() => nominal({ ...given, ...change }));

describe("inputs", () => {
  test("are numbers, text, bigints, Decimals and earlier results' fractions", () => {
    expect(nominal(given).total.toString()).toBe("106.51");
    expect(nominal({ ...given, amount: { n: 1n, d: 3n }, isNew: false }).total.toString()).toBe(
      "0.3333333333333333333333333333333333",
    );
  });

  test.each([
    [Number.NaN, "malformed"],
    [Number.POSITIVE_INFINITY, "malformed"],
    ["NaN", "malformed"],
    ["1e999999", "malformed"],
    [new Decimal("1e999999"), "out-of-range"],
    [new Decimal("1e-999999"), "out-of-range"],
    [new Decimal(Number.NaN), "malformed"],
    ["1".repeat(1_000_000), "malformed"],
    ["1.000,50", "malformed"],
    [1e16, "out-of-range"],
    [10n ** 400n, "out-of-range"],
    [1 / 3, "out-of-range"],
    [null, "malformed"],
    [true, "malformed"],
    [{}, "malformed"],
    [[1], "malformed"],
    [{ n: 1n, d: 0n }, "malformed"],
    [{ n: 1n, d: -1n }, "malformed"],
    [{ n: 1, d: 2 }, "malformed"],
    [() => 1, "malformed"],
    [Symbol("1"), "malformed"],
  ])("%s is refused as %s", (value, kind) => {
    const failure = refused({ amount: value });
    expect(failure).toMatchObject({ kind, path: "amount" });
    expect(failure.found.da.length).toBeLessThan(200);
  });

  test("an element of a list is named by its place", () => {
    expect(refused({ list: [1, "x"] })).toMatchObject({ kind: "malformed", path: "list[1]" });
    expect(refused({ list: new Array(2) })).toMatchObject({ kind: "malformed", path: "list[0]" });
  });

  test("a list has 1 to 10 000 elements", () => {
    expect(refused({ list: [] })).toMatchObject({ kind: "out-of-range", path: "list" });
    expect(refused({ list: Array.from({ length: 10_001 }, () => 1) })).toMatchObject({
      kind: "out-of-range",
      path: "list",
      found: { da: "[… × 10001]" },
    });
    expect(nominal({ ...given, list: Array.from({ length: 10_000 }, () => 1) }).total.toString()).toBe("10100");
    for (const list of ["1,2", { length: 1, 0: 1 }, 7, null, new Set([1])]) {
      expect(refused({ list })).toMatchObject({ kind: "malformed", path: "list" });
    }
  });

  test("a flag is true or false, and nothing that is like it", () => {
    for (const isNew of [1, 0, "true", "ja", null, {}]) {
      expect(refused({ isNew })).toMatchObject({ kind: "malformed", path: "isNew" });
    }
    expect(refused({ amount: true })).toMatchObject({ kind: "malformed", path: "amount" });
  });

  test("none may be missing, and 0 is written", () => {
    expect(refused({ amount: undefined })).toMatchObject({ kind: "missing", path: "amount" });
    expect(refusal(() => nominal({} as never))).toMatchObject({ kind: "missing", path: "amount" });
    expect(refused({ list: undefined }).allowed.en).toBe("a value in [kr]");
    for (const nothing of [undefined, null, 5, "kr", [given], () => given]) {
      expect(refusal(() => nominal(nothing as never))).toMatchObject({ kind: "malformed", path: "" });
    }
    expect(refusal(() => nominal(new Map(Object.entries(given)) as never))).toMatchObject({ kind: "missing" });
  });

  test("none may be unknown; the nearest name is suggested", () => {
    expect(refused({ amuont: 1 })).toMatchObject({ kind: "unknown-key", remedy: { en: "did you mean amount?" } });
    expect(refused({ vat: 1 })).toMatchObject({ kind: "unknown-key", found: { da: '"vat"' } });
    expect(refused(JSON.parse('{ "constructor": 1 }'))).toMatchObject({ kind: "unknown-key" });
    const own = JSON.parse('{ "amount": 1, "isNew": true, "list": [1], "__proto__": { "amount": 2 } }');
    expect(refusal(() => nominal(own))).toMatchObject({ kind: "unknown-key", found: { da: '"__proto__"' } });
  });

  test("what is only inherited is not given", () => {
    expect(refusal(() => nominal(Object.create(given)))).toMatchObject({ kind: "missing", path: "amount" });
  });

  test("a getter is read once", () => {
    let reads = 0;
    const once = {
      ...given,
      isNew: false,
      get amount() {
        reads++;
        return reads;
      },
    };
    expect(nominal(once).total.toString()).toBe("1");
    expect(reads).toBe(1);
  });
});

describe("price levels", () => {
  const inputs = { current: "kr@then", proposed: "kr@now", index: "kr@now/kr@then" } as const;
  const increase = rule({
    ...rests,
    inputs,
    gives: { increase: "kr@now", isAbove: "flag" },
    formula: ({ current, proposed, index }) => {
      const limit = current.times(index);
      return { increase: proposed.minus(limit), isAbove: proposed.exceeds(limit) };
    },
  });
  const [now, then] = [amount(1060, 2025), amount("1000.55", 2024)];
  const factor = indexFactor(2024, 2025, indexSeries("syddanmark"));

  test("are bound by amounts and index, and then amounts of both meet", () => {
    expect(increase({ current: then, proposed: now, index: factor }).increase.toString()).toBe("4.319695");
    expect(increase({ current: then, proposed: 1060, index: "1.0551" }).isAbove).toBe(true);
  });

  test("amounts and index of clashing years are refused, in whatever order they are given", () => {
    const clash = (given: object) => refusal(() => increase({ current: then, proposed: now, index: factor, ...given }));
    expect(clash({ proposed: amount(1060, 2026) })).toMatchObject({
      kind: "price-level",
      path: "index.to",
      found: { da: "2025-niveau" },
      allowed: { da: "2026-niveau, som resten af beregningen" },
    });
    expect(clash({ current: amount(1000, 2023) })).toMatchObject({ kind: "price-level", path: "index.from" });
    expect(clash({ current: amount(1000, 2025) })).toMatchObject({ kind: "price-level", path: "index.from" });
  });

  test("two amounts of one level must be of one year", () => {
    const total = rule({
      ...rests,
      inputs: { current: "kr@then", proposed: "kr@then" },
      gives: { total: "kr@then" },
      formula: ({ current, proposed }) => ({ total: current.plus(proposed) }),
    });
    expect(total({ current: then, proposed: amount("0.45", 2024) }).total.toString()).toBe("1001");
    const failure = refusal(() => total({ current: then, proposed: now }));
    expect(failure).toMatchObject({ kind: "price-level", path: "proposed", found: { da: "2025-niveau" } });
    expect(failure.remedy.da).toBe("fremskriv beløbet fra 2025 til 2024 med index(…) først, og kun én gang");
  });

  test("an amount that is indexed cannot be given for one that is to be indexed", () => {
    const failure = refusal(() => increase({ current: now, proposed: now, index: factor }));
    expect(failure).toMatchObject({
      kind: "price-level",
      path: "index.from",
      allowed: { en: "the 2025 level, like the rest of the calculation" },
    });
  });

  test("a year in a unit is that year", () => {
    const fixed = rule({
      ...rests,
      inputs: { amount: "kr@2024" },
      gives: { total: "kr@2024" },
      formula: ({ amount }) => ({ total: amount }),
    });
    expect(fixed({ amount: then }).total.toString()).toBe("1000.55");
    expect(refusal(() => fixed({ amount: now }))).toMatchObject({ kind: "price-level", path: "amount" });
  });

  test("a nominal input takes neither an amount with a level nor an index", () => {
    const failure = refused({ amount: then });
    expect(failure).toMatchObject({ kind: "price-level", path: "amount", found: { da: "2024-niveau" } });
    expect(failure.allowed.da).toBe("et tal uden prisniveau (kr)");
    expect(refused({ amount: factor })).toMatchObject({
      kind: "price-level",
      found: { en: "an index from 2024 to 2025" },
    });
  });

  test("an amount is not an index, nor an index an amount", () => {
    const amountForIndex = refusal(() => increase({ current: then, proposed: now, index: then }));
    expect(amountForIndex).toMatchObject({ kind: "price-level", path: "index" });
    expect(amountForIndex.allowed.da).toBe("en fremskrivningsfaktor mellem to prisniveauer (kr@now/kr@then)");
    const indexForAmount = refusal(() => increase({ current: factor, proposed: now, index: factor }));
    expect(indexForAmount).toMatchObject({ kind: "price-level", path: "current" });
    expect(indexForAmount.allowed.en).toBe("an amount at one price level (kr@then)");
  });

  test.each([Number.NaN, "24", 24, 2024.5, 1969, 2101, null, Number.POSITIVE_INFINITY])(
    "%s is no price level",
    (priceLevel) => {
      const wrong = { amount: 100, priceLevel: priceLevel as number };
      const failure = refusal(() => increase({ current: wrong, proposed: now, index: factor }));
      expect(failure).toMatchObject({ kind: "malformed", path: "current.priceLevel" });
      const index = { factor: 1, from: 2024, to: priceLevel as number };
      expect(refusal(() => increase({ current: then, proposed: now, index })).path).toBe("index.to");
    },
  );

  test.each([1970, 2100])("%i is one", (year) => {
    const both = { amount: 100, priceLevel: year };
    expect(increase({ current: 1, proposed: both, index: 1 }).increase.toString()).toBe("99");
  });

  test("what is not an exact value beside an amount is refused, not computed with", () => {
    for (const exact of ["100", 100, { n: 1n, d: 0n }, {}]) {
      const wrong = { amount: 100, priceLevel: 2024, exact: exact as never };
      expect(refusal(() => increase({ current: wrong, proposed: now, index: factor }))).toMatchObject({
        kind: "malformed",
        path: "current.exact",
      });
    }
  });

  test("an amount's own number is checked by its own path", () => {
    const wrong = { amount: Number.NaN, priceLevel: 2024 };
    expect(refusal(() => increase({ current: wrong, proposed: now, index: factor })).path).toBe("current.amount");
    const index = { factor: "x", from: 2024, to: 2025 };
    expect(refusal(() => increase({ current: then, proposed: now, index })).path).toBe("index.factor");
  });
});

describe("parameters", () => {
  const setOf = (value: string): RuleSet => {
    const set: RuleSet = {
      id: "set",
      title: text("set"),
      known: (parameter) => ({ parameter, text: value, from: null, to: null, mark: "local", source: text("own") }),
      find: (parameter) => set.known(parameter),
      with: () => set,
    };
    return set;
  };

  test("are bound by the rule set, and without one by a value that is always in force", () => {
    const always = parameter("band", "rate", "0.05");
    expect(bindParameters({ band: always }, undefined).get("band")?.exact).toEqual({ n: 5n, d: 100n });
    expect(bindParameters({ band: always }, setOf("0.04")).get("band")?.exact).toEqual({ n: 4n, d: 100n });
  });

  test("are bound without a rule set by the whole country's value where a region has one of its own", () => {
    const always = parameter("band", "rate", "0.05");
    const exception = { ...rests, value: "0.04", scope: "midtjylland", from: "2025-01-01", to: "2026-12-31" };
    const band = { ...always, values: [exception, ...always.values] };
    expect(bindParameters({ band }, undefined).get("band")?.exact).toEqual({ n: 5n, d: 100n });
  });

  test("that depend on agreement and date ask for a rule set", () => {
    const always = parameter("band", "rate", "0.05");
    const [value] = always.values;
    if (value === undefined) throw new Error("no value");
    const dated: Parameter[] = [
      { ...always, values: [{ ...value, scope: "syddanmark" }] },
      { ...always, values: [{ ...value, from: "2025-01-01" }] },
      { ...always, values: [{ ...value, to: "2025-12-31" }] },
      { ...always, values: [{ ...value, value: null }] },
      { ...always, values: [value, value] },
      { ...always, values: [] },
    ];
    for (const each of dated) {
      expect(refusal(() => bindParameters({ band: each }, undefined))).toMatchObject({
        kind: "missing",
        path: "tests.band",
      });
    }
  });

  test("that are rounded to are above 0", () => {
    const round = rounding("0.01");
    expect(bindParameters({ round }, setOf("0.000001")).size).toBe(1);
    for (const value of ["0", "0.00", "-0.01"]) {
      expect(refusal(() => bindParameters({ round }, setOf(value)))).toMatchObject({ kind: "out-of-range" });
    }
  });

  test("whose value is no number are refused", () => {
    const band = parameter("band", "rate", "five");
    expect(refusal(() => bindParameters({ band }, undefined))).toMatchObject({ kind: "malformed", path: "tests.band" });
  });
});

describe("a division by zero", () => {
  test("names what the divisor is made of, each once", () => {
    const tariff = rule({
      ...rests,
      words: { places: text("places"), occupancy: text("occupancy"), days: text("days") },
      inputs: { amount: "kr", places: "place", occupancy: "1", days: "day" },
      gives: { total: "kr/day" },
      formula: ({ amount, places, occupancy, days }) => {
        const share = places.times(occupancy).times(days).dividedBy(places);
        return { total: amount.dividedBy(share.plus(share)) };
      },
    });
    const failure = refusal(() => tariff({ amount: 1, places: 24, occupancy: 0, days: 365 }));
    expect(failure).toMatchObject({
      kind: "not-computable",
      path: "",
      allowed: { en: 'a divisor that is not 0 in "Example"' },
    });
    expect(failure.found.en).toBe("0 as a divisor (places, occupancy, days)");
    expect(failure.remedy.da).toBe("kontrollér places-da, occupancy-da, days-da");
    expect(refusal(() => tariff({ amount: 1, places: 0, occupancy: 1, days: 365 })).found.en).toBe(
      "0 as a divisor (places)",
    );
  });

  test("is told at once, however often the divisor uses its parts", () => {
    const doubled = rule({
      ...rests,
      inputs: { amount: "kr" },
      gives: { total: "1" },
      formula: ({ amount }) => {
        let divisor = amount;
        for (let i = 0; i < 60; i++) divisor = divisor.plus(divisor);
        return { total: amount.dividedBy(divisor) };
      },
    });
    expect(refusal(() => doubled({ amount: 0 })).found.en).toBe("0 as a divisor (amount)");
    expect(doubled.exact({ amount: 7 }).total).toEqual({ n: 7n, d: 7n * 2n ** 60n });
  });
});

describe("a rule set", () => {
  test.each([[{}], ["syddanmark"], [5], [null], [[]], [() => 1]])("is refused when it is %j", (set) => {
    const year = { result: 1, carriedIn: 0, fullYearBudget: 100 };
    const failure = refusal(() => carryOver(year, set as never));
    expect([failure.kind, failure.path]).toEqual(["malformed", "set"]);
    expect(failure.remedy.da).toContain("agreementInForce");
    const options = { units: { result: 1 }, set: set as never };
    expect(refusal(() => carryOver.columns({ ...year, result: Int32Array.of(1) }, options)).kind).toBe("malformed");
  });
});
