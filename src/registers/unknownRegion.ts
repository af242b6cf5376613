import { fail, nearest, shown } from "../errors.ts";
import type { Text } from "../words.ts";
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

const ALLOWED: Text = Object.freeze({
  da: "en af de fem regioner: hovedstaden, sjaelland, syddanmark, midtjylland eller nordjylland, eller dens navn eller kode (1081-1085, i Statistikbanken 081-085)",
  en: "one of the five regions: hovedstaden, sjaelland, syddanmark, midtjylland or nordjylland, or its name or code (1081-1085, in StatBank 081-085)",
});

/** The region whose name is near to what was written. */
function meant(key: string): Region | undefined {
  const { regionByKey } = places();
  const names = [...regionByKey.keys()].filter((each) => !/^\d/.test(each));
  return regionByKey.get(nearest(key, names) ?? "");
}

function refuseMunicipality(given: unknown, path: string, { name, region }: Municipality): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: {
      da: `${shown(given)}, der er kommunen ${name}`,
      en: `${shown(given)}, which is the municipality of ${name}`,
    },
    allowed: ALLOWED,
    remedy: {
      da: `skriv ${region}, hvis det er kommunens region, der menes; ellers giv kommunen dér, hvor der bedes om en kommune`,
      en: `write ${region} if the municipality's region is meant; else give the municipality where one is asked for`,
    },
  });
}

/** Throws for what is no region, and says what it is or which region may be meant. */
export function refuseRegion(given: unknown, path: string): never {
  const municipality = municipalityCalled(given);
  if (municipality !== undefined) return refuseMunicipality(given, path, municipality);
  const area = otherAreaCalled(given);
  if (area !== undefined) return refuseArea(given, area, path, ALLOWED);
  refuseUnlikeCode(given, path, ALLOWED);
  const region = meant(placeKey(given));
  const remedy: Text = {
    da: region ? `skriv ${region.id}, hvis det er ${region.name}, der menes` : "vælg en af dem",
    en: region ? `write ${region.id} if ${region.name} is what is meant` : "choose one of them",
  };
  return fail({ kind: placeFailure(given), path, found: given, allowed: ALLOWED, remedy });
}
