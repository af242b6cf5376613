import { Decimal } from "decimal.js";
import { afterEach, describe, expect, test } from "vitest";
import { DIGITS, ResultDecimal } from "../../src/decimal.ts";

describe("the Decimal that results are given in", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  test("is a Decimal, and so is what is computed from it", () => {
    const value = new ResultDecimal("1055.68");
    expect(value).toBeInstanceOf(Decimal);
    expect(value.times(2)).toBeInstanceOf(Decimal);
  });

  test("keeps 34 significant digits, also in arithmetic on a result", () => {
    expect(DIGITS).toBe(34);
    expect(new ResultDecimal(1).dividedBy(3).toString()).toBe("0.3333333333333333333333333333333333");
  });

  test("rounds halves away from zero", () => {
    expect(new ResultDecimal("2.5").toDecimalPlaces(0).toString()).toBe("3");
    expect(new ResultDecimal("-2.5").toDecimalPlaces(0).toString()).toBe("-3");
    expect(new ResultDecimal("1.005").toFixed(2)).toBe("1.01");
  });

  test("is written without an exponent, also as JSON", () => {
    expect(new ResultDecimal("1e-12").toString()).toBe("0.000000000001");
    expect(JSON.stringify({ value: new ResultDecimal("1e30") })).toBe('{"value":"1000000000000000000000000000000"}');
  });

  test("holds nothing but its digits, so that structuredClone takes it", () => {
    const value = new ResultDecimal("1055.68").times(2);
    expect(Object.keys(value)).toEqual(["s", "e", "d"]);
    expect(structuredClone(value)).toEqual({ s: 1, e: 3, d: [2111, 3600000] });
    expect(value.constructor).toBe(ResultDecimal);
    expect(value).toBeInstanceOf(ResultDecimal);
    expect(new Decimal(1)).not.toBeInstanceOf(ResultDecimal);
    expect(new Decimal(1).plus(value).constructor).toBe(Decimal);
  });

  test("does not follow the settings that an application gives decimal.js, nor change them", () => {
    Decimal.set({ precision: 5, rounding: Decimal.ROUND_DOWN, toExpPos: 1 });
    expect(new ResultDecimal(2).dividedBy(3).toString()).toBe("0.6666666666666666666666666666666667");
    expect(new ResultDecimal("12345.5").toString()).toBe("12345.5");
    expect(Decimal.precision).toBe(5);
  });
});
