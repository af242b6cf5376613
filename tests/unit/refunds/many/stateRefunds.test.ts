import {
  type Fraction,
  type RefundCase,
  type RefundColumns,
  RuleError,
  type StateRefunds,
  stateRefund,
  stateRefunds,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { wholeUnits } from "../../../../src/numbers/rounding.ts";
import { dice } from "../../../dice.ts";
import { holdsPartOfOere, kr } from "../../../oere.ts";
import { refusal } from "../../../refusal.ts";

/** 1 200 000 kr. in 6 months of 2022: 200 000 a month against 71 666.67, 140 000 and 176 666.67. */
const one = (changes: Partial<RefundColumns> = {}): RefundColumns => ({
  year: 2022,
  yearly: Float64Array.of(120_000_000),
  months: 6,
  ...changes,
});

const refundedOne = (columns: RefundColumns) => {
  const { findings, findingCodes, brackets, failed, cost, refund, ownCost } = stateRefunds(columns);
  return {
    cost: cost[0],
    refund: refund[0],
    own: ownCost[0],
    brackets: brackets.map((each) => [each.cost[0], each.refund[0]]),
    codes: findingCodes.filter((_, i) => ((findings[0] as number) >> i) & 1),
    failed,
  };
};

describe("one row", () => {
  test("a year's cost over its months, by bracket", () => {
    // 6 × (140 000 − 860 000/12) = 410 000, 6 × (2 120 000 − 1 680 000)/12 = 220 000, 6 × (200 000 − 2 120 000/12) = 140 000.
    expect(refundedOne(one())).toEqual({
      cost: 120_000_000,
      refund: 31_750_000,
      own: 88_250_000,
      brackets: [
        [41_000_000, 10_250_000],
        [22_000_000, 11_000_000],
        [14_000_000, 10_500_000],
      ],
      codes: ["spread-evenly"],
      failed: [],
    });
  });

  test("costs month by month, an income of the year, and one-off costs", () => {
    // 80 000 − 30 000/3 + 12 000/12 = 71 000 in each of three months: below 71 666.67.
    const monthly = [8_000_000, 8_000_000, 8_000_000].map((oere) => Float64Array.of(oere));
    const below = { year: 2022, monthly, income: Float64Array.of(3_000_000), oneOff: Float64Array.of(1_200_000) };
    expect(refundedOne(below)).toMatchObject({ cost: 22_200_000, refund: 0, codes: ["one-off-spread"] });
    // With 20 000 of one-off costs 71 666.67 in each: the limit itself, to the last digit; one øre more is 3 øre a quarter of which is 1.
    expect(refundedOne({ ...below, oneOff: Float64Array.of(2_000_000) }).refund).toBe(0);
    expect(refundedOne({ ...below, oneOff: Float64Array.of(2_000_012) })).toMatchObject({ refund: 1 });
  });

  test("before 2021 against the limits of the year", () => {
    // 25 % of 2 050 000 − 1 090 000 and 50 % of 2 500 000 − 2 050 000.
    const before = { year: 2020, yearly: Float64Array.of(250_000_000), months: 12 };
    expect(refundedOne(before)).toEqual({
      cost: 250_000_000,
      refund: 46_500_000,
      own: 203_500_000,
      brackets: [
        [96_000_000, 24_000_000],
        [45_000_000, 22_500_000],
        [Number.NaN, Number.NaN],
      ],
      codes: ["rules-before-2021-assumed"],
      failed: [],
    });
    // 25 % of 1 600 000 − 800 000, 50 % of 2 500 000 − 1 630 000: as the library's olderChildRefund says it, 635 000.
    expect(refundedOne({ ...before, provision: "176a" }).refund).toBe(63_500_000);
    expect(refundedOne({ ...before, provision: Uint8Array.of(1) }).refund).toBe(63_500_000);
  });

  test("by limits of one's own, where a row has them", () => {
    const limits = [Float64Array.of(0, 100_000_000), Float64Array.of(0, 200_000_000), Float64Array.of(0, 300_000_000)];
    const yearly = Float64Array.of(250_000_000, 250_000_000);
    const { refund, findings } = stateRefunds({ year: 2022, yearly, months: 12, limits: limits as never });
    // 25 % of 1 000 000 and 50 % of 500 000.
    expect([...refund]).toEqual([71_000_000, 50_000_000]);
    expect([...findings].map((bits) => bits >> 5)).toEqual([0, 1]);
  });
});

test("a row that cannot be computed has no figures, and the others are done", () => {
  const yearly = Float64Array.of(120_000_000, -1, Number.NaN, 120_000_000, 120_000_000.5, 120_000_000);
  const columns = {
    year: Int16Array.of(2022, 2022, 2022, 2022, 2022, 2030),
    yearly,
    months: Int8Array.of(6, 6, 6, 13, 6, 6),
  };
  const { refund, ownCost, failed, why, year } = stateRefunds(columns, { ids: ["a", "b", "c", "d", "e", "f"] });
  expect([...refund]).toEqual([31_750_000, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  expect(ownCost[0]).toBe(88_250_000);
  expect([...year]).toEqual([2022, 0, 0, 0, 0, 0]);
  expect(failed.map(({ id, row, failure }) => [id, row, failure.kind, failure.path])).toEqual([
    ["b", 1, "out-of-range", "rows[1].yearly"],
    ["c", 2, "malformed", "rows[2].yearly"],
    ["d", 3, "malformed", "rows[3].months"],
    ["e", 4, "malformed", "rows[4].yearly"],
    ["f", 5, "unknown-value", "rows[5].year"],
  ]);
  expect(() => why(1)).toThrow("rows[1].yearly");
  expect(refusal(() => why(6)).path).toBe("row");
});

test("what is left beyond what a column holds fails, though cost and refund do not", () => {
  // 2^53 − 1 of income beside a January of 50 000 000: the refund makes what is left too large.
  const monthly = [Float64Array.of(5_000_000_000), Float64Array.of(0)];
  const income = [Float64Array.of(0), Float64Array.of(2 ** 53 - 1 + 5_000_000_000)];
  const { failed, ownCost } = stateRefunds({ year: 2022, monthly, income });
  expect(failed.map(({ failure }) => failure.kind)).toEqual(["out-of-range"]);
  expect(ownCost[0]).toBeNaN();
});

test("what is changed afterwards changes no answer", () => {
  const yearly = Float64Array.of(120_000_000);
  const { why } = stateRefunds(one({ yearly }));
  yearly[0] = 1;
  expect(why(0).refund.toString()).toBe("317500");
  const row = { year: 2022, yearly: 1_200_000, months: 6 };
  const ofRows = stateRefunds([row]);
  row.months = 12;
  expect(ofRows.why(0).refund.toString()).toBe("317500");
});

test("what is changed in what came out changes no answer", () => {
  const { why, failed, refund } = stateRefunds([
    { year: 2022, yearly: 1_200_000, months: 6 },
    { year: 2022 } as RefundCase,
  ]);
  (failed as unknown[]).length = 0;
  refund.fill(0);
  expect(why(0).refund.toString()).toBe("317500");
  expect(refusal(() => why(1)).path).toMatch(/^rows\[1\]/);
});

test.each<[RefundColumns, string]>([
  [{ year: 2022, oneOff: Float64Array.of(0.5) }, "rows[0].oneOff"],
  [one({ oneOff: Float64Array.of(100_000_000.5) }), "rows[0].oneOff"],
  [one({ oneOff: Float64Array.of(-0.5) }), "rows[0].oneOff"],
  [one({ yearly: Float64Array.of(0.5) }), "rows[0].yearly"],
  [one({ income: Float64Array.of(0.5) }), "rows[0].income"],
  [{ year: 2022, monthly: [Float64Array.of(0.5)] }, "rows[0].monthly[0]"],
])("part of an øre is rounded nowhere, but fails: %o", (columns, path) => {
  const { cost, refund, ownCost, failed } = stateRefunds(columns);
  expect([cost[0], refund[0], ownCost[0]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(failed.map(({ row, failure }) => [row, failure.kind, failure.path, failure.allowed.en])).toEqual([
    [0, "malformed", path, "whole øre"],
  ]);
});

test("no rows are none that failed", () => {
  expect(stateRefunds(one({ yearly: new Float64Array(0) }))).toMatchObject({ rows: 0, failed: [] });
  expect(stateRefunds([])).toMatchObject({ rows: 0, failed: [] });
});

describe("what concerns the whole call is refused", () => {
  const refused = (columns: unknown, options?: unknown) => {
    const { kind, path } = refusal(() => stateRefunds(columns as RefundColumns, options as never));
    return `${kind} ${path}`;
  };
  const column = Float64Array.of(1);

  test.each<[string, () => string]>([
    ["malformed columns", () => refused(null)],
    ["unknown-key columns", () => refused({ ...one(), yaer: 2022 })],
    ["missing columns.year", () => refused({ ...one(), year: undefined })],
    ["malformed columns.yearly[0]", () => refused({ ...one(), yearly: ["1"] })],
    ["malformed columns.oneOff", () => refused(one({ oneOff: Float64Array.of(1, 2) }))],
    ["missing columns.months", () => refused({ year: 2022, yearly: column })],
    ["missing columns.monthly", () => refused({ year: 2022 })],
    ["missing columns.yearly", () => refused({ year: 2022, months: 6, oneOff: column })],
    ["malformed columns.yearly", () => refused({ year: 2022, monthly: [column], yearly: column })],
    ["malformed columns.months", () => refused({ year: 2022, monthly: [column], months: 1 })],
    ["malformed columns.monthly", () => refused({ year: 2022, monthly: column })],
    ["out-of-range columns.monthly", () => refused({ year: 2022, monthly: [] })],
    ["out-of-range columns.monthly", () => refused({ year: 2022, monthly: Array(13).fill(column) })],
    ["malformed columns.monthly[1]", () => refused({ year: 2022, monthly: [column, 5] })],
    ["malformed columns.income", () => refused(one({ income: 5 as never }))],
    ["malformed columns.limits", () => refused(one({ limits: [1, 2] as never }))],
    ["malformed columns.limits[1]", () => refused(one({ limits: [1, "2", 3] as never }))],
    ["out-of-range columns.provision", () => refused(one({ provision: "177" as never }))],
    ["malformed columns.provision", () => refused(one({ provision: 176 as never }))],
    ["unknown-key options", () => refused(one(), { id: [] })],
    ["malformed options", () => refused(one(), null)],
    ["malformed options.ids", () => refused(one(), { ids: [] })],
    ["malformed options.ids[0]", () => refused(one(), { ids: [{}] })],
  ])("%s", (expected, call) => {
    expect(call()).toBe(expected);
  });
});

// The same by the refund of each case alone, over rows that lie on every edge.

const ROWS = Number(process.env.REFUNDS_ROWS ?? 400);
const ODD = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e16, 2 ** 53, 123_456.5, 4e12, 2e14];
/** The limits of 2022, 2021 and 2020 by month and year in øre, around which costs lie. */
const EDGES = [7_166_666, 7_166_667, 14_000_000, 17_666_667, 86_000_000, 212_000_000, 109_000_000];

type Roll = (sides: number) => number;
const pick = <T>(list: readonly T[], roll: Roll) => list[roll(list.length)] as T;
const column = (make: (i: number) => number) => Float64Array.from({ length: ROWS }, (_, i) => make(i));

/** Amounts of every size near the limits, some of them odd. */
function amounts(roll: Roll, odd: number, zeros = 4): Float64Array {
  return column(() => {
    if (roll(1000) < odd) return pick(ODD, roll);
    if (roll(zeros) === 0) return 0;
    return roll(2) === 0 ? Math.max(0, pick(EDGES, roll) * (1 + roll(3)) + roll(5) - 2) : roll(3e8);
  });
}

const valueAt = (each: number | Float64Array, i: number): number =>
  typeof each === "number" ? each : (each[i] as number);

function caseAt(columns: RefundColumns, i: number): RefundCase {
  const { year, monthly, yearly, months, firstMonth, income, oneOff, limits, provision } = columns;
  const at = (each: unknown) => valueAt(each as Float64Array, i);
  const own = limits?.map(at) ?? [0];
  const given = own[2] === 0 ? own.slice(0, 2) : own;
  return {
    year: at(year),
    ...(monthly && { monthly: monthly.map((each) => kr(at(each))) }),
    ...(yearly && { yearly: kr(at(yearly)) }),
    ...(months !== undefined && { months: at(months) }),
    ...(firstMonth !== undefined && { firstMonth: at(firstMonth) }),
    ...(income && { income: Array.isArray(income) ? income.map((each) => kr(at(each))) : kr(at(income)) }),
    ...(oneOff && { oneOff: kr(at(oneOff)) }),
    ...(own.some((limit) => limit !== 0) && { limits: given.map(kr) }),
    ...(provision !== undefined && at(provision) === 1 && { provision: "176a" as const }),
  };
}

const OERE: Fraction = { n: 1n, d: 100n };
const oere = (amount: Fraction): number => Number(wholeUnits(amount, OERE, "half-away"));

function alone(given: RefundCase) {
  try {
    const { cost, refund, brackets, findings } = stateRefund.exact(given);
    const parts = [0, 1, 2].map((i) => {
      const bracket = brackets[i];
      return bracket === undefined ? [Number.NaN, Number.NaN] : [oere(bracket.cost), oere(bracket.refund)];
    });
    const figures = [oere(cost), oere(refund), oere(cost) - oere(refund), ...parts.flat()];
    const isHeld = figures.every((each) => Number.isNaN(each) || Number.isSafeInteger(each));
    return isHeld ? { figures, codes: findings.map(({ code }) => code).sort() } : "out-of-range";
  } catch (error) {
    if (error instanceof RuleError) return error.failure.kind;
    throw error;
  }
}

function expectSame(cases: readonly RefundCase[], refunds: StateRefunds): number {
  const failures = new Map(refunds.failed.map(({ row, failure }) => [row, failure.kind]));
  const { findings, findingCodes, year, cost, refund, ownCost, brackets } = refunds;
  let done = 0;
  for (const [i, each] of cases.entries()) {
    const single = alone(each);
    const figures = [cost[i], refund[i], ownCost[i], ...brackets.flatMap((part) => [part.cost[i], part.refund[i]])];
    if (typeof single === "string") {
      const kinds = holdsPartOfOere(each) ? [single, "malformed"] : [single];
      expect(kinds).toContain(failures.get(i));
      expect([i, figures, year[i], findings[i]]).toEqual([i, Array(9).fill(Number.NaN), 0, 0]);
      continue;
    }
    done++;
    const codes = findingCodes.filter((_, bit) => ((findings[i] as number) >> bit) & 1).sort();
    expect({ i, year: year[i], figures, codes }).toEqual({ i, year: each.year, ...single });
  }
  return done;
}

/** What a call with columns gives, held against each case alone, and against a call with the cases as rows. */
function holds(columns: RefundColumns): number {
  const cases = Array.from({ length: ROWS }, (_, i) => caseAt(columns, i));
  return expectSame(cases, stateRefunds(columns));
}

describe("the same to the bit as the refund of each case alone", () => {
  const most = ROWS / 4;
  const YEARS = [2022, 2022, 2021, 2020, 2008, 2023];

  test("a year's cost over months, with income and one-off costs", () => {
    const roll = dice(1);
    const columns = {
      year: column(() => pick(YEARS, roll)),
      yearly: amounts(roll, 12),
      months: column(() => (roll(60) === 0 ? pick([0, 13, 2.5, Number.NaN], roll) : 1 + roll(12))),
    };
    expect(holds(columns)).toBeGreaterThan(most);
    const firstMonth = column(() => 1 + roll(4));
    const full = { ...columns, firstMonth, income: amounts(roll, 6, 2), oneOff: amounts(roll, 6, 2) };
    expect(holds(full)).toBeGreaterThan(most);
    const income = Array.from({ length: 12 }, () => amounts(roll, 1, 2));
    expect(holds({ ...full, income })).toBeGreaterThan(most / 2);
  });

  test("costs month by month, with one amount of income or one of each month", () => {
    const roll = dice(2);
    for (const months of [1, 5, 12]) {
      const monthly = Array.from({ length: months }, () => amounts(roll, 2, 3));
      const columns = { year: column(() => pick(YEARS, roll)), monthly };
      expect(holds(columns)).toBeGreaterThan(most);
      expect(holds({ ...columns, income: amounts(roll, 2, 2) })).toBeGreaterThan(most);
      const oneOff = amounts(roll, 2, 2);
      expect(holds({ ...columns, oneOff, income: amounts(roll, 2, 2) })).toBeGreaterThan(most);
      const income = [amounts(roll, 1), amounts(roll, 1), amounts(roll, 1)];
      expect(holds({ ...columns, oneOff, income })).toBeGreaterThan(most);
    }
  });

  test("months without any cost, where income goes as it would alone", () => {
    const roll = dice(3);
    const zero = new Float64Array(ROWS);
    const income = amounts(roll, 0, 3);
    const oneOff = amounts(roll, 0, 2);
    expect(holds({ year: 2022, monthly: [zero, zero], income })).toBe(ROWS);
    expect(holds({ year: 2022, monthly: [zero, zero], income, oneOff })).toBe(ROWS);
    expect(holds({ year: 2020, yearly: zero, months: 7, income, oneOff })).toBe(ROWS);
    expect(holds({ year: 2022, oneOff, income })).toBe(ROWS);
    expect(holds({ year: 2022, oneOff })).toBe(ROWS);
  });

  test("limits of one's own, and paragraphs", () => {
    const roll = dice(4);
    const has = column(() => roll(2));
    const isOlder = column(() => roll(2));
    const limit = (of: number) =>
      column((i) => (has[i] === 0 || (of === 3 && isOlder[i] === 1) ? 0 : of * (80_000_000 + (i % 5))));
    const columns = {
      year: column((i) => (isOlder[i] === 1 ? pick([2020, 2015], roll) : pick([2022, 2024], roll))),
      yearly: amounts(roll, 4),
      months: column(() => 1 + roll(12)),
      limits: [limit(1), limit(2), limit(3)] as const,
      provision: column((i) => (roll(isOlder[i] === 1 ? 2 : 20) === 1 ? 1 : 0)),
    };
    expect(holds(columns)).toBeGreaterThan(most);
    const wrong = { ...columns, limits: [limit(2), limit(1), limit(3)] as const };
    expect(holds(wrong)).toBeGreaterThan(ROWS / 10);
  });

  test("rows, with households too", () => {
    const roll = dice(5);
    const cases = Array.from({ length: ROWS }, (): RefundCase => {
      const child = { monthly: Array.from({ length: 1 + roll(12) }, () => kr(roll(2e7))) };
      return { year: pick(YEARS, roll), yearly: kr(roll(3e8)), months: 1 + roll(12), household: [child] };
    });
    const refunds = stateRefunds(cases);
    expect(expectSame(cases, refunds)).toBeGreaterThan(most);
    const [first] = refunds.failed;
    expect(() => refunds.why(first?.row ?? 0)).toThrow(RuleError);
  });

  test("what is asked of one is that refund", () => {
    const roll = dice(6);
    const columns = { year: 2022, yearly: amounts(roll, 0), months: column(() => 1 + roll(12)) };
    const { why } = stateRefunds(columns);
    for (let i = 0; i < Math.min(ROWS, 40); i++) {
      const { refund, brackets, months, findings, explanation } = stateRefund(caseAt(columns, i));
      expect(why(i)).toMatchObject({ refund, brackets, months, findings, explanation });
    }
  });
});
