import { assessProposal, type Notice, type Numeric } from "rammetakst";
import { describe, expect, test } from "vitest";
import { AGREEMENT, assessedRise, codesOf, findingOf, inRound, notice, partsOf, round, tariff } from "../notices.ts";

const reasons = (amount: Numeric) => [{ kind: "base-package-shift", evidence: "computed", amount }] as const;

/** 1 000 kr. indexed is 1 055.10: here 10 kr. more, which 1 000 days bear. */
const base = (changes: Partial<Notice> = {}) =>
  notice({
    id: "base",
    service: "Basis",
    current: tariff(1000, 2024),
    proposed: tariff("1065.10", 2025),
    quantityPerYear: 1000,
    reasons: reasons(10),
    ...changes,
  });

/** A package; 500 kr. indexed is 527.55. */
const part = (id: string, to: Numeric, quantityPerYear: Numeric | undefined, changes: Partial<Notice> = {}) =>
  notice({
    id,
    service: `Pakke ${id}`,
    current: tariff(500, 2024),
    proposed: tariff(to, 2025),
    ...(quantityPerYear !== undefined && { quantityPerYear }),
    ...changes,
  });

const outcome = (notices: readonly Notice[]) => {
  const assessment = inRound("base", notices);
  return [assessment.verdict, codesOf(assessment).filter((code) => code.startsWith("shift"))[0]];
};

describe("a shift between base and packages", () => {
  test("carries the excess where it is neutral over all notices of the offer", () => {
    expect(outcome([base(), part("p", "507.55", 500)])).toEqual(["substantiated", "shift-neutral"]);
    const three = [base(), part("p", "522.55", 1000), part("q", "517.55", 300), part("r", "523.55", 500)];
    expect(outcome(three)).toEqual(["substantiated", "shift-neutral"]);
    expect(findingOf(inRound("base", three), "shift-neutral").figures).toMatchObject({ notices: "base, p, q, r" });
  });

  test("carries no more than it says", () => {
    const notices = [base({ reasons: reasons(4) }), part("p", "507.55", 500)];
    expect(partsOf(inRound("base", notices))).toEqual(["4", "0", "6"]);
  });

  test("is neutral within what half an øre in both tariffs comes to, for each unit bought of every notice", () => {
    // Both tariffs were rounded: 0.005 × (1 + 1.0551) × 1 500 = 15.41 in all. One øre is 5.00 for the package, 10.00 for the base.
    expect(outcome([base(), part("p", "507.58", 500)])[1]).toBe("shift-neutral");
    expect(outcome([base(), part("p", "507.52", 500)])[1]).toBe("shift-neutral");
    expect(outcome([base(), part("p", "507.51", 500)])[1]).toBe("shift-not-neutral");
    expect(outcome([base({ proposed: tariff("1065.11", 2025) }), part("p", "507.55", 500)])[1]).toBe("shift-neutral");
    expect(outcome([base({ proposed: tariff("1065.08", 2025) }), part("p", "507.55", 500)])[1]).toBe(
      "shift-not-neutral",
    );
    expect(outcome([base(), part("p", "507.59", 500)])).toEqual(["unsubstantiated", "shift-not-neutral"]);
    // With 1 000 of each the bound is 20.55: two øre of the base are within it.
    expect(outcome([base({ proposed: tariff("1065.12", 2025) }), part("p", "517.55", 1000)])[1]).toBe("shift-neutral");
    expect(outcome([base({ proposed: tariff("1065.13", 2025) }), part("p", "517.55", 1000)])[1]).toBe(
      "shift-not-neutral",
    );
  });

  test("of tariffs in whole kroner is neutral within half a krone in both", () => {
    // 1 065 and 508: 9.90 × 1 000 − 19.55 × 500 = 125, within 0.5 × (1 + 1.0551) × 1 500 = 1 541.33.
    const kroner = base({ proposed: tariff(1065, 2025) });
    expect(outcome([kroner, part("p", 508, 500)])[1]).toBe("shift-neutral");
    // 510 gives 1 125, 511 gives 1 625.
    expect(outcome([kroner, part("p", 510, 500)])[1]).toBe("shift-neutral");
    expect(outcome([kroner, part("p", 511, 500)])[1]).toBe("shift-not-neutral");
  });

  test("gives the sum that it does not come out by", () => {
    const { figures, message } = findingOf(inRound("base", [base(), part("p", "507.59", 500)]), "shift-not-neutral");
    expect([figures.sum, figures.tolerance].map(String)).toEqual(["20", "15.41325"]);
    expect(message.da).toContain("20,00\u00A0kr. om året");
  });

  test("explains, where it is stated only", () => {
    const stated = [{ ...reasons(10)[0], evidence: "stated" as const }];
    expect(outcome([base({ reasons: stated }), part("p", "507.55", 500)])).toEqual(["explained", "shift-neutral"]);
  });

  test("may be negative in the notice that falls, and carries nothing there", () => {
    const falls = part("p", "507.55", 500, { reasons: reasons(-20) });
    const assessment = inRound("p", [base(), falls]);
    expect([assessment.verdict, ...partsOf(assessment)]).toEqual(["within-agreed", "0", "0", "0"]);
    expect(codesOf(assessment)).toContain("shift-neutral");
  });
});

describe("a shift that cannot be judged", () => {
  const missing = (notices: readonly Notice[]) =>
    findingOf(inRound("base", notices), "shift-cannot-be-judged").message.en;

  test("carries nothing: one notice alone", () => {
    expect(outcome([base()])).toEqual(["unsubstantiated", "shift-cannot-be-judged"]);
    expect(missing([base()])).toContain("the other notices");
    const single = assessProposal(base(), AGREEMENT);
    expect(codesOf(single)).toContain("shift-cannot-be-judged");
  });

  test("carries nothing: a quantity that is missing", () => {
    expect(outcome([base(), part("p", "507.55", undefined)])).toEqual(["unsubstantiated", "shift-cannot-be-judged"]);
    expect(missing([base(), part("p", "507.55", undefined)])).toContain("in notice p");
  });

  test("carries nothing: nothing is bought", () => {
    expect(outcome([base({ quantityPerYear: 0 }), part("p", "507.55", 0)])).toEqual([
      "unsubstantiated",
      "shift-cannot-be-judged",
    ]);
    expect(missing([base({ quantityPerYear: 0 }), part("p", "507.55", 0)])).toContain("a quantity above 0");
  });

  test("is not judged over other offers, buyers or years", () => {
    const others: Partial<Notice>[] = [{ offer: "Havblik" }, { buyer: "Aabenraa" }, { effectiveFrom: "2026-01-01" }];
    for (const changes of others) {
      expect(outcome([base(), part("p", "507.55", 500, changes)])[1]).toBe("shift-cannot-be-judged");
    }
  });

  test("is only mentioned where the tariff is within the agreed indexation", () => {
    const assessment = assessedRise("2110.20", { reasons: reasons(5) });
    expect(findingOf(assessment, "shift-cannot-be-judged").severity).toBe("info");
  });
});

test("a shift is judged by the last notice of each service", () => {
  const later = base({
    id: "later",
    current: tariff("1065.10", 2025),
    proposed: tariff("1075.10", 2025),
    effectiveFrom: "2025-07-01",
    reasons: reasons(10),
  });
  // From 1 055.10 to 1 075.10 for 1 000 days: the package must fall by 20 000 kr. for 500.
  const { assessments } = round([base(), later, part("p", "487.55", 500)]);
  expect(assessments.map(({ verdict }) => verdict)).toEqual(["substantiated", "substantiated", "decrease"]);
});
