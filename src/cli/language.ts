import { fail } from "../errors.ts";
import { inBothLanguages, type Language } from "../words.ts";
import type { CommandLine } from "./commandLine.ts";
import * as say from "./words.ts";

const LANGUAGES: readonly Language[] = ["da", "en"];

const asked = ({ options }: CommandLine) => options.findLast(({ name }) => name === "lang")?.value;

/** The language that the line asks for; Danish where it asks for none, or for one that there is not. */
export function languageOf(line: CommandLine): Language {
  return LANGUAGES.find((each) => each === asked(line)) ?? "da";
}

/** Refuses a language that there is not. */
export function checkLanguage(line: CommandLine): void {
  const found = asked(line);
  if (found === undefined || LANGUAGES.some((each) => each === found)) return;
  fail({
    kind: "unknown-name",
    path: "--lang",
    found,
    allowed: inBothLanguages(LANGUAGES.join(", ")),
    remedy: say.CHOOSE_LANGUAGE,
  });
}
