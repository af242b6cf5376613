import {
  agreementInForce,
  asMarkdown,
  asText,
  type CapacityChange,
  explanationText,
  isCovered,
  requiredSteps,
  requiredStepsSheet,
} from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const on = (date: string) => agreementInForce("syddanmark", date);

/** Minutes 11 December 2019, item 3: a sale of more than 10 %. */
describe("isCovered", () => {
  test.each([
    [1_000, 10_000, false],
    [1_001, 10_000, true],
    [999, 10_000, false],
    [0, 0, false],
    ["365.0", 3_650, false],
  ])("%s days sold of %s: %s", (soldDays, occupiedDays, covered) => {
    expect(isCovered({ soldDays, occupiedDays }, on("2025-01-01")).isCovered).toBe(covered);
  });

  test("is known from 2021 and refused before", () => {
    const days = { soldDays: 1, occupiedDays: 2 };
    expect(isCovered(days, on("2021-01-01")).isCovered).toBe(true);
    expect(refusal(() => isCovered(days, on("2020-12-31"))).kind).toBe("unknown-value");
  });

  test("serves columns", () => {
    const columns = { soldDays: Int32Array.of(1_000, 1_001), occupiedDays: 10_000 };
    const { results } = isCovered.columns(columns, { units: { soldDays: 1 }, set: on("2025-01-01") });
    expect([...results.isCovered]).toEqual([0, 1]);
  });
});

describe("requiredSteps", () => {
  const municipal = (own: Partial<CapacityChange> & Pick<CapacityChange, "kind">): CapacityChange => ({
    operator: "municipality",
    ...own,
  });
  const answer = (change: CapacityChange, date: string) => {
    const { steps, isKnown, findings } = requiredSteps(change, on(date));
    return [isKnown, ...steps.map(({ says }) => says.da), ...findings.map(({ code }) => code)];
  };

  test.each<[CapacityChange, string, readonly unknown[]]>([
    [
      municipal({ kind: "change-of-places", isHighlySpecialised: true }),
      "2020-01-01",
      [true, "Godkendes af Socialdirektørforum."],
    ],
    [municipal({ kind: "change-of-places", isHighlySpecialised: true }), "2021-01-01", [false, "not-stated"]],
    [municipal({ kind: "change-of-places" }), "2020-01-01", [false, "not-stated"]],
    [municipal({ kind: "closing-of-places" }), "2021-01-01", [true, "Afgøres af kommunen selv."]],
    [
      municipal({ kind: "closing-of-places" }),
      "2025-01-01",
      [true, "Afgøres af kommunen selv.", "rule-carried-forward"],
    ],
    [municipal({ kind: "closing-of-places" }), "2020-12-31", [false, "not-stated"]],
    [{ kind: "closing-of-places", operator: "region" }, "2021-01-01", [false, "not-stated"]],
    [{ kind: "new-offer", operator: "region" }, "2022-12-31", [true, "Godkendes af Socialdirektørforum."]],
    [municipal({ kind: "new-offer" }), "2022-12-31", [false, "not-stated"]],
    [municipal({ kind: "closing-accounts" }), "2021-06-01", [true, "Til høring i Socialdirektørforum."]],
    [
      municipal({ kind: "tariff-increase", isAboveIndexation: true }),
      "2025-01-01",
      [true, "Til høring i Forretningsudvalget.", "rule-carried-forward"],
    ],
    [
      municipal({ kind: "tariff-increase", isAboveIndexation: false }),
      "2022-01-01",
      [true, "Kræver intet efter rammeaftalen."],
    ],
    [municipal({ kind: "tariff-increase", isAboveIndexation: false }), "2020-01-01", [false, "not-stated"]],
    [municipal({ kind: "take-over" }), "2016-01-01", [true, "Besked til den region, der driver tilbuddet."]],
    [municipal({ kind: "take-over" }), "2018-01-01", [false, "not-stated"]],
    [{ kind: "change-of-places", operator: "private" }, "2025-01-01", [false, "operator-outside-agreement"]],
  ])("%j on %s: %j", (change, date, expected) => {
    expect(answer(change, date)).toEqual(expected);
  });

  test("says in words what is not stated", () => {
    const change = municipal({ kind: "change-of-places", isHighlySpecialised: true });
    const { findings, explanation } = requiredSteps(change, on("2021-01-01"));
    expect(findings[0]?.message.en).toContain("is not known: the division into highly specialised");
    expect(explanationText(explanation, "da")).toContain("Ændring af antal pladser – Rammeaftale Syddanmark 2021-22");
  });

  test("is a table", () => {
    const sheet = requiredStepsSheet(requiredSteps(municipal({ kind: "closing-accounts" }), on("2025-01-01")));
    expect(asText(sheet, "da")).toContain("Til høring i Socialdirektørforum.");
    expect(asMarkdown(sheet, "en")).toContain("To be heard by the forum of directors (Socialdirektørforum).");
  });

  test("asks whether an increase is above the indexation, and refuses what it cannot read", () => {
    const unsaid = municipal({ kind: "tariff-increase" });
    expect(refusal(() => requiredSteps(unsaid, on("2025-01-01")))).toMatchObject({
      kind: "missing",
      path: "change.isAboveIndexation",
    });
    const wrong = { ...unsaid, kind: "tarif-increase" } as never;
    const failure = refusal(() => requiredSteps(wrong, on("2025-01-01")));
    expect([failure.path, failure.remedy.en]).toEqual(["change.kind", "did you mean tariff-increase?"]);
    expect(refusal(() => requiredSteps({ ...unsaid, places: 3 } as never, on("2025-01-01"))).kind).toBe("unknown-key");
  });
});
