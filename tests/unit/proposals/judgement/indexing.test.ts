import { indexSeries } from "rammetakst";
import { expect, test } from "vitest";
import { indexingOfCall } from "../../../../src/proposals/judgement/indexing.ts";

test("a factor is asked for once a series and pair of years, with the rate that it comes to", () => {
  let asked = 0;
  const own = indexSeries("kl-general").with({ 2031: "0.03", 2032: "0.02" });
  const find = (year: number) => {
    asked++;
    return own.find(year);
  };
  const counted = { ...own, find };
  const indexingOf = indexingOfCall();
  // 1.03 × 1.02 = 1.0506
  expect(indexingOf(counted, 2030, 2032).rate).toEqual({ n: 506n, d: 10_000n });
  expect(indexingOf(counted, 2030, 2032)).toBe(indexingOf(counted, 2030, 2032));
  expect(asked).toBe(2);
  expect(indexingOf(counted, 2030, 2031).factor.factor.toString()).toBe("1.03");
  expect(indexingOf(own, 2031, 2032).factor.factor.toString()).toBe("1.02");
  expect(indexingOf(counted, 2032, 2032).rate).toEqual({ n: 0n, d: 1n });
});
