import { frozen } from "../frozen.ts";
import { absolute, type Fraction } from "../numbers/fraction.ts";
import { kr } from "../numbers/krText.ts";
import type { Language, Text } from "../words.ts";

// Each writes an amount in one language, for use as `both(surplusOf, amount)`.

/** The size of an amount, whatever its sign: `100.000,00 kr.`. */
export const size = (amount: Fraction, language: Language): string => kr(absolute(amount), language);

/** A wording for each sign of an amount. */
export interface BySign {
  readonly surplus: Text;
  readonly deficit: Text;
}

/** The wording of an amount; 0 counts as a surplus. */
export const bySign = ({ surplus, deficit }: BySign, amount: Fraction): Text => (amount.n < 0n ? deficit : surplus);

const NAME: BySign = frozen({
  surplus: { da: "overskud", en: "surplus" },
  deficit: { da: "underskud", en: "deficit" },
});

const WITH_ARTICLE: BySign = frozen({
  surplus: { da: "overskuddet", en: "the surplus" },
  deficit: { da: "underskuddet", en: "the deficit" },
});

const MOVES_TARIFF: BySign = frozen({
  surplus: { da: "ned", en: "lowers" },
  deficit: { da: "op", en: "raises" },
});

/** `overskud` or `underskud`, `surplus` or `deficit`. */
export function surplusName(amount: Fraction, language: Language): string {
  return bySign(NAME, amount)[language];
}

const OF: Text = frozen({ da: "på", en: "of" });
const BEFORE = frozen({
  a: { da: "et", en: "a" },
  that: { da: "det", en: "the" },
});

/** `et underskud på 100.000,00 kr.`; `that` makes it `det underskud på …`. */
export function surplusOf(amount: Fraction, language: Language, form: keyof typeof BEFORE = "a"): string {
  return `${BEFORE[form][language]} ${surplusName(amount, language)} ${OF[language]} ${size(amount, language)}`;
}

/** `overskuddet` or `underskuddet`, `the surplus` or `the deficit`. */
export function theSurplus(amount: Fraction, language: Language): string {
  return bySign(WITH_ARTICLE, amount)[language];
}

/** Which way an amount that enters a tariff moves it, where a deficit raises it: `op` or `ned`, `raises` or `lowers`. */
export function raises(toTariff: Fraction, language: Language): string {
  return bySign(MOVES_TARIFF, toTariff)[language];
}
