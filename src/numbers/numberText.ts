import { frozen } from "../frozen.ts";
import type { Language } from "../words.ts";
import { exactAsWritten, type Numeric, withPoint } from "./exact.ts";
import { exactText } from "./exactText.ts";
import { checkedDecimals, checkFormat, type Decimals } from "./formatOptions.ts";
import type { Fraction } from "./fraction.ts";
import { wholeNumber } from "./rounding.ts";

/** How a number is shown. */
export interface NumberFormat {
  /** How many decimals are shown; else all of a number's, and two of an amount or a percentage. */
  readonly decimals?: Decimals;
}

const MARKS = frozen({ da: { thousands: ".", decimals: "," }, en: { thousands: ",", decimals: "." } } as const);
/** U+2212: as wide as a digit, and no line is broken between it and the number. */
const MINUS = "\u2212";
/** Decimals written before the … of a number that does not end. */
const MOST_BEFORE_DOTS = 12;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** An exact number in a language's marks; the callers have checked language and decimals. */
export function numberText(a: Fraction, language: Language, decimals: Decimals): string {
  const text = machineText(a, decimals);
  const marks = MARKS[language];
  const start = text.startsWith("-") ? 1 : 0;
  const point = text.indexOf(".");
  const whole = text.slice(start, point < 0 ? text.length : point);
  const size = whole.length > 3 ? whole.replace(THOUSANDS, marks.thousands) : whole;
  return `${start === 1 ? MINUS : ""}${size}${point < 0 ? "" : marks.decimals + text.slice(point + 1)}`;
}

function machineText(a: Fraction, decimals: Decimals): string {
  if (decimals !== "exact") return withPoint(wholeNumber(a.n * 10n ** BigInt(decimals), a.d, "half-away"), decimals);
  const text = exactText(a);
  if (!text.includes("/")) return text;
  const cut = wholeNumber(a.n * 10n ** BigInt(MOST_BEFORE_DOTS), a.d, "towards-zero");
  return `${withPoint(cut, MOST_BEFORE_DOTS)}…`;
}

/**
 * A number as it is written in Danish (`1.238.406,5`) or English (`1,238,406.5`), without a unit.
 *
 * Thousands are marked from 1 000 up; minus is U+2212 directly before the digits; a number that is shown as zero has no
 * sign. All its decimals are shown by default. Given a count of decimals it is rounded once, halves away from zero, for
 * showing only. A number whose decimals never end, such as 1/3, shows twelve of them, cut, and then `…`.
 *
 * A malformed value or option is refused as `malformed`, a value beyond 10^15 or 12 decimals, or decimals outside 0 to
 * 34, as `out-of-range`, another language as `unknown-name`, and another option as `unknown-key`.
 *
 * @example
 * ```ts
 * import { formatNumber } from "rammetakst";
 * formatNumber(1238406, "da"); // => "1.238.406"
 * formatNumber("-2347.5", "en"); // => "−2,347.5"
 * formatNumber("1055.685", "da", { decimals: 2 }); // => "1.055,69"
 * ```
 */
export function formatNumber(value: Numeric, language: Language, options: NumberFormat = {}): string {
  checkFormat(language, options, ["decimals"]);
  return numberText(exactAsWritten(value), language, checkedDecimals(options.decimals, "exact"));
}
