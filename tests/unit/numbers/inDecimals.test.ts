import { expect, test } from "vitest";
import { ResultDecimal } from "../../../src/decimal.ts";
import { isUnread, madeWhenRead } from "../../../src/madeWhenRead.ts";
import { fraction } from "../../../src/numbers/fraction.ts";
import { inDecimals } from "../../../src/numbers/inDecimals.ts";

test("fractions at any depth become Decimals, and nothing else changes", () => {
  const when = new Date(0);
  const result = inDecimals({
    year: 2025,
    tariff: fraction(5n, 4n),
    lines: [{ name: "a", share: fraction(1n, 3n) }, { name: "b" }],
    known: new ResultDecimal("1.50"),
    none: null,
    left: undefined,
    when,
  });
  expect(result.tariff.toString()).toBe("1.25");
  expect(result.lines[0]?.share?.toString()).toBe("0.3333333333333333333333333333333333");
  expect(result.lines[1]).toEqual({ name: "b" });
  expect(result.known.toString()).toBe("1.5");
  expect([result.year, result.none, result.left, result.when]).toEqual([2025, null, undefined, when]);
});

test("a field that is made when it is read stays so, and is then in Decimals", () => {
  let made = 0;
  const given = madeWhenRead({ year: 2025 }, "lines", () => [{ share: fraction(BigInt(++made), 4n) }]);
  const result = inDecimals(given);
  expect([made, isUnread(result, "lines"), Object.keys(result)]).toEqual([0, true, ["year", "lines"]]);
  expect(result.lines[0]?.share.toString()).toBe("0.25");
  expect([made, result.lines]).toEqual([1, result.lines]);
});
