import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { distribute } from "../../../src/distribution/distribute.ts";
import type { DistributionOptions, KeyRow } from "../../../src/distribution/distribution.ts";
import type { Numeric } from "../../../src/numbers/exact.ts";
import { refusal } from "../../refusal.ts";

const rows = (...keys: Numeric[]): KeyRow[] => keys.map((key, i) => ({ id: `p${i}`, key }));
const shares = (total: Numeric, keys: readonly KeyRow[], options: DistributionOptions = { unit: 1 }): string[] =>
  distribute(total, keys, options).shares.map(({ share }) => share.toString());

describe("distribute by largest remainder", () => {
  // Quotas by hand: 33.3 50 16.7 · 5.0 2.5 2.5 · 7499.25 2499.75 · 1.2469 1.2594 1.2469 1.2469.
  test.each([
    [100, [2, 3, 1], ["33", "50", "17"]],
    [10, [6, 3, 3], ["5", "3", "2"]],
    [9999, [75, 25], ["7499", "2500"]],
    [5, [100, 101, 100, 100], ["1", "2", "1", "1"]],
    [100, [1], ["100"]],
    [0, [2, 3, 1], ["0", "0", "0"]],
  ])("%s by %j", (total, keys, expected) => {
    expect(shares(total, rows(...keys))).toEqual(expected);
  });

  test("is not house-monotone: two units more take one from the first", () => {
    expect(shares(49, rows(3, 7, 90))).toEqual(["2", "3", "44"]);
    expect(shares(51, rows(3, 7, 90))).toEqual(["1", "4", "46"]);
  });

  test("gives a key of 0 nothing", () => {
    expect(shares(2, rows(0, 1, 1, 1))).toEqual(["0", "1", "1", "0"]);
  });

  test("mirrors a negative total", () => {
    expect(shares(-100, rows(2, 3, 1))).toEqual(["-33", "-50", "-17"]);
    expect(shares(-10, rows(6, 3, 3))).toEqual(["-5", "-3", "-2"]);
  });

  test("heeds the proportions of the keys only", () => {
    expect(shares(100, rows("0.2", "0.3", "0.1"))).toEqual(["33", "50", "17"]);
    expect(shares(100, rows(2_000_000, 3_000_000n, new Decimal("1e6")))).toEqual(["33", "50", "17"]);
    expect(shares(100, rows({ n: 1n, d: 3n }, { n: 1n, d: 2n }, { n: 1n, d: 6n }))).toEqual(["33", "50", "17"]);
  });

  test("splits to øre by default, and to any other unit", () => {
    expect(shares("0.10", rows(6, 3, 3), {})).toEqual(["0.05", "0.03", "0.02"]);
    expect(distribute("0.10", rows(6, 3, 3)).unit.toString()).toBe("0.01");
    expect(shares(1_000_000, rows(6, 3, 3), { unit: 100_000 })).toEqual(["500000", "300000", "200000"]);
    expect(shares(1, rows(1, 1, 1), { unit: { n: 1n, d: 12n } })).toHaveLength(3);
    expect(distribute(1, rows(1, 1, 1), { unit: { n: 1n, d: 12n } }).difference.toString()).toBe("0");
  });

  test("rounds a total between two units first, halves away from zero, and states the difference", () => {
    const amountsOf = (total: Numeric) => {
      const { total: given, distributed, difference } = distribute(total, rows(1, 1));
      return [given, distributed, difference].map(String);
    };
    expect(amountsOf("0.9940")).toEqual(["0.994", "0.99", "-0.004"]);
    expect(amountsOf("0.9950")).toEqual(["0.995", "1", "0.005"]);
    expect(amountsOf("-0.9950")).toEqual(["-0.995", "-1", "-0.005"]);
    expect(amountsOf("-0.9940")).toEqual(["-0.994", "-0.99", "0.004"]);
    expect(amountsOf("0.0040")).toEqual(["0.004", "0", "-0.004"]);
  });

  test("shows the quota of the total as it was given, to 34 digits where it does not end", () => {
    const [first, second] = distribute(100, rows(2, 4), { unit: 1 }).shares;
    expect(first?.quota.toString()).toBe(`33.${"3".repeat(32)}`);
    expect(second?.quota.toString()).toBe(`66.${"6".repeat(31)}7`);
    expect(distribute("0.9950", rows(1, 1)).shares[0]?.quota.toString()).toBe("0.4975");
  });
});

describe("of equal remainders the unit goes", () => {
  const winner = (...ids: (string | number)[]) =>
    distribute(
      1,
      ids.map((id) => ({ id, key: 1 })),
      { unit: 1 },
    ).shares.find(({ share }) => share.equals(1))?.id;

  test("to the municipality with the lower code, however it is written and wherever it is listed", () => {
    expect(winner(461, 410)).toBe(410);
    expect(winner("Svendborg", "Odense")).toBe("Odense");
    expect(winner("Aabenraa", "Vejle", "Middelfart")).toBe("Middelfart");
    expect(winner(860, "Københavns Kommune", "0461")).toBe("Københavns Kommune");
  });

  test("to the id that comes first by code point, when one of them is no municipality", () => {
    expect(winner("Odense", "Assens", "Region Syddanmark")).toBe("Assens");
    expect(winner("b", "a")).toBe("a");
    expect(winner("ab", "a")).toBe("a");
    expect(winner("a", "B")).toBe("B");
    expect(winner(9, 10)).toBe(10);
    expect(winner("\u{1F600}", "\uFF21")).toBe("\uFF21");
    expect(winner("\u{1F600}b", "\u{1F600}a")).toBe("\u{1F600}a");
  });
});

describe("distribute by the other methods", () => {
  // Quotas 1.667, 2.5 and 0.833 øre.
  test("round-each rounds each share alone, and states what the sum misses by", () => {
    const over = distribute("0.05", rows(2, 3, 1), { method: "round-each" });
    expect(over.shares.map(({ share }) => share.toString())).toEqual(["0.02", "0.03", "0.01"]);
    expect([over.distributed, over.difference].map(String)).toEqual(["0.06", "0.01"]);
    const under = distribute(100, rows(1, 1, 1), { method: "round-each" });
    expect([under.distributed, under.difference].map(String)).toEqual(["99.99", "-0.01"]);
    const mirrored = distribute("-0.05", rows(2, 3, 1), { method: "round-each" });
    expect(mirrored.shares.map(({ share }) => share.toString())).toEqual(["-0.02", "-0.03", "-0.01"]);
  });

  test("round-each starts from the exact total, not from the rounded one", () => {
    expect(shares("1.5", rows(1, 2), { unit: 1, method: "round-each" })).toEqual(["1", "1"]);
    expect(shares("0.8", rows(1, 1), { unit: 1, method: "round-each" })).toEqual(["0", "0"]);
  });

  // Votes and seats of the textbook example: quotients 100 50 33.3 25 · 80 40 26.7 · 30 · 20, and 100 33.3 20 · 80 26.7 16 · 30 · 20.
  test("d-hondt and sainte-lague give the units to the largest quotients", () => {
    const votes = rows(100_000, 80_000, 30_000, 20_000);
    expect(shares(8, votes, { unit: 1, method: "d-hondt" })).toEqual(["4", "3", "1", "0"]);
    expect(shares(8, votes, { unit: 1, method: "sainte-lague" })).toEqual(["3", "3", "1", "1"]);
    expect(shares(-8, votes, { unit: 1, method: "d-hondt" })).toEqual(["-4", "-3", "-1", "0"]);
  });

  test("d-hondt and sainte-lague are house-monotone where the largest remainder is not", () => {
    // 90/46 = 1.957, 90/47 = 1.915, 7/4 = 1.75, 3/2 = 1.5: the large key gets both further units.
    expect(shares(49, rows(3, 7, 90), { unit: 1, method: "d-hondt" })).toEqual(["1", "3", "45"]);
    expect(shares(51, rows(3, 7, 90), { unit: 1, method: "d-hondt" })).toEqual(["1", "3", "47"]);
  });
});

describe("the result of distribute", () => {
  test("has a share for each row in the order given, with its id as it was given", () => {
    const result = distribute(6, [
      { id: "461", key: 1 },
      { id: 410, key: "2.50" },
    ]);
    expect(result.shares.map(({ id }) => id)).toEqual(["461", 410]);
    expect(result.shares.map(({ key }) => key.toString())).toEqual(["1", "2.5"]);
    expect(result.method).toBe("largest-remainder");
  });

  test("is plain data that JSON holds, decimals as text", () => {
    const parsed = JSON.parse(JSON.stringify(distribute("10.5", rows(1, 3), { unit: "0.5" })));
    expect(parsed).toEqual({
      total: "10.5",
      distributed: "10.5",
      difference: "0",
      unit: "0.5",
      method: "largest-remainder",
      shares: [
        { id: "p0", key: "1", quota: "2.625", share: "2.5" },
        { id: "p1", key: "3", quota: "7.875", share: "8" },
      ],
    });
  });

  test("is had as exact fractions from distribute.exact", () => {
    const { shares: exact, difference } = distribute.exact(100, rows(2, 1), { unit: 1 });
    expect(exact.map(({ quota }) => quota)).toEqual([
      { n: 200n, d: 3n },
      { n: 100n, d: 3n },
    ]);
    expect(exact.map(({ share }) => share)).toEqual([
      { n: 67n, d: 1n },
      { n: 33n, d: 1n },
    ]);
    expect(difference.n).toBe(0n);
  });

  test("holds at the bounds of what a number may be", () => {
    const most = 10n ** 15n;
    const { distributed, difference } = distribute(most, rows(most, 1, "0.000000000001"), { unit: "0.000000000001" });
    expect(distributed.toFixed()).toBe("1000000000000000");
    expect(difference.isZero()).toBe(true);
  });

  test("leaves the input as it is", () => {
    const keys = Object.freeze(rows(2, 3, 1).map((row) => Object.freeze(row)));
    expect(() => distribute(100, keys, Object.freeze({ unit: 1 }))).not.toThrow();
  });
});

describe("distribute refuses", () => {
  const bad = (keys: unknown, options?: unknown, total: unknown = 100) =>
    refusal(() => distribute(total as Numeric, keys as KeyRow[], options as DistributionOptions));

  test.each<[string, unknown, string, string]>([
    ["an empty list", [], "missing", "keys"],
    ["no list", undefined, "missing", "keys"],
    ["an object for a list", { id: 1, key: 1 }, "malformed", "keys"],
    ["a row that is no object", [{ id: 1, key: 1 }, 7], "malformed", "keys[1]"],
    ["a hole in the list", Array(1), "missing", "keys[0]"],
    ["a row without its key", [{ id: 1 }], "missing", "keys[0].key"],
    ["a row without its id", [{ key: 1 }], "missing", "keys[0].id"],
    ["a key that is not the row's own", [Object.create({ id: 1, key: 1 })], "malformed", "keys[0]"],
    ["an unknown field", [{ id: 1, key: 1, kye: 2 }], "unknown-key", "keys[0]"],
    ["a prototype given as a field", [JSON.parse('{"id":1,"key":1,"__proto__":{}}')], "unknown-key", "keys[0]"],
    ["a negative key", rows(1, 2, 3, "-0.01"), "out-of-range", "keys[3].key"],
    ["keys that are all 0", rows(0, "0.00"), "not-computable", "keys"],
    ["a key that is no number", rows(1, "æble"), "malformed", "keys[1].key"],
    ["a key that is NaN", rows(1, Number.NaN), "malformed", "keys[1].key"],
    ["a key with an exponent", rows(1, "1e999999"), "malformed", "keys[1].key"],
    ["a key as a megabyte of digits", rows(1, "9".repeat(1_000_000)), "malformed", "keys[1].key"],
    ["a key beyond the bounds", rows(1, 10n ** 15n + 1n), "out-of-range", "keys[1].key"],
    ["an id that is a broken number", [{ id: 1.5, key: 1 }], "malformed", "keys[0].id"],
    ["an id that is NaN", [{ id: Number.NaN, key: 1 }], "malformed", "keys[0].id"],
    ["an empty id", [{ id: " ", key: 1 }], "malformed", "keys[0].id"],
    ["an id as an object", [{ id: {}, key: 1 }], "malformed", "keys[0].id"],
    ["an id that turns the direction of what follows", [{ id: "a\u202Eb", key: 1 }], "malformed", "keys[0].id"],
    ["an id of a megabyte", [{ id: "x".repeat(1_000_000), key: 1 }], "malformed", "keys[0].id"],
  ])("%s", (_, keys, kind, path) => {
    expect(bad(keys)).toMatchObject({ kind, path });
  });

  test.each<[string, (string | number)[], string | undefined]>([
    ["the same id", ["a", "b", "a"], "keys[2].id"],
    ["a number and its text", [461, 410, "461"], "keys[2].id"],
    ["a number and its text that are no municipality", [7, "7"], "keys[1].id"],
    ["a municipality by name and code", ["Odense", 410, 461], "keys[2].id"],
    ["a municipality by two names", ["Aabenraa", "Åbenrå Kommune"], "keys[1].id"],
    ["a municipality by name and code next to one that is none", ["Odense", 461, "Region Syddanmark"], undefined],
    ["ids that differ in outer spaces alone", ["a", "b", " a "], "keys[2].id"],
    ["ids that differ", ["a", "A", "a b"], undefined],
  ])("as duplicates or not: %s", (_, ids, path) => {
    const keys = ids.map((id) => ({ id, key: 1 }));
    if (path === undefined) expect(() => distribute(1, keys)).not.toThrow();
    else expect(bad(keys)).toMatchObject({ kind: "duplicate", path });
  });

  test.each<[string, unknown, string, string]>([
    ["an unknown option", { metod: "round-each" }, "unknown-key", "options"],
    ["options that are no object", "round-each", "malformed", "options"],
    ["options that are null", null, "malformed", "options"],
    ["an unknown method", { method: "hamilton" }, "out-of-range", "options.method"],
    ["a method that is a prototype's name", { method: "toString" }, "out-of-range", "options.method"],
    ["a unit of 0", { unit: 0 }, "out-of-range", "options.unit"],
    ["a unit below 0", { unit: "-0.01" }, "out-of-range", "options.unit"],
    ["a unit that is no number", { unit: "øre" }, "malformed", "options.unit"],
  ])("%s", (_, options, kind, path) => {
    expect(bad(rows(1), options)).toMatchObject({ kind, path });
  });

  test("a total that is no number", () => {
    expect(bad(rows(1), {}, "1.000,50")).toMatchObject({ kind: "malformed", path: "total" });
    expect(bad(rows(1), {}, null)).toMatchObject({ kind: "malformed", path: "total" });
    expect(bad(rows(1), {}, Number.POSITIVE_INFINITY)).toMatchObject({ kind: "malformed", path: "total" });
  });

  test("in words that say what to do", () => {
    const { allowed } = bad(rows(1), { method: "hamilton" });
    expect(allowed.da).toContain("largest-remainder");
    expect(allowed.en).toContain("round-each");
    expect(bad(rows(1), { metod: "round-each" }).remedy.da).toContain("method");
    expect(
      bad([
        { id: "a", key: 1 },
        { id: "a", key: 1 },
      ]).allowed.da,
    ).toContain("keys[0].id");
  });

  test("nothing of a unit that is left open", () => {
    expect(() => distribute(1, rows(1), { unit: undefined } as unknown as DistributionOptions)).not.toThrow();
  });
});
