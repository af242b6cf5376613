import { fail } from "../errors.ts";
import { exact, type NumberKind, type Numeric } from "../numbers/exact.ts";
import { compare, type Fraction, ONE } from "../numbers/fraction.ts";
import type { Text } from "../words.ts";

const MEND: Text = Object.freeze({ da: "ret tallet", en: "mend the number" });

/** Refuses a number of the right kind that lies outside what is allowed. */
export function refuseOutOfRange(path: string, found: unknown, allowed: Text, remedy: Text = MEND): never {
  return fail({ kind: "out-of-range", path, found, allowed, remedy });
}

/** A number of 0 or more: an amount, unless another kind is stated. */
export function notNegative(value: Numeric, path: string, kind: NumberKind = "amount"): Fraction {
  const number = exact(value, path, kind);
  return number.n >= 0n ? number : refuseOutOfRange(path, value, { da: "0 eller mere", en: "0 or more" });
}

/** A number above 0: an amount, unless another kind is stated. */
export function aboveZero(value: Numeric, path: string, kind: NumberKind = "amount"): Fraction {
  const number = exact(value, path, kind);
  return number.n > 0n ? number : refuseOutOfRange(path, value, { da: "mere end 0", en: "more than 0" });
}

const SHARE: Text = Object.freeze({ da: "en andel mellem 0 og 1", en: "a share between 0 and 1" });
const AS_SHARE: Text = Object.freeze({
  da: 'skriv 80 % som "0.80", eller brug parseRate("80 %")',
  en: 'write 80% as "0.80", or use parseRate("80 %")',
});

/** A share of 1: 0 and 1 are allowed. */
export function shareOfOne(value: Numeric, path: string): Fraction {
  const number = notNegative(value, path, "as-written");
  return compare(number, ONE) <= 0 ? number : refuseOutOfRange(path, value, SHARE, AS_SHARE);
}

/** A whole number of 0 or more, such as a count of days or citizens. */
export function count(value: Numeric, path: string): Fraction {
  const number = notNegative(value, path, "count");
  if (number.n % number.d === 0n) return number;
  return refuseOutOfRange(path, value, { da: "et helt tal på 0 eller mere", en: "a whole number of 0 or more" });
}

/** An amount in whole øre, of either sign. */
export function wholeOere(value: Numeric, path: string): Fraction {
  const number = exact(value, path);
  if ((number.n * 100n) % number.d === 0n) return number;
  return refuseOutOfRange(
    path,
    value,
    { da: "et beløb i hele øre: højst to decimaler", en: "an amount in whole øre: at most two decimals" },
    { da: "afrund beløbet, før det gives", en: "round the amount before it is given" },
  );
}
