import {
  agreementInForce,
  assessProposal,
  backRegulationOf,
  backRegulationPerDay,
  calculateTariff,
  explainResult,
  setAside,
  setAsideLedger,
  settlementLedger,
  settleYear,
  yearResult,
} from "rammetakst";
import { describe, expect, test } from "vitest";

const syddanmark = agreementInForce("syddanmark", "2025-12-31");
const nordjylland = agreementInForce("nordjylland", "2025-12-31");

/**
 * Nordjylland's social agreement, "Håndtering af overskud": the budget is 6 500 000 kr. of wages, 675 000 of premises and
 * 825 000 of other costs; the accounts 8 418 000 of income and 6 236 000, 611 000 and 801 000. The sums are made by hand.
 */
describe("Nordjylland's example", () => {
  const budget = 6_500_000 + 675_000 + 825_000;
  const costs = 6_236_000 + 611_000 + 801_000;

  test("has a basis of 8 000 000 kr., a surplus of 770 000, a limit of 400 000 and 370 000 above it", () => {
    expect(budget).toBe(8_000_000);
    const { result } = yearResult({ revenue: 8_418_000, costs, backRegulation: 0 });
    expect(String(result)).toBe("770000");
    const kept = setAside({ result, setAsideBefore: 0, fullYearBudget: budget }, nordjylland);
    expect([kept.limit, kept.setAside, kept.aboveLimit].map(String)).toEqual(["400000", "400000", "370000"]);
  });

  test("sets 400 000 kr. aside, usable for five years, and puts 370 000 into the tariff two years after", () => {
    const year = { year: 2020, revenue: 8_418_000, costs, budget, backRegulationInTariff: 0 };
    for (const limitIs of ["per-year", "of-balance"] as const) {
      const options = { limitIs, deficits: "to-tariff", opening: [] } as const;
      const [settled] = setAsideLedger([year], nordjylland, options).years;
      expect([settled?.setAside, settled?.toTariff].map(String)).toEqual(["400000", "370000"]);
      expect([settled?.tariffYear, settled?.balances[0]?.usableUntil]).toEqual([2022, 2025]);
    }
  });

  test("comes from underspending of 352 000 kr. and tariff revenue of 418 000 beyond the budget", () => {
    // 264 000 of wages, 64 000 of premises, 24 000 of other costs.
    const { result, underspending, parts } = explainResult({
      year: 2021,
      services: [{ name: "Tilbud", tariff: 1000, budgetedDays: 8000, occupiedDays: 8418 }],
      costs: [
        { kind: "wages", budget: 6_500_000, accounts: 6_236_000 },
        { kind: "premises", budget: 675_000, accounts: 611_000 },
        { kind: "other-direct", budget: 825_000, accounts: 801_000 },
      ],
      backRegulationInTariff: 0,
    });
    expect([result, underspending].map(Number)).toEqual([770_000, 352_000]);
    expect(parts.map(({ amount }) => Number(amount))).toEqual([0, 0, 418_000, 264_000, 64_000, 24_000, 0]);
  });
});

/** The forum of Syddanmark, 11 December 2019, item 3, and its annex on surplus and deficit. Amounts constructed. */
describe("the 5 % rule of Syddanmark", () => {
  const even = { costs: 10_000_000, budget: 10_000_000 };

  test("of −600 000 kr. at a budget of 10 000 000, −100 000 enter the tariff of year + 2, once and never again", () => {
    const first = { ...even, year: 2019, revenue: 9_400_000, carriedIn: 0, backRegulationInTariff: 0 };
    const second = { ...even, year: 2020, revenue: 10_000_000, backRegulationInTariff: 0 };
    // From 2021 on the tariff brings just the costs and what the ledger itself put into it.
    const later = [2021, 2022, 2023, 2024, 2025, 2026].map((year) => {
      return { ...even, year, revenue: year === 2021 ? 10_100_000 : 10_000_000 };
    });
    const { years, totals } = settlementLedger([first, second, ...later], syddanmark);
    expect(years.map(({ toTariff }) => Number(toTariff))).toEqual([-100_000, 0, 0, 0, 0, 0, 0, 0]);
    expect(years.map(({ carriedOut }) => Number(carriedOut))).toEqual(years.map(() => -500_000));
    expect(years.map(({ result }) => Number(result))).toEqual([-600_000, 0, 0, 0, 0, 0, 0, 0]);
    expect([totals.carriedOut, totals.toTariff].map(Number)).toEqual([-500_000, -100_000]);
  });

  test.each([100n, 10n ** 9n, 10n ** 13n, 10n ** 15n])(
    "a deficit of exactly 5 %% of a budget of 20 × %s øre is carried whole; one øre more puts one øre into the tariff",
    (limit) => {
      const text = (oere: bigint) => `${oere / 100n}.${String(oere % 100n).padStart(2, "0")}`;
      const budget = text(limit * 20n);
      for (const [more, beyond] of [
        [0n, "0"],
        [1n, "0.01"],
      ] as const) {
        const year = { year: 2025, budget };
        const deficit = settleYear({ ...year, revenue: 0, costs: text(limit + more) }, syddanmark);
        const surplus = settleYear({ ...year, revenue: text(limit + more), costs: 0 }, syddanmark);
        expect([deficit.carriedOut.negated(), surplus.carriedOut].map(String)).toEqual([
          String(deficit.limit),
          String(surplus.limit),
        ]);
        expect([deficit.toTariff.negated(), surplus.toTariff].map((each) => each.toFixed())).toEqual([beyond, beyond]);
        expect(deficit.limit.toFixed(2)).toBe(text(limit));
      }
    },
  );

  test("closed by the social supervision, the closing costs rest with the operator alone", () => {
    const year = { ...even, year: 2022, revenue: 9_900_000, carriedIn: -300_000, backRegulationInTariff: 0 };
    const closure = { by: "authority", closingCosts: 800_000 } as const;
    const settled = settleYear({ ...year, closure }, syddanmark);
    expect([settled.borneByOperator, settled.toTariff, settled.carriedOut].map(Number)).toEqual([-1_200_000, 0, 0]);
  });

  test("what a settlement puts into a tariff is no price rise: the notice says it per day, and it is taken out", () => {
    const year = { ...even, year: 2023, revenue: 9_400_000, carriedIn: 0, backRegulationInTariff: 0 };
    const ledger = settlementLedger([year], syddanmark);
    expect(String(backRegulationOf(ledger, 2025))).toBe("100000");
    const stay = { places: 20, occupancy: "0.95", days: 365 };
    // 100 000 / (20 × 0.95 × 365) = 100 000 / 6 935 = 14.4196…
    const { backRegulation } = backRegulationPerDay({ toTariff: ledger.years[0]?.toTariff ?? 0, ...stay });
    expect(String(backRegulation)).toBe("14.42");
    const calculation = calculateTariff(
      {
        year: 2025,
        unit: "day",
        costs: [{ kind: "wages", amount: 10_000_000, priceLevel: 2025 }],
        backRegulation: backRegulationOf(ledger, 2025),
        places: 20,
        occupancy: "0.95",
      },
      syddanmark,
    );
    expect(String(calculation.backRegulation)).toBe("14.42");
    const assessment = assessProposal(
      {
        id: "n1",
        offer: "Solgården",
        operator: { kind: "municipality", municipality: "Vejen" },
        unit: "day",
        current: { amount: 2000, priceLevel: 2024, backRegulation: 0 },
        // 2 000 × 1.0551 = 2 110.20, and 14.42 of back-regulation.
        proposed: { amount: "2124.62", priceLevel: 2025, backRegulation },
        effectiveFrom: "2025-01-01",
      },
      syddanmark,
    );
    expect([assessment.verdict, String(assessment.agreed.excess)]).toEqual(["within-agreed", "0"]);
  });
});
