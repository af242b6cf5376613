import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { amount, amountOf, readAmount } from "../../../src/indexation/amount.ts";
import { refusal } from "../../refusal.ts";

describe("amount", () => {
  test("keeps value and level, and the exact value out of sight", () => {
    const tariff = amount("2347.50", 2024);
    expect(tariff.amount.toString()).toBe("2347.5");
    expect(tariff.priceLevel).toBe(2024);
    expect(tariff.exact).toEqual({ n: 234_750n, d: 100n });
    expect(JSON.stringify(tariff)).toBe('{"amount":"2347.5","priceLevel":2024}');
    expect(Object.keys({ ...tariff, amount: 1 })).toEqual(["amount", "priceLevel"]);
    expect(amount("-0.5", 2024).amount.toString()).toBe("-0.5");
  });

  test("cannot be changed, so that the number shown and the exact one never part", () => {
    const tariff = amount(100, 2024);
    expect(() => Object.assign(tariff, { amount: new Decimal(5) })).toThrow(TypeError);
    expect(() => Object.assign(tariff, { exact: { n: 5n, d: 1n } })).toThrow(TypeError);
  });

  test("takes levels from 1970 to 2100", () => {
    expect(amount(1, 1970).priceLevel).toBe(1970);
    expect(amount(1, 2100).priceLevel).toBe(2100);
    expect(amount(1, 2024n as never).priceLevel).toBe(2024);
    for (const level of [1969, 2101, 24, 2024.5, Number.NaN, "24", "1969", "24-pl", null, {}, 1969n]) {
      expect(refusal(() => amount(1, level as number))).toMatchObject({ kind: "malformed", path: "priceLevel" });
    }
    expect(refusal(() => amount(1, undefined as never))).toMatchObject({ kind: "missing", path: "priceLevel" });
    expect(refusal(() => amount(1, 24)).remedy.da).toBe("skriv det år, hvis priser beløbet er i: 24-pl er 2024");
  });

  test("refuses what is no number within bounds", () => {
    expect(refusal(() => amount("1.652.253,00", 2024))).toMatchObject({ kind: "malformed", path: "amount" });
    expect(refusal(() => amount("1e999999", 2024)).kind).toBe("malformed");
    expect(refusal(() => amount(10n ** 16n, 2024)).kind).toBe("out-of-range");
    expect(refusal(() => amount("1".repeat(1_000_000), 2024)).found.da.length).toBeLessThan(120);
  });
});

describe("readAmount", () => {
  const read = (given: unknown) => refusal(() => readAmount(given as never, "rows[3].amount"));

  test("reads a plain object, and an exact value where there is one", () => {
    expect(readAmount({ amount: "5.5", priceLevel: 2024 }, "")).toEqual({ value: { n: 55n, d: 10n }, level: 2024 });
    const third = amountOf({ n: 1n, d: 3n }, 2024);
    expect(readAmount(third, "").value).toEqual({ n: 1n, d: 3n });
  });

  test("refuses a copy whose digits are cut, for it is no longer exact", () => {
    const third = amountOf({ n: 1n, d: 3n }, 2024);
    expect(read({ ...third })).toMatchObject({ kind: "out-of-range", path: "rows[3].amount.amount" });
  });

  test("refuses what is no amount with a level", () => {
    for (const given of [null, undefined, 5, "5 kr.", [], {}, { priceLevel: 2024 }]) {
      expect(read(given)).toMatchObject({ kind: "malformed", path: "rows[3].amount" });
    }
    expect(read({ amount: 5 })).toMatchObject({ kind: "missing", path: "rows[3].amount.priceLevel" });
    expect(read({ amount: 5, priceLevel: "24" }).path).toBe("rows[3].amount.priceLevel");
    expect(read({ amount: 5, priceLevel: 2024, exact: "5" })).toMatchObject({
      kind: "malformed",
      path: "rows[3].amount.exact",
    });
  });
});
