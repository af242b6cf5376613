import { expect, test } from "vitest";
import { slipsBetween } from "../../../../src/files/cells/slips.ts";

test.each([
  ["kommune", "kommune", 0],
  ["kommnue", "kommune", 1],
  ["kmomune", "kommune", 1],
  ["komune", "kommune", 1],
  ["kommmune", "kommune", 1],
  ["kommume", "kommune", 1],
  ["kmmnue", "kommune", 2],
  ["komunme", "kommune", 2],
  ["kmoumne", "kommune", 2],
  ["kommunen", "kommune", 1],
  ["", "to", 2],
])("between %s and %s lie %i slips", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
  expect(slipsBetween(other, one)).toBe(slips);
});

test("words of quite another length are not compared", () => {
  expect(slipsBetween("kom", "kommune")).toBe(Number.POSITIVE_INFINITY);
});
