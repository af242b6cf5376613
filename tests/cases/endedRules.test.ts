import {
  agreementInForce,
  agreementSheet,
  assessProposal,
  carryOver,
  lawOn,
  olderChildRefund,
  olderRefund,
  parameters,
  requiredSteps,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { lastKnownDay } from "../frontier.ts";
import { refusal } from "../refusal.ts";

describe("a rule that has ended is ended in both modes", () => {
  test.each(["strict", "lenient"] as const)("%s", (mode) => {
    const set = agreementInForce("syddanmark", "2021-01-01", { mode });
    for (const rule of [olderRefund, olderChildRefund]) {
      const failure = refusal(() => rule({ cost: 2_500_000 }, set));
      expect(failure.kind).toBe("unknown-value");
      expect(failure.found.en).toContain("ended on 31 December 2020");
      expect(failure.remedy.en).not.toContain("lenient");
      expect(failure.remedy.da).not.toContain("lenient");
    }
    const child = refusal(() => olderChildRefund({ cost: 1 }, set));
    expect(child.found.da).toContain("ophørte den 31. december 2020: ");
    // the last day of the rule itself
    const before = agreementInForce("syddanmark", "2020-12-31", { mode });
    expect(olderChildRefund({ cost: 2_500_000 }, before).refund.toString()).toBe("635000");
  });

  test("also long after, and by the law alone", () => {
    const late = agreementInForce("syddanmark", "2030-01-01", { mode: "lenient" });
    expect(late.find(parameters.refunds.olderFirstRefundLimit)).toBeUndefined();
    expect(late.find(parameters.capacity.highlySpecialisedChangeBody)).toBeUndefined();
    expect(refusal(() => lawOn("2021-01-01").known(parameters.refunds.olderFirstRefundLimit)).found.en).toContain(
      "ended on 31 December 2020",
    );
  });

  test("what is merely not known is carried forward, and says so", () => {
    const { firstRefundLimit } = parameters.refunds;
    const last = lastKnownDay(firstRefundLimit);
    const [known, after] = [last, `${Number(last.slice(0, 4)) + 1}-01-01`].map((date) => {
      return agreementInForce("syddanmark", date, { mode: "lenient" }).known(firstRefundLimit);
    });
    expect(known).not.toHaveProperty("carriedFrom");
    expect(after).toMatchObject({ text: known?.text, mark: "assumed", carriedFrom: last });
    const strict = agreementInForce("syddanmark", `${Number(last.slice(0, 4)) + 1}-01-01`);
    expect(refusal(() => strict.known(firstRefundLimit)).remedy.en).toContain('mode: "lenient"');
  });

  test("a change of places in a highly specialised offer needs what is not told, and the earlier rule has ended", () => {
    const change = { kind: "change-of-places", operator: "municipality", isHighlySpecialised: true } as const;
    const of = (date: string, mode: "strict" | "lenient") =>
      requiredSteps(change, agreementInForce("syddanmark", date, { mode }));
    expect(of("2020-12-31", "lenient").isKnown).toBe(true);
    for (const date of ["2021-01-01", "2025-06-01", "2030-01-01"]) {
      const { isKnown, findings } = of(date, "lenient");
      expect([isKnown, findings[0]?.code]).toEqual([false, "not-stated"]);
      expect(findings[0]?.message.da).toContain("Den tidligere regel ophørte den 31. december 2020.");
    }
    expect(of("2021-01-01", "strict").findings).toEqual(of("2021-01-01", "lenient").findings);
  });

  test("a finding of a notice says that its rule is carried forward", () => {
    const notice = (effectiveFrom: string) =>
      ({
        id: "n1",
        offer: "Solgården",
        operator: { kind: "municipality", municipality: "Vejen" },
        unit: "day",
        current: { amount: 1000, priceLevel: 2025, backRegulation: 0 },
        proposed: { amount: 1100, priceLevel: 2025, backRegulation: 0 },
        effectiveFrom,
        capacityChange: { placesBefore: 20, placesAfter: 18 },
      }) as const;
    const agreement = agreementInForce("syddanmark", "2025-01-01");
    const { findings } = assessProposal(notice("2025-01-01"), agreement);
    for (const code of ["capacity-step", "hearing", "coverage-not-stated"] as const) {
      const finding = findings.find((each) => each.code === code);
      expect(finding?.message.da).toContain("kendt til og med den 31. december 2022");
      expect(finding?.figures).toMatchObject({ carriedFrom: "2022-12-31" });
    }
  });

  test("the table of an agreement tells ended from unknown", () => {
    const statuses = agreementSheet("syddanmark").rows.map((row) => (row[3] as { en: string }).en);
    expect(new Set(statuses)).toEqual(new Set(["known", "unknown", "carried forward", "ended"]));
  });
});

describe("a rule set of one's own", () => {
  const agreement = agreementInForce("syddanmark", "2025-12-31");
  const year = { result: -600_000, carriedIn: 0, fullYearBudget: 10_000_000 };

  test("that changes is read anew, by value as by explanation", () => {
    let text = "0.05";
    const known = (parameter: Parameters<typeof agreement.known>[0]) => ({
      ...agreement.known(parameter),
      text: parameter.unit === "rate" ? text : agreement.known(parameter).text,
    });
    const own = { ...agreement, known, find: known };
    expect(carryOver(year, own).carriedOut.toString()).toBe("-500000");
    text = "0.02";
    expect(carryOver(year, own).carriedOut.toString()).toBe("-200000");
    expect(carryOver.explain(year, own).calculation?.parameters[0]?.value).toBe("0.02");
    text = "4";
    expect(refusal(() => carryOver(year, own)).kind).toBe("out-of-range");
  });

  test("of the library's cannot be changed", () => {
    for (const set of [agreement, agreement.with({ band: "0.04" }), lawOn("2025-01-01")]) {
      expect(() => Object.assign(set, { known: () => undefined })).toThrow(TypeError);
    }
  });
});
