/**
 * Characters that no text holds which is shown later: controls (among them NUL, and the escape that commands a terminal),
 * halves of characters, and marks that turn the direction of what follows. Tabs and line breaks are allowed.
 */
const REFUSED = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const EACH_REFUSED = new RegExp(REFUSED, "gu");

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");

/** A text with such characters written by their numbers, as JSON writes them. */
export function harmless(text: string): string {
  return text.replace(EACH_REFUSED, (character) => `\\u${hex(character)}`);
}

/** A character by its number, as `U+202E`. */
export const numberOf = (character: string): string => `U+${hex(character).toUpperCase()}`;

/** The first of them in a text, as `U+202E`, or nothing. */
export function refusedCharacter(text: string): string | undefined {
  const found = REFUSED.exec(text)?.[0];
  return found === undefined ? undefined : numberOf(found);
}

/** What a file of UTF-8 may begin with; it is no part of the text. */
export const BYTE_ORDER_MARK = "\uFEFF";
