import { asText, type SocioEconomicOptions, socioEconomicAdjustment, socioEconomicAdjustmentSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const values = [
  { municipality: "Nyborg", amount: 30_000_000, inhabitants: 40_000 },
  { municipality: "Odense", amount: 240_000_000, inhabitants: 200_000 },
  { municipality: "Fanø", amount: 3_000_000, inhabitants: 4_000 },
];
const index = [
  { municipality: "Odense", index: "1.2" },
  { municipality: "Nyborg", index: "0.8" },
  { municipality: "Fanø", index: "0.8" },
];

describe("socioEconomicAdjustment", () => {
  test("expects the weighted mean × index, and ranks by what is spent beyond it", () => {
    const { mean, municipalities, residualAmount, findings } = socioEconomicAdjustment(values, { index });
    // 273 mio. / 244 000 = 1 118.8525; × 1.2 = 1 342.6230 for Odense's 1 200, × 0.8 = 895.0820 for the others' 750
    expect([mean.kind, mean.value.toFixed(4)]).toEqual(["weighted", "1118.8525"]);
    const rows = municipalities.map(({ municipality, rank, residual }) => [municipality, rank, residual.toFixed(4)]);
    expect(rows).toEqual([
      ["Odense", 1, "-142.6230"],
      ["Nyborg", 2, "-145.0820"],
      ["Fanø", 2, "-145.0820"],
    ]);
    // −28 524 590.164 − 5 803 278.689 − 580 327.869
    expect(residualAmount.toFixed(2)).toBe("-34908196.72");
    expect(findings.map(({ code, figures }) => [code, Number(figures.meanIndex).toFixed(4)])).toEqual([
      ["index-off-mean", "1.1279"],
    ]);
  });

  test("takes the unweighted mean where it is asked for, and says which in its sheet", () => {
    const result = socioEconomicAdjustment(values, { index, mean: "unweighted", subject: "2024" });
    // (750 + 1 200 + 750) / 3 = 900
    expect([result.mean.kind, String(result.mean.value)]).toEqual(["unweighted", "900"]);
    expect(result.municipalities.map(({ residual }) => String(residual))).toEqual(["120", "30", "30"]);
    const sheet = socioEconomicAdjustmentSheet(result);
    expect(sheet.title.da).toMatch(/: 2024$/);
    expect(asText(sheet, "da")).toMatch(/Odense +1,20 /);
    expect(sheet.notes?.[0]?.da).toContain("det uvægtede gennemsnit af de 3 kommuner (900,0 kr. pr. indbygger)");
  });

  test("reads an index to the base 100 as the same, and one far off as a mistake", () => {
    const hundred = index.map(({ municipality, index: each }) => ({ municipality, index: Number(each) * 100 }));
    const [byOne, byHundred] = [
      socioEconomicAdjustment(values, { index }),
      socioEconomicAdjustment(values, { index: hundred, base: 100 }),
    ];
    expect(byHundred.municipalities).toEqual(byOne.municipalities);
    const failure = refusal(() => socioEconomicAdjustment(values, { index: hundred }));
    expect([failure.kind, failure.path]).toEqual(["out-of-range", "options.index[0].index"]);
    expect(failure.remedy.en).toContain("base: 100");
    const ten = [{ municipality: "Fanø", index: 10 }];
    expect(socioEconomicAdjustment(values.slice(2), { index: ten }).municipalities[0]?.index.toString()).toBe("10");
  });

  const refused: readonly (readonly [unknown, unknown, string, string])[] = [
    [values, { index: index.slice(1) }, "missing", "options.index"],
    [values.slice(1), { index }, "unknown-name", "options.index[1].municipality"],
    [values, { index: [...index, { municipality: 461, index: 1 }] }, "duplicate", "options.index[3].municipality"],
    [values, { index: [...index.slice(1), { municipality: 461, index: 0 }] }, "out-of-range", "options.index[2].index"],
    [values, { index, mean: "median" }, "malformed", "options.mean"],
    [values, { index, weights: 1 }, "unknown-key", "options"],
    [values, {}, "missing", "options.index"],
    [[{ municipality: "Odense", perInhabitant: 1 }], { index: index.slice(0, 1) }, "missing", "values[0].inhabitants"],
  ];
  test.each(refused)("refuses %j with %j", (given, options, kind, path) => {
    const failure = refusal(() => socioEconomicAdjustment(given as typeof values, options as SocioEconomicOptions));
    expect([failure.kind, failure.path]).toEqual([kind, path]);
  });
});
