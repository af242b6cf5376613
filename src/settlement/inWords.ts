import { frozen } from "../frozen.ts";
import { absolute, type Fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import type { Language } from "../words.ts";

/** The size of an amount, whatever its sign: `100.000,00 kr.`. */
export const size = (amount: Fraction, language: Language): string => kr(absolute(amount), language);

const NAMES = frozen({
  da: { surplus: "overskud", deficit: "underskud", a: "et ", the: "et", that: "det " },
  en: { surplus: "surplus", deficit: "deficit", a: "a ", the: "", that: "the " },
} as const);

/** `overskud` or `underskud`; 0 counts as a surplus. */
export function surplusName(amount: Fraction, language: Language): string {
  return NAMES[language][amount.n < 0n ? "deficit" : "surplus"];
}

/** `et underskud på 100.000,00 kr.`; `that` makes it `det underskud på …`. */
export function surplusOf(amount: Fraction, language: Language, form: "a" | "that" = "a"): string {
  const of = language === "da" ? "på" : "of";
  return `${NAMES[language][form]}${surplusName(amount, language)} ${of} ${size(amount, language)}`;
}

/** `overskuddet` or `underskuddet`, `the surplus` or `the deficit`. */
export function theSurplus(amount: Fraction, language: Language): string {
  if (language === "en") return `the ${surplusName(amount, language)}`;
  return amount.n < 0n ? "underskuddet" : "overskuddet";
}

/** Whether what enters a tariff raises or lowers it: a deficit raises. */
export function raises(toTariff: Fraction, language: Language): string {
  if (language === "da") return toTariff.n < 0n ? "op" : "ned";
  return toTariff.n < 0n ? "raises" : "lowers";
}
