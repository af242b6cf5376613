import fc from "fast-check";
import { expect, test } from "vitest";
import { ResultDecimal } from "../../../../src/decimal.ts";
import { decimalOf, isCut } from "../../../../src/files/cells/decimalOf.ts";

/** The 15 digits of a number as a spreadsheet shows them, of which 12 behind the comma are read. */
const shown = (number: number) => new ResultDecimal(number.toPrecision(15));

test("a number of a workbook is its first 15 digits, the quick way for few decimals as the long one", () => {
  const few = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([count, decimals]) => Number(`${count}e-${decimals}`));
  const numbers = fc.oneof(
    few,
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.constantFrom(0, -0, 1e15, 0.1 + 0.2),
  );
  fc.assert(
    fc.property(numbers, (number) => {
      const read = shown(number).toDecimalPlaces(12, ResultDecimal.ROUND_HALF_UP);
      expect(decimalOf(number).toFixed()).toBe(read.toFixed());
      expect(isCut(number)).toBe(!read.equals(shown(number)));
    }),
    { seed: 20250124, numRuns: 20_000 },
  );
});

test("a number of more decimals than are read was shortened", () => {
  expect([isCut(2118.0063348059366), isCut(1e-13), isCut(2347.5), isCut(0.123456789012)]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(decimalOf(2118.0063348059366).toFixed()).toBe("2118.00633480594");
});
