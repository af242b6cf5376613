import fc from "fast-check";
import {
  activityGrowth,
  budgetVariance,
  ceiling,
  type Fraction,
  indexSeries,
  type SpendingRow,
  spendingCeiling,
  spendingGrowth,
  spendingPerCitizen,
  unitCosts,
} from "rammetakst";
import { describe, expect, test } from "vitest";

const seed = 20240906;
const YEARS = [2022, 2023, 2024] as const;
const PAYERS = ["Odense", "Assens", "Fanø", "Region Syddanmark"] as const;

/** Any line of the accounts; lines that stand twice are dropped, as the table refuses them. */
const rows = fc
  .array(
    fc.record({
      payer: fc.constantFrom(...PAYERS),
      year: fc.constantFrom(...YEARS),
      area: fc.constantFrom("children", "adults", "anchor"),
      operatorKind: fc.constantFrom("municipality" as const, "region" as const, "private" as const),
      account: fc.constantFrom("accounts" as const, "budget" as const),
      oere: fc.integer({ min: -2_000_000, max: 40_000_000_000 }),
      users: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
      days: fc.option(fc.integer({ min: 0, max: 90_000 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => {
    const isAnchor = (each: { readonly area: string; readonly operatorKind: string }) =>
      each.area === "anchor" && each.operatorKind === "region";
    const key = ({ payer, year, area, operatorKind, account }: (typeof list)[number]) =>
      [payer, year, area, operatorKind, account].join();
    return [...new Map(list.filter((each) => !isAnchor(each)).map((each) => [key(each), each])).values()];
  });
type Line = typeof rows extends fc.Arbitrary<infer T> ? (T extends readonly (infer L)[] ? L : never) : never;

/** Every payer has a row in every year and account, so that nobody is left out. */
const anchored = rows.map((list) => {
  const anchors = PAYERS.flatMap((payer) =>
    YEARS.flatMap((year) =>
      (["accounts", "budget"] as const).map(
        (account): Line => ({
          payer,
          year,
          area: "anchor",
          operatorKind: "region",
          account,
          oere: 100,
          users: 1,
          days: 1,
        }),
      ),
    ),
  );
  return [...list, ...anchors];
});

const tableOf = (lines: readonly Line[]): SpendingRow[] =>
  lines.map(({ oere, users, days, ...rest }) => ({
    ...rest,
    amount: { n: BigInt(oere), d: 100n },
    priceLevel: "nominal",
    ...(users !== undefined && { users }),
    ...(days !== undefined && { days }),
  }));
const oereOf = (lines: readonly Line[], of: (line: Line) => boolean) =>
  lines.filter(of).reduce((sum, { oere }) => sum + BigInt(oere), 0n);
const add = (list: readonly Fraction[]): Fraction =>
  list.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n });
const same = (a: Fraction, b: Fraction) => a.n * b.d === b.n * a.d;
const isOere = (value: Fraction, oere: bigint) => same(value, { n: oere, d: 100n });

describe("growth", () => {
  test("is that of the sums, and contributions sum to it exactly at every level, also in fixed prices", () => {
    const series = indexSeries("kl-general").with({ 2023: "0.0213", 2024: "0.0377" });
    const prices = fc.constantFrom("nominal" as const, { series });
    fc.assert(
      fc.property(anchored, prices, (lines, asked) => {
        const growth = spendingGrowth.exact(tableOf(lines), {
          from: 2022,
          to: 2024,
          prices: asked,
          by: "operatorKind",
        });
        const { total } = growth;
        const sum = (year: number) => oereOf(lines, (line) => line.year === year && line.account === "accounts");
        expect(isOere(total.spending, sum(2024))).toBe(true);
        const lifted = asked === "nominal" ? 1n : 10_213n * 10_377n;
        expect(
          same(total.spendingBefore, { n: sum(2022) * lifted, d: asked === "nominal" ? 100n : 100n * 10n ** 8n }),
        ).toBe(true);
        for (const level of [growth.rows, growth.byPayer, growth.byArea, growth.byPart]) {
          expect(same(add(level.map(({ change }) => change)), total.change)).toBe(true);
          if (total.rate === null) expect(level.every(({ contribution }) => contribution === null)).toBe(true);
          else expect(same(add(level.map(({ contribution }) => contribution as Fraction)), total.rate)).toBe(true);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test("jumps are the changes of over a half from one year to the next in a payer", () => {
    fc.assert(
      fc.property(anchored, (lines) => {
        const { jumps } = spendingGrowth.exact(tableOf(lines), { from: 2022, to: 2024, prices: "nominal" });
        const told = jumps.filter(({ area }) => area === null).map(({ payer, to }) => `${payer} ${to}`);
        const expected = PAYERS.flatMap((payer) =>
          [2023, 2024]
            .filter((year) => {
              const of = (wanted: number) =>
                oereOf(lines, (line) => line.payer === payer && line.year === wanted && line.account === "accounts");
              const [before, after] = [of(year - 1), of(year)];
              const size = after > before ? after - before : before - after;
              return before > 0n && 2n * size > before;
            })
            .map((year) => `${payer} ${year}`),
        );
        expect(told.sort()).toEqual(expected.sort());
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe("budget and accounts", () => {
  test("over- less underspending is accounts less budget, at every level", () => {
    fc.assert(
      fc.property(anchored, (lines) => {
        const variance = budgetVariance.exact(tableOf(lines), { budget: "budget" });
        for (const year of YEARS) {
          const of = (account: string) => oereOf(lines, (line) => line.year === year && line.account === account);
          const deviation = of("accounts") - of("budget");
          for (const level of [variance.rows, variance.byPayer, variance.byArea, variance.total]) {
            const own = level.filter((line) => line.year === year);
            const over = add(own.map(({ overspending }) => overspending));
            const under = add(own.map(({ underspending: { n, d } }) => ({ n: -n, d })));
            expect(isOere(add([over, under]), deviation)).toBe(true);
          }
        }
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe("unit costs and spending per citizen", () => {
  test("spending in the quotient and spending left out are all spending, and quotient × activity gives it back", () => {
    fc.assert(
      fc.property(anchored, (lines) => {
        const costs = unitCosts.exact(tableOf(lines), { per: "days" });
        for (const level of [costs.rows, costs.byPayer, costs.byArea, costs.byOperatorKind, costs.total]) {
          const all = add(level.flatMap(({ spending, leftOut }) => [spending, leftOut]));
          expect(
            isOere(
              all,
              oereOf(lines, ({ account }) => account === "accounts"),
            ),
          ).toBe(true);
          for (const { unitCost, activity, spending } of level) {
            if (unitCost === null) expect(activity.n).toBe(0n);
            else expect(same({ n: unitCost.n * activity.n, d: unitCost.d * activity.d }, spending)).toBe(true);
          }
        }
      }),
      { seed, numRuns: 40 },
    );
  });

  test("means are weighted: the spending of all over the citizens of all", () => {
    const municipal = anchored.map((lines) => lines.filter(({ payer }) => payer !== "Region Syddanmark"));
    fc.assert(
      fc.property(municipal, (lines) => {
        const { byPayer, total } = spendingPerCitizen.exact(tableOf(lines), { per: "inhabitant", date: "07-01" });
        for (const { year, perCitizen, citizens } of total) {
          const own = byPayer.filter((line) => line.year === year);
          const count = add(own.map((line) => line.citizens as Fraction));
          expect(same(citizens as Fraction, count)).toBe(true);
          const spending = add(own.map((line) => line.spending));
          expect(same(perCitizen as Fraction, { n: spending.n * count.d, d: spending.d * count.n })).toBe(true);
        }
      }),
      { seed, numRuns: 30 },
    );
  });
});

describe("a ceiling", () => {
  test("that is met exactly is not exceeded, and an øre more is", () => {
    const rates = fc.integer({ min: -2_000, max: 8_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), rates, (oere, rate) => {
        const index = { n: 100_000n + BigInt(rate), d: 100_000n };
        const exactly = BigInt(oere) * index.n;
        const met = (exactly + index.d - 1n) / index.d;
        const rounded = (2n * exactly + index.d) / (2n * index.d);
        const spendingBefore = { n: BigInt(oere), d: 100n };
        const of = (spending: bigint) => ceiling.exact({ spendingBefore, spending: { n: spending, d: 100n }, index });
        expect(of(rounded).isAbove).toBe(false);
        expect(of(rounded).excess.n).toBe(0n);
        expect(of(met + 1n).isAbove).toBe(true);
        expect(isOere(of(met + 1n).excess, met + 1n - rounded)).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("of all is that of the sum of payers", () => {
    const series = indexSeries("kl-general").with({ 2024: "0.0377" });
    fc.assert(
      fc.property(anchored, (lines) => {
        const { total, payers } = spendingCeiling.exact(tableOf(lines), { year: 2024, series });
        expect(same(add(payers.map(({ spending }) => spending)), total.spending)).toBe(true);
        const of = (year: number) => oereOf(lines, (line) => line.year === year && line.account === "accounts");
        const isAbove = of(2024) * 10_000n > of(2023) * 10_377n;
        const isRoundedDown =
          total.ceiling !== null && isOere(total.spending, (total.ceiling.n * 100n) / total.ceiling.d);
        expect(total.verdict === "above").toBe(isAbove && !isRoundedDown);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe("activity", () => {
  test("of the operator kinds sums to that of all, in every year", () => {
    fc.assert(
      fc.property(anchored, (lines) => {
        const { byOperatorKind, total } = activityGrowth.exact(tableOf(lines), { to: 2024, years: 3 });
        for (const { measure, values } of total) {
          for (const [i, { value, year }] of values.entries()) {
            const own = byOperatorKind.filter((line) => line.measure === measure);
            const sum = add(own.map((line) => line.values[i]?.value ?? { n: 0n, d: 1n }));
            expect(same(sum, value as Fraction)).toBe(true);
            const told = lines
              .filter((line) => line.year === year && line.account === "accounts")
              .reduce((all, line) => all + ((measure === "days" ? line.days : line.users) ?? 0), 0);
            expect(same(sum, { n: BigInt(told), d: 1n })).toBe(true);
          }
        }
      }),
      { seed, numRuns: 40 },
    );
  });
});
