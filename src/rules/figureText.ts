import { type Fraction, fraction } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { formatRate } from "../numbers/rateText.ts";
import { roundedTo } from "../numbers/rounding.ts";
import type { Language } from "../words.ts";
import { valueFromText } from "./explanation.ts";
import { unitWords } from "./unitWords.ts";

/** A number whose decimals do not end, or end beyond this many, is cut here and shown with an ellipsis. */
const SHOWN_DECIMALS = 6;
const MOST_DECIMALS = 12;
const AT_LEAST = 2;

/** An exact value in figures without its unit: `2.347,50`, `5,51 %`, `1.426,940639…`, `ja`. */
export function figureText(value: string, unit: string, language: Language): string {
  if (value === "true" || value === "false") return yesOrNo(value === "true", language);
  const number = valueFromText(value) as Fraction;
  const write = unit === "rate" ? formatRate : formatNumber;
  const decimals = value.includes("/") ? Number.POSITIVE_INFINITY : (value.split(".")[1]?.length ?? 0);
  if (decimals > MOST_DECIMALS) return `${write(cut(number), language, { decimals: SHOWN_DECIMALS })}…`;
  const least = unit.startsWith("kr") ? AT_LEAST : 0;
  return unit === "rate"
    ? formatRate(number, language, { decimals: "exact" })
    : formatNumber(number, language, { decimals: Math.max(least, decimals) });
}

function cut(number: Fraction): Fraction {
  return roundedTo(number, fraction(1n, 10n ** BigInt(SHOWN_DECIMALS)), "towards-zero");
}

function yesOrNo(yes: boolean, language: Language): string {
  if (language === "da") return yes ? "ja" : "nej";
  return yes ? "yes" : "no";
}

/** An exact value with its unit: `2.347,50 kr./døgn (2024-niveau)`. */
export function figureWithUnit(value: string, unit: string, language: Language): string {
  const words = unitWords(unit, language);
  const figure = figureText(value, unit, language);
  return words === "" ? figure : `${figure} ${words}`;
}
