import { yearResult } from "rammetakst";
import { describe, expect, test } from "vitest";

const of = (revenue: number | string, costs: number | string, backRegulation: number | string = 0) => {
  const { result, surplus, deficit } = yearResult({ revenue, costs, backRegulation });
  return [result, surplus, deficit].map(String);
};

describe("yearResult", () => {
  test("is revenue less costs, and keeps surplus and deficit apart", () => {
    expect(of(1000, 900)).toEqual(["100", "100", "0"]);
    expect(of(900, 1000)).toEqual(["-100", "0", "100"]);
    expect(of(1000, 1000)).toEqual(["0", "0", "0"]);
  });

  test("takes back-regulation out: what raised the tariff is subtracted, what lowered it added", () => {
    expect(of(1000, 900, 40)[0]).toBe("60");
    expect(of(1000, 900, -40)[0]).toBe("140");
  });

  test("is rounded once, halves away from zero", () => {
    expect(of("0.0050", 0)[0]).toBe("0.01");
    expect(of(0, "0.0050")[0]).toBe("-0.01");
    expect(of("0.0040", 0)[0]).toBe("0");
    expect(of("0.0040", "-0.0010")[0]).toBe("0.01");
  });
});
