import type { Decimal } from "../decimal.ts";
import { fail } from "../errors.ts";
import { exact, type Numeric, toDecimal } from "./exact.ts";
import { total } from "./fraction.ts";
import { resultNumber } from "./resultNumber.ts";
import { isDecimal } from "./storedDecimal.ts";
import * as say from "./words.ts";

function refuseNoList(found: unknown): never {
  const kind = found === undefined ? "missing" : "malformed";
  return fail({ kind, path: "values", found, ...say.LIST_OF_NUMBERS });
}

/**
 * The exact sum of numbers: `Decimal`s of results, or whatever else is a number to this library.
 *
 * What `+` makes of `Decimal`s is a text, and what it makes of floats is not exact. The unit is that of the values, and the
 * sum of none is 0; it is rounded only beyond 34 digits. Throws `RuleError`: `malformed` or `out-of-range` for what is no
 * number, such as `null`, by its place; `missing` or `malformed` for what is no list.
 *
 * @example
 * ```ts
 * import { distribute, totalOf } from "rammetakst";
 * const { shares } = distribute(100, [{ id: "a", key: 2 }, { id: "b", key: 1 }]);
 * totalOf(shares.map(({ share }) => share)); // => 100
 * totalOf(["0.1", "0.2"]); // => 0.3
 * ```
 */
export function totalOf(values: readonly Numeric[]): Decimal {
  if (!Array.isArray(values)) return refuseNoList(values);
  const numbers = Array.from(values as readonly Numeric[], (value, i) => {
    const path = `values[${i}]`;
    return isDecimal(value) ? resultNumber(value, path) : exact(value, path);
  });
  return toDecimal(total(numbers));
}
