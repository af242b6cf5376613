import {
  agreementInForce,
  assessProposal,
  assessProposals,
  indexSeries,
  type Notice,
  type Numeric,
  proposalReply,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.ts";

/** Cuts of 2 to 3 per cent were agreed in all five regions for 2011 to 2014 (dknyt.dk, 15 September 2011). */
const agreement = agreementInForce("syddanmark", "2025-01-01");
const operator = { kind: "municipality", municipality: "Vejen" } as const;
const notice = (to: Numeric, more: Partial<Notice> = {}): Notice => ({
  id: "n1",
  offer: "Solgården",
  operator,
  unit: "day",
  current: { amount: 1000, priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: to, priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
  ...more,
});

describe("an agreed fall of 3 per cent from 1 000 kr.", () => {
  const series = indexSeries("syddanmark").with({ 2025: "-0.03" });
  const assessed = (to: Numeric) => assessProposal(notice(to), agreement, { series });
  const codes = (to: Numeric) => assessed(to).findings.map(({ code }) => code);

  test.each([
    ["960", "decrease", "0"],
    ["970", "decrease", "0"],
    ["970.01", "unsubstantiated", "0.01"],
    ["971", "unsubstantiated", "1"],
    ["990", "unsubstantiated", "20"],
    ["1000", "unsubstantiated", "30"],
    ["1010", "unsubstantiated", "40"],
  ])("at %s kr. is %s, %s kr. above", (to, verdict, excess) => {
    const assessment = assessed(to);
    expect([assessment.verdict, assessment.agreed.excess.toString()]).toEqual([verdict, excess]);
    expect(assessment.unexplained.toString()).toBe(excess);
  });

  test("is heard only where the tariff rises", () => {
    expect([codes(990), codes(1000), codes(1001)].map((each) => each.includes("hearing"))).toEqual([
      false,
      false,
      true,
    ]);
  });

  const letter = (to: Numeric, lang: "da" | "en") => {
    const { assessments } = assessProposals([notice(to)], agreement, { series });
    return plain(proposalReply(assessments, { operator: "Vejen", lang }));
  };

  test("that stops short is told as a fall in the letter, and asked about as one", () => {
    expect(letter(990, "da")).toContain("Taksten falder med 10,00 kr., svarende til 1,00 %.");
    expect(letter(990, "da")).toContain(
      "Den gældende takst fremskrevet er 970,00 kr.; den varslede ligger 20,00 kr. over.",
    );
    expect(letter(990, "da")).toContain("- en begrundelse for, at taksten ikke falder så meget som aftalt");
    expect(letter(990, "da")).toContain("Falder en takst mindre end fremskrivningen, spørger vi til forskellen.");
    expect(letter(990, "en")).toContain("- a reason why the tariff does not fall as much as was agreed");
    expect(letter(990, "da")).not.toContain("stigningen");
    expect(letter(1000, "da")).toContain("Taksten er uændret.");
    expect(letter(970, "da")).toContain("kræver ikke svar");
  });
});

describe("this year's effect of a rise of 100 kr.", () => {
  const effect = (more: Partial<Notice>) => {
    const { annualEffect } = assessProposal(notice(1100, more), agreement);
    return [annualEffect?.thisYear.toString(), annualEffect?.fullYear.toString()];
  };
  const monthly = (effectiveFrom: string): Partial<Notice> => ({ unit: "month", citizens: 3, effectiveFrom });

  // Three citizens pay 300 kr. more in each month that is left; in July from the 15th 300 × 17/31.
  test.each([
    ["2025-01-01", "3600"],
    ["2025-02-01", "3300"],
    ["2025-07-01", "1800"],
    ["2025-07-15", "1664.52"],
    ["2025-07-31", "1509.68"],
    ["2025-12-01", "300"],
    ["2025-12-31", "9.68"],
    ["2026-02-15", "3150"],
  ])("a month tariff from %s counts months", (effectiveFrom, thisYear) => {
    expect(effect(monthly(effectiveFrom))).toEqual([thisYear, "3600"]);
  });

  test("a day tariff counts days: 184 of 365 from 1 July", () => {
    const days = { citizens: 1, roundTheClock: true, effectiveFrom: "2025-07-01" };
    expect(effect(days)).toEqual(["18400", "36500"]);
  });

  test("of any other tariff is by days, and that is said", () => {
    const codes = (more: Partial<Notice>) =>
      assessProposal(notice(1100, { effectiveFrom: "2025-07-01", ...more }), agreement)
        .findings.map(({ code }) => code)
        .includes("this-year-spread-evenly");
    expect(effect({ unit: "hour", quantityPerYear: 365, effectiveFrom: "2025-07-01" })[0]).toBe("18400");
    const quantityPerYear = 365;
    expect([codes({ unit: "hour", quantityPerYear }), codes({ unit: "case", quantityPerYear })]).toEqual([true, true]);
    expect([codes({ unit: "year", quantityPerYear }), codes({ quantityPerYear })]).toEqual([true, true]);
    expect(codes({ unit: "month", citizens: 1 })).toBe(false);
    expect(codes({ unit: "month", citizens: 1, effectiveFrom: "2025-07-02" })).toBe(true);
    expect(codes({ citizens: 1, roundTheClock: true })).toBe(false);
  });
});
