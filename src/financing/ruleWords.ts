import type { Text } from "../words.ts";

// What its rules are called, apart from the other words: the light core loads these alone.

export const knownAre = (known: Text): Text => ({ da: `kendt er: ${known.da}`, en: `known are: ${known.en}` });

export const didYouMean = (near: string): Text => ({ da: `mente du ${near}?`, en: `did you mean ${near}?` });

/** Texts in a row, in each language. */
export const joined = (texts: readonly Text[], between: string): Text => ({
  da: texts.map(({ da }) => da).join(between),
  en: texts.map(({ en }) => en).join(between),
});

/** A text with its first letter large, to begin a sentence with. */
export const capital = ({ da, en }: Text): Text => ({ da: withCapital(da), en: withCapital(en) });

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
