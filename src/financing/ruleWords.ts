import type { Text } from "../words.ts";

// What the light core needs of these words; the others load with the whole library.

export const knownAre = (known: Text): Text => ({ da: `kendt er: ${known.da}`, en: `known are: ${known.en}` });

/** Texts in a row, in each language. */
export const joined = (texts: readonly Text[], between: string): Text => ({
  da: texts.map(({ da }) => da).join(between),
  en: texts.map(({ en }) => en).join(between),
});

/** A text with its first letter large, to begin a sentence with. */
export const capital = ({ da, en }: Text): Text => ({ da: withCapital(da), en: withCapital(en) });

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
