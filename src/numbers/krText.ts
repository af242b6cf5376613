import type { Language } from "../words.ts";
import { krText } from "./amountText.ts";
import type { Fraction } from "./fraction.ts";

/** An amount for a message: whole øre with two decimals, any other with all it has, so that no excess is shown as 0. */
export function kr(value: Fraction, language: Language): string {
  const isWholeOere = (value.n * 100n) % value.d === 0n;
  return krText(value, language, isWholeOere ? 2 : "exact");
}
