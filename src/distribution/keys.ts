import { fail } from "../errors.ts";
import { exactCount, type Numeric } from "../numbers/exact.ts";
import type { Fraction } from "../numbers/fraction.ts";

/** The keys of a list, none below 0 and not all of them 0. */
export function keysOf(rows: readonly { readonly key: unknown }[], path: string): Fraction[] {
  const keys = rows.map(({ key }, i) => keyOf(key, `${path}[${i}].key`));
  return keys.some(({ n }) => n > 0n) ? keys : refuseAllZero(path);
}

/** A key as a number of 0 or more; text that may be thousands or decimals is refused. */
export function keyOf(given: unknown, path: string): Fraction {
  const key = exactCount(given as Numeric, path);
  if (key.n >= 0n) return key;
  return fail({
    kind: "out-of-range",
    path,
    found: given,
    allowed: { da: "en nøgle på 0 eller derover", en: "a key of 0 or above" },
    remedy: {
      da: "giv nøglen som et antal; fortegnet hører til beløbet",
      en: "give the key as a count; the sign belongs to the amount",
    },
  });
}

function refuseAllZero(path: string): never {
  return fail({
    kind: "not-computable",
    path,
    foundAs: { da: "nøgler, der alle er 0", en: "keys that are all 0" },
    allowed: { da: "mindst én nøgle over 0", en: "at least one key above 0" },
    remedy: {
      da: "kontrollér, at nøglen er hentet for den rigtige dato og aldersgruppe",
      en: "check that the key was taken for the right date and age group",
    },
  });
}
