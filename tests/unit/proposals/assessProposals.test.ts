import { agreementInForce, assessProposals, type Notice, type RoundSum } from "rammetakst";
import { describe, expect, test } from "vitest";
import { unknownYear } from "../../frontier.ts";
import { refusal } from "../../refusal.ts";
import { AGREEMENT, notice, rising, round, tariff } from "./notices.ts";

const ids = (list: readonly { readonly id?: string | number }[]) => list.map(({ id }) => id);
const paths = (notices: readonly unknown[]) => round(notices).failed.map(({ row, failure }) => [row, failure.path]);

describe("the entries", () => {
  const bad = { ...notice(), id: "bad", proposed: { amount: "abc", priceLevel: 2025 } };
  const worse = { id: "worse" };

  test("keep the order given, bad rows among them", () => {
    const { entries, assessments, failed } = round([
      worse,
      notice({ id: 1, service: "a" }),
      bad,
      notice({ id: 2, service: "b" }),
    ]);
    expect(ids(entries)).toEqual(["worse", 1, "bad", 2]);
    expect(entries.map((entry) => "failure" in entry)).toEqual([true, false, true, false]);
    expect([ids(assessments), ids(failed)]).toEqual([
      [1, 2],
      ["worse", "bad"],
    ]);
  });

  test("name the place of what is wrong", () => {
    const late = notice({ id: "late", service: "x", effectiveFrom: "2027-01-01" });
    const lower = notice({ id: "lower", service: "y", proposed: tariff(2110, 2023) });
    const unknown = notice({ id: "unknown", service: "z", proposed: tariff(2110, unknownYear("syddanmark")) });
    expect(paths([notice(), bad, worse, null, late, lower, unknown])).toEqual([
      [1, "notices[1].proposed.amount"],
      [2, "notices[2].offer"],
      [3, "notices[3]"],
      [4, "notices[4].effectiveFrom"],
      [5, "notices[5].proposed.priceLevel"],
      [6, 'indexSeries("syddanmark")'],
    ]);
  });

  test("have one for every place of a list, empty ones too", () => {
    const sparse: unknown[] = [notice()];
    sparse[2] = rising(2200, { id: 2, service: "b" });
    const { entries, failed } = round(sparse);
    expect(entries).toHaveLength(3);
    expect(failed.map(({ row, failure }) => [row, failure.kind])).toEqual([[1, "missing"]]);
  });

  test("are none for no notices", () => {
    const { entries, summary } = round([]);
    expect(entries).toEqual([]);
    expect([summary.total.number, summary.byVerdict, summary.total.fullYear.toString()]).toEqual([0, [], "0"]);
  });

  test("are those of assessProposal for notices that stand alone", () => {
    const [only] = round([rising("2210.20")]).assessments;
    expect([only?.verdict, only?.agreed.excess.toString(), only?.takenTogether]).toEqual([
      "unsubstantiated",
      "100",
      undefined,
    ]);
  });
});

describe("an id", () => {
  const twice = (first: string | number, second: string | number) =>
    round([notice({ id: first, service: "a" }), notice({ id: second, service: "b" })]);

  test.each([
    ["a", "a"],
    [1, "1"],
    ["__proto__", "__proto__"],
    [" a", "a "],
  ])("that is given twice, %j and %j, is refused the second time", (first, second) => {
    const { assessments, failed } = twice(first, second);
    expect(assessments).toHaveLength(1);
    expect(failed.map(({ failure }) => `${failure.kind} ${failure.path}`)).toEqual(["duplicate notices[1].id"]);
    expect(failed[0]?.failure.allowed.da).toContain("notices[0]");
  });

  test.each([
    ["a", "A"],
    [1, "01"],
    ["constructor", "toString"],
  ])("that differs is taken: %j and %j", (first, second) => {
    expect(twice(first, second).failed).toEqual([]);
  });

  test("of a row that could not be read is free", () => {
    const { failed, assessments } = round([{ id: "a" }, notice({ id: "a" })]);
    expect([failed.length, assessments.length]).toEqual([1, 1]);
  });
});

describe("the sums", () => {
  /** Effects of a full year: 10 × 110.20 = 1 102, 20 × 210.20 = 4 204, of which 20 × 100, and −10 × 10. */
  const notices: Notice[] = [
    notice({ id: "within", service: "a", quantityPerYear: 10 }),
    rising("2210.20", { id: "above", service: "b", quantityPerYear: 20, operator: { kind: "region", region: 1083 } }),
    rising(1990, {
      id: "less",
      service: "c",
      quantityPerYear: 10,
      operator: { kind: "municipality", municipality: "Odense" },
    }),
    rising("2210.20", { id: "private", operator: { kind: "private", name: "Fonden" }, location: "Odense" }),
    rising(2300, { id: "no quantity", service: "d" }),
  ];
  const { summary } = round(notices);
  const texts = (sums: readonly RoundSum[]) =>
    sums.map(({ key, number, above, withEffect, fullYear, ofExcess }) => [
      key,
      number,
      above,
      withEffect,
      fullYear.toString(),
      ofExcess.toString(),
    ]);

  test("are of all, and count what has no effect", () => {
    expect(texts([summary.total])).toEqual([["total", 5, 3, 3, "5206", "2000"]]);
  });

  test("are by operator kind, municipality and verdict", () => {
    expect(texts(summary.byOperatorKind)).toEqual([
      ["municipality", 3, 1, 2, "1002", "0"],
      ["region", 1, 1, 1, "4204", "2000"],
      ["private", 1, 1, 0, "0", "0"],
    ]);
    expect(texts(summary.byMunicipality)).toEqual([
      ["Odense", 2, 1, 1, "-100", "0"],
      ["Vejen", 2, 1, 1, "1102", "0"],
      ["", 1, 1, 1, "4204", "2000"],
    ]);
    expect(texts(summary.byVerdict)).toEqual([
      ["decrease", 1, 0, 1, "-100", "0"],
      ["within-agreed", 1, 0, 1, "1102", "0"],
      ["unsubstantiated", 2, 2, 1, "4204", "2000"],
      ["comparison-only", 1, 1, 0, "0", "0"],
    ]);
  });

  test("stay within bounds: a quantity beyond them fails its own row", () => {
    const huge = notice({ id: "huge", service: "e", quantityPerYear: 10n ** 14n });
    const { failed, summary: sums } = round([...notices, huge]);
    expect(failed.map(({ failure }) => failure.path)).toEqual(["notices[5].quantityPerYear"]);
    expect(sums.total.fullYear.toString()).toBe("5206");
  });
});

describe("the call", () => {
  test.each([undefined, null, {}, "notices", { 0: notice(), length: 1 }])("needs a list, not %j", (notices) => {
    expect(refusal(() => assessProposals(notices as never, AGREEMENT)).path).toBe("notices");
  });

  test("fails row by row where the agreement names no series", () => {
    const sjaelland = agreementInForce("sjaelland", "2025-01-01");
    const { failed } = assessProposals([notice(), notice({ id: 2, service: "b" })], sjaelland);
    expect(failed.map(({ failure }) => failure.kind)).toEqual(["unknown-value", "unknown-value"]);
  });
});
