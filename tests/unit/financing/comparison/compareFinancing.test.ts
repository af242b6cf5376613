import { compareFinancing, compareFinancingSheet, defineScheme, explanationText, type FinanceInput } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const scheme = defineScheme({ id: "two", title: "To", objectiveShare: "0.6", area: ["Fanø", "Varde"] });
/** Fanø has a tenth of the key and half of the cases. */
const before: FinanceInput = {
  scheme,
  year: 2024,
  budget: 1000,
  keys: [
    { municipality: "Fanø", key: 1 },
    { municipality: "Varde", key: 9 },
  ],
  cases: [
    { municipality: "Fanø", cases: 2 },
    { municipality: "Varde", cases: 2 },
  ],
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("compareFinancing", () => {
  // 60/40: Fanø 60 + 200, Varde 540 + 200. 80/20: Fanø 80 + 100, Varde 720 + 100.
  test("shows what 60/40 to 80/20 moves", () => {
    const comparison = compareFinancing(before, { ...before, objectiveShare: "0.8" });
    expect(
      comparison.municipalities.map(({ municipality, ...row }) => [
        municipality,
        Number(row.before),
        Number(row.after),
      ]),
    ).toEqual([
      ["Fanø", 260, 180],
      ["Varde", 740, 820],
    ]);
    expect(comparison.municipalities.map(({ change, exactChange }) => [Number(change), Number(exactChange)])).toEqual([
      [-80, -80],
      [80, 80],
    ]);
    expect([comparison.increases, comparison.decreases, comparison.sumOfChanges].map(Number)).toEqual([80, -80, 0]);
    expect([comparison.payMore, comparison.payLess]).toEqual([1, 1]);
    expect(comparison.exactSumOfChanges.toString()).toBe("0");
    expect(comparison.findings.map(({ code }) => code)).toEqual(["own-keys", "own-split"]);
  });

  test("from objective payment to tariff moves it to those who have the cases", () => {
    const comparison = compareFinancing({ ...before, objectiveShare: 1 }, { ...before, objectiveShare: 0 });
    expect(comparison.municipalities.map((row) => [Number(row.before), Number(row.after)])).toEqual([
      [100, 500],
      [900, 500],
    ]);
    const da = plain(explanationText(comparison.explanation, "da"));
    expect(da).toContain("1 kommune betaler i alt 400,00 kr. mere, 1 kommune i alt 400,00 kr. mindre");
    expect(da).toContain("Stiger mest: Fanø, 400,00 kr.");
    expect(da).toContain("Falder mest: Varde, −400,00 kr.");
    expect(da).not.toContain("Før afrunding");
    expect(da).toContain("Intet betales efter en nøgle (0 %), så der er ikke brugt nogen");
  });

  test("needs no cases where all is objective on both sides", () => {
    const { cases: _, ...objective } = before;
    const both = { ...objective, objectiveShare: 1 };
    expect(compareFinancing(both, both).payMore).toBe(0);
    expect(refusal(() => compareFinancing(both, objective))).toMatchObject({ kind: "missing", path: "after.cases" });
    expect(refusal(() => compareFinancing(objective, both))).toMatchObject({ kind: "missing", path: "before.cases" });
  });

  // 60 % of 1 øre is rounded to all of it, yet four tenths of an øre are per case before rounding.
  test("asks for cases that can bear even a part of an øre", () => {
    const tiny = { ...before, budget: "0.01", cases: [] };
    expect(refusal(() => compareFinancing(tiny, tiny))).toMatchObject({ kind: "missing", path: "before.cases" });
  });

  // 400 kr. at 5 expected cases is 80 a case, so the 4 actual ones bring in 80 less; at 20 % half of that.
  test("says when the sum changes too, since fewer cases come than were expected", () => {
    const expected = { ...before, expectedCases: 5 };
    const comparison = compareFinancing(expected, { ...expected, objectiveShare: "0.8" });
    expect([comparison.sumBefore, comparison.sumAfter, comparison.exactSumOfChanges].map(Number)).toEqual([
      920, 960, 40,
    ]);
    const finding = comparison.findings[0];
    expect(finding).toMatchObject({ code: "sum-changes", figures: {} });
    expect(plain(finding?.message.da ?? "")).toContain("40,00 kr. mere end før");
    expect(plain(explanationText(comparison.explanation, "da"))).toContain("Før afrunding ændres summen med 40,00 kr.");
    const back = compareFinancing({ ...expected, objectiveShare: "0.8" }, expected);
    expect(plain(back.findings[0]?.message.en ?? "")).toContain("DKK 40.00 less");
  });

  test("does not round before it must: a third of a krone each way", () => {
    const thirds = {
      ...before,
      budget: 1,
      cases: [
        { municipality: "Fanø", cases: 1 },
        { municipality: "Varde", cases: 2 },
      ],
    };
    const { municipalities, exactSumOfChanges } = compareFinancing.exact(
      { ...thirds, objectiveShare: 1 },
      { ...thirds, objectiveShare: 0 },
    );
    const [fano] = municipalities;
    // 1/3 − 1/10 = 7/30
    expect(fano && fano.exactChange.n * 30n === fano.exactChange.d * 7n).toBe(true);
    expect(fano && Number(fano.change.n) / Number(fano.change.d)).toBe(0.23);
    expect(exactSumOfChanges.n).toBe(0n);
  });

  test("refuses other municipalities, and names the side of every error", () => {
    const other = {
      ...before,
      area: ["Fanø"],
      keys: [{ municipality: "Fanø", key: 1 }],
      cases: [{ municipality: "Fanø", cases: 1 }],
    };
    expect(refusal(() => compareFinancing(before, other))).toMatchObject({ kind: "out-of-range", path: "after.area" });
    expect(refusal(() => compareFinancing({ ...before, keys: [] }, before)).path).toBe("before.keys");
    expect(refusal(() => compareFinancing(before, { ...before, year: 0 })).path).toBe("after.year");
    expect(refusal(() => compareFinancing(before, undefined as unknown as FinanceInput)).path).toBe("after");
  });
});

test("compareFinancingSheet has a row of totals that its rows add up to", () => {
  const { rows, columns, notes } = compareFinancingSheet(
    compareFinancing(before, { ...before, objectiveShare: "0.8" }),
  );
  expect(columns.map(({ word }) => word).slice(2)).toEqual(["paymentBefore", "paymentAfter", "paymentChange"]);
  expect(rows.at(-1)?.slice(2).map(Number)).toEqual([1000, 1000, 0]);
  expect(notes?.slice(0, 2).map(({ da }) => plain(da))).toEqual([
    "Før: To 2024, 60 % objektivt",
    "Efter: To 2024, 80 % objektivt",
  ]);
});
