import { runInNewContext } from "node:vm";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { ResultDecimal } from "../../src/decimal.ts";
import { fail, nearest, RuleError, shown } from "../../src/errors.ts";
import { refusal } from "../refusal.ts";

const allowed = { da: "et helt tal", en: "a whole number" };
const remedy = { da: "skriv det om", en: "write it anew" };

describe("a value shown in a message", () => {
  test.each<[unknown, string]>([
    ["12 æbler", '"12 æbler"'],
    ['"', '"\\""'],
    ["", 'empty text ("")'],
    [" ", 'empty text (" ")'],
    [12, "12"],
    [Number.NaN, "NaN"],
    [12n, "12n"],
    [true, "true"],
    [null, "an empty value (null)"],
    [undefined, "nothing"],
    [Symbol("x"), "Symbol(x)"],
    [() => 1, "function"],
    [[1, 2, 3], "[… × 3]"],
    [[], "an empty list"],
    [new Decimal("0.0551"), "0.0551"],
    [new ResultDecimal("1055.68"), "1055.68"],
    [{ amount: 1, year: 2024 }, "{ amount, year }"],
    [Object.create(null), "an object without content"],
    [new Map([[1, 2]]), "an object (Map)"],
    [new Date(Date.UTC(2025, 0, 31)), "a date with a time of day (Date 2025-01-31T00:00:00.000Z)"],
    [new Date(Number.NaN), "a date with a time of day (Date Invalid Date)"],
    [runInNewContext("new Date(0)"), "a date with a time of day (Date 1970-01-01T00:00:00.000Z)"],
    [Symbol("x".repeat(100)), `Symbol(${"x".repeat(73)}… × 108`],
    [JSON.parse('{ "__proto__": 1 }'), "{ __proto__ }"],
    ["a\u0000\u202Eb", '"a\\u0000\\u202eb"'],
    [{ "a\u202Eb": 1, "\uD83D": 1 }, "{ a\\u202eb, \\ud83d }"],
    [Symbol("\u0007"), "Symbol(\\u0007)"],
  ])("(%#)", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test("80 characters stand, more are cut and counted", () => {
    expect(shown("a".repeat(80))).toBe(`"${"a".repeat(80)}"`);
    expect(shown("a".repeat(81))).toBe(`"${"a".repeat(80)}… × 81"`);
    expect(shown(10n ** 80n)).toBe(`1${"0".repeat(80)}n`);
    expect(shown(10n ** 100n)).toBe("> 10^80");
  });

  test("a large object shows its first eight keys", () => {
    const keys = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, i]));
    expect(shown(keys)).toBe("{ k0, k1, k2, k3, k4, k5, k6, k7 }");
  });
});

describe("an error", () => {
  const thrown = () => fail({ kind: "malformed", path: "years[2].places", found: "ti", allowed, remedy });

  test("says where, what was found, what is allowed and what to do, in both languages", () => {
    expect(thrown).toThrow(RuleError);
    try {
      thrown();
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      expect(error).toBeInstanceOf(Error);
      expect(error.name).toBe("RuleError");
      expect(error.message).toBe('years[2].places: Found: "ti". Allowed: a whole number. What to do: write it anew.');
      expect(error.in("en")).toBe(error.message);
      expect(error.in("da")).toBe('years[2].places: Fundet: "ti". Tilladt: et helt tal. Gør sådan: skriv det om.');
    }
  });

  test("is data too", () => {
    expect(JSON.parse(JSON.stringify(refusal(thrown)))).toEqual({
      kind: "malformed",
      path: "years[2].places",
      found: { da: '"ti"', en: '"ti"' },
      allowed,
      remedy,
    });
  });

  test("about the input as a whole names no place", () => {
    const error = new RuleError({ kind: "missing", path: "", found: { da: "intet", en: "nothing" }, allowed, remedy });
    expect(error.message).toBe("Found: nothing. Allowed: a whole number. What to do: write it anew.");
  });

  test("puts no second mark after a part that ends with one", () => {
    const unit = { da: "et beløb i kr.", en: "an amount in kr." };
    const asked = { da: "mente du places?", en: "did you mean places?" };
    const error = new RuleError({ kind: "malformed", path: "", found: allowed, allowed: unit, remedy: asked });
    expect(error.in("da")).toBe("Fundet: et helt tal. Tilladt: et beløb i kr. Gør sådan: mente du places?");
  });

  test("is short, whatever text of the caller stands in it, and never fails itself", () => {
    const long = `a\u202Eb${"x".repeat(100_000)}`;
    const text = { da: long, en: long };
    for (const thrown of [
      { kind: "malformed", path: long, found: long, allowed: text, remedy: text },
      { kind: "malformed", path: long, foundAs: text, allowed: text, remedy: text },
      { kind: "malformed", path: "", foundAs: { da: Symbol(long), en: {} }, allowed: text, remedy: text },
    ] as const) {
      const failure = refusal(() => fail(thrown as never));
      expect(new RuleError(failure).message.length).toBeLessThan(2_000);
      expect(JSON.stringify(failure).length).toBeLessThan(5_000);
      expect(JSON.stringify(failure)).not.toContain("\u202E");
    }
  });

  test("tells in both languages what says nothing", () => {
    const found = (value: unknown) =>
      refusal(() => fail({ kind: "malformed", path: "", found: value, allowed, remedy })).found.da;
    expect([undefined, null, "", [], {}, new Date(0)].map(found)).toEqual([
      "intet",
      "en tom værdi (null)",
      'tom tekst ("")',
      "en tom liste",
      "et objekt uden indhold",
      "en dato med klokkeslæt (Date 1970-01-01T00:00:00.000Z)",
    ]);
  });

  test("may say in words what was found", () => {
    const foundAs = { da: "tomt", en: "empty" };
    expect(refusal(() => fail({ kind: "missing", path: "a", foundAs, allowed, remedy })).found).toEqual(foundAs);
  });
});

describe("the name that was probably meant", () => {
  const names = ["Odense", "Aabenraa", "Esbjerg"];

  test.each([
    ["Odense", "Odense"],
    ["Odese", "Odense"],
    ["Åbenraa", "Aabenraa"],
    ["København", undefined],
    ["", undefined],
    ["__proto__", undefined],
    ["O".repeat(81), undefined],
    ["O".repeat(1_000_000), undefined],
  ])("(%#)", (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });

  test.each([undefined, null, 5, [], {}])("of what is no text is none (%j)", (name) => {
    expect(nearest(name as never, names)).toBe(undefined);
    expect(nearest("Odese", [name as never, "x".repeat(1_000_000), "Odense"])).toBe("Odense");
  });

  test("a short name may differ by one letter", () => {
    expect(nearest("db", ["da", "en"])).toBe("da");
    expect(nearest("xy", ["da", "en"])).toBe(undefined);
  });
});

test("a value that cannot be looked at is still told", () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  expect(shown(hostile)).toBe("?");
  expect(
    shown({
      get e(): number {
        throw new Error("no");
      },
    }),
  ).toBe("?");
});
