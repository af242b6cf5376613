import { fail, nearest, shown } from "../errors.ts";
import { atFirstUse } from "../given/atFirstUse.ts";
import type { Text } from "../words.ts";
import { spelledOut } from "./names.ts";
import { refuseArea } from "./otherArea.ts";
import { type Municipality, municipalityKey, otherAreaCalled, placeFailure, places, regionCalled } from "./places.ts";
import { refuseUnlikeCode } from "./unlikeCode.ts";

const ALLOWED: Text = Object.freeze({
  da: "navnet eller koden på en af de 98 kommuner",
  en: "the name or the code of one of the 98 municipalities",
});
const LOOK_UP: Text = Object.freeze({
  da: "slå navn og kode op i municipalities()",
  en: "look up name and code in municipalities()",
});
const MOST_SUGGESTED = 2;

/** The municipalities by their names with aa, ae and oe; a round of notices may ask for them a hundred thousand times. */
const spelledNames = atFirstUse(
  (): ReadonlyMap<string, Municipality> =>
    new Map([...places().municipalityByName].map(([name, each]) => [spelledOut(name), each])),
);

/** The municipalities whose names are near to what was written in one spelling, the nearest first. */
function near(key: string, byName: ReadonlyMap<string, Municipality>): readonly Municipality[] {
  const found = new Set<Municipality>();
  let names = [...byName.keys()];
  while (found.size < MOST_SUGGESTED) {
    const name = nearest(key, names) ?? "";
    const municipality = byName.get(name);
    if (municipality === undefined) break;
    found.add(municipality);
    names = names.filter((each) => each !== name);
  }
  return [...found];
}

/** A letter left out is found in one spelling or the other: "Ær" is near to "Ærø", "Gladsae" to "Gladsaxe". */
function meant(key: string): readonly Municipality[] {
  if (!/\p{L}/u.test(key)) return [];
  return [...new Set([...near(key, places().municipalityByName), ...near(spelledOut(key), spelledNames())])];
}

function remedyFor(key: string): Text {
  const list = meant(key);
  if (list.length === 0) return LOOK_UP;
  const say = (or: string, code: string): string =>
    list.map((municipality) => `${municipality.name} (${code} ${municipality.code})`).join(` ${or} `);
  return {
    da: `skriv ${say("eller", "kode")}, hvis det er det, der menes`,
    en: `write ${say("or", "code")} if that is what is meant`,
  };
}

function refuseRegion(given: unknown, region: string, path: string): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: { da: `${shown(given)}, der er ${region}`, en: `${shown(given)}, which is ${region}` },
    allowed: ALLOWED,
    remedy: {
      da: "skriv en af regionens kommuner, eller giv regionen dér, hvor der bedes om en region",
      en: "write one of the region's municipalities, or give the region where a region is asked for",
    },
  });
}

function refuseChristiansoe(given: unknown, path: string): never {
  return fail({
    kind: "unknown-name",
    path,
    foundAs: {
      da: `${shown(given)} (Christiansø er ikke en kommune og hører ikke under nogen)`,
      en: `${shown(given)} (Christiansø is no municipality and belongs to none)`,
    },
    allowed: ALLOWED,
    remedy: {
      da: "udelad Christiansø, eller opgør øen for sig ved siden af de 98 kommuner",
      en: "leave Christiansø out, or count it on its own beside the 98 municipalities",
    },
  });
}

/** Throws for what is no municipality, and says what it is or which municipalities may be meant. */
export function refuseMunicipality(given: unknown, path: string): never {
  const key = municipalityKey(given);
  const region = regionCalled(given);
  if (region !== undefined) return refuseRegion(given, region.name, path);
  const area = otherAreaCalled(given);
  if (area?.kind === "island" || key === "ertholmene") return refuseChristiansoe(given, path);
  if (area !== undefined) return refuseArea(given, area, path, ALLOWED);
  refuseUnlikeCode(given, path, ALLOWED);
  return fail({ kind: placeFailure(given), path, found: given, allowed: ALLOWED, remedy: remedyFor(key) });
}
