import { agreementInForce, setAside } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const agreement = agreementInForce("nordjylland", "2025-12-31");

function kept(result: number | string, setAsideBefore: number | string = 0, fullYearBudget: number | string = 8e6) {
  const { limit, setAside: amount, aboveLimit } = setAside({ result, setAsideBefore, fullYearBudget }, agreement);
  return [limit, amount, aboveLimit].map(String);
}

describe("setAside", () => {
  test("both sides of 5 %, to the øre", () => {
    expect(kept("400000")).toEqual(["400000", "400000", "0"]);
    expect(kept("400000.01")).toEqual(["400000", "400000", "0.01"]);
    expect(kept("399999.99")).toEqual(["400000", "399999.99", "0"]);
  });

  test("what counts before leaves less room, and never less than none", () => {
    expect(kept(300_000, 250_000)).toEqual(["400000", "150000", "150000"]);
    expect(kept(300_000, 400_000)).toEqual(["400000", "0", "300000"]);
    expect(kept(300_000, 500_000)).toEqual(["400000", "0", "300000"]);
  });

  test("of a deficit nothing is set aside", () => {
    expect(kept(-1)).toEqual(["400000", "0", "0"]);
  });

  test("the limit is truncated: 5 % of 8 000 000.19 kr. is 400 000.0095", () => {
    expect(kept(500_000, 0, "8000000.19")[0]).toBe("400000");
    expect(kept(500_000, 0, "8000000.20")[0]).toBe("400000.01");
  });

  test("is Nordjylland's alone", () => {
    const given = { result: 1, setAsideBefore: 0, fullYearBudget: 1 };
    expect(refusal(() => setAside(given, agreementInForce("syddanmark", "2025-12-31"))).kind).toBe("unknown-value");
  });
});
