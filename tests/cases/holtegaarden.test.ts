import { asReport } from "rammetakst";
import { describe, expect, test } from "vitest";
import { allChanges, assets, before, moved, onlyMoved, report, shiftOnly } from "../../examples/holtegaarden.ts";
import { plain } from "../plain.ts";

/**
 * Structure: Socialdirektørforum Syddanmark, 11 December 2019, item 12: places 18 → 22, the base tariff from 20 citizens
 * in place of 18, efficiencies, an alarm system, a middle manager moved from packages to base; base rises, packages fall.
 * Every amount is constructed; the arithmetic beside each expectation is done by hand.
 */
describe("Holtegården 2020", () => {
  test("2019: 18 of 18 places; 13 140 000 / 6 570 = 2 000, 1 460 000 / 3 650 = 400, 2 628 000 / 2 920 = 900", () => {
    expect([before.base, ...before.packages].map(({ tariff }) => Number(tariff))).toEqual([2000, 400, 900]);
    expect([Number(before.base.occupancy), Number(before.difference)]).toEqual([1, 0]);
  });

  test("2020: 20 of 22 places is 90.91 %, and days are 20 × 365", () => {
    expect([Number(moved.after.base.places), Number(moved.after.base.citizens)]).toEqual([22, 20]);
    expect(moved.after.base.occupancy.toString()).toBe("0.909091");
    expect(moved.after.base.quantity.toString()).toBe("7300");
  });

  test("the alarm system: 600 000 / 10 = 60 000, and 2 % of 600 000 = 12 000", () => {
    expect([assets.depreciation, assets.interest].map(Number)).toEqual([60_000, 12_000]);
  });

  test("base 2019 × 1.02 + 1 100 000 − 250 000 + 72 000 = 14 324 800, and 670 140 are moved to it", () => {
    const [base, ...packages] = moved.changes;
    expect([base?.costBefore, base?.costAfter].map(Number)).toEqual([14_324_800, 14_994_940]);
    // 14 324 800 / 7 300 = 1 962.3014; 14 994 940 / 7 300 = 2 054.1014
    expect([base?.tariffBefore, base?.tariffAfter].map(Number)).toEqual([1962.3, 2054.1]);
    // 1 638 120 / 4 015 = 408, 1 414 740 / 4 015 = 352.3636; 3 015 630 / 3 285 = 918, 2 568 870 / 3 285 = 782
    expect(packages.map(({ tariffBefore, tariffAfter }) => [Number(tariffBefore), Number(tariffAfter)])).toEqual([
      [408, 352.36],
      [918, 782],
    ]);
  });

  test("against 2019 the base rises and the packages fall, as the minutes say", () => {
    const now = [moved.after.base, ...moved.after.packages];
    const changes = [before.base, ...before.packages].map(({ tariff }, i) => Number(now[i]?.tariff.minus(tariff)));
    expect(changes).toEqual([54.1, -47.64, -118]);
  });

  test("the move is neutral in total, and for the groups: 670 140 / 20 = 33 507 more each, less what the package falls", () => {
    expect(moved.total.toString()).toBe("0");
    // package 1: 223 380 / 11 = 20 307.2727; package 2: 446 760 / 9 = 49 640
    expect(moved.groups.map(({ perCitizen }) => perCitizen.toFixed(2))).toEqual(["13199.73", "-16133.00"]);
    expect(moved.findings).toEqual([]);
  });

  test("only the manager moved: 2 142 / 346.80 / 765 against limits of 2 040 / 408 / 918 is neutral, and carries the rise", () => {
    expect([onlyMoved.base, ...onlyMoved.packages].map(({ tariff }) => Number(tariff))).toEqual([2142, 346.8, 765]);
    const [base, ...packages] = shiftOnly.assessments;
    expect([base?.verdict, Number(base?.agreed.excess)]).toEqual(["substantiated", 102]);
    expect(packages.map(({ verdict }) => verdict)).toEqual(["decrease", "decrease"]);
    for (const { findings } of shiftOnly.assessments)
      expect(findings.map(({ code }) => code)).toContain("shift-neutral");
    // 6 570 × 102 − 3 650 × 61.20 − 2 920 × 153 = 670 140 − 223 380 − 446 760
    const neutral = base?.findings.find(({ code }) => code === "shift-neutral");
    expect(String(neutral?.figures.sum)).toBe("0");
  });

  test("the change as a whole is not neutral: 14.10 × 7 300 − 55.64 × 4 015 − 136 × 3 285 = −567 224.60", () => {
    const [base] = allChanges.assessments;
    const found = base?.findings.find(({ code }) => code === "shift-not-neutral");
    expect([base?.verdict, String(base?.agreed.excess), String(found?.figures.sum)]).toEqual([
      "unsubstantiated",
      "14.1",
      "-567224.6",
    ]);
  });

  test("the report says in Danish what is constructed", () => {
    const text = plain(asReport(report, "da", "markdown"));
    expect(text).toContain("Alle beløb, fordelingen på pakker og P/L på 2 % er konstrueret");
    expect(text).toContain("20 borgere på 22 pladser (belægning 90,91 %)");
    expect(text).toContain("Flytningen er neutral i alt");
  });
});
