import { fail } from "../errors.ts";
import { exactCount, type Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";
import * as say from "./words.ts";

/** The keys of a list, none below 0 and not all of them 0. */
export function keysOf(rows: readonly { readonly key: unknown }[], path: string): Fraction[] {
  const keys = rows.map(({ key }, i) => keyOf(key, `${path}[${i}].key`));
  return keys.some(({ n }) => n > 0n) ? keys : refuseAllZero(path);
}

/** A key as a number of 0 or more; text that may be thousands or decimals is refused. */
export function keyOf(given: unknown, path: string): Fraction {
  const key = exactCount(given as Numeric, path);
  if (key.n >= 0n) return key;
  return fail({ kind: "out-of-range", path, found: given, ...say.keyBelowZero });
}

function refuseAllZero(path: string): never {
  return fail({ kind: "not-computable", path, ...say.allKeysZero });
}
