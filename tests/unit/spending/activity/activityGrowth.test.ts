import { type ActivityGrowthOptions, activityGrowth, activityGrowthSheet, type SpendingRow } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";
import { codes, line } from "../line.ts";

const years = (users: readonly (number | undefined)[], own: Partial<SpendingRow> = {}) =>
  users.map((each, i) => line({ ...own, year: 2020 + i, ...(each !== undefined && { users: each }) }));

describe("activityGrowth", () => {
  test("reads a 4-year period as five accounting years, and says that it is assumed", () => {
    const growth = activityGrowth([...years([100, 101, 102, 103, 110]), line({ year: 2019, users: 1 })], { to: 2024 });
    expect([growth.from, growth.to]).toEqual([2020, 2024]);
    expect(growth.total[0]?.values.map(({ value }) => value?.toNumber())).toEqual([100, 101, 102, 103, 110]);
    expect(codes(growth)).toEqual(["measure-not-stated", "activity-of-rows", "period-assumed"]);
    expect(growth.findings.at(-1)?.mark).toBe("assumed");
  });

  test("is by operator kind, and apart those that do not state it", () => {
    const rows = [
      ...years([10, 12], { operatorKind: "private" }),
      ...years([5, 4], { operatorKind: "region" }),
      ...years([1, 1]),
    ];
    const { byOperatorKind, total } = activityGrowth(rows, { to: 2021, years: 2 });
    expect(
      byOperatorKind.map(({ operatorKind, change, rate }) => [operatorKind, String(change), String(rate)]),
    ).toEqual([
      ["not-stated", "0", "0"],
      ["private", "2", "0.2"],
      ["region", "-1", "-0.2"],
    ]);
    expect(String(total[0]?.rate)).toBe("0.0625");
  });

  test("leaves out a payer that does not state a measure every year, and counts rows without it", () => {
    const rows = [
      ...years([10, 20]),
      ...years([50, undefined], { payer: "Fanø" }),
      ...years([undefined, undefined], { area: "children" }),
    ];
    const growth = activityGrowth(rows, { to: 2021, years: 2 });
    expect([String(growth.total[0]?.change), String(growth.total[0]?.rate)]).toEqual(["10", "1"]);
    const found = growth.findings.map(({ code, message }) => [code, message.en.slice(0, 30)]);
    expect(found.slice(0, 2)).toEqual([
      ["payer-not-comparable", "Payers without users in every "],
      ["activity-not-stated", "2 rows state no users and do n"],
    ]);
  });

  test("has no rate from 0, and no value where a kind was not there", () => {
    const rows = [...years([0, 3]), line({ year: 2021, operatorKind: "private", users: 2 })];
    const { byOperatorKind, total } = activityGrowth(rows, { to: 2021, years: 2 });
    expect([String(total[0]?.change), total[0]?.rate]).toEqual(["5", null]);
    const lone = byOperatorKind.find(({ operatorKind }) => operatorKind === "private");
    expect([lone?.values[0]?.value, lone?.change, lone?.rate]).toEqual([null, null, null]);
  });

  test("keeps measures apart, full-year users to four decimals", () => {
    const rows = [2020, 2021].map((year) => line({ year, fullYearUsers: "10.0625", days: 365 }));
    const growth = activityGrowth(rows, { to: 2021, years: 2 });
    expect(growth.total.map(({ measure, values }) => [measure, String(values[0]?.value)])).toEqual([
      ["fullYearUsers", "10.0625"],
      ["days", "365"],
    ]);
    expect(activityGrowthSheet(growth)).toMatchObject({ totalRows: 2, rows: { length: 4 } });
  });

  test.each([
    [{ to: 2024 }, "missing", "options.years"],
    [{ to: 2022, years: 2 }, "missing", "options.years"],
    [{ to: 2021, years: 1 }, "malformed", "options.years"],
    [{ to: 2021, years: 2.5 }, "malformed", "options.years"],
    [{ years: 2 }, "missing", "options.to"],
  ])("refuses %j", (options, kind, path) => {
    const failure = refusal(() => activityGrowth(years([1, 2]), options as ActivityGrowthOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });

  test("refuses a table without activity", () => {
    const rows = years([undefined, undefined]);
    expect(refusal(() => activityGrowth(rows, { to: 2021, years: 2 })).kind).toBe("missing");
  });
});
