import { explanationText, municipalities, type PayBackInput, payBack, payBackSheet } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../../refusal.ts";

const keys = municipalities("syddanmark").map(({ name }) => ({ municipality: name, key: 1 }));
const input: PayBackInput = { scheme: "joint-secretariat", year: 2015, amount: 2_000_000, keys };

describe("payBack", () => {
  // 2 000 000 / 22 is 90 909.0909…: 22 times 90 909.09 leaves 2 øre, which go to the two lowest codes.
  test("pays all of it back, to the øre", () => {
    const { amount, municipalities: rows, findings, explanation } = payBack(input);
    expect([amount.toString(), rows.length]).toEqual(["2000000", 22]);
    expect(rows.map(({ repaid }) => Number(repaid))).toEqual([
      ...Array(2).fill(90_909.1),
      ...Array(20).fill(90_909.09),
    ]);
    expect(rows.reduce((sum, { repaid }) => sum + Math.round(Number(repaid) * 100), 0)).toBe(200_000_000);
    expect(findings.map(({ code }) => code)).toEqual(["own-keys", "assumed-value"]);
    expect(explanationText(explanation, "da")).toContain(
      "betales tilbage til kommunerne (Region Syddanmark) efter brugerens egen nøgle",
    );
  });

  test("asks for the key that the minutes do not state", () => {
    const { keys: _, ...without } = input;
    expect(refusal(() => payBack(without))).toMatchObject({ kind: "unknown-value", path: "keys" });
  });

  test("refuses a surplus below 0, and what it does not know", () => {
    expect(refusal(() => payBack({ ...input, amount: -1 })).path).toBe("amount");
    expect(refusal(() => payBack({ ...input, expectedCase: 1 } as PayBackInput)).kind).toBe("unknown-key");
    expect(refusal(() => payBack(undefined as never))).toMatchObject({ kind: "missing", path: "" });
  });

  test("refuses what would be overruled: a budget, a split, cases", () => {
    for (const more of [{ budget: 1 }, { objectiveShare: 1 }, { expectedCases: 1 }, { earlierResults: [] }]) {
      expect(refusal(() => payBack({ ...input, ...more } as PayBackInput)).kind).toBe("unknown-key");
    }
  });

  test("pays no budget back where the amount is left out", () => {
    const call = () => payBack({ scheme: "samraad-syddanmark", year: 2020 } as PayBackInput);
    expect(refusal(call)).toMatchObject({ kind: "missing", path: "amount" });
  });

  test("stands as a table whose sum is the amount", () => {
    const { rows, notes = [] } = payBackSheet(payBack(input));
    expect([
      rows.length,
      rows
        .at(-1)
        ?.map((cell) => String(cell))
        .slice(-2),
    ]).toEqual([23, ["22", "2000000"]]);
    expect(notes.map(({ da }) => da)).toContain("Nøglen er givet af brugeren.");
  });
});
