import { agreementInForce, budgetedOccupancy, type Numeric, type OccupancyHistory, occupancyReport } from "rammetakst";
import { describe, expect, test } from "vitest";
import { yearAfterLastAgreement } from "../../../frontier.ts";
import { refusal } from "../../../refusal.ts";
import { AGREEMENT, codes, offer } from "../offers.ts";

const nordjylland = agreementInForce("nordjylland", "2025-01-01");

const history = (before: Numeric, earlier: Numeric, more: Partial<OccupancyHistory> = {}): OccupancyHistory => ({
  year: 2025,
  actual: [
    { year: 2023, occupancy: earlier },
    { year: 2024, occupancy: before },
  ],
  ...more,
});

const found = (...[before, earlier, more]: Parameters<typeof history>) => {
  const result = budgetedOccupancy(history(before, earlier, more), nordjylland);
  return [Number(result.mean), Number(result.budgeted), codes(result)];
};

describe("the occupancy of a tariff in Nordjylland", () => {
  test.each([
    ["0.97", "0.95", 0.96, 0.96, []],
    // both sides of 95 %
    ["0.95", "0.95", 0.95, 0.95, []],
    ["0.95", "0.949998", 0.949999, 0.95, ["below-lowest"]],
    // both sides of the recommended 98 %
    ["0.98", "0.98", 0.98, 0.98, []],
    ["0.980002", "0.98", 0.980001, 0.980001, ["above-recommended"]],
    // both sides of 100 %
    ["1", "1", 1, 1, ["above-recommended"]],
    ["1.000002", "1", 1.000001, 1, ["above-highest"]],
  ])("of %s and %s is the mean %s, within bounds %s", (before, earlier, mean, budgeted, findings) => {
    expect(found(before, earlier)).toEqual([mean, budgeted, findings]);
  });

  test.each(["short-stay", "acute", "respite"] as const)("has its lowest bound at 90 %% for %s", (kind) => {
    expect(found("0.9", "0.9", { kind })).toEqual([0.9, 0.9, []]);
    expect(found("0.9", "0.899998", { kind })).toEqual([0.899999, 0.9, ["below-lowest"]]);
    expect(found("0.9", "0.9", { kind: "ordinary" })).toEqual([0.9, 0.95, ["below-lowest"]]);
  });

  test("is held against what the operator applies, of which a rounding is no deviation", () => {
    // the mean of 96.5 % and 96 % is 96.25 %
    expect(found("0.965", "0.96", { applied: "0.9625" })[2]).toEqual([]);
    expect(found("0.965", "0.96", { applied: "0.963" })[2]).toEqual([]);
    expect(found("0.965", "0.96", { applied: "0.96" })[2]).toEqual([]);
    expect(found("0.965", "0.96", { applied: "0.97" })[2]).toEqual(["differs-from-mean"]);
    expect(found("0.965", "0.96", { applied: "0.9626" })[2]).toEqual(["differs-from-mean"]);
    expect(found("0.965", "0.96", { applied: "1" })[2]).toEqual(["above-recommended", "differs-from-mean"]);
    expect(found("0.965", "0.96", { applied: "0.94" })[2]).toEqual(["below-lowest", "differs-from-mean"]);
    // a bound that replaces a mean outside it
    expect(found("0.9", "0.9", { applied: "0.95" })[2]).toEqual([]);
  });

  test("takes the two calendar years before, in any order, and leaves others alone", () => {
    const actual = [2024, 2020, 2023].map((year) => ({ year, occupancy: year === 2020 ? "0.5" : "0.96" }));
    const { basis, mean } = budgetedOccupancy({ year: 2025, actual }, nordjylland);
    expect(basis.map(({ year }) => year)).toEqual([2024, 2023]);
    expect(Number(mean)).toBe(0.96);
  });

  test("takes the exact occupancy of a report", () => {
    const [first] = occupancyReport.exact([offer()], AGREEMENT, { year: 2019 }).offers;
    expect(Number(budgetedOccupancy(history(first?.actual ?? 0, "0.97"), nordjylland).mean)).toBe(0.96);
    const { mean } = budgetedOccupancy.exact(history("0.97", "0.96"), nordjylland);
    expect(mean.n * 1000n).toBe(965n * mean.d);
  });

  test("says in words what it rests on", () => {
    const { explanation, findings } = budgetedOccupancy(history("0.95", "0.92"), nordjylland);
    const says = explanation.says.map(({ da }) => da.replaceAll("\u00a0", " "));
    expect(says).toEqual([
      "Gennemsnittet af de foregående års faktiske belægning (2024: 95 %, 2023: 92 %) er 93,5 %; inden for aftalens grænser giver det 95 %.",
      "Gennemsnittet på 93,5 % ligger 1,5 procentpoint under den mindste på 95 %.",
    ]);
    expect([findings[0]?.mark, findings[0]?.source.da.includes("Nordjylland")]).toEqual(["assumed", true]);
  });

  test("follows a scenario of the agreement", () => {
    const own = nordjylland.with({ lowestOccupancy: "0.9", yearsOfMeanOccupancy: 1 });
    expect(Number(budgetedOccupancy(history("0.92", "0.5"), own).budgeted)).toBe(0.92);
  });
});

describe("is refused", () => {
  const refused = (given: unknown, rules = nordjylland) => refusal(() => budgetedOccupancy(given as never, rules));

  test("where a year is missing or given twice", () => {
    expect(refused({ year: 2025, actual: [{ year: 2024, occupancy: 1 }] })).toMatchObject({
      kind: "missing",
      path: "history.actual",
      found: { da: "intet for 2023" },
    });
    const twice = [2024, 2023, 2024].map((year) => ({ year, occupancy: 1 }));
    expect(refused({ year: 2025, actual: twice })).toMatchObject({
      kind: "duplicate",
      path: "history.actual[2].year",
    });
  });

  test.each([
    [history("95", "0.95"), "out-of-range", "history.actual[1].occupancy"],
    [history("0.95", "-0.1"), "out-of-range", "history.actual[0].occupancy"],
    [history("0.95", "0.95", { applied: "95" }), "out-of-range", "history.applied"],
    [{ ...history(1, 1), kind: "long" }, "malformed", "history.kind"],
    [{ ...history(1, 1), aplied: 1 }, "unknown-key", "history"],
    [undefined, "missing", "history"],
  ])("%#: %s", (given, kind, path) => {
    expect(refused(given)).toMatchObject({ kind, path });
  });

  test("where the agreement's bounds are not known, or it is not in force", () => {
    expect(refused(history(1, 1), agreementInForce("syddanmark", "2025-01-01")).kind).toBe("unknown-value");
    expect(refused({ ...history(1, 1), year: yearAfterLastAgreement("nordjylland") }).kind).toBe("outside-validity");
    expect(refused(history(1, 1), {} as never)).toMatchObject({ kind: "malformed", path: "rules" });
  });

  test("where a scenario's number of years is none", () => {
    for (const yearsOfMeanOccupancy of [0, "1.5", 101]) {
      const failure = refusal(() => nordjylland.with({ yearsOfMeanOccupancy }));
      expect(failure).toMatchObject({ kind: "out-of-range", path: "with.yearsOfMeanOccupancy" });
    }
  });
});
