import fc from "fast-check";
import {
  auditClassTariffs,
  isClaimTimely,
  lawOn,
  refundByMonths,
  stateRefund,
  supervisionTariffs,
  yearlyRefund,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { compare, type Fraction, minus, plus, total } from "../../src/numbers/fraction.ts";
import { roundedTo } from "../../src/numbers/rounding.ts";

const seed = 20250124;
const OERE: Fraction = { n: 1n, d: 100n };
const oere = (n: number): Fraction => ({ n: BigInt(n), d: 100n });
const same = (a: Fraction, b: Fraction) => compare(a, b) === 0;

/** A month's cost in øre, often near a twelfth of a limit of 2022. */
const cost = fc.oneof(
  fc.nat(50_000_000),
  fc.constantFrom(7_166_666, 14_000_000, 17_666_666).chain((limit) => fc.integer({ min: limit - 2, max: limit + 3 })),
);
const year = fc.array(cost, { minLength: 1, maxLength: 12 });
const refundOf = (costs: readonly number[]) => stateRefund.exact({ year: 2022, monthly: costs.map(oere) });

/** The refund in units of 1/4800 øre, by whole numbers alone: limits times 12 are whole kroner. */
function inParts(costs: readonly number[]): bigint {
  const limits = [86_000_000n, 168_000_000n, 212_000_000n];
  const shares = [1n, 2n, 3n];
  let sum = 0n;
  for (const each of costs) {
    const twelvefold = 12n * BigInt(each);
    for (const [i, limit] of limits.entries()) {
      const end = limits[i + 1] ?? twelvefold;
      const part = (twelvefold < end ? twelvefold : end) - limit;
      if (part > 0n) sum += part * (shares[i] ?? 0n);
    }
  }
  return sum * 100n;
}

describe("income for the year", () => {
  /** Months of which some cost nothing, the income for the year, and one-off costs or none. */
  const given = fc.record({
    costs: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40_000_000 })), { minLength: 1, maxLength: 12 }),
    income: fc.integer({ min: 0, max: 60_000_000 }),
    oneOff: fc.option(fc.integer({ min: 1, max: 90_000_000 }), { nil: undefined }),
  });

  test("is the same as when it is given in equal parts for the months with costs", () => {
    fc.assert(
      fc.property(given, ({ costs, income, oneOff }) => {
        const holds = costs.map((each) => each > 0);
        const all = holds.includes(true) ? holds : oneOff === undefined ? holds.map(() => true) : Array(12).fill(true);
        const part = { n: BigInt(income), d: 100n * BigInt(all.filter(Boolean).length) };
        const beside = { year: 2022, ...(oneOff !== undefined && { oneOff: oere(oneOff) }) };
        const monthly = costs.map(oere);
        const spread = stateRefund.exact({ ...beside, monthly, income: oere(income) });
        const stated = all.map((held) => (held ? part : 0));
        const own = stateRefund.exact({ ...beside, monthly, income: stated });
        expect(same(spread.refund, own.refund) && same(spread.ownCost, own.ownCost)).toBe(true);
      }),
      { seed },
    );
  });

  test("is the same for a year's cost, whatever month it begins in, and for its months one by one with zeros around", () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(span, fc.nat(400_000_000), fc.nat(60_000_000), ([first, last], yearly, income) => {
        if (first > last) return;
        const months = last - first + 1;
        const part = { n: BigInt(yearly), d: 100n * BigInt(months) };
        const beside = { year: 2022, income: oere(income) };
        const whole = stateRefund.exact({ ...beside, yearly: oere(yearly), months, firstMonth: first }).refund;
        const month = (zeros: number) => [...Array(zeros).fill(0), ...Array(months).fill(part)];
        const after = [...month(first - 1), ...Array(12 - last).fill(0)];
        for (const monthly of [month(0), month(first - 1), after]) {
          expect(same(stateRefund.exact({ ...beside, monthly }).refund, whole)).toBe(true);
        }
      }),
      { seed },
    );
  });
});

describe("the refund of a year's months", () => {
  test("is what whole numbers give, rounded once", () => {
    const check = (costs: number[]) => {
      const parts = inParts(costs);
      // halves away from zero; nothing is negative
      expect(same(refundOf(costs).refund, { n: (parts + 2400n) / 4800n, d: 100n })).toBe(true);
    };
    fc.assert(fc.property(year, check), { seed });
  });

  test("is the sum of its months and of its brackets, rounded, and what is left is the municipality's", () => {
    const check = (costs: number[]) => {
      const { refund, months, brackets, cost, ownCost } = refundOf(costs);
      const byMonth = total(months.map((month) => month.refund ?? OERE));
      const byBracket = total(brackets.map((bracket) => bracket.refund));
      expect(same(byMonth, byBracket)).toBe(true);
      expect(same(roundedTo(byMonth, OERE, "half-away"), refund)).toBe(true);
      expect(same(plus(refund, ownCost), cost)).toBe(true);
    };
    fc.assert(fc.property(year, check), { seed });
  });

  test("does not depend on the order of the months, nor on months without cost", () => {
    const check = (costs: number[]) => {
      const { refund } = refundOf(costs);
      expect(same(refundOf(costs.toReversed()).refund, refund)).toBe(true);
      const longer = [...costs, ...Array<number>(12 - costs.length).fill(0)];
      expect(same(refundOf(longer).refund, refund)).toBe(true);
    };
    fc.assert(fc.property(year, check), { seed });
  });

  test("is never less than a year's even cost gives, since the brackets rise", () => {
    const check = (costs: number[]) => {
      const full = [...costs, ...Array<number>(12 - costs.length).fill(0)];
      const all = total(full.map(oere));
      const even = yearlyRefund.exact({ cost: all }, lawOn("2022-12-31")).refund;
      expect(compare(refundOf(full).refund, even)).toBeGreaterThanOrEqual(0);
      const spread = stateRefund.exact({ year: 2022, yearly: all, months: 12 }).refund;
      expect(same(spread, even)).toBe(true);
    };
    fc.assert(fc.property(year, check), { seed });
  });

  test("grows by 0 to 75 % of what a month costs more", () => {
    const check = (costs: number[], more: number) => {
      const [first = 0, ...rest] = costs;
      const gain = minus(refundOf([first + more, ...rest]).refund, refundOf(costs).refund);
      const most = roundedTo({ n: BigInt(more) * 3n, d: 400n }, OERE, "ceiling");
      expect(gain.n >= 0n && compare(gain, plus(most, OERE)) <= 0).toBe(true);
    };
    fc.assert(fc.property(year, fc.nat(10_000_000), check), { seed });
  });

  test("of a household is that of the months added up", () => {
    const check = (one: number[], other: number[]) => {
      const household = [one, other].map((costs) => ({ monthly: costs.map(oere) }));
      const length = Math.max(one.length, other.length);
      const sums = Array.from({ length }, (_, i) => (one[i] ?? 0) + (other[i] ?? 0));
      expect(same(stateRefund.exact({ year: 2022, household }).refund, refundOf(sums).refund)).toBe(true);
    };
    fc.assert(fc.property(year, year, check), { seed });
  });
});

describe("the columns of months", () => {
  test("are what the rule gives row by row", () => {
    const law = lawOn("2022-12-31");
    const months = [1, 1, 10];
    const rows = fc.array(fc.tuple(cost, cost, cost), { minLength: 1, maxLength: 40 });
    const check = (table: [number, number, number][]) => {
      const monthlyCosts = [0, 1, 2].map((i) => Float64Array.from(table, (row) => row[i] ?? 0));
      const { results } = refundByMonths.columns(
        { monthlyCosts, months },
        { units: { monthlyCosts: "0.01" }, set: law },
      );
      const wanted = table.map((row) => refundByMonths.exact({ monthlyCosts: row.map(oere), months }, law).refund);
      expect(Array.from(results.refund)).toEqual(wanted.map(({ n, d }) => Number((n * 100n) / d)));
    };
    fc.assert(fc.property(rows, check), { seed });
  });
});

describe("supervision tariffs", () => {
  test("a table that was made from a base is explained by an interval that holds it", () => {
    const check = (n: number) => {
      const base: Fraction = { n: BigInt(n), d: 1000n };
      const { classes } = supervisionTariffs.exact({ base });
      const audit = auditClassTariffs.exact(
        classes.map(({ sizeClass, tariff, intensified }) => ({ sizeClass, tariff, intensified })),
      );
      const found = audit.bases[0]?.base;
      expect(audit.fits).toBe(true);
      expect(found !== undefined && compare(found.from, base) <= 0 && compare(base, found.to) <= 0).toBe(true);
    };
    fc.assert(fc.property(fc.integer({ min: 5_000, max: 200_000_000 }), check), { seed, numRuns: 200 });
  });
});

describe("a payment claim", () => {
  test("is in time up to its deadline, and the deadline never falls as the help lasts longer", () => {
    const day = fc.date({ min: new Date("1999-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });
    const iso = (date: Date, plus = 0) => new Date(date.getTime() + plus * 86_400_000).toISOString().slice(0, 10);
    const check = (date: Date) => {
      const { deadline } = isClaimTimely({ lastDay: iso(date), claimedOn: iso(date) });
      const on = (days: number) => isClaimTimely({ lastDay: iso(date), claimedOn: iso(new Date(deadline), days) });
      expect([on(0).isTimely, on(1).isTimely, on(0).daysLeft, on(1).daysLeft]).toEqual([true, false, 0, -1]);
      expect(isClaimTimely({ lastDay: iso(date, 1), claimedOn: iso(date) }).deadline >= deadline).toBe(true);
    };
    fc.assert(fc.property(day, check), { seed });
  });
});
