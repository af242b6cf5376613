import { CHOICES } from "../../generated/tables.ts";
import { groupCalled } from "../../registers/municipalityGroups.ts";
import { isWholeCountry, municipalityCalled } from "../../registers/places.ts";
import type { NamedPlace } from "../kind.ts";
import { plainText } from "./cellText.ts";
import { choiceCalled } from "./choice.ts";
import type { CellReader } from "./context.ts";
import { inDanish, municipalityNamesMeant } from "./municipality.ts";
import { saysRegion } from "./publicWords.ts";
import { regionNamed, tellUnknownRegion } from "./region.ts";
import * as say from "./words.ts";

/** A municipality, a group of them, a region or the whole country, by name or code. */
export const readPlace: CellReader<NamedPlace> = (cell, context) => {
  const text = plainText(cell);
  if (isWholeCountry(text) || choiceCalled(text, CHOICES.wholeCountry) !== undefined) return { kind: "country" };
  const region = regionNamed(text);
  if (region !== undefined) return { kind: "region", region };
  const municipality = municipalityCalled(inDanish(text));
  if (municipality !== undefined) return { kind: "municipality", municipality: municipality.code };
  const group = groupCalled(text);
  if (group !== undefined) return { kind: "group", group: group.id };
  if (saysRegion(text)) return void tellUnknownRegion(text, context);
  const suggestions = municipalityNamesMeant(text);
  return void context.tell({
    ...say.unknownPlace(text, suggestions),
    severity: "error",
    kind: "unknown-place",
    suggestions,
  });
};
