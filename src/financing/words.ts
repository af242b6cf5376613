import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

// What the tables of several questions say.

export const TOTAL: Text = frozen({ da: "I alt", en: "Total" });

// What is refused in the same words.

export const knownAre = (known: Text): Text => ({ da: `kendt er: ${known.da}`, en: `known are: ${known.en}` });

export const didYouMean = (near: string): Text => ({ da: `mente du ${near}?`, en: `did you mean ${near}?` });

// Findings.

export const CHECK_DAY_PRICE: Text = frozen({
  da: "Kontrollér døgnprisen; på sikrede institutioner er den omkring 7.000-10.000 kr.",
  en: "Check the day price; in secure institutions it is about DKK 7,000-10,000.",
});

// How texts are put together.

/** Texts in a row, in each language. */
export const joined = (texts: readonly Text[], between: string): Text => ({
  da: texts.map(({ da }) => da).join(between),
  en: texts.map(({ en }) => en).join(between),
});

/** A text with its first letter large, to begin a sentence with. */
export const capital = ({ da, en }: Text): Text => ({ da: withCapital(da), en: withCapital(en) });

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
