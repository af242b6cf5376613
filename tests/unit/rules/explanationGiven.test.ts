import { agreementInForce, type Explanation, explanationMarkdown, explanationText, noticeLimit } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const given = {
  current: "2347.50",
  currentBackRegulation: 0,
  proposed: "2476.86",
  proposedBackRegulation: 0,
  index: "1.0551",
};
const WHY = noticeLimit.explain(given, agreementInForce("syddanmark", "2025-01-01"));
const TITLE = { da: "Hvorfor", en: "Why" };
const under = (below: unknown) =>
  ({ version: 1, title: TITLE, provenance: [], says: [], because: [WHY, below] }) as Explanation;

type Changes = (why: Record<string, never> & { calculation: Record<string, never[]> }) => void;

/** The explanation as read from a file in which something was changed. */
function changed(change: Changes): Explanation {
  const stored = JSON.parse(JSON.stringify(WHY));
  change(stored);
  return stored;
}

const set =
  (path: string, value: unknown): Changes =>
  (why) => {
    const keys = path.split(".");
    const holder = keys.slice(0, -1).reduce((so: Record<string, unknown>, key) => so[key] as never, why as never);
    holder[keys.at(-1) ?? ""] = value;
  };

describe("an explanation that is shown", () => {
  test("may have been stored, and is told alike", () => {
    const again = JSON.parse(JSON.stringify(WHY));
    expect(explanationText(again, "da")).toBe(explanationText(WHY, "da"));
    expect(explanationMarkdown(under(again), "en")).toBe(explanationMarkdown(under(WHY), "en"));
  });

  test.each<[unknown, string]>([
    [undefined, "missing"],
    [null, "malformed"],
    ["why", "malformed"],
    [{}, "malformed"],
    [{ version: 1 }, "malformed"],
    [{ ...WHY, version: 2 }, "malformed"],
    [{ ...WHY, title: "Hvorfor" }, "malformed"],
    [{ ...WHY, says: ["x"] }, "malformed"],
    [{ ...WHY, because: {} }, "malformed"],
    [{ ...WHY, provenance: [{ mark: "constructor", source: TITLE }] }, "malformed"],
    [{ ...WHY, provenance: [{ mark: "law", source: "SEL" }] }, "malformed"],
    [{ ...WHY, provenance: [{ mark: "law", source: TITLE, note: 1 }] }, "malformed"],
  ])("is refused where it is none, alone and far down: %#", (none, kind) => {
    const alone = refusal(() => explanationText(none as Explanation, "da"));
    expect([alone.kind, alone.path]).toEqual([kind, "explanation"]);
    expect(alone.allowed.da).toContain("en forklaring");
    const below = refusal(() => explanationMarkdown(under(under(none)), "en"));
    expect([below.kind, below.path]).toEqual([kind, "explanation.because[1].because[1]"]);
  });

  test.each([
    ["calculation", null],
    ["calculation", {}],
    ["calculation.steps", {}],
    ["calculation.steps.0", null],
    ["calculation.steps.0.op", "constructor"],
    ["calculation.units", null],
    ["calculation.units", []],
    ["calculation.units.0", 5],
    ["calculation.units.0", null],
    ["calculation.inputs.0", null],
    ["calculation.inputs.0.word", "x"],
    ["calculation.inputs.0.value", 5],
    ["calculation.inputs.0.value", "fem"],
    ["calculation.inputs.0.unit", "kroner og øre"],
    ["calculation.parameters.0.mark", "rygte"],
    ["calculation.parameters.0.source", undefined],
    ["calculation.results.0", null],
    ["calculation.results.0.word", null],
    ["calculation.results.0.step", 99_999],
  ])("is refused where its %s is %j", (path, value) => {
    const why = changed(set(path, value));
    const failure = refusal(() => explanationText(why, "da"));
    expect(failure.path).toMatch(/^explanation/);
    expect(failure.path).not.toContain("because");
    expect(refusal(() => explanationText(under(why), "en")).path).toMatch(/^explanation\.because\[1\]/);
  });

  test("is refused where it goes round in a circle, and told where it is deep", () => {
    const round = { ...under(WHY), because: [] as Explanation[] };
    round.because.push(round, round);
    expect(refusal(() => explanationText(round, "da")).kind).toBe("out-of-range");
    const deep = (levels: number) => Array.from({ length: levels }).reduce<Explanation>((so) => under(so), WHY);
    expect(explanationText(deep(200), "da")).toContain("Hvorfor");
    expect(refusal(() => explanationText(deep(501), "da")).kind).toBe("out-of-range");
  });

  test("is refused in another language", () => {
    expect(refusal(() => explanationText(WHY, "sv" as never))).toMatchObject({
      kind: "unknown-name",
      path: "language",
    });
    expect(refusal(() => explanationMarkdown(WHY, undefined as never)).path).toBe("language");
  });
});
