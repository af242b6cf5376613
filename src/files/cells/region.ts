import { CHOICES } from "../../generated/tables.ts";
import { placeKey, regionCalled } from "../../registers/places.ts";
import { regionMeant } from "../../registers/unknownRegion.ts";
import { choiceCalled } from "./choice.ts";
import type { CellContext } from "./context.ts";
import * as say from "./words.ts";

/** Beginnings and initials by which regions are called in short: `Region Syd`, `RSYD`, `RM`. */
const SHORT: readonly (readonly [short: RegExp, id: string])[] = [
  [/^(?:(?:capital )?region h(?:ov\p{L}*)?|rh|regh|capital region)$/iu, "hovedstaden"],
  [/^(?:region sj\p{L}*|rsj|regsj)$/iu, "sjaelland"],
  [/^(?:region syd\p{L}*|rsyd|rs)$/iu, "syddanmark"],
  [/^(?:region midt\p{L}*|rm)$/iu, "midtjylland"],
  [/^(?:region nord\p{L}*|rn)$/iu, "nordjylland"],
];

/** The regions' names that a text may mean: one that it is short for, or near to. */
export function regionsMeant(text: string): string[] {
  const [, id] = SHORT.find(([short]) => short.test(text.replace(/\.$/, ""))) ?? [];
  const meant = regionCalled(id) ?? regionMeant(placeKey(text));
  return meant === undefined ? [] : [meant.name];
}

/** The id of the region that a text names, in Danish or English, or nothing. */
export const regionNamed = (text: string): string | undefined =>
  regionCalled(text)?.id ?? choiceCalled(text, CHOICES.regions);

/** Tells that there is no such region, and which may be meant. */
export function tellUnknownRegion(text: string, { tell }: CellContext): void {
  const suggestions = regionsMeant(text);
  tell({ ...say.unknownRegion(text, suggestions), severity: "error", kind: "unknown-region", suggestions });
}
