import { municipalityCalled, municipalityKey } from "../../registers/places.ts";
import { municipalitiesMeant } from "../../registers/unknownMunicipality.ts";
import { plainText } from "./cellText.ts";
import type { CellReader } from "./context.ts";
import * as say from "./words.ts";

/** "Sønderborg Municipality" and "Municipality of Sønderborg" as "Sønderborg". */
export const inDanish = (text: string): string => text.replace(/^municipality of |\s*\bmunicipality$/i, "");

/** Whether a text calls what it names a municipality. */
export const saysMunicipality = (text: string): boolean => /\bkommune\b|\bmunicipality\b/i.test(text);

/** The municipality's name as the cell writes such names: with "Kommune" where it did. */
export function municipalityNamesMeant(text: string): string[] {
  const list = municipalitiesMeant(municipalityKey(inDanish(text)));
  return list.map(({ name }) => (saysMunicipality(text) ? `${name} Kommune` : name));
}

/** A municipality by name or code. */
export const readMunicipality: CellReader<number> = (cell, { tell }) => {
  const text = plainText(cell);
  const found = municipalityCalled(inDanish(text));
  if (found !== undefined) return found.code;
  const suggestions = municipalityNamesMeant(text);
  const reason = say.unknownMunicipality(text.replace(/\s*\bkommune$/i, ""), suggestions);
  return void tell({ ...reason, severity: "error", kind: "unknown-municipality", suggestions });
};
