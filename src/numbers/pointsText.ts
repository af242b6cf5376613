import type { Language } from "../words.ts";
import { type Fraction, fraction, times } from "./fraction.ts";
import { formatNumber, type NumberFormat } from "./numberText.ts";
import { PERCENTAGE_POINTS } from "./words.ts";

const HUNDRED = fraction(100n);

/** A difference between rates, given as a share of 1: `5 procentpoint`. 95 % − 90 % is no 5 % of anything. */
export function pointsText(difference: Fraction, language: Language, options: NumberFormat = {}): string {
  return `${formatNumber(times(difference, HUNDRED), language, options)} ${PERCENTAGE_POINTS[language]}`;
}
