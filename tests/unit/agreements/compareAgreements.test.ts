import { asMarkdown, type ComparedRule, compareAgreements, compareAgreementsSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const ruleOf = (rules: readonly ComparedRule[], id: string) => rules.find(({ parameter }) => parameter.id === id);

describe("compareAgreements", () => {
  const { agreements, rules } = compareAgreements("syddanmark", ["2019-01-01", "2025-01-01"]);

  test("names what is compared, in the order asked", () => {
    expect(agreements.map(({ id, date }) => [id, date])).toEqual([
      ["syddanmark-2019-20", "2019-01-01"],
      ["syddanmark-2025-26", "2025-01-01"],
    ]);
  });

  /** Domain: the band is taken to hold since 2019; the hearing is known from 2021; the listing threshold of 2019–20 only. */
  test("shows the same, and what one of them does not state", () => {
    expect(ruleOf(rules, "settlement.band")).toMatchObject({
      outcome: "same",
      values: [{ status: "known" }, { status: "carried-forward", known: { text: "0.05" } }],
    });
    expect(ruleOf(rules, "proposals.hearingBody")?.values.map(({ status }) => status)).toEqual([
      "unknown",
      "carried-forward",
    ]);
    expect(ruleOf(rules, "proposals.hearingBody")?.outcome).toBe("not-comparable");
    expect(ruleOf(rules, "tariffs.daysInYear")).toBeUndefined();
  });

  test("shows what differs and since when", () => {
    const refunds = compareAgreements("syddanmark", ["2021-06-01", "2022-06-01"]).rules;
    expect(ruleOf(refunds, "refunds.firstRefundLimit")).toMatchObject({ outcome: "differs", since: "2022-01-01" });
    expect(ruleOf(refunds, "refunds.firstRefundLimit")?.values.map(({ known }) => known?.text)).toEqual([
      "850000",
      "860000",
    ]);
  });

  test("takes ids of agreements of several regions", () => {
    const both = compareAgreements(["syddanmark-2025-26", "nordjylland-2025-26"]);
    expect(both.agreements.map(({ date }) => date)).toEqual(["2025-01-01", "2025-01-01"]);
    expect(ruleOf(both.rules, "capacity.coverageThreshold")?.outcome).toBe("not-comparable");
  });

  test("is a table in which unknown is shown as unknown", () => {
    const text = asMarkdown(compareAgreementsSheet({ agreements, rules }), "da").replaceAll("\\", "");
    expect(text).toMatch(/5\s% \[antaget, videreført\]/);
    expect(text).toMatch(/indberetning af belægningsafvigelse \| 5 procentpoint \[referat\] \| ukendt \| kan ikke/);
  });

  test("needs two, and agreements that exist", () => {
    expect(refusal(() => compareAgreements("syddanmark", ["2019-01-01"])).kind).toBe("missing");
    expect(refusal(() => compareAgreements(["syddanmark-2019-20", "x"])).path).toBe("agreements[1]");
    expect(refusal(() => compareAgreements("fyn", ["2019-01-01", "2025-01-01"])).kind).toBe("unknown-name");
  });
});
