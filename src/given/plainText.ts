import { refusedCharacter } from "../characters.ts";
import { fail } from "../errors.ts";
import * as say from "./words.ts";

/** A spreadsheet cell holds 32 767 characters and loses the rest in silence. */
export const LONGEST = 32_000;

/** The text itself, with its line breaks; an error where it could harm a terminal or a file. */
export function plainText(text: string, path: string, longest = LONGEST): string {
  if (text.length > longest) {
    fail({ kind: "out-of-range", path, found: text, allowed: say.textWithin(longest), remedy: say.SHORTEN });
  }
  const refused = refusedCharacter(text);
  if (refused === undefined) return text;
  const foundAs = say.character(refused);
  return fail({ kind: "malformed", path, foundAs, allowed: say.textWithin(longest), remedy: say.REMOVE_CHARACTER });
}
