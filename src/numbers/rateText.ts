import type { Decimal } from "../decimal.ts";
import type { Language } from "../words.ts";
import { exactAsWritten, type Numeric, toDecimal } from "./exact.ts";
import { checkedDecimals, checkFormat } from "./formatOptions.ts";
import { type Fraction, fraction, times } from "./fraction.ts";
import { type NumberFormat, numberText } from "./numberText.ts";
import { numberOf, readDigits, simplified } from "./readNumber.ts";
import { refuseText } from "./refuseText.ts";
import { hasTwoReadings } from "./twoReadings.ts";

/** The units of a rate, and the power of ten each stands for. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:%|pct\.?|procent|per ?cent)$/i, -2],
  [/^(?:‰|promille|per mille)$/i, -3],
];
const SIGN_NUMBER_UNIT = /^([+-]?) ?(\d[\d., ]*?) ?([^\d., ]\D*)$/;
const HUNDRED: Fraction = fraction(100n);

function rateIn(text: string, found: string): Fraction | undefined {
  const [, sign, number = "", unit = ""] = SIGN_NUMBER_UNIT.exec(text) ?? [];
  const power = UNITS.find(([name]) => name.test(unit))?.[1];
  const digits = hasTwoReadings(number, "count") ? undefined : readDigits(number);
  if (power === undefined || digits === undefined) return undefined;
  return numberOf(digits, power, sign === "-", found);
}

/**
 * Reads a rate with its unit, per cent or per mille, as a share of 1.
 *
 * The units are `%`, `pct.`, `procent`, `percent`, `‰` and `promille`, after the number; the number is written as
 * {@link parseAmount} reads it, with the sign in front. The one difference: `5.512 %`, where Danish thousands and
 * English decimals both fit, is refused, since a rate a thousand times too large would pass unseen.
 *
 * Gives the share, 0.0551 for `5,51 %`, at most 10^15 in size, with at most 12 decimals (10 of a percentage); else the
 * text is refused as `out-of-range`. As `malformed` are refused a number without its unit (`5,51` and `0,0551` may mean
 * the same rate), percentage points (a difference between rates, not a rate), amounts, and all that is no number.
 *
 * @example
 * ```ts
 * import { parseRate } from "rammetakst";
 * parseRate("5,51 %"); // => 0.0551
 * parseRate("-0,6 pct."); // => -0.006
 * parseRate("25 ‰"); // => 0.025
 * ```
 */
export function parseRate(text: string): Decimal {
  const simple = simplified(text);
  return toDecimal(rateIn(simple, text) ?? refuseText("rate", text, simple));
}

/**
 * A rate, given as a share of 1, as a percentage in Danish (`5,51 %`) or English (`5.51%`).
 *
 * Danish has a no-break space (U+00A0) before the sign; minus is U+2212 directly before the digits, and a rate that is
 * shown as zero has no sign. Two decimals of the percentage are shown by default, rounded once, halves away from zero;
 * `"exact"` shows all, and of a number that never ends twelve, cut, and then `…`. {@link parseRate} reads text of two
 * decimals back as it was shown.
 *
 * A malformed value or option is refused as `malformed`, a value beyond 10^15 or 12 decimals, or decimals outside 0 to
 * 34, as `out-of-range`, another language as `unknown-name`, and another option as `unknown-key`.
 *
 * @example
 * ```ts
 * import { formatRate } from "rammetakst";
 * formatRate("0.0551", "da"); // => "5,51\u00a0%"
 * formatRate("-0.006", "en"); // => "−0.60%"
 * formatRate("0.052345", "da", { decimals: "exact" }); // => "5,2345\u00a0%"
 * ```
 */
export function formatRate(value: Numeric, language: Language, options: NumberFormat = {}): string {
  checkFormat(language, options, ["decimals"]);
  const text = numberText(times(exactAsWritten(value), HUNDRED), language, checkedDecimals(options.decimals, 2));
  return language === "da" ? `${text}\u00A0%` : `${text}%`;
}
