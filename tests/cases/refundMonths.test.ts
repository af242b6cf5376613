import { costlyCases, type RefundCase, stateRefund } from "rammetakst";
import { describe, expect, test } from "vitest";

const refundOf = (given: Omit<RefundCase, "year">) => String(stateRefund({ year: 2022, ...given }).refund);
const zeros = (count: number) => Array<number>(count).fill(0);
const six = Array<number>(6).fill(200_000);

/**
 * Executive Order 1485/2023 § 3 counts by month, income deducted. Six months of 200 000 kr. with 120 000 kr. of income for
 * the year are six of 180 000: of each 25 % of 68 333.33…, 50 % of 36 666.66… and 75 % of 3 333.33…, 37 916.66… in all.
 */
describe("the same months give the same refund however they are written", () => {
  const ways: readonly (readonly [string, Omit<RefundCase, "year">])[] = [
    ["alone", { monthly: six }],
    ["with six months of 0 after", { monthly: [...six, ...zeros(6)] }],
    ["with six months of 0 before", { monthly: [...zeros(6), ...six] }],
    ["with months of 0 between", { monthly: six.flatMap((cost) => [cost, 0]) }],
    ["as a year's cost of six months", { yearly: 1_200_000, months: 6 }],
    ["as a year's cost from July", { yearly: 1_200_000, months: 6, firstMonth: 7 }],
  ];

  test.each(ways)("%s", (_, given) => {
    expect(refundOf({ ...given, income: 120_000 })).toBe("227500");
    expect(refundOf(given)).toBe("317500");
  });

  test("income by month stays in its months", () => {
    expect(refundOf({ monthly: [...six, ...zeros(6)], income: Array(12).fill(10_000) })).toBe("272500");
    expect(refundOf({ monthly: [...six, ...zeros(6)], income: Array(6).fill(20_000) })).toBe("227500");
  });

  test("in a list of cases as well", () => {
    const cases = [
      { id: "a", year: 2022, monthly: [...six, ...zeros(6)], income: 120_000 },
      { id: "b", year: 2022, yearly: 1_200_000, months: 6, income: 120_000 },
    ];
    expect(costlyCases(cases).years.map(({ refund }) => String(refund))).toEqual(["455000"]);
  });

  /**
   * Four months with costs and a one-off cost over twelve, computed by hand in fractions: the income of 145 996.28 kr. is
   * 36 499.07 in each of the four, and the one-off cost 13 501.20 in every month.
   */
  test("costs of every kind at once", () => {
    const monthly = [0, 299_253, "54856.97", ...zeros(5), 70_000, 70_000];
    expect(refundOf({ monthly, oneOff: "162014.41", income: "145996.28" })).toBe("110108.01");
    expect(refundOf({ monthly: [...monthly, 0, 0], oneOff: "162014.41", income: "145996.28" })).toBe("110108.01");
  });

  /** 1 200 000 less 120 000 over the year is 90 000 a month, 25 % of 18 333.33… in each: 55 000. */
  test("one-off costs alone bear the income in all twelve months, with and without months of 0", () => {
    expect(refundOf({ oneOff: 1_200_000, income: 120_000 })).toBe("55000");
    expect(refundOf({ oneOff: 1_200_000, income: 120_000, monthly: zeros(3) })).toBe("55000");
    expect(refundOf({ oneOff: 1_200_000, income: 120_000, yearly: 0, months: 2 })).toBe("55000");
  });

  test("each child of a household bears its own income in its own months", () => {
    const child = { monthly: [...zeros(6), ...six], income: 120_000 };
    const other = { yearly: 60_000, months: 12 };
    // Six months of 5 000, which give nothing, and six of 185 000: 17 083.33… + 18 333.33… + 75 % of 8 333.33…
    expect(refundOf({ ...other, household: [child] })).toBe("250000");
    expect(refundOf({ ...child, household: [other] })).toBe("250000");
  });
});
