import type { Decimal } from "../decimal.ts";
import type { Language } from "../words.ts";
import { exactCount, type Numeric, toDecimal } from "./exact.ts";
import { checkedDecimals, checkedUnit, checkFormat, type Decimals } from "./formatOptions.ts";
import type { Fraction } from "./fraction.ts";
import { type NumberFormat, numberText } from "./numberText.ts";
import { withoutPer } from "./perUnit.ts";
import { numberOf, readDigits, simplified } from "./readNumber.ts";
import { refuseText } from "./refuseText.ts";

/** How an amount is shown. */
export interface AmountFormat extends NumberFormat {
  /** Whether `kr.` or `DKK` is written; by default it is. */
  readonly unit?: boolean;
}

/** The units that may follow a number, and the power of ten each stands for. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:kr\.?|kroner|dkk)?$/i, 0],
  [/^(?:t\.?|tusind) ?(?:kr\.?|kroner|dkk)$/i, 3],
  [/^(?:mio\.?|mill\.?|million(?:er)?)(?: ?(?:kr\.?|kroner|dkk))?$/i, 6],
  [/^(?:mia\.?|milliard(?:er)?)(?: ?(?:kr\.?|kroner|dkk))?$/i, 9],
];
const CURRENCY_FIRST = /^([+-]?) ?(?:kr\.?|dkk) ?(.+)$/i;
const NUMBER_AND_UNIT = /^(.*[\d-]) ?([^\d-]*)$/;
const SIGN_NUMBER_TAIL = /^([+-]?) ?(\d[\d., ]*?)(,-|-)?$/;

/** `kr. 3,3 mio.` as `3,3 mio. kr.`, so that a second unit is seen as one. */
function unitLast(text: string): string {
  const parts = CURRENCY_FIRST.exec(text);
  return parts === null ? text : `${parts[1]}${parts[2]} kr.`;
}

function amountIn(text: string, found: string): Fraction | undefined {
  const [, body = "", unit = ""] = NUMBER_AND_UNIT.exec(unitLast(withoutPer(text))) ?? [];
  const [, sign, number = "", tail] = SIGN_NUMBER_TAIL.exec(body) ?? [];
  const power = UNITS.find(([name]) => name.test(unit))?.[1];
  const digits = readDigits(tail === ",-" ? `${number},00` : number);
  if (power === undefined || digits === undefined) return undefined;
  if (tail === ",-" && power !== 0) return undefined;
  if (tail === "-" && (sign !== "" || digits.decimals === 0)) return undefined;
  return numberOf(digits, power, sign === "-" || tail === "-", found);
}

/**
 * Reads an amount in kr. as Danes write it, or as English or machine text.
 *
 * Read are thousands in threes by point or space, decimals by comma, a unit before (`kr.`, `DKK`) or after the number
 * (`kr.`, `kroner`, `DKK`, `t.kr.`, `mio.`, `mia.`), whole kroner as `4.527,-`, and a minus in front (also `−`, `–` and
 * `÷`) or, where decimals are written, behind as ledgers print it (`1.234,50-`). What a price is per may come last, as
 * `kr./døgn`, `kr. pr. måned` or `,- pr. plads pr. år`; it is skipped, and the amount given. **A text that two readings fit is read
 * as Danish**: `1.234` is 1234, and `1,234` is 1.234. What only the English reading fits, such as `1,652,253.50` or
 * `2347.50`, is read so.
 *
 * Gives kr., at most 10^15 in size, with at most 12 decimals; else the text is refused as `out-of-range`. Anything else
 * is refused as `malformed`: groups that are not of three digits, an empty cell (it is no amount, and not 0), other words or currencies, two signs or
 * units, exponents, needless leading zeros, parentheses (they may be a remark), `1.234-` (it may be meant as `1.234,-`)
 * and percentages, which {@link parseRate} reads.
 *
 * @example
 * ```ts
 * import { parseAmount } from "rammetakst";
 * parseAmount("1.652.253,50 kr."); // => 1652253.5
 * parseAmount("-12.345"); // => -12345
 * parseAmount("3,3 mio. kr."); // => 3300000
 * parseAmount("DKK 1,652,253.50"); // => 1652253.5
 * parseAmount("2.347,50 kr./døgn"); // => 2347.5
 * ```
 */
export function parseAmount(text: string): Decimal {
  const simple = simplified(text);
  return toDecimal(amountIn(simple, text) ?? refuseText("amount", text, simple));
}

/** An amount with its currency; the callers have checked language and decimals. */
export function krText(amount: Fraction, language: Language, decimals: Decimals): string {
  const text = numberText(amount, language, decimals);
  return language === "da" ? `${text}\u00A0kr.` : `DKK\u00A0${text}`;
}

/**
 * An amount in kr. as Danish (`1.652.253,50 kr.`) or English (`DKK 1,652,253.50`) text.
 *
 * A no-break space (U+00A0) separates number and unit, minus is U+2212 directly before the digits, and an amount
 * that is shown as zero has no sign. Two decimals are shown by default, rounded once, halves away from zero; `"exact"`
 * shows all, and of a number that never ends twelve, cut, and then `…`. {@link parseAmount} reads every Danish text
 * back as it was shown, and English text of two decimals; English text without decimals or with three may also be read
 * as Danish, and then is.
 *
 * A malformed value or option is refused as `malformed`, a value beyond 10^15 or 12 decimals, or decimals outside 0 to
 * 34, as `out-of-range`, another language as `unknown-name`, and another option as `unknown-key`.
 *
 * @example
 * ```ts
 * import { formatAmount } from "rammetakst";
 * formatAmount("1652253.5", "da"); // => "1.652.253,50\u00a0kr."
 * formatAmount("-1652253.5", "en"); // => "DKK\u00a0−1,652,253.50"
 * formatAmount(4527, "da", { decimals: 0, unit: false }); // => "4.527"
 * ```
 */
export function formatAmount(value: Numeric, language: Language, options: AmountFormat = {}): string {
  checkFormat(language, options, ["decimals", "unit"]);
  const [amount, decimals] = [exactCount(value), checkedDecimals(options.decimals, 2)];
  return checkedUnit(options.unit) ? krText(amount, language, decimals) : numberText(amount, language, decimals);
}
