import { costlyCases, isClaimTimely, lawOn, stateRefund } from "rammetakst";
import { describe, expect, test } from "vitest";
import { parameters } from "../../src/parameters/parameters.ts";

/**
 * Limits and shares as printed: ministry rate table 2020 ("ingen refusion under", "25 pct. refusion til", "50 pct. refusion
 * fra"), the answer to the Folketing's social committee of 26 May 2021, and the texts of § 176 and § 198 for 2022.
 */
const LIMITS = [
  [2020, [1_090_000, 2_050_000]],
  [2021, [850_000, 1_660_000, 2_090_000]],
  [2022, [860_000, 1_680_000, 2_120_000]],
] as const;

describe("the limits as published", () => {
  test.each(LIMITS)("%i", (year, limits) => {
    const { brackets } = stateRefund({ year, yearly: 1, months: 12 });
    expect(brackets.map(({ yearlyLimit }) => Number(yearlyLimit))).toEqual(limits);
    expect(brackets.map(({ share }) => Number(share))).toEqual([0.25, 0.5, 0.75].slice(0, limits.length));
  });

  test("in the table of 2020, 25 % is refunded up to 2 049 999 and 50 % from 2 050 000; § 176 a from 830 000 and 1 630 000", () => {
    const law = lawOn("2020-12-31");
    const { refunds } = parameters;
    const child = [refunds.childFirstRefundLimit, refunds.childSecondRefundLimit].map((each) => law.known(each).text);
    expect(child).toEqual(["830000", "1630000"]);
  });
});

describe("worked examples", () => {
  /** Domain: SEL § 176 from 2021 on 2 500 000 kr. in 12 months of 2022; 25 % of 820 000, 50 % of 440 000, 75 % of 380 000. */
  test("2 500 000 kr. in 2022", () => {
    const { refund, brackets } = stateRefund({ year: 2022, yearly: "2500000", months: 12 });
    expect(refund.toString()).toBe("710000");
    expect(brackets.map((bracket) => Number(bracket.refund))).toEqual([205_000, 220_000, 285_000]);
  });

  /** The former § 176: 25 % of 960 000 and 50 % of 450 000. */
  test("2 500 000 kr. in 2020", () => {
    const { refund, brackets } = stateRefund({ year: 2020, yearly: "2500000", months: 12 });
    expect(refund.toString()).toBe("465000");
    expect(brackets.map((bracket) => Number(bracket.refund))).toEqual([240_000, 225_000]);
  });

  /** BEK 1485/2023 § 3: by months; the year's limits would give 25 % of 340 000. */
  test("six months of 200 000 kr. in 2022", () => {
    const { refund, findings } = stateRefund({ year: 2022, yearly: 1_200_000, months: 6 });
    expect(refund.toString()).toBe("317500");
    expect(findings[0]?.figures.againstYear?.toString()).toBe("85000");
  });
});

/** Socialdirektørforum Syddanmark, 20 May 2015, item 3: number and cost of especially costly cases 2013-2015. Constructed. */
test("number and cost 2013-2015 can be told though the limits of those years are not known", () => {
  const cases = [2013, 2014, 2015].map((year, i) => ({ id: "A", year, yearly: 1_500_000 + 75_000 * i, months: 12 }));
  const { years, findings } = costlyCases(cases);
  expect(years.map(({ cases, cost, refund }) => [cases, Number(cost), refund])).toEqual([
    [1, 1_500_000, null],
    [1, 1_575_000, null],
    [1, 1_650_000, null],
  ]);
  expect(years[1]?.growth?.cost.rate?.toString()).toBe("0.05");
  expect(findings[0]?.figures.years).toBe("2013, 2014, 2015");
});

/** SEL § 174 / barnets lov § 195: a claim within 12 months after the help. */
test("help that ended on 31 December 2023 can be claimed until 31 December 2024", () => {
  const at = (claimedOn: string) => isClaimTimely({ lastDay: "2023-12-31", claimedOn }).isTimely;
  expect([at("2024-12-31"), at("2025-01-01")]).toEqual([true, false]);
});
