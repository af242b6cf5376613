import { lawOn, refundByBrackets, stateRefund } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const refund = (cost: number | string, date = "2022-07-01") => stateRefund({ cost }, lawOn(date)).refund.toString();

describe("stateRefund", () => {
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
    for (const date of ["2020-12-31", "2023-01-01"]) {
      const failure = refusal(() => refund(1_000_000, date));
      expect(failure.kind).toBe("unknown-value");
      expect(failure.path).toBe("refunds.firstRefundLimit");
    }
    expect(refusal(() => refund(1, "2023-01-01")).allowed.en).toContain("860000 (2022-01-01 – 2022-12-31)");
    const own = lawOn("2023-07-01").with({
      firstRefundLimit: 900_000,
      secondRefundLimit: 1_700_000,
      thirdRefundLimit: 2_200_000,
    });
    expect(stateRefund({ cost: 900_004 }, own).refund.toString()).toBe("1");
    expect(refusal(() => stateRefund({ cost: 1 })).kind).toBe("missing");
  });

  test("the explanation names each bracket and the source of its limit", () => {
    const { calculation } = stateRefund.explain({ cost: 2_500_000 }, lawOn("2022-07-01"));
    expect(calculation?.parameters.find(({ name }) => name === "thirdRefundLimit")?.value).toBe("2120000");
    expect(calculation?.steps.filter(({ op }) => op === "named").map(({ name }) => name)).toEqual([
      "refund of bracket 1",
      "refund of bracket 2",
      "refund of bracket 3",
    ]);
  });
});

describe("refundByBrackets", () => {
  test("2020 had two: 1 090 000 and 2 050 000, so 240 000 + 225 000 of 2 500 000", () => {
    const law = { limits: [1_090_000, 2_050_000], shares: ["0.25", "0.5"] };
    expect(refundByBrackets({ cost: 2_500_000, ...law }).refund.toString()).toBe("465000");
    expect(refundByBrackets({ cost: 1_090_000, ...law }).refund.toString()).toBe("0");
  });

  test("there is one share for each limit", () => {
    const given = { cost: 1, limits: [1, 2], shares: ["0.25"] };
    expect(refusal(() => refundByBrackets(given)).kind).toBe("malformed");
    expect(refusal(() => refundByBrackets({ ...given, shares: ["0.1", "0.2", "0.3"] })).found.da).toBe(
      "3 satser til 2 grænser",
    );
  });
});
