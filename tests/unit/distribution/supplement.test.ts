import { distribute, excluding, supplementWhere } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

const rows = [
  { id: "Fanø", key: 3 },
  { id: "Odense", key: 205 },
  { id: "Ærø", key: 6 },
];
const isSmall = ({ key }: { key: number }) => key < 30;

describe("supplementWhere", () => {
  test("gives the amount to those who fulfil the condition, and states the rest", () => {
    const { to, without, distributed, rest } = supplementWhere("100000.50", rows, 50_000, isSmall);
    expect([to, without]).toEqual([["Fanø", "Ærø"], ["Odense"]]);
    expect([distributed, rest].map(String)).toEqual(["100000", "0.5"]);
  });

  test("may give to nobody", () => {
    expect(supplementWhere(10, rows, 50, () => false)).toMatchObject({ to: [], without: ["Fanø", "Odense", "Ærø"] });
    expect(supplementWhere.exact(10, rows, 50, () => false).rest).toEqual({ n: 10n, d: 1n });
  });

  test("refuses more than the pool holds, an amount below 0, and ids twice", () => {
    expect(refusal(() => supplementWhere("99999.99", rows, 50_000, isSmall))).toMatchObject({
      kind: "out-of-range",
      path: "pool",
    });
    expect(refusal(() => supplementWhere(1, rows, -1, isSmall)).path).toBe("amount");
    expect(refusal(() => supplementWhere(1, [...rows, { id: 563, key: 1 }], 0, isSmall)).kind).toBe("duplicate");
  });
});

describe("excluding", () => {
  test("leaves some out, by whatever they are called", () => {
    expect(excluding(rows, [461]).map(({ id }) => id)).toEqual(["Fanø", "Ærø"]);
    expect(excluding(rows, []).length).toBe(3);
    expect(excluding([{ id: "x" }, { id: 7 }], ["7"])).toEqual([{ id: "x" }]);
    expect(distribute(9, excluding(rows, ["Odense"]), { unit: 1 }).shares.map(({ share }) => Number(share))).toEqual([
      3, 6,
    ]);
  });

  test("overlooks no exclusion, and leaves somebody to share", () => {
    expect(refusal(() => excluding(rows, ["Odense", "Assens"]))).toMatchObject({
      kind: "unknown-name",
      path: "ids[1]",
    });
    expect(refusal(() => excluding(rows, ["Fanø", "Odense", "Ærø"])).kind).toBe("missing");
  });
});
