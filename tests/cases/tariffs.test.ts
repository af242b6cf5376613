import {
  agreementInForce,
  assessProposal,
  calculateTariff,
  compareTariffs,
  indexSeries,
  type Notice,
  noticeTariffOf,
  type TariffInput,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { dividedBy, equal, fraction, minus, times, total } from "../../src/numbers/fraction.ts";

const agreementOf = (year: number) => agreementInForce("syddanmark", `${year}-01-01`);

/** Constructed: 12 000 000 kr. in all, 24 places, 96 %. 8 409.6 days of 365, 8 432.64 of 366; the quotients are made by hand. */
const offer = (year: number, more: Partial<TariffInput> = {}): TariffInput => ({
  year,
  unit: "day",
  costs: [
    { kind: "wages", amount: 9_000_000, priceLevel: year },
    { kind: "premises", amount: 1_500_000, priceLevel: year },
    { kind: "indirect", amount: 700_000, priceLevel: year },
    { kind: "depreciation", amount: 600_000, priceLevel: year },
    { kind: "interest", amount: 300_000, priceLevel: year },
    { kind: "other-income", amount: 100_000, priceLevel: year },
  ],
  places: 24,
  occupancy: "0.96",
  ...more,
});

describe("12 000 000 kr., 24 places, 96 %", () => {
  test("are 1 426.9406… kr. a day on 365 days and 1 423.0419… on 366", () => {
    const on365 = calculateTariff(offer(2024), agreementOf(2024));
    const on366 = calculateTariff(offer(2024, { days: "actual" }), agreementOf(2024));
    expect([on365, on366].map(({ unrounded }) => unrounded.toFixed(6))).toEqual(["1426.940639", "1423.041894"]);
    expect([on365, on366].map(({ tariff }) => tariff.toString())).toEqual(["1426.94", "1423.04"]);
    expect([on365, on366].map(({ quantity }) => quantity.toString())).toEqual(["8409.6", "8432.64"]);
  });

  test("are composed of parts that sum exactly to the unrounded tariff", () => {
    const { composition, unrounded } = calculateTariff.exact(offer(2025), agreementOf(2025));
    expect(composition).toHaveLength(6);
    expect(equal(total(composition.map(({ perUnit }) => perUnit)), unrounded)).toBe(true);
    expect(equal(unrounded, fraction(12_000_000n * 10n, 84_096n))).toBe(true);
  });

  test("earn exactly 1/365 more in a leap year that is invoiced with 366 days on the tariff of 365", () => {
    const { tariff, revenue, places, occupancy } = calculateTariff.exact(offer(2024), agreementOf(2024));
    const occupied = times(places ?? fraction(0n), occupancy ?? fraction(0n));
    const invoiced = times(times(occupied, fraction(366n)), tariff);
    expect(equal(dividedBy(minus(invoiced, revenue), revenue), fraction(1n, 365n))).toBe(true);
  });

  test("earn no more where the tariff was computed on the days of the calendar: only its rounding is left", () => {
    const { revenue } = calculateTariff(offer(2024, { days: "actual" }), agreementOf(2024));
    expect(revenue.toString()).toBe("11999984.0256"); // 1 423.04 × 8 432.64
  });
});

/**
 * Hadruplund, a private offer, hadruplund.org/priser, 2018: month and day tariffs of the same service. They fit 30.5 days
 * a month, which is 366 days a year (derived), and neither 365 nor the year's own number.
 */
describe.each([
  [71_856, 2_356],
  [98_755, 3_238],
  [30_846, 1_011],
  [71_091, 2_331],
  [112_708, 3_695],
  [101_309, 3_322],
  [66_174, 2_170],
  [18_928, 621],
])("a published pair of %i kr. a month and %i kr. a day", (month, day) => {
  const place = (more: Partial<TariffInput>) =>
    calculateTariff(
      {
        ...{ year: 2018, unit: "day", places: 1, occupancy: 1, rounding: "kroner" },
        costs: [{ kind: "other-direct", amount: month * 12, priceLevel: 2018 }],
        ...more,
      },
      agreementOf(2018),
    );

  test("is one of 366 days: on 365 the day would cost more, so neither is made from the other", () => {
    expect(place({ unit: "month" }).tariff.toNumber()).toBe(month);
    expect(place({ days: 366 }).tariff.toNumber()).toBe(day);
    expect(place({}).tariff.toNumber()).toBeGreaterThan(day);
    expect(place({ days: 366 }).findings.map(({ code }) => code)).toContain("days-beyond-year");
    expect(() => compareTariffs(place({}), place({ unit: "month" }))).toThrow("a unit is never converted");
  });
});

/** Constructed. 3 650 000 kr. on 3 650 days are 1 000 kr. a day; lifted by 5.51 % (minutes of 24 January 2025) 1 055.10. */
describe("a computed tariff in a notice", () => {
  const costs = [{ kind: "wages", amount: 3_650_000, priceLevel: 2024 }] as const;
  const ten = { unit: "day", costs, places: 10, occupancy: 1, series: indexSeries("syddanmark") } as const;
  const assess = (before: number, after: number) => {
    const notice: Notice = {
      ...{ id: "n1", offer: "Solgården", operator: { kind: "municipality", municipality: "Vejen" }, unit: "day" },
      current: noticeTariffOf(calculateTariff({ ...ten, year: 2024, backRegulation: before }, agreementOf(2024))),
      proposed: noticeTariffOf(calculateTariff({ ...ten, year: 2025, backRegulation: after }, agreementOf(2025))),
      effectiveFrom: "2025-01-01",
    };
    return assessProposal(notice, agreementOf(2025));
  };

  test("is within the agreed rate where only the price level has changed", () => {
    const { verdict, agreed, increase } = assess(0, 0);
    expect(verdict).toBe("within-agreed");
    expect([agreed.limit, agreed.excess, increase.amount].map(String)).toEqual(["1055.1", "0", "55.1"]);
  });

  test("also where a surplus of 73 000 kr. falls away: 20 kr. a day that are no price rise", () => {
    const { verdict, paidChange, findings } = assess(-73_000, 0);
    expect([verdict, paidChange.amount.toString()]).toEqual(["within-agreed", "75.1"]);
    expect(findings.map(({ code }) => code)).not.toContain("back-regulation-not-separated");
  });

  test("and where a deficit of 36 500 kr. comes in", () => {
    const { verdict, paidChange, notice } = assess(0, 36_500);
    expect([verdict, paidChange.amount.toString()]).toEqual(["within-agreed", "65.1"]);
    expect([notice.proposed.amount, notice.proposed.backRegulation].map(String)).toEqual(["1065.1", "10"]);
  });
});

/** The framework agreement of Hovedstaden 2023-24 has a target of 6 % whose base is unknown: it is told, and judges nothing. */
test("overhead of 7 % in Hovedstaden is beside the target of 6 %, never above a maximum", () => {
  const costs = [
    { kind: "wages", amount: 10_000_000, priceLevel: 2024 },
    { kind: "indirect", rate: "0.07" },
  ] as const;
  const given = { year: 2024, unit: "day", costs, places: 24, occupancy: "0.96", days: "actual" } as const;
  const { overhead, findings } = calculateTariff(given, agreementInForce("hovedstaden", "2024-01-01"));
  expect([overhead.amount, overhead.ofDirectCosts, overhead.ofAllCosts, overhead.target].map(String)).toEqual([
    ...["700000", "0.07", "0.065421", "0.06"], // 7/107 = 0.0654205…
  ]);
  expect(findings.map(({ code, severity, mark }) => [code, severity, mark])).toEqual([
    ["overhead-target", "info", "agreed"],
  ]);
});
