import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import { refuseTwice } from "../../given/distinct.ts";
import { findMunicipality, type Municipality, municipalities } from "../../registers/municipalities.ts";
import { isWholeCountry } from "../../registers/places.ts";
import { findRegion, type Region } from "../../registers/regions.ts";
import type { Text } from "../../words.ts";
import { type ComposedArea, type FinancingScheme, knownInYear, type SchemeArea } from "../schemes/scheme.ts";
import * as refused from "./refusalWords.ts";
import * as say from "./words.ts";

/** An area as a call may name it: a region, one of the scheme's named areas, or a list of municipalities. */
export type GivenArea = string | number | readonly (string | number)[];

/** Whose municipalities share. */
export interface FinancedArea {
  readonly title: Text;
  /** By code. */
  readonly municipalities: readonly Municipality[];
  /** The call gives the municipalities itself, whatever the scheme says. */
  readonly isOwn: boolean;
}

function inRegion({ id, name }: Region): FinancedArea {
  return { title: { da: name, en: name }, municipalities: municipalities(id), isOwn: false };
}

function composed({ region, without = [], also = [] }: ComposedArea, title?: Text): FinancedArea {
  const place = findRegion(region);
  const left = municipalities(place.id).filter(({ name }) => !without.includes(name));
  const list = [...left, ...also.map((name) => findMunicipality(name))].sort((a, b) => a.code - b.code);
  return { title: title ?? { da: place.name, en: place.name }, municipalities: list, isOwn: false };
}

function listed(given: readonly (string | number)[], path: string, isOwn: boolean): FinancedArea {
  const list = given.map((each, i) => findMunicipality(each, `${path}[${i}]`));
  refuseTwice(
    list.map(({ name }) => name),
    (i) => `${path}[${i}]`,
  );
  return { title: say.GIVEN_MUNICIPALITIES, municipalities: list.sort((a, b) => a.code - b.code), isOwn };
}

function refuseMissingArea(scheme: FinancingScheme, path: string, allowed: Text): never {
  return fail({ kind: "missing", path, allowed, ...refused.missingArea(scheme.title) });
}

function refuseOtherArea(scheme: FinancingScheme, { title }: FinancedArea, found: unknown, path: string): never {
  return fail({ kind: "out-of-range", path, found, ...refused.otherArea(scheme.title, title) });
}

function namedArea(
  areas: Extract<SchemeArea, { named: unknown }>["named"],
  scheme: FinancingScheme,
  given: unknown,
  path: string,
): FinancedArea {
  const names = Object.keys(areas);
  const allowed = refused.namedAreas(names.join(", "));
  if (given === undefined) return refuseMissingArea(scheme, path, allowed);
  const area = typeof given === "string" && Object.hasOwn(areas, given) ? areas[given] : undefined;
  if (area !== undefined) return composed(area, area.title);
  const near = nearest(String(given), names);
  const remedy = near ? didYouMean(near) : refused.OTHER_AREAS_NOT_KNOWN;
  return fail({ kind: "unknown-name", path, found: given, allowed, remedy });
}

/** An area that the scheme itself settles; the call may repeat it, but not give another by name. */
function settled(area: Exclude<SchemeArea, "region" | { named: unknown }>): FinancedArea {
  if (area === "country") return { title: say.ALL_MUNICIPALITIES, municipalities: municipalities(), isOwn: false };
  return "region" in area ? composed(area) : listed(area.municipalities, "area", false);
}

function repeats(area: SchemeArea, given: string | number, path: string): boolean {
  if (area === "country") return isWholeCountry(given);
  if (typeof area === "string" || !("region" in area) || area.without !== undefined || area.also !== undefined)
    return false;
  return findRegion(given, path).id === area.region;
}

/** The municipalities that share in a scheme in a year, by what the scheme settles and what the call gives. */
export function financedArea(
  scheme: FinancingScheme,
  year: number,
  given: GivenArea | undefined,
  path: string,
): FinancedArea {
  if (given !== undefined && typeof given !== "string" && typeof given !== "number") return listed(given, path, true);
  const area = knownInYear(scheme.area, year)?.value;
  if (area === undefined || area === "region") {
    if (given === undefined) return refuseMissingArea(scheme, path, refused.REGION_OR_LIST);
    const place = inRegion(findRegion(given, path));
    return area === undefined ? { ...place, isOwn: true } : place;
  }
  if (typeof area === "object" && "named" in area) return namedArea(area.named, scheme, given, path);
  const own = settled(area);
  return given === undefined || repeats(area, given, path) ? own : refuseOtherArea(scheme, own, given, path);
}
