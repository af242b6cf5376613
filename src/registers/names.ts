import { inAnyCase } from "../sameText.ts";

/** No place has a longer name; a longer text is not looked at. */
const LONGEST = 60;

/** Older spellings, and those of keyboards without the letters. */
const SPELLINGS = [
  ["aa", "å"],
  ["ae", "æ"],
  ["oe", "ø"],
] as const;

/**
 * A place's name in the form in which names are compared: lower case, one space for spaces and hyphens, and the
 * spellings aa, ae and oe as å, æ and ø. No two municipalities become the same by it; a text that is too long for a
 * name becomes empty.
 */
export function nameKey(text: string): string {
  if (text.length > LONGEST) return "";
  const plain = inAnyCase(text);
  const spaced = plain.replace(/[\s\u2010-\u2013-]+/g, " ");
  return SPELLINGS.reduce((key, [spelled, letter]) => key.replaceAll(spelled, letter), spaced);
}

/** A name's key with aa, ae and oe for the letters. */
export function spelledOut(key: string): string {
  return SPELLINGS.reduce((text, [spelled, letter]) => text.replaceAll(letter, spelled), key);
}
