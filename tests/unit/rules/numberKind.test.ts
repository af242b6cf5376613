import { expect, test } from "vitest";
import { numberKindOf } from "../../../src/rules/numberKind.ts";

test.each([
  ["kr", "amount"],
  ["kr@now", "amount"],
  ["kr@2024/day", "amount"],
  ["kr@then/unit", "amount"],
  ["kr/month", "amount"],
  ["kr·day", "amount"],
  ["kr@now/kr@then", "as-written"],
  ["1/kr", "as-written"],
  ["rate", "as-written"],
  ["rate-difference", "as-written"],
  ["share", "as-written"],
  ["1", "count"],
  ["day", "count"],
  ["day/year", "count"],
  ["place", "count"],
  ["person", "count"],
  ["krone", "count"],
])("a number of %s is read as %s", (unit, kind) => {
  expect(numberKindOf(unit)).toBe(kind);
  expect(numberKindOf(unit)).toBe(kind);
});
