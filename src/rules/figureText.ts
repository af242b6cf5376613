import { type Fraction, fraction } from "../numbers/fraction.ts";
import { formatNumber, type NumberFormat } from "../numbers/numberText.ts";
import { pointsText } from "../numbers/pointsText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { roundedTo } from "../numbers/rounding.ts";
import { type Language, words } from "../words.ts";
import { valueFromText } from "./explanation.ts";
import { unitWords } from "./unitWords.ts";

/** A number whose decimals do not end, or end beyond this many, is cut here and shown with an ellipsis. */
const SHOWN_DECIMALS = 6;
const MOST_DECIMALS = 12;
const AT_LEAST = 2;

/** The decimals of a value; without end where it is written as a fraction. */
function decimalsOf(value: string): number {
  return value.includes("/") ? Number.POSITIVE_INFINITY : (value.split(".")[1]?.length ?? 0);
}

/** An exact value in figures without its unit: `2.347,50`, `5,51 %`, `5 procentpoint`, `1.426,940639…`, `33,333333… %`, `ja`. */
export function figureText(value: string, unit: string, language: Language): string {
  if (value === "true" || value === "false") return words[value === "true" ? "yes" : "no"][language];
  const number = valueFromText(value) as Fraction;
  const decimals = decimalsOf(value);
  if (unit === "rate" || unit === "share")
    return shareText(number, decimals, (share, format) => formatRate(share, language, format));
  if (unit === "rate-difference") {
    return shareText(number, decimals, (share, format) => pointsText(share, language, format));
  }
  if (decimals > MOST_DECIMALS) {
    return `${formatNumber(cut(number, SHOWN_DECIMALS), language, { decimals: SHOWN_DECIMALS })}…`;
  }
  const least = unit.startsWith("kr") ? AT_LEAST : 0;
  return formatNumber(number, language, { decimals: Math.max(least, decimals) });
}

/** A share of 1, which has two decimals more than the per cent or percentage points it is written as. */
function shareText(
  share: Fraction,
  decimals: number,
  write: (share: Fraction, format: NumberFormat) => string,
): string {
  if (decimals <= MOST_DECIMALS) return write(share, { decimals: "exact" });
  const text = write(cut(share, SHOWN_DECIMALS + 2), { decimals: SHOWN_DECIMALS });
  return text.replace(/\D*$/, (sign) => `…${sign}`);
}

function cut(number: Fraction, decimals: number): Fraction {
  return roundedTo(number, fraction(1n, 10n ** BigInt(decimals)), "towards-zero");
}

/** An exact value with its unit: `2.347,50 kr./døgn (2024-niveau)`. */
export function figureWithUnit(value: string, unit: string, language: Language): string {
  const unitText = unitWords(unit, language, value === "1");
  const figure = figureText(value, unit, language);
  return unitText === "" ? figure : `${figure} ${unitText}`;
}
