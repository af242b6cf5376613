import type { Text } from "../../words.ts";
import { inLanguage, oneLine } from "../plainText.ts";

/** A text of a picture, on one line, in both languages. */
export function pictureText(given: Text, path: string): Text {
  return { da: oneLine(inLanguage(given, "da", path)), en: oneLine(inLanguage(given, "en", path)) };
}

/** What is written above a picture: its title, by default the sheet's, and a subtitle where one is given. */
export interface TextsAbove {
  readonly title: Text;
  readonly subtitle?: Text;
}

/** The texts above a picture by its options, checked. */
export function textsAbove(options: { readonly title?: Text; readonly subtitle?: Text }, title: Text): TextsAbove {
  const { title: own, subtitle } = options;
  return {
    title: own === undefined ? title : pictureText(own, "options.title"),
    ...(subtitle !== undefined && { subtitle: pictureText(subtitle, "options.subtitle") }),
  };
}
