import { fail } from "../errors.ts";
import { plainText } from "../given/plainText.ts";
import type { Language, Text } from "../words.ts";
import * as say from "./words.ts";

/** The languages that reports are written in. */
export const LANGUAGES = ["da", "en"] as const satisfies readonly Language[];

/** Whether a value is a text in both languages. */
export function isBilingual(value: unknown): value is Text {
  if (typeof value !== "object" || value === null) return false;
  return LANGUAGES.every((language) => {
    return Object.hasOwn(value, language) && typeof (value as Text)[language] === "string";
  });
}

/** A bilingual text in the language of the report. */
export function inLanguage(value: Text, language: Language, path: string, longest?: number): string {
  if (isBilingual(value)) return plainText(value[language], path, longest);
  return fail({ kind: value === undefined ? "missing" : "malformed", path, found: value, ...say.notBilingual });
}

/** The same text on one line: line breaks and tabs become single spaces, and the ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/^ +| +$/g, "");
}
