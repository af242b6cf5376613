import {
  agreementInForce,
  asText,
  explanationText,
  type PartTimeRow,
  partTimeTariff,
  partTimeTariffSheet,
  shareOfTariff,
  shareOfTariffInKroner,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

/** ITC Roskilde's published tariff of a full-time place on level 1, 773 kr. */
const of = (daysPerWeek: number, table?: readonly PartTimeRow[]) => partTimeTariff({ tariff: 773, daysPerWeek }, table);
const refused = (table: unknown, daysPerWeek = 1) => refusal(() => of(daysPerWeek, table as PartTimeRow[]));

describe("partTimeTariff", () => {
  test("60 % for 1 and 2 days a week, 85 % for 3, all from 4", () => {
    const tariffs = [1, 2, 3, 4, 5, 7].map((days) => of(days).tariff.toString());
    expect(tariffs).toEqual(["463.8", "463.8", "657.05", "773", "773", "773"]);
    expect([2, 3, 4].map((days) => of(days).share.toString())).toEqual(["0.6", "0.85", "1"]);
  });

  test("is rounded once, halves away from zero: 85 % of 0.10 is 0.085", () => {
    expect(partTimeTariff({ tariff: "0.10", daysPerWeek: 3 }).tariff.toString()).toBe("0.09");
    expect(partTimeTariff.exact({ tariff: "0.10", daysPerWeek: 3 }).tariff).toEqual({ n: 9n, d: 100n });
    expect(shareOfTariff({ fullTariff: "0.30", share: "0.85" }).partTimeTariff.toString()).toBe("0.26");
  });

  test("in whole kroner where that is asked for, in the table too", () => {
    // 463.80, 657.05 and 773; 453 × 0.5 = 226.5
    const kroner = partTimeTariff({ tariff: 773, daysPerWeek: 3, rounding: "kroner" });
    expect([kroner.tariff, ...kroner.table.map(({ tariff }) => tariff)].map(Number)).toEqual([657, 464, 657, 773]);
    expect([kroner.rounding, of(3).rounding]).toEqual(["kroner", "oere"]);
    const half = { tariff: 453, daysPerWeek: 1, rounding: "kroner" } as const;
    expect(partTimeTariff(half, [{ from: 1, share: "0.5" }]).tariff.toString()).toBe("227");
    expect(refusal(() => partTimeTariff({ ...half, rounding: "krone" as never })).path).toBe("rounding");
    expect(shareOfTariffInKroner({ fullTariff: 453, share: "0.5" }).partTimeTariff.toString()).toBe("227");
  });

  test("the practice of one offer says that it is", () => {
    expect(of(3).findings.map(({ code, mark }) => [code, mark])).toEqual([["practice-of-one-offer", "practice"]]);
    expect(plain(explanationText(of(3).explanation, "da"))).toContain(
      "Ved 3 dage om ugen betales 85 % af taksten på 773,00 kr. pr. døgn: 657,05 kr. pr. døgn.",
    );
  });

  test("a scenario changes the practice, and is the user's own", () => {
    const set = agreementInForce("syddanmark", "2025-01-01").with({ partTimeMiddleShare: "0.8", partTimeShortDays: 1 });
    const two = partTimeTariff({ tariff: 773, daysPerWeek: 2 }, undefined, set);
    expect([Number(two.share), two.findings.length, two.explanation.provenance[0]?.mark]).toEqual([0.8, 0, "local"]);
    const odd = agreementInForce("syddanmark", "2025-01-01").with({ partTimeShortDays: 3 });
    expect(refusal(() => partTimeTariff({ tariff: 1, daysPerWeek: 1 }, undefined, odd)).kind).toBe("malformed");
  });

  test("a table of one's own, in any order; the last row may be open", () => {
    const own = [
      { from: 4, share: 1 },
      { from: 1, to: 3, share: "0.5" },
    ];
    expect([1, 3, 4, 7].map((days) => Number(of(days, own).tariff))).toEqual([386.5, 386.5, 773, 773]);
    expect(of(1, own).findings).toEqual([]);
    expect(of(1, own).explanation.provenance).toMatchObject([{ mark: "local" }]);
  });

  test("every number of days is covered once, from 1 to the last", () => {
    const gap = refused([
      { from: 1, to: 2, share: "0.5" },
      { from: 4, share: 1 },
    ]);
    expect(gap).toMatchObject({ kind: "malformed", path: "table", found: { da: "ingen række for 3 dage om ugen" } });
    expect(refused([{ from: 2, share: 1 }]).found.da).toBe("ingen række for 1 dage om ugen");
    const twice = refused([
      { from: 1, to: 2, share: "0.5" },
      { from: 2, share: 1 },
    ]);
    expect(twice.found.da).toBe("to rækker for 2 dage om ugen");
    expect(
      refused([
        { from: 1, to: 1, share: "0.5" },
        { from: 2, to: 1, share: 1 },
      ]).kind,
    ).toBe("malformed");
    const five = [{ from: 1, to: 5, share: "0.9" }];
    expect(Number(of(5, five).share)).toBe(0.9);
    expect(refused(five, 6)).toMatchObject({ kind: "out-of-range", path: "daysPerWeek" });
  });

  test("a share that falls is a finding, one that stays is not", () => {
    const falling = [
      { from: 1, to: 2, share: "0.9" },
      { from: 3, share: "0.89" },
    ];
    expect(of(3, falling).findings).toMatchObject([{ code: "share-falls", severity: "warning" }]);
    expect(plain(of(3, falling).findings[0]?.message.da)).toBe(
      "3-7 dage om ugen koster 89 % af taksten, men 1-2 dage om ugen koster 90 %.",
    );
    expect(
      of(3, [
        { from: 1, to: 2, share: "0.9" },
        { from: 3, share: "0.9" },
      ]).findings,
    ).toEqual([]);
  });

  test("refuses days, tariffs and shares that are none", () => {
    for (const days of [0, 8])
      expect(refusal(() => of(days))).toMatchObject({ kind: "out-of-range", path: "daysPerWeek" });
    for (const days of [2.5, Number.NaN, "3"]) expect(refusal(() => of(days as number)).kind).toBe("malformed");
    expect(refusal(() => partTimeTariff({ tariff: -1, daysPerWeek: 1 })).path).toBe("tariff");
    expect(refused([{ from: 1, share: "1.01" }])).toMatchObject({ kind: "out-of-range", path: "table[0].share" });
    expect(refused([]).kind).toBe("malformed");
    expect(refused([{ from: 1, share: 1, until: 3 }]).kind).toBe("unknown-key");
  });

  test("its table shows what every number of days costs", () => {
    const text = plain(asText(partTimeTariffSheet(of(3)), "da"));
    expect(text).toMatch(/1-2\s+773,00\s+60,00 %\s+463,80/);
    expect(text).toMatch(/\n3\s+773,00\s+85,00 %\s+657,05/);
    expect(text).toContain("ITC Roskilde");
  });
});
