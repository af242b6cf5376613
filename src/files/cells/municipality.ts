import { municipalityCalled, municipalityKey } from "../../registers/places.ts";
import { municipalitiesMeant } from "../../registers/unknownMunicipality.ts";
import { plainText } from "./cellText.ts";
import type { CellContext, CellReader } from "./context.ts";
import { municipalitiesIn, saysMunicipality, withoutMunicipality } from "./publicWords.ts";
import * as say from "./words.ts";

/** Short and foreign names, which no register has; what they stand for is asked. */
const COPENHAGEN = /^(?:kbh|kbhvn|cph|copenhagen)\.?$/i;
const MOST_NAMED = 2;

/** "Sønderborg Municipality" and "Municipality of Sønderborg" as "Sønderborg". */
export const inDanish = (text: string): string => text.replace(/^municipality of |\s*\bmunicipality$/i, "");

/** The municipalities' names that a text is near to. */
export function municipalityNamesNear(text: string): string[] {
  const name = withoutMunicipality(inDanish(text));
  return COPENHAGEN.test(name) ? ["København"] : municipalitiesMeant(municipalityKey(name)).map((each) => each.name);
}

/** The municipalities' names that a text may mean: those near to it, or named in it. */
export function municipalityNamesMeant(text: string): string[] {
  const near = municipalityNamesNear(text);
  return near.length > 0
    ? near
    : municipalitiesIn(text)
        .slice(0, MOST_NAMED)
        .map(({ name }) => name);
}

/** Tells that there is no such municipality, and which may be meant, as the cell writes such names: with "Kommune" where it did. */
export function tellMunicipality(text: string, { tell }: CellContext): void {
  const names = municipalityNamesMeant(text);
  const suggestions = names.map((name) => (saysMunicipality(text) ? `${name} Kommune` : name));
  const reason = say.unknownMunicipality(text.replace(/\s*\bkommune$/i, "") || text, suggestions);
  tell({ ...reason, severity: "error", kind: "unknown-municipality", suggestions });
}

/** A municipality by name or code. */
export const readMunicipality: CellReader<number> = (cell, context) => {
  const text = plainText(cell);
  const found = municipalityCalled(inDanish(text));
  return found === undefined ? void tellMunicipality(text, context) : found.code;
};
