import { CHOICES } from "../../generated/tables.ts";
import { placeKey, regionCalled } from "../../registers/places.ts";
import { regionMeant } from "../../registers/unknownRegion.ts";
import { choiceCalled } from "./choice.ts";
import type { CellContext } from "./context.ts";
import * as say from "./words.ts";

/** Whether a text calls what it names a region. */
export const saysRegion = (text: string): boolean => /\bregion\b/i.test(text);

/** The id of the region that a text names, in Danish or English, or nothing. */
export const regionNamed = (text: string): string | undefined =>
  regionCalled(text)?.id ?? choiceCalled(text, CHOICES.regions);

/** Tells that there is no such region, and which may be meant. */
export function tellUnknownRegion(text: string, { tell }: CellContext): void {
  const near = regionMeant(placeKey(text));
  const suggestions = near === undefined ? [] : [near.name];
  tell({ ...say.unknownRegion(text, suggestions), severity: "error", kind: "unknown-region", suggestions });
}
