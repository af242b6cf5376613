import { fail, nearest, shown } from "../errors.ts";
import { refuseArea } from "./otherArea.ts";
import {
  type Municipality,
  municipalityCalled,
  otherAreaCalled,
  placeFailure,
  placeKey,
  places,
  type Region,
} from "./places.ts";
import { refuseUnlikeCode } from "./unlikeCode.ts";
import * as say from "./words.ts";

/** The region whose name is near to what was written. */
export function regionMeant(key: string): Region | undefined {
  const { regionByKey } = places();
  const names = [...regionByKey.keys()].filter((each) => !/^\d/.test(each));
  return regionByKey.get(nearest(key, names) ?? "");
}

function refuseMunicipality(given: unknown, path: string, { name, region }: Municipality): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: say.isMunicipality(shown(given), name),
    allowed: say.A_REGION,
    remedy: say.writeRegionOfMunicipality(region),
  });
}

/** Throws for what is no region, and says what it is or which region may be meant. */
export function refuseRegion(given: unknown, path: string): never {
  const municipality = municipalityCalled(given);
  if (municipality !== undefined) return refuseMunicipality(given, path, municipality);
  const area = otherAreaCalled(given);
  if (area !== undefined) return refuseArea(given, area, path, say.A_REGION);
  refuseUnlikeCode(given, path, say.A_REGION);
  const region = regionMeant(placeKey(given));
  const remedy = region === undefined ? say.CHOOSE_REGION : say.writeRegionIfMeant(region.id, region.name);
  return fail({ kind: placeFailure(given), path, found: given, allowed: say.A_REGION, remedy });
}
