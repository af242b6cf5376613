import type { Fraction } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { Language } from "../../words.ts";

/** A number of cases as a sentence writes it: whole ones as they are, others with two decimals. */
export function casesText(cases: Fraction, language: Language): string {
  return formatNumber(cases, language, { decimals: cases.n % cases.d === 0n ? 0 : 2 });
}
