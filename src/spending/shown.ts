import { lawOn } from "../agreements/lawOn.ts";
import { formatAmount } from "../numbers/amountText.ts";
import { type Fraction, fraction, times } from "../numbers/fraction.ts";
import { formatNumber } from "../numbers/numberText.ts";
import { formatRate } from "../numbers/rateText.ts";
import type { RuleSet } from "../rules/parameter.ts";
import type { Language } from "../words.ts";

/** What is asked for the parameters of an analysis that no agreement governs: what holds in the whole country. */
export function rulesOf(year: number): RuleSet {
  return lawOn(`${year}-12-31`);
}

const OERE = 100n;

/** Whole øre in kr. */
export function krOf(oere: bigint): Fraction {
  return fraction(oere, OERE);
}

const MILLION = fraction(1n, 1_000_000n);

/** An amount as a sentence tells it: `162,0 mio. kr.`, or whole kroner below a million. */
export function krText(amount: Fraction, language: Language): string {
  const isLarge = (amount.n < 0n ? -amount.n : amount.n) >= 1_000_000n * amount.d;
  if (!isLarge) return formatAmount(amount, language, { decimals: 0 });
  const number = formatNumber(times(amount, MILLION), language, { decimals: 1 });
  return language === "da" ? `${number} mio. kr.` : `DKK ${number} million`;
}

/** A rate as a sentence tells it: `1,9 %`. */
export function rateText(rate: Fraction, language: Language): string {
  return formatRate(rate, language, { decimals: 1 });
}

/** A sentence with its full stop, which an amount in kr. already ends with in Danish. */
export function stopped(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** A threshold as a sentence tells it: `50 %`. */
export function thresholdText(rate: Fraction, language: Language): string {
  return formatRate(rate, language, { decimals: "exact" });
}
