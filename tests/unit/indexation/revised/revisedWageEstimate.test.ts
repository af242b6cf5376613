import {
  agreementInForce,
  asText,
  explanationText,
  parameters,
  revisedAmount,
  revisedAmountByAdding,
  revisedFactor,
  revisedFactorByAdding,
  revisedWageEstimate,
  revisedWageEstimateSheet,
  type WageEstimate,
  wageEstimateEffect,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../../../plain.ts";
import { refusal } from "../../../refusal.ts";

const of2015 = agreementInForce("syddanmark", "2015-12-31");
/** The original estimate of 2015 is unknown; 2 % is constructed, and makes 10 200 000 a budget of 10 000 000 in 2014 prices. */
const estimate: WageEstimate = { wageBudget: 10_200_000, original: "0.02" };
const refused = (given: object, agreement = of2015) =>
  refusal(() => revisedWageEstimate(given as WageEstimate, agreement));

describe("revisedFactor", () => {
  test("(1 + rate)(1 + revised)/(1 + original): 1.02 × 1.2 / 1.25 = 0.9792", () => {
    expect(revisedFactor({ rate: "0.02", original: "0.25", revised: "0.2" }).factor.toString()).toBe("0.9792");
    expect(revisedFactor.exact({ rate: 0, original: "0.02", revised: "0.014" }).factor).toMatchObject({});
    expect(revisedFactor({ rate: "0.03", original: "0.02", revised: "0.02" }).factor.toString()).toBe("1.03");
    expect(refusal(() => revisedFactor({ rate: 0, original: -1, revised: 0 })).kind).toBe("not-computable");
  });
});

describe("revisedAmount", () => {
  test("each amount is rounded, and the correction is their difference", () => {
    // 100.01 × 1.02 = 102.0102; 100.01 × 0.9792 = 97.929792
    const next = revisedAmount({ amount: "100.01", rate: "0.02", original: "0.25", revised: "0.2" });
    expect([next.uncorrected, next.corrected, next.correction].map(Number)).toEqual([102.01, 97.93, -4.08]);
  });
});

/** oes.dk, price and wage assumptions: level correction and estimate are printed apart, and added, for the bills of three years. */
describe("the state's published method", () => {
  test.each([
    ["2022, general", "-0.006", "0.017", "1.011"],
    ["2022, roads", "-0.039", "0.017", "0.978"],
    ["2023, state wages", "0.002", "0.027", "1.029"],
    ["2023, construction", "0.055", "0.023", "1.078"],
    ["2023, roads", "0.115", "0.023", "1.138"],
    ["2023, general", "0.016", "0.023", "1.039"],
    ["2025, state wages", "0.009", "0.032", "1.041"],
    ["2025, general", "0.002", "0.028", "1.03"],
  ])("%s: a correction of %s and an estimate of %s are added", (_, correction, rate, printed) => {
    expect(revisedFactorByAdding({ rate, original: 0, revised: correction }).factor.toString()).toBe(printed);
  });

  test("is not the one that multiplies: 1.115 × 1.023 = 1.140645, which no rounding of 13.8 % holds", () => {
    expect(revisedFactor({ rate: "0.023", original: 0, revised: "0.115" }).factor.toString()).toBe("1.140645");
  });

  test("rounds each amount, and the correction is their difference", () => {
    // 100.01 × 1.02 = 102.0102; 100.01 × (1 + 0.02 − 0.05) = 97.0097
    const next = revisedAmountByAdding({ amount: "100.01", rate: "0.02", original: "0.25", revised: "0.2" });
    expect([next.uncorrected, next.corrected, next.correction].map(Number)).toEqual([102.01, 97.01, -5]);
  });

  test("takes an original estimate of −100 %, which multiplying cannot", () => {
    expect(revisedFactorByAdding({ rate: 0, original: -1, revised: -1 }).factor.toString()).toBe("1");
  });
});

describe("wageEstimateEffect", () => {
  test("a lower estimate gives a surplus, a higher one a deficit, the same nothing", () => {
    const effect = (revised: string) =>
      Number(wageEstimateEffect({ wageBudget: 10_200_000, original: "0.02", revised }).resultEffect);
    expect([effect("0.014"), effect("0.026"), effect("0.02")]).toEqual([60_000, -60_000, 0]);
  });

  test("is rounded once, halves away from zero: 0.51 kr. × 0.006/1.02 × … = half an øre", () => {
    // wage budget × (0.02 − 0.014) / 1.02 = 0.85 × 0.006 / 1.02 = 0.005
    expect(wageEstimateEffect({ wageBudget: "0.85", original: "0.02", revised: "0.014" }).resultEffect.toString()).toBe(
      "0.01",
    );
    expect(wageEstimateEffect({ wageBudget: "0.84", original: "0.02", revised: "0.014" }).resultEffect.toString()).toBe(
      "0",
    );
  });

  test("without the original rate it is refused, never guessed", () => {
    expect(refusal(() => wageEstimateEffect({ wageBudget: 1, revised: "0.01" } as never))).toMatchObject({
      kind: "missing",
      path: "original",
    });
  });
});

describe("revisedWageEstimate", () => {
  test("the estimate of 2015 fell by 0.6, read as percentage points", () => {
    expect(of2015.known(parameters.indexation.wageEstimateChange)).toMatchObject({ text: "-0.006", mark: "minutes" });
    const { year, revised, change, resultEffect, findings, next } = revisedWageEstimate(estimate, of2015);
    expect([year, Number(revised), Number(change), Number(resultEffect), next]).toEqual([
      2015,
      0.014,
      -0.006,
      60_000,
      undefined,
    ]);
    expect(findings).toMatchObject([{ code: "change-taken-as-points", severity: "info", mark: "assumed" }]);
    expect(plain(findings[0]?.message.da)).toBe(
      "Referatet siger, at lønskønnet i alt er faldet med 0,6 %. Det er læst som 0,6 procentpoint af skønnet.",
    );
  });

  test("a revised estimate of the user's own replaces it, in any year and region", () => {
    const sjaelland = agreementInForce("sjaelland", "2025-01-01");
    const { year, resultEffect, findings } = revisedWageEstimate({ ...estimate, revised: "0.026" }, sjaelland);
    expect([year, Number(resultEffect), findings]).toEqual([2025, -60_000, []]);
    const scenario = of2015.with({ wageEstimateChange: "0.006" });
    const tried = revisedWageEstimate(estimate, scenario);
    expect([Number(tried.resultEffect), tried.findings]).toEqual([-60_000, []]);
  });

  test("the next year's level is corrected: 10 200 000 × 1.03 × 1.014/1.02 = 10 444 200", () => {
    const { next } = revisedWageEstimate({ ...estimate, nextRate: "0.03" }, of2015);
    expect(next?.year).toBe(2016);
    expect([next?.uncorrected, next?.corrected, next?.correction].map(Number)).toEqual([
      10_506_000, 10_444_200, -61_800,
    ]);
    expect(next?.factor.toFixed(6)).toBe("1.023941");
    // added: 10 200 000 × (1 + 0.03 − 0.006) = 10 444 800
    const { factor, corrected, correction } = next?.byAdding ?? {};
    expect([factor, corrected, correction].map(Number)).toEqual([1.024, 10_444_800, -61_200]);
  });

  test("the explanation says both methods with what they rest on", () => {
    const { explanation } = revisedWageEstimate({ ...estimate, nextRate: "0.03" }, of2015);
    expect(plain(explanation.says.find(({ da }) => da.includes("gange satserne"))?.da)).toBe(
      "Det er beregnet ved at gange satserne, hvilket er antaget. Lægges de sammen, som staten gør i finanslovens pris- og lønforudsætninger, bliver lønbudgettet 61.200,00 kr. lavere.",
    );
    expect(explanation.because.map(({ provenance }) => provenance[0]?.mark)).toEqual([
      "assumed",
      "assumed",
      "practice",
    ]);
    const raised = revisedWageEstimate({ ...estimate, revised: "0.026", nextRate: "0.03" }, of2015);
    expect(raised.explanation.says.at(-1)?.en).toContain("higher");
  });

  test("what is unknown is an error that says so: the original estimate, and the change of other years and regions", () => {
    const { kind, path, found, remedy } = refused({ wageBudget: 1 });
    expect([kind, path]).toEqual(["unknown-value", "original"]);
    expect(found.da).toBe("det oprindelige lønskøn for 2015 er ikke givet, og kilderne kender det ikke");
    expect(remedy.en).toContain("budget assumptions");
    for (const [region, date] of [
      ["syddanmark", "2016-01-01"],
      ["nordjylland", "2015-06-01"],
    ] as const) {
      expect(refused(estimate, agreementInForce(region, date))).toMatchObject({
        kind: "unknown-value",
        path: "revised",
      });
    }
    const lenient = agreementInForce("syddanmark", "2016-01-01", { mode: "lenient" });
    expect(refused(estimate, lenient)).toMatchObject({ kind: "unknown-value", path: "revised" });
    expect(revisedWageEstimate(estimate, agreementInForce("syddanmark", "2015-01-01")).year).toBe(2015);
  });

  test("refuses figures that are none", () => {
    expect(refused({ ...estimate, wageBudget: -1 }).path).toBe("wageBudget");
    expect(refused({ ...estimate, original: "0.5" })).toMatchObject({ kind: "out-of-range", path: "original" });
    expect(refused({ ...estimate, revised: "-0.5" })).toMatchObject({ kind: "out-of-range", path: "revised" });
    expect(refused({ ...estimate, nextRate: 3 })).toMatchObject({ kind: "out-of-range", path: "nextRate" });
    expect(refused({ ...estimate, year: 2015 }).kind).toBe("unknown-key");
    expect(refusal(() => revisedWageEstimate(estimate, undefined as never)).path).toBe("agreement");
  });

  test("explains itself, and has a table", () => {
    const result = revisedWageEstimate({ ...estimate, nextRate: "0.03" }, of2015);
    const text = plain(explanationText(result.explanation, "da"));
    expect(text).toContain(
      "Lønskønnet for 2015, som lønbudgettet på 10.200.000,00 kr. er lagt efter, er ændret fra 2 % til 1,4 %, altså med 0,6 procentpoint.",
    );
    expect(text).toContain("Alt andet lige giver det et overskud på 60.000,00 kr. i 2015.");
    expect(text).toContain("bliver det 61.800,00 kr. lavere");
    expect(plain(asText(revisedWageEstimateSheet(result), "da"))).toMatch(
      /Virkning på årets resultat\s+2015\s+60\.000,00/,
    );
  });
});
