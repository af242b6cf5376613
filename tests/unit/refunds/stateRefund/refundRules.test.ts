import {
  lawOn,
  monthlyRefund,
  olderChildRefund,
  olderRefund,
  parameters,
  refundByBrackets,
  refundByMonths,
  yearlyRefund,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { lastKnownDay } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";

const refund = (cost: number | string, date = "2022-07-01") => yearlyRefund({ cost }, lawOn(date)).refund.toString();
const law = lawOn("2022-07-01");

describe("yearlyRefund", () => {
  test("2 500 000 in 2022: 205 000 + 220 000 + 285 000", () => {
    expect(refund(2_500_000)).toBe("710000");
  });

  test("both sides of each limit of 2022, to four kroner so that the shares show", () => {
    expect([refund(859_996), refund(860_000), refund(860_004)]).toEqual(["0", "0", "1"]);
    expect([refund(1_679_996), refund(1_680_000), refund(1_680_004)]).toEqual(["204999", "205000", "205002"]);
    expect([refund(2_119_996), refund(2_120_000), refund(2_120_004)]).toEqual(["424998", "425000", "425003"]);
  });

  test("only the part above a limit, rounded once to whole øre", () => {
    expect(refund("860000.01")).toBe("0");
    expect(refund("860000.02")).toBe("0.01");
    expect(refund("860000.06")).toBe("0.02");
    expect(refund(-5)).toBe("0");
  });

  test("2021 has limits of its own: 850 000, 1 660 000, 2 090 000", () => {
    expect(refund(850_004, "2021-01-01")).toBe("1");
    // 202 500 + 215 000 + 307 500
    expect(refund(2_500_000, "2021-12-31")).toBe("725000");
  });

  test("other years are unknown and say what is known; a user may give limits", () => {
    const next = Number(lastKnownDay(parameters.refunds.firstRefundLimit).slice(0, 4)) + 1;
    for (const date of ["2020-12-31", `${next}-01-01`]) {
      const failure = refusal(() => refund(1_000_000, date));
      expect(failure.kind).toBe("unknown-value");
      expect(failure.path).toBe("refunds.firstRefundLimit");
    }
    expect(refusal(() => refund(1, `${next}-01-01`)).allowed.en).toContain(
      "860,000.00 DKK/year (1 January 2022 – 31 December 2022)",
    );
    const own = lawOn("2023-07-01").with({
      firstRefundLimit: 900_000,
      secondRefundLimit: 1_700_000,
      thirdRefundLimit: 2_200_000,
    });
    expect(yearlyRefund({ cost: 900_004 }, own).refund.toString()).toBe("1");
    expect(refusal(() => yearlyRefund({ cost: 1 })).kind).toBe("missing");
  });

  test("the explanation names each bracket and the source of its limit", () => {
    const { calculation } = yearlyRefund.explain({ cost: 2_500_000 }, law);
    expect(calculation?.parameters.find(({ name }) => name === "thirdRefundLimit")?.value).toBe("2120000");
    expect(calculation?.steps.filter(({ op }) => op === "named").map(({ name }) => name)).toEqual([
      "cost of bracket 1",
      "refund of bracket 1",
      "cost of bracket 2",
      "refund of bracket 2",
      "cost of bracket 3",
      "refund of bracket 3",
    ]);
  });
});

describe("monthlyRefund", () => {
  const monthly = (monthlyCost: number | string, months = 12) =>
    monthlyRefund({ monthlyCost, months }, law).refund.toString();

  test("6 · 200 000 in 2022: 6 · (17 083.33… + 18 333.33… + 17 500)", () => {
    expect(monthly(200_000, 6)).toBe("317500");
  });

  test("both sides of a twelfth of the first and second limits: 71 666.66… and 140 000", () => {
    // 12 · 25 % of 0.00 and of 0.00333…; a twelfth is no whole øre
    expect([monthly("71666.66"), monthly("71666.67")]).toEqual(["0", "0.01"]);
    // 12 · 25 % of 68 333.33… is 205 000; a krone more gives 12 · 50 % of it, one less 12 · 25 % less
    expect([monthly(139_999), monthly(140_000), monthly(140_001)]).toEqual(["204997", "205000", "205006"]);
  });

  test("twelve months of one cost are the year", () => {
    // 12 · 208 333.25 = 2 499 999: 75 % of a krone less than 2 500 000 gives
    expect(monthly("208333.25")).toBe("709999.25");
  });
});

describe("refundByMonths", () => {
  test("is rounded once, not month by month: a twelfth of 2 500 000 twelve times gives 710 000, not 710 000.04", () => {
    const cost = { n: 2_500_000n, d: 12n };
    const all = { monthlyCosts: Array(12).fill(cost), months: Array(12).fill(1) };
    expect(refundByMonths(all, law).refund.toString()).toBe("710000");
    expect(refundByMonths({ monthlyCosts: [cost], months: [12] }, law).refund.toString()).toBe("710000");
  });

  test("a dear month is not evened out by a cheap one", () => {
    // 25 % of 68 333.33…, 50 % of 36 666.66… and 75 % of 123 333.33…: 17 083.333 + 18 333.333 + 92 500
    const given = { monthlyCosts: [300_000, 0], months: [1, 11] };
    expect(refundByMonths(given, law).refund.toString()).toBe("127916.67");
  });

  test("there is one number of months for each cost", () => {
    const failure = refusal(() => refundByMonths({ monthlyCosts: [1], months: [1, 2] }, law));
    expect([failure.kind, failure.found.da]).toEqual(["malformed", "2 antal måneder til 1 udgifter"]);
    expect(refusal(() => refundByMonths({ monthlyCosts: [1, 2], months: [1] }, law)).path).toBe("months");
  });
});

describe("the rules before 2021", () => {
  const older = (cost: number, year: number) => olderRefund({ cost }, lawOn(`${year}-06-30`)).refund.toString();

  test("2020: 240 000 + 225 000 of 2 500 000; both sides of 1 090 000 and 2 050 000", () => {
    expect(older(2_500_000, 2020)).toBe("465000");
    expect([older(1_090_000, 2020), older(1_090_004, 2020)]).toEqual(["0", "1"]);
    expect([older(2_049_996, 2020), older(2_050_004, 2020)]).toEqual(["239999", "240002"]);
  });

  test("2007, 2008 and 2009: 400 000, 500 000 and 600 000, and twice that", () => {
    // 25 % of 400 000 and 50 % of 200 000; 25 % of 500 000; 25 % of 400 000
    expect([2007, 2008, 2009].map((year) => older(1_000_000, year))).toEqual(["200000", "125000", "100000"]);
  });

  test("the years between are not known, nor those before", () => {
    for (const year of [2006, 2010, 2019, 2021]) expect(refusal(() => older(1, year)).kind).toBe("unknown-value");
  });

  test("§ 176 a in 2020: 830 000 and 1 630 000", () => {
    const child = (cost: number, date = "2020-12-31") => olderChildRefund({ cost }, lawOn(date)).refund.toString();
    expect([child(830_000), child(830_004), child(1_630_004)]).toEqual(["0", "1", "200002"]);
    expect(refusal(() => child(1, "2009-12-31")).kind).toBe("unknown-value");
  });
});

describe("refundByBrackets", () => {
  test("2020 had two: 1 090 000 and 2 050 000, so 240 000 + 225 000 of 2 500 000", () => {
    const brackets = { limits: [1_090_000, 2_050_000], shares: ["0.25", "0.5"] };
    expect(refundByBrackets({ cost: 2_500_000, ...brackets }).refund.toString()).toBe("465000");
    expect(refundByBrackets({ cost: 1_090_000, ...brackets }).refund.toString()).toBe("0");
  });

  test("there is one share for each limit", () => {
    const given = { cost: 1, limits: [1, 2], shares: ["0.25"] };
    expect(refusal(() => refundByBrackets(given)).kind).toBe("malformed");
    expect(refusal(() => refundByBrackets({ ...given, shares: ["0.1", "0.2", "0.3"] })).found.da).toBe(
      "3 satser til 2 grænser",
    );
  });
});
