import { asText, explanationText, type GivenOpening, openingCosts, openingCostsSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const GIVEN: GivenOpening = {
  offer: "Solgården",
  openingCosts: 1_000_000,
  years: [
    { year: 2026, occupiedDays: 3_650 },
    {
      year: 2027,
      buyers: [
        { municipality: "Vejen", occupiedDays: 7_200 },
        { municipality: "Kolding", occupiedDays: 100 },
      ],
    },
  ],
};

describe("openingCosts", () => {
  // 1 000 000 by 3 650 and 7 300: a third and two thirds; 666 666.67 by 7 200 and 100 of 7 300 is 657 534.25 and 9 132.42.
  test("are borne by use, exactly in sum", () => {
    const { years } = openingCosts(GIVEN);
    expect(years.map(({ amount }) => Number(amount))).toEqual([333_333.33, 666_666.67]);
    expect(years[1]?.byBuyers?.shares.map(({ id, share }) => [id, Number(share)])).toEqual([
      ["Vejen", 657_534.25],
      ["Kolding", 9_132.42],
    ]);
    expect(years.map(({ perDay }) => perDay.toFixed(4))).toEqual(["91.3242", "91.3242"]);
    expect(openingCosts.exact(GIVEN).years[0]?.perDay).toEqual({ n: 33_333_333n, d: 365_000n });
  });

  test("say that nothing is known of how they are to be divided", () => {
    const { findings, explanation } = openingCosts(GIVEN);
    expect(findings).toMatchObject([{ code: "opening-costs-assumed", mark: "assumed", severity: "warning" }]);
    const text = plain(explanationText(explanation, "da"));
    expect(text).toContain("Åbningsomkostninger: Solgården");
    expect(text).toContain("2026: 3.650 døgn bærer 333.333,33 kr.");
    expect(text).toContain("fremgår ikke af kilderne");
  });

  test("are a table with a total", () => {
    const sheet = openingCostsSheet(openingCosts(GIVEN));
    expect(sheet.rows.map((row) => [row[1], Number(row[3])])).toEqual([
      [null, 333_333.33],
      ["Vejen", 657_534.25],
      ["Kolding", 9_132.42],
      [{ da: "I alt", en: "Total" }, 1_000_000],
    ]);
    expect(asText(sheet, "en")).toContain("not stated in the sources");
  });

  test.each<[string, object]>([
    ["out-of-range openingCosts", { openingCosts: -1 }],
    ["missing years", { years: [] }],
    ["out-of-range years[0].occupiedDays", { years: [{ year: 2026, occupiedDays: 0 }] }],
    ["missing years[0].occupiedDays", { years: [{ year: 2026 }] }],
    ["duplicate years[0].occupiedDays", { years: [{ year: 2026, occupiedDays: 1, buyers: [] }] }],
    ["out-of-range years[0].buyers", { years: [{ year: 2026, buyers: [] }] }],
    [
      "duplicate years[1].year",
      {
        years: [
          { year: 2026, occupiedDays: 1 },
          { year: 2026, occupiedDays: 1 },
        ],
      },
    ],
    ["unknown-key ", { cost: 1 }],
  ])("are refused as %s", (expected, changes) => {
    const { kind, path } = refusal(() => openingCosts({ ...GIVEN, ...changes } as GivenOpening));
    expect(`${kind} ${path}`).toBe(expected);
  });
});
