import { type Municipality, municipalityCalled, places, type RegionId } from "./places.ts";
import { findRegion } from "./regions.ts";
import { refuseMunicipality } from "./unknownMunicipality.ts";

export type { Municipality } from "./places.ts";

/**
 * The 98 municipalities, or those of one region, sorted by code.
 *
 * Christiansø (411) is no municipality and is not among them. Source: Danmarks Statistik, Regioner, landsdele og
 * kommuner.
 *
 * @param region the region's id; all when it is not given
 * @throws RuleError `unknown-name` for what is no region
 *
 * @example
 * ```ts
 * import { municipalities } from "rammetakst";
 * municipalities().length; // => 98
 * municipalities("syddanmark").length; // => 22
 * ```
 */
export function municipalities(region?: RegionId): readonly Municipality[] {
  const all = places().municipalities;
  if (region === undefined) return all;
  const { id } = findRegion(region, "region");
  return all.filter((municipality) => municipality.region === id);
}

/**
 * The municipality that a name or a code stands for.
 *
 * Upper and lower case, spaces, hyphens and the spellings aa, ae and oe for å, æ and ø make no difference; "Kommune" and
 * the genitive may be added (`Københavns Kommune`), and a code may have a zero before it (`0461`). StatBank's text
 * (`482 Langeland`) is read where its code and name are of the same municipality. A name that is only nearly right is not
 * guessed: the error says which municipalities may be meant.
 *
 * @param given a name (`Odense`, `Århus Kommune`), a code (461, `"461"`) or both (`461 Odense`)
 * @param path where in the input it is, for the error
 * @throws RuleError `unknown-name` for what is no municipality, also when it is a region, the whole country, a group of
 *   municipalities or Christiansø; `missing` for
 *   nothing, `malformed` for anything else that is neither text nor a finite number
 *
 * @example
 * ```ts
 * import { findMunicipality } from "rammetakst";
 * findMunicipality("odense kommune").code; // => 461
 * findMunicipality("Åbenrå").name; // => "Aabenraa"
 * findMunicipality(820).region; // => "nordjylland"
 * ```
 */
export function findMunicipality(given: string | number, path = ""): Municipality {
  return municipalityCalled(given) ?? refuseMunicipality(given, path);
}
