import { fail, nearest, shown } from "../errors.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import type { Text } from "../words.ts";
import { spelledOut } from "./names.ts";
import { refuseArea } from "./otherArea.ts";
import { type Municipality, municipalityKey, otherAreaCalled, placeFailure, places, regionCalled } from "./places.ts";
import { refuseUnlikeCode } from "./unlikeCode.ts";
import * as say from "./words.ts";

const MOST_SUGGESTED = 2;

/** The municipalities by their names with aa, ae and oe; a round of notices may ask for them a hundred thousand times. */
const spelledNames = atFirstUse(
  (): ReadonlyMap<string, Municipality> =>
    new Map([...places().municipalityByName].map(([name, each]) => [spelledOut(name), each])),
);

/** The municipalities whose names are near to what was written in one spelling, the nearest first. */
function near(key: string, byName: ReadonlyMap<string, Municipality>, most?: number): readonly Municipality[] {
  const found = new Set<Municipality>();
  let names = [...byName.keys()];
  while (found.size < MOST_SUGGESTED) {
    const name = nearest(key, names, most) ?? "";
    const municipality = byName.get(name);
    if (municipality === undefined) break;
    found.add(municipality);
    names = names.filter((each) => each !== name);
  }
  return [...found];
}

/** The municipalities that may be meant by a key; a letter left out is found in one spelling or the other: "Ær" is near to "Ærø", "Gladsae" to "Gladsaxe". Near is a third of its letters, or as many as told. */
export function municipalitiesMeant(key: string, most?: number): readonly Municipality[] {
  if (!/\p{L}/u.test(key)) return [];
  return [
    ...new Set([...near(key, places().municipalityByName, most), ...near(spelledOut(key), spelledNames(), most)]),
  ];
}

function remedyFor(key: string): Text {
  const list = municipalitiesMeant(key);
  return list.length === 0 ? say.LOOK_UP : say.oneOfIfMeant(list);
}

function refuseRegion(given: unknown, region: string, path: string): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: say.isRegion(shown(given), region),
    allowed: say.A_MUNICIPALITY,
    remedy: say.GIVE_MUNICIPALITY,
  });
}

function refuseChristiansoe(given: unknown, path: string): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: say.isChristiansoe(shown(given)),
    allowed: say.A_MUNICIPALITY,
    remedy: say.COUNT_CHRISTIANSOE_APART,
  });
}

/** Throws for what is no municipality, and says what it is or which municipalities may be meant. */
export function refuseMunicipality(given: unknown, path: string): never {
  const key = municipalityKey(given);
  const region = regionCalled(given);
  if (region !== undefined) return refuseRegion(given, region.name, path);
  const area = otherAreaCalled(given);
  if (area?.kind === "island" || key === "ertholmene") return refuseChristiansoe(given, path);
  if (area !== undefined) return refuseArea(given, area, path, say.A_MUNICIPALITY);
  refuseUnlikeCode(given, path, say.A_MUNICIPALITY);
  return fail({ kind: placeFailure(given), path, found: given, allowed: say.A_MUNICIPALITY, remedy: remedyFor(key) });
}
