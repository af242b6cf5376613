import { describe, expect, test } from "vitest";
import { isUnread, madeWhenRead } from "../../../src/madeWhenRead.ts";
import { fraction } from "../../../src/numbers/fraction.ts";
import { decimalsWhenRead, fractionsWhenRead } from "../../../src/numbers/whenRead.ts";

const exact = () => {
  const figures = {
    year: 2025,
    cost: fraction(5n, 4n),
    months: [1, 2],
    rows: [{ share: fraction(1n, 4n) }],
    part: { cost: fraction(3n), rows: [{ share: fraction(1n, 2n) }] },
    none: [] as object[],
    findings: [{ code: "a" }],
  };
  return madeWhenRead(figures, "explanation", () => ({ says: ["why"] }));
};

describe("a result whose lists of figures are made when they are read", () => {
  test("in decimals", () => {
    const shown = decimalsWhenRead(exact());
    expect(Object.keys(shown)).toEqual(Object.keys(exact()));
    expect(["rows", "explanation"].map((key) => isUnread(shown, key))).toEqual([true, true]);
    expect(["year", "cost", "months", "none", "findings"].map((key) => isUnread(shown, key))).not.toContain(true);
    expect(isUnread(shown.part, "rows")).toBe(true);
    const figures = [shown.cost, shown.rows[0]?.share, shown.part.cost, shown.part.rows[0]?.share];
    expect(figures.map(String)).toEqual(["1.25", "0.25", "3", "0.5"]);
    expect([shown.months, shown.none, shown.explanation]).toEqual([[1, 2], [], { says: ["why"] }]);
  });

  test("in fractions of its own; findings and explanation are those of the result", () => {
    const own = exact();
    const shown = fractionsWhenRead(own);
    expect(isUnread(shown, "rows")).toBe(true);
    expect({ ...shown }).toEqual({ ...own });
    expect(shown.cost).not.toBe(own.cost);
    expect(shown.rows[0]?.share).not.toBe(own.rows[0]?.share);
    expect(shown.findings).toBe(own.findings);
    expect(shown.explanation).toBe(own.explanation);
  });
});
