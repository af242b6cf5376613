import {
  agreementInForce,
  amount,
  exactNoticeLimit,
  indexFactor,
  indexSeries,
  noticeLimit,
  reevaluate,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("syddanmark", "2025-01-01");
const given = {
  current: "2347.50",
  currentBackRegulation: 0,
  proposed: "2476.86",
  proposedBackRegulation: 0,
  index: "1.0551",
};
const of = (change: Partial<typeof given>) => {
  const { limit, excess, isAbove } = noticeLimit({ ...given, ...change });
  return [String(limit), String(excess), isAbove];
};

describe("the limit", () => {
  test("is indexed and rounded once, half away from zero, to whole øre", () => {
    expect(of({})).toEqual(["2476.85", "0.01", true]);
    expect(of({ current: "1050" })[0]).toBe("1107.86");
    expect(of({ current: "1000.55" })[0]).toBe("1055.68");
    expect(of({ current: "0.0040", index: "1.25" })[0]).toBe("0.01");
  });

  test("is not exceeded by the exact limit, by its rounding, or by less", () => {
    expect(of({ proposed: "2476.85" })).toEqual(["2476.85", "0", false]);
    expect(of({ proposed: "2476.84725" })).toEqual(["2476.85", "0", false]);
    expect(of({ current: "1000.55", proposed: "1055.680305" })).toEqual(["1055.68", "0", false]);
    expect(of({ current: "1000.55", proposed: "1055.68" })).toEqual(["1055.68", "0", false]);
  });

  test("is exceeded from where it is rounded to, by whatever lies above both", () => {
    expect(of({ proposed: "2476.850001" })).toEqual(["2476.85", "0.000001", true]);
    expect(of({ current: "1000.55", proposed: "1055.680306" })).toEqual(["1055.68", "0.000306", true]);
    expect(of({ current: "1000.55", proposed: "1055.69" })).toEqual(["1055.68", "0.01", true]);
  });

  test("is that of tariffs without earlier years' results", () => {
    const limit = noticeLimit({ ...given, current: "2500", currentBackRegulation: "-200", proposed: "2848.77" });
    expect([limit.limit, limit.excess].map(String)).toEqual(["2848.77", "0"]);
    const exact = exactNoticeLimit({ current: "2500", currentBackRegulation: "-200", index: "1.0551" });
    expect(exact.exactLimit.toString()).toBe("2848.77");
  });

  test("is that of the agreement's rounding", () => {
    const kroner = agreement.with({ limitRounding: 1 });
    expect(noticeLimit(given, kroner).limit.toString()).toBe("2477");
    expect(noticeLimit(given, kroner).isAbove).toBe(false);
  });
});

test("price levels meet by the index only", () => {
  const levelled = {
    current: amount("2347.50", 2024),
    currentBackRegulation: amount(0, 2024),
    proposed: amount("2476.86", 2025),
    proposedBackRegulation: amount(0, 2025),
    index: indexFactor(2024, 2025, indexSeries("syddanmark")),
  };
  expect(noticeLimit(levelled).excess.toString()).toBe("0.01");
  for (const change of [
    { proposed: amount("2476.86", 2024) },
    { proposedBackRegulation: amount(0, 2026) },
    { currentBackRegulation: amount(0, 2025) },
    { index: indexFactor(2025, 2025, indexSeries("syddanmark")) },
  ]) {
    expect(refusal(() => noticeLimit({ ...levelled, ...change })).kind).toBe("price-level");
  }
});

test("the explanation computes to the same again", () => {
  expect(reevaluate(JSON.parse(JSON.stringify(noticeLimit.explain(given, agreement))))).toEqual({
    limit: "2476.85",
    excess: "0.01",
    isAbove: "true",
  });
});
