import type { Fraction } from "../../numbers/fraction.ts";
import { formatNumber } from "../../numbers/numberText.ts";
import type { Language } from "../../words.ts";

/** `1.226,0 kr. pr. indbygger`, rounded to a tenth for showing. */
export function perInhabitantText(value: Fraction, language: Language): string {
  const number = formatNumber(value, language, { decimals: 1 });
  return language === "da" ? `${number} kr. pr. indbygger` : `DKK ${number} per inhabitant`;
}
