import { numberOf } from "../../characters.ts";
import { type Municipality, municipalityCalled, municipalityKey } from "../../registers/places.ts";
import { municipalitiesMeant } from "../../registers/unknownMunicipality.ts";
import { inOneForm } from "../../sameText.ts";
import { plainText, shownCell } from "./cellText.ts";
import type { CellContext, CellReader, FilledCell } from "./context.ts";
import { municipalitiesIn, saysMunicipality, withoutMunicipality } from "./publicWords.ts";
import * as say from "./words.ts";

/** Short and foreign names, which no register has; what they stand for is asked. */
const COPENHAGEN = /^(?:kbh|kbhvn|cph|copenhagen)\.?$/i;
const MOST_NAMED = 2;
const SLIPS_OF_SHORT = 2;

/** "Sønderborg Municipality" and "Municipality of Sønderborg" as "Sønderborg". */
export const inDanish = (text: string): string => text.replace(/^municipality of |\s*\bmunicipality$/i, "");

/** A short name is off by two letters at once, and nobody else is meant by what is called a municipality: "Vjn" may be Vejen where it begins alike. */
const nearerBySame = (key: string): readonly Municipality[] =>
  municipalitiesMeant(key, SLIPS_OF_SHORT).filter(({ name }) => name[0]?.toLowerCase() === key[0]);

/** The municipalities' names that a text is near to. */
export function municipalityNamesNear(text: string): string[] {
  const name = withoutMunicipality(inDanish(text));
  if (COPENHAGEN.test(name)) return ["København"];
  const key = municipalityKey(name);
  const exact = municipalityCalled(key);
  const found = exact === undefined ? municipalitiesMeant(key) : [exact];
  return (found.length > 0 || !saysMunicipality(text) ? found : nearerBySame(key)).map((each) => each.name);
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

/** A mark that is not seen, which the text in one form has lost: a space of no width, a hyphen that shows at the end of a line only. */
const UNSEEN = /\p{Cf}/gu;

/** Tells a mark that is not seen where the text is a municipality's name with a space in its place, and whether it did. */
export function isToldUnseen(cell: FilledCell, { tell }: CellContext): boolean {
  const text = shownCell(cell);
  const [mark] = text.match(UNSEEN) ?? [];
  const meant = inOneForm(text.replace(UNSEEN, " "));
  if (mark === undefined || municipalityCalled(inDanish(meant)) === undefined) return false;
  const reason = say.unseenCharacter(numberOf(mark));
  tell({ ...reason, severity: "error", kind: "unknown-municipality", suggestions: [meant] });
  return true;
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
  if (found !== undefined) return found.code;
  return isToldUnseen(cell, context) ? undefined : void tellMunicipality(text, context);
};
