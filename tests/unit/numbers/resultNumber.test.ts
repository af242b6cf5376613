import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { resultNumber } from "../../../src/numbers/resultNumber.ts";
import { refusal } from "../../refusal.ts";

test("a number of a result is read with all its digits; what has none, or too many, is refused", () => {
  expect(resultNumber(new Decimal("1119.8608536418092"), "")).toEqual({ n: 11198608536418092n, d: 10n ** 13n });
  expect(refusal(() => resultNumber(new Decimal(Number.NaN), "a"))).toMatchObject({ kind: "malformed", path: "a" });
  expect(refusal(() => resultNumber(new Decimal("1e34"), "")).kind).toBe("out-of-range");
  expect(refusal(() => resultNumber(new Decimal("1e-61"), "")).kind).toBe("out-of-range");
});
