import { Decimal } from "decimal.js";
import {
  agreementInForce,
  amount,
  asText,
  carryOver,
  distribute,
  distributeSheet,
  index,
  indexSeries,
  placementCost,
  revive,
  settlementLedger,
  yearWheel,
  yearWheelSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const agreement = agreementInForce("syddanmark", "2021-12-31");
const year = { year: 2021, revenue: 9_400_000, costs: 10_000_000, budget: 10_000_000 };
const result = distribute(100, [
  { id: "1234", key: 2 },
  { id: "7.125", key: 1 },
]);

describe("revive", () => {
  test("gives Decimals back to the digit, and leaves names that are digits", () => {
    const { shares, distributed } = revive(stored(result));
    expect(distributed).toBeInstanceOf(Decimal);
    expect(shares.map(({ id }) => id)).toEqual(["1234", "7.125"]);
    expect(shares[0]?.quota.toString()).toBe("66.66666666666666666666666666666667");
    expect(shares[0]?.share.plus("0.01").toString()).toBe("66.68");
    expect(revive(structuredClone(result))).toEqual(result);
  });

  test("keeps the name of a tariff that is a number beside a Decimal of the same key", () => {
    const cost = placementCost({ decidedBy: "judge", dayPrice: "9000.1250", days: 365, year: 2024 });
    expect(revive(stored(cost)).dayPrice.toString()).toBe("9000.125");
  });

  test("reaches into lists and objects of results, and leaves the rest", () => {
    const kept = {
      saved: "2025",
      at: 5,
      ledgers: [settlementLedger([year], agreement)],
      rule: carryOver({ result: -600_000, carriedIn: 0, fullYearBudget: 10_000_000 }, agreement),
    };
    const { saved, at, ledgers, rule } = revive(stored(kept));
    expect([saved, at]).toEqual(["2025", 5]);
    expect(ledgers[0]?.totals.carriedOut.toString()).toBe("-500000");
    expect(rule.toTariff.minus(1).toString()).toBe("-100001");
    expect(revive([])).toEqual([]);
  });

  test("takes a Decimal alone, a table and a report", () => {
    expect(revive(JSON.parse('"1652253.5"')).plus(1).toString()).toBe("1652254.5");
    const sheet = distributeSheet(result);
    expect(asText(revive(stored(sheet)), "da")).toBe(asText(sheet, "da"));
    const report = { title: sheet.title, parts: [sheet, { title: sheet.title, parts: [sheet] }] };
    expect(revive(stored(report))).toEqual(report);
    expect(revive(structuredClone(report))).toEqual(report);
  });

  test("puts the exact fraction beside an amount again where it cannot have been rounded", () => {
    const indexed = index(amount("1000.55", 2024), 2025, indexSeries("syddanmark"));
    expect(revive(stored(indexed)).exact).toEqual({ n: 1055680305n, d: 1000000n });
    const down = index(amount("1000.55", 2025), 2024, indexSeries("syddanmark"));
    expect(revive(stored(down)).exact).toBeUndefined();
    expect(revive(down).exact).toEqual(down.exact);
  });

  test("leaves the fractions of exact results, which structuredClone keeps", () => {
    const exact = distribute.exact(100, [
      { id: "a", key: 1 },
      { id: "b", key: 2 },
    ]);
    expect(revive(structuredClone(exact))).toEqual(exact);
  });

  test.each([
    ["a Decimal that is gone", { ...stored(result), total: undefined }, "total"],
    [
      "a number for a Decimal",
      {
        ...settlementLedger([year], agreement),
        totals: { ...stored(settlementLedger([year], agreement).totals), result: 5 },
      },
      "totals.result",
    ],
    [
      "a text that is no number",
      {
        ...stored(settlementLedger([year], agreement)),
        totals: { ...settlementLedger([year], agreement).totals, result: "1.000,5" },
      },
      "totals.result",
    ],
  ])("refuses %s", (_, given, path) => {
    const failure = refusal(() => revive(given));
    expect(failure.path === path || failure.path === "").toBe(true);
    expect(failure.remedy.da).not.toBe("");
  });

  test("refuses what holds no result, and copies of what cannot be stored, with what to do", () => {
    for (const given of [undefined, null, 5, "x", {}, { id: "1234" }])
      expect(refusal(() => revive(given)).path).toBe("");
    expect(refusal(() => revive(stored(agreement))).remedy.en).toContain("call agreementInForce again");
    expect(refusal(() => revive(stored(indexSeries("syddanmark")))).remedy.en).toContain("call indexSeries again");
  });
});

test("a place that may hold one of several objects is asked for an object, and once", () => {
  const wheel = stored(yearWheel(agreement, 2022));
  const [first, ...more] = wheel.deadlines;
  const failure = refusal(() => yearWheelSheet({ ...wheel, deadlines: [{ ...first, when: 5 }, ...more] } as never));
  expect(failure.path).toBe("result.deadlines[0].when");
  expect(failure.allowed).toEqual({
    da: "et objekt, som i et resultat af yearWheel",
    en: "an object, as in a result of yearWheel",
  });
});
