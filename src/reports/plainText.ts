import { fail } from "../errors.ts";
import type { Language, Text } from "../words.ts";

/** A spreadsheet cell holds 32 767 characters and loses the rest in silence. */
const LONGEST = 32_000;

/**
 * Characters that no report holds: controls (among them NUL, and the escape that commands a terminal), halves of
 * characters, and marks that turn the direction of what follows. Tabs and line breaks are allowed.
 */
const REFUSED = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

function allowedWithin(longest: number): Text {
  return {
    da: `tekst på højst ${longest} tegn uden styretegn`,
    en: `text of at most ${longest} characters without control characters`,
  };
}

const SHORTEN: Text = { da: "forkort teksten", en: "shorten the text" };
const CLEAN: Text = {
  da: "fjern tegnet; står det midt i et ord, er filen nok læst i en forkert tegnkodning",
  en: "remove the character; inside a word it is often the sign of a file read in the wrong encoding",
};

/** The text itself, with its line breaks; an error where it could harm a terminal or a file. */
export function plainText(text: string, path: string, longest = LONGEST): string {
  if (text.length > longest) {
    fail({ kind: "out-of-range", path, found: text, allowed: allowedWithin(longest), remedy: SHORTEN });
  }
  const refused = REFUSED.exec(text)?.[0].codePointAt(0);
  if (refused === undefined) return text;
  const code = `U+${refused.toString(16).toUpperCase().padStart(4, "0")}`;
  const foundAs: Text = { da: `tegnet ${code}`, en: `the character ${code}` };
  return fail({ kind: "malformed", path, foundAs, allowed: allowedWithin(longest), remedy: CLEAN });
}

/** Whether a value is a text in both languages. */
export function isBilingual(value: unknown): value is Text {
  if (typeof value !== "object" || value === null) return false;
  return (["da", "en"] as const).every((language) => {
    return Object.hasOwn(value, language) && typeof (value as Text)[language] === "string";
  });
}

/** A bilingual text in the language of the report. */
export function inLanguage(value: Text, language: Language, path: string, longest = LONGEST): string {
  if (isBilingual(value)) return plainText(value[language], path, longest);
  return fail({
    kind: value === undefined ? "missing" : "malformed",
    path,
    found: value,
    allowed: { da: "en tekst på dansk og engelsk, { da, en }", en: "a text in Danish and English, { da, en }" },
    remedy: { da: "skriv teksten på begge sprog", en: "write the text in both languages" },
  });
}

/** The same text on one line: line breaks and tabs become single spaces, and the ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/^ +| +$/g, "");
}
