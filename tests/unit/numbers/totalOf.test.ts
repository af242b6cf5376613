import { distribute, totalOf } from "rammetakst";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.ts";

describe("totalOf", () => {
  test("adds exactly what floats and texts do not", () => {
    expect(totalOf([0.1, 0.2]).toString()).toBe("0.3");
    expect(totalOf(["1055.68", 10n, { n: 1n, d: 3n }, { n: 2n, d: 3n }]).toString()).toBe("1066.68");
    expect(totalOf([]).toString()).toBe("0");
  });

  test("takes Decimals of results with all their digits, and copies of them", () => {
    const { shares } = distribute(
      100,
      [1, 2, 3].map((id) => ({ id: `${id}`, key: 1 })),
    );
    expect(totalOf(shares.map(({ quota }) => quota)).toString()).toBe("99.99999999999999999999999999999999");
    expect(totalOf(structuredClone(shares).map(({ share }) => share)).toString()).toBe("100");
  });

  test("refuses what is no number by its place, and what is no list", () => {
    expect(refusal(() => totalOf([1, null as never])).path).toBe("values[1]");
    expect(refusal(() => totalOf([1, "1.000,5"]))).toMatchObject({ kind: "malformed", path: "values[1]" });
    expect(refusal(() => totalOf(undefined as never)).kind).toBe("missing");
    expect(refusal(() => totalOf({} as never)).kind).toBe("malformed");
  });
});
