import type { Decimal } from "../decimal.ts";
import { formatAmount } from "../numbers/amountText.ts";
import { fromExactText } from "../numbers/exactText.ts";
import type { Language } from "../words.ts";

/** An amount of a result in kr., with all its decimals or rounded to some for showing. */
export function kroner(amount: Decimal, language: Language, decimals: number | "exact" = "exact"): string {
  return formatAmount(fromExactText(amount.toFixed()), language, { decimals });
}

/** How many decimals keep two multiples of a unit apart, in tables. */
export function decimalsOf(unit: Decimal): number {
  return Math.min(unit.decimalPlaces(), 12);
}
