import type { Text } from "../words.ts";

/** Texts as one, in each language, with the same between them. */
export function joined(texts: readonly Text[], between: string): Text {
  return { da: texts.map(({ da }) => da).join(between), en: texts.map(({ en }) => en).join(between) };
}
