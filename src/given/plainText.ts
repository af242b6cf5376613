import { refusedCharacter } from "../characters.ts";
import { fail } from "../errors.ts";
import type { Text } from "../words.ts";

/** A spreadsheet cell holds 32 767 characters and loses the rest in silence. */
export const LONGEST = 32_000;

function allowedWithin(longest: number): Text {
  return {
    da: `tekst på højst ${longest} tegn uden styretegn`,
    en: `text of at most ${longest} characters without control characters`,
  };
}

const SHORTEN: Text = Object.freeze({ da: "forkort teksten", en: "shorten the text" });
const CLEAN: Text = Object.freeze({
  da: "fjern tegnet; står det midt i et ord, er filen nok læst i en forkert tegnkodning",
  en: "remove the character; inside a word it is often the sign of a file read in the wrong encoding",
});

/** The text itself, with its line breaks; an error where it could harm a terminal or a file. */
export function plainText(text: string, path: string, longest = LONGEST): string {
  if (text.length > longest) {
    fail({ kind: "out-of-range", path, found: text, allowed: allowedWithin(longest), remedy: SHORTEN });
  }
  const refused = refusedCharacter(text);
  if (refused === undefined) return text;
  const foundAs: Text = { da: `tegnet ${refused}`, en: `the character ${refused}` };
  return fail({ kind: "malformed", path, foundAs, allowed: allowedWithin(longest), remedy: CLEAN });
}
