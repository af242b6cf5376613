import fc from "fast-check";
import { agreementInForce, closingAccounts, type GivenClosing, openingCosts, settleYear } from "rammetakst";
import { describe, expect, test } from "vitest";
import { compare, type Fraction, minus, plus, total, ZERO } from "../../src/numbers/fraction.ts";

const SEED = { seed: 20_191_211, numRuns: 200 };
const agreement = agreementInForce("syddanmark", "2021-12-31");
const kroner = (n: number) => (n / 100).toFixed(2);
const oere = fc.integer({ min: -500_000_000, max: 500_000_000 }).map(kroner);
const costs = fc.integer({ min: 0, max: 100_000_000 }).map(kroner);
const share = fc.integer({ min: 0, max: 1000 }).map((n) => (n / 1000).toFixed(3));
const days = fc
  .array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 5 })
  .filter((all) => all.some((n) => n > 0));
const buyersOf = (all: readonly number[]) =>
  all.map((occupiedDays, i) => ({
    municipality: ["Assens", "Odense", "Vejen", "Kolding", "Esbjerg"][i] ?? 0,
    occupiedDays,
  }));

const closing = fc
  .record({ result: oere, carriedIn: oere, onItsWay: oere, closingCosts: costs, closingCostsShare: share, days })
  .map(({ days: all, ...figures }): GivenClosing & { readonly closingCostsShare: string } => ({
    ...figures,
    year: 2021,
    closedOn: "2021-04-01",
    kind: "closure",
    closedBy: "operator",
    fullYearBudget: 12_000_000,
    buyers: buyersOf(all),
  }));

const same = (a: Fraction, b: Fraction) => compare(a, b) === 0;

describe("closing accounts", () => {
  test("lose nothing: what is left less closing costs is the operator's and the buyers', each to the øre", () => {
    fc.assert(
      fc.property(closing, (given) => {
        const accounts = closingAccounts.exact(given, agreement);
        const { left, closingCosts, borneByOperator, settledWithBuyers, settlementByBuyers } = accounts;
        expect(same(minus(left, closingCosts), plus(borneByOperator, settledWithBuyers))).toBe(true);
        const shares = settlementByBuyers?.shares.map((each) => each.share) ?? [];
        expect(same(total(shares), settledWithBuyers)).toBe(true);
        for (const each of [...shares, borneByOperator]) expect((each.n * 100n) % each.d).toBe(0n);
      }),
      SEED,
    );
  });

  test("by an authority leave nothing to tariffs or buyers, whatever the sign", () => {
    fc.assert(
      fc.property(closing, ({ buyers: _, closingCostsShare: __, ...given }) => {
        const accounts = closingAccounts.exact({ ...given, closedBy: "authority" }, agreement);
        expect([accounts.settledWithBuyers.n, accounts.toTariff.n, accounts.carriedOut.n]).toEqual([0n, 0n, 0n]);
        expect(same(accounts.borneByOperator, minus(accounts.left, accounts.closingCosts))).toBe(true);
      }),
      SEED,
    );
  });

  test("come to what the ledger settles, where the buyers bear the closing costs too", () => {
    fc.assert(
      fc.property(costs, costs, oere, costs, (revenue, spent, carriedIn, closingCosts) => {
        const { settledWithBuyers, borneByOperator } = closingAccounts(
          {
            year: 2021,
            closedOn: "2021-04-01",
            kind: "closure",
            closedBy: "operator",
            accounts: { revenue, costs: spent },
            carriedIn,
            onItsWay: 0,
            closingCosts,
            fullYearBudget: 12_000_000,
          },
          agreement,
        );
        const year = { year: 2021, revenue, costs: spent, budget: 12_000_000, carriedIn, backRegulationInTariff: 0 };
        const settled = settleYear({ ...year, closure: { by: "operator", closingCosts } }, agreement);
        expect(settledWithBuyers.eq(settled.settledWithBuyers)).toBe(true);
        expect(borneByOperator.eq(settled.borneByOperator)).toBe(true);
      }),
      SEED,
    );
  });
});

describe("opening costs", () => {
  test("add up over the years, and never go against the days", () => {
    fc.assert(
      fc.property(costs, days, (amount, all) => {
        const years = all.filter((n) => n > 0).map((occupiedDays, i) => ({ year: 2026 + i, occupiedDays }));
        const opening = openingCosts.exact({ openingCosts: amount, years });
        expect(
          same(
            opening.years.reduce((sum, each) => plus(sum, each.amount), ZERO),
            opening.openingCosts,
          ),
        ).toBe(true);
        const inOrder = opening.years.toSorted((a, b) => compare(a.occupiedDays, b.occupiedDays));
        inOrder.slice(1).forEach((each, i) => {
          const before = inOrder[i]?.amount ?? ZERO;
          if (compare(each.occupiedDays, inOrder[i]?.occupiedDays ?? ZERO) > 0) {
            expect(compare(each.amount, before)).toBeGreaterThanOrEqual(0);
          }
        });
      }),
      SEED,
    );
  });
});
