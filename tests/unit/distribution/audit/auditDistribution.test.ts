import { describe, expect, test } from "vitest";
import { auditDistribution } from "../../../../src/distribution/audit/auditDistribution.ts";
import type { AuditOptions, BilledRow } from "../../../../src/distribution/audit/result.ts";
import type { Numeric } from "../../../../src/numbers/exact.ts";
import { unknownDate } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

/** Rows of key and amount, with ids of no meaning. */
const rows = (...billed: [Numeric, Numeric][]): BilledRow[] =>
  billed.map(([key, amount], i) => ({ id: `p${i}`, key, amount }));

/** The interval of rates as a textbook writes it. */
function rateOf(billed: readonly BilledRow[], unit: Numeric = 1): string {
  const { from, to, includesFrom, includesTo } = auditDistribution(billed, { unit }).rate;
  return `${includesFrom ? "[" : "("}${from}, ${to}${includesTo ? "]" : ")"}`;
}

const fits = (billed: readonly BilledRow[], unit: Numeric = 1) =>
  auditDistribution(billed, { unit }).rows.map((row) => row.fits);

describe("the rate that auditDistribution finds", () => {
  // 10 of a key of 4 comes from 9.5 ≤ 4 · rate < 10.5.
  test("is closed at the end nearer to zero and open at the other", () => {
    expect(rateOf(rows([4, 10]))).toBe("[2.375, 2.625)");
    expect(rateOf(rows([4, -10]))).toBe("(-2.625, -2.375]");
    expect(rateOf(rows([4, 0]))).toBe("(-0.125, 0.125)");
    expect(rateOf(rows([4, "0.10"]), "0.01")).toBe("[0.02375, 0.02625)");
  });

  // 10 of 4: [2.375, 2.625) · 25 of 10: [2.45, 2.55) · 7 of 3: [2.166…, 2.5).
  test("is where most rows' intervals overlap", () => {
    expect(rateOf(rows([4, 10], [10, 25], [3, 7]))).toBe("[2.45, 2.5)");
    expect(fits(rows([4, 10], [10, 25], [3, 7], [3, 9]))).toEqual([true, true, true, false]);
  });

  // −10 of 4: (−2.625, −2.375] and −25 of 10: (−2.55, −2.45].
  test("mirrors for negative amounts", () => {
    expect(rateOf(rows([4, -10], [10, -25]))).toBe("(-2.55, -2.45]");
    expect(fits(rows([4, -10], [10, -25], [4, 10]))).toEqual([true, true, false]);
  });

  // 3 of 2: [1.25, 1.75) and 4 of 2: [1.75, 2.25) touch at 1.75, which belongs to the second only.
  test("keeps intervals that only touch apart, and takes the lower", () => {
    const { rate, candidates, explained, outside } = auditDistribution(rows([2, 3], [2, 4]), { unit: 1 });
    expect([rate.from, rate.to].map(String)).toEqual(["1.25", "1.75"]);
    expect(candidates.map(({ from, to }) => [String(from), String(to)])).toEqual([
      ["1.25", "1.75"],
      ["1.75", "2.25"],
    ]);
    expect(explained).toBe(1);
    expect(outside.map(({ id }) => id)).toEqual(["p1"]);
  });

  // 1 of 1: [0.5, 1.5) · 0 of 1: (−0.5, 0.5) · −1 of 1: (−1.5, −0.5].
  test("keeps amounts around 0 apart too", () => {
    expect(auditDistribution(rows([1, 1], [1, 0]), { unit: 1 }).candidates).toHaveLength(2);
    expect(auditDistribution(rows([1, 0], [1, -1]), { unit: 1 }).candidates).toHaveLength(2);
    expect(rateOf(rows([1, 1], [1, 0]))).toBe("(-0.5, 0.5)");
    expect(rateOf(rows([1, 0], [1, -1]))).toBe("(-1.5, -0.5]");
  });

  test("does not depend on the order of the rows", () => {
    const billed = rows([4, 10], [10, 25], [3, 7], [3, 9]);
    expect(auditDistribution([...billed].reverse(), { unit: 1 }).rate).toEqual(
      auditDistribution(billed, { unit: 1 }).rate,
    );
  });
});

describe("a row of an audit", () => {
  test("with a key of 0 fits the amount 0 only, and says nothing of the rate", () => {
    expect(rateOf(rows([4, 10], [0, 0], [0, 5]))).toBe("[2.375, 2.625)");
    expect(fits(rows([4, 10], [0, 0], [0, 5]))).toEqual([true, true, false]);
    expect(auditDistribution(rows([4, 10], [0, 0], [0, 5]), { unit: 1 }).explained).toBe(2);
  });

  test("whose amount is no whole number of units fits no rate and implies no key", () => {
    const [, broken] = auditDistribution(rows([4, 10], [4, "10.50"]), { unit: 1 }).rows;
    expect(broken).toMatchObject({ fits: false, impliedKey: null });
  });

  // Rates in [2.45, 2.5): 9 needs 8.5 ≤ rate · key < 9.5, so key > 3.4 and key < 3.88: none; 100 needs 99.5 to 100.5: 40 and 41.
  test("states the whole keys its amount implies", () => {
    const [, , none, some, zero] = auditDistribution(rows([10, 25], [3, 7], [7, 9], [7, 100], [7, 0]), {
      unit: 1,
    }).rows;
    expect(none?.impliedKey).toBeNull();
    expect([some?.impliedKey?.from, some?.impliedKey?.to].map(String)).toEqual(["40", "41"]);
    expect([zero?.impliedKey?.from, zero?.impliedKey?.to].map(String)).toEqual(["0", "0"]);
  });

  test("has no greatest implied key where the rate may be 0", () => {
    const [first] = auditDistribution(rows([4, 0]), { unit: 1 }).rows;
    expect(first?.impliedKey?.from.toString()).toBe("0");
    expect(first?.impliedKey?.to).toBeNull();
  });
});

describe("what an audit sums up", () => {
  // The rate is in [2.45, 2.5); 35 − 2.5 · 14 = 0 and 35 − 2.45 · 14 = 0.7, without the row that does not fit.
  test("are all amounts and keys, and what rounding moved in the rows that fit", () => {
    const audit = auditDistribution(rows([4, 10], [10, 25], [3, 9]), { unit: 1 });
    expect([audit.sumOfAmounts, audit.sumOfKeys].map(String)).toEqual(["44", "17"]);
    expect([audit.roundingResidue.from, audit.roundingResidue.to].map(String)).toEqual(["-0.7", "0.7"]);
    expect(audit.unit.toString()).toBe("1");
  });

  test("is had as exact fractions from auditDistribution.exact", () => {
    const { rate, rows: exact } = auditDistribution.exact(rows([3, 7]), { unit: 1 });
    expect([rate.from.n * 6n, rate.to.n * 6n]).toEqual([13n * rate.from.d, 15n * rate.to.d]);
    expect(exact[0]?.impliedKey).toEqual({ from: { n: 3n, d: 1n }, to: { n: 3n, d: 1n } });
    expect(auditDistribution.exact(rows([4, 0]), { unit: 1 }).rows[0]?.impliedKey?.to).toBeNull();
  });

  test("is plain data that JSON holds", () => {
    const parsed = JSON.parse(JSON.stringify(auditDistribution([{ id: 461, key: 4, amount: 10 }], { unit: 1 })));
    const rate = { from: "2.375", to: "2.625", includesFrom: true, includesTo: false };
    const row = { id: 461, key: "4", amount: "10", fits: true, impliedKey: { from: "4", to: "4" } };
    expect(parsed).toEqual({
      unit: "1",
      rate,
      candidates: [rate],
      explained: 1,
      rows: [row],
      outside: [],
      sumOfAmounts: "10",
      sumOfKeys: "4",
      roundingResidue: { from: "-0.5", to: "0.5" },
    });
  });
});

describe("the register of an audit", () => {
  // Danmarks Statistik, FOLK1A: Odense 209 078 and Svendborg 59 727 inhabitants on 1 January 2024.
  const billed = [
    { id: "Odense", key: 209_078, amount: 209_078 },
    { id: 479, key: "59000.00", amount: 59_000 },
  ];

  test("shows which keys differ from it", () => {
    const register = { measure: "inhabitants", date: "2024-01-01" };
    const audit = auditDistribution(billed, { unit: 1, register });
    expect(audit.rows[0]).toMatchObject({ registerKey: 209_078, differsFromRegister: false });
    expect(audit.rows[1]).toMatchObject({ differsFromRegister: true });
    expect(audit.register).toEqual(register);
  });

  // Danmarks Statistik, FOLK1A: 110 927 persons of 0-17 and 4 872 of 17 years in København on 1 January 2021.
  test.each([
    ["0-17", 110_927],
    ["17", 4_872],
  ])("counts the ages %s", (measure, expected) => {
    const register = { measure, date: "2021-01-01" };
    const [row] = auditDistribution([{ id: 101, key: expected, amount: expected }], { unit: 1, register }).rows;
    expect(row).toMatchObject({ registerKey: expected, differsFromRegister: false });
  });

  test("is not there when none is named", () => {
    const audit = auditDistribution(billed, { unit: 1 });
    expect(Object.keys(audit)).not.toContain("register");
    expect(Object.keys(audit.rows[0] ?? {})).not.toContain("registerKey");
  });
});

describe("auditDistribution refuses", () => {
  const bad = (billed: unknown, options: unknown = { unit: 1 }) =>
    refusal(() => auditDistribution(billed as BilledRow[], options as AuditOptions));
  const good = [{ id: 461, key: 1, amount: 1 }];

  test.each<[string, unknown, string, string]>([
    ["an empty list", [], "missing", "rows"],
    ["a row without its amount", [{ id: 1, key: 1 }], "missing", "rows[0].amount"],
    ["an amount that is no number", [{ id: 1, key: 1, amount: "1.000,50" }], "malformed", "rows[0].amount"],
    ["an unknown field", [{ id: 1, key: 1, amount: 1, share: 1 }], "unknown-key", "rows[0]"],
    ["a key below 0", rows([1, 1], [-1, 1]), "out-of-range", "rows[1].key"],
    ["keys that are all 0", rows([0, 0], [0, 1]), "not-computable", "rows"],
    ["the same id twice", [...good, { id: "Odense", key: 1, amount: 1 }], "duplicate", "rows[1].id"],
    ["only amounts that are no whole unit", rows([1, "0.5"], [0, 0]), "not-computable", "rows"],
  ])("%s", (_, billed, kind, path) => {
    expect(bad(billed)).toMatchObject({ kind, path });
  });

  test.each<[string, unknown, string, string]>([
    ["no unit", {}, "missing", "options.unit"],
    ["a unit of 0", { unit: 0 }, "out-of-range", "options.unit"],
    ["an unknown option", { unit: 1, units: 1 }, "unknown-key", "options"],
    ["a register that is no object", { unit: 1, register: "0-17" }, "malformed", "options.register"],
    [
      "a register without a measure",
      { unit: 1, register: { date: "2021-01-01" } },
      "missing",
      "options.register.measure",
    ],
    ["a register without a date", { unit: 1, register: { measure: "0-17" } }, "missing", "options.register.date"],
    [
      "a date that does not exist",
      { unit: 1, register: { measure: "0-17", date: "2021-02-29" } },
      "malformed",
      "options.register.date",
    ],
    [
      "a measure that does not exist",
      { unit: 1, register: { measure: "users", date: "2021-01-01" } },
      "malformed",
      "options.register.measure",
    ],
    [
      "a measure that is no text",
      { unit: 1, register: { measure: 17, date: "2021-01-01" } },
      "malformed",
      "options.register.measure",
    ],
    [
      "ages that no register holds",
      { unit: 1, register: { measure: "0-67", date: "2021-01-01" } },
      "unknown-value",
      "options.register.measure",
    ],
    [
      "a date that no register holds",
      { unit: 1, register: { measure: "0-17", date: unknownDate("0-17") } },
      "unknown-value",
      "options.register.date",
    ],
  ])("%s", (_, options, kind, path) => {
    expect(bad(good, options)).toMatchObject({ kind, path });
  });

  test("an id that is no municipality, when a register is named", () => {
    const register = { measure: "inhabitants", date: "2021-01-01" };
    const billed = [...good, { id: "Region Syddanmark", key: 1, amount: 1 }];
    expect(bad(billed, { unit: 1, register })).toMatchObject({ kind: "unknown-name", path: "rows[1].id" });
  });

  test("options that are left out", () => {
    expect(refusal(() => auditDistribution(good, undefined as unknown as AuditOptions))).toMatchObject({
      kind: "missing",
      path: "options",
    });
  });

  test("in words that name the unit", () => {
    expect(bad(rows([1, "0.5"]), { unit: 1 }).allowed.da).toContain("1 kr.");
  });
});
