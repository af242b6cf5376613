import { describe, expect, test } from "vitest";
import { RuleError } from "../../../src/errors.ts";
import { indexFactor } from "../../../src/indexation/indexFactor.ts";
import { indexSeries } from "../../../src/indexation/indexSeries.ts";

function yearOf(call: () => unknown): number | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof RuleError) return error.failure.lacksRateOf;
  }
  return undefined;
}

describe("the year whose rate is missing", () => {
  const own = indexSeries("syddanmark").with({ 2089: "0.03", 2090: "0.03" });

  test("is the first that a chain does not find", () => {
    expect(yearOf(() => indexSeries("syddanmark").rate(2090))).toBe(2090);
    expect(yearOf(() => indexFactor(2088, 2092, own))).toBe(2091);
  });

  test("is none of what is refused for another reason", () => {
    expect(yearOf(() => indexSeries("sydanmark" as "syddanmark"))).toBeUndefined();
    expect(yearOf(() => indexFactor(2088, 2090, own))).toBeUndefined();
  });
});
