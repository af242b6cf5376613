import { places, type Region, regionCalled } from "./places.ts";
import { refuseRegion } from "./unknownRegion.ts";

export type { Region, RegionId } from "./places.ts";

/**
 * The five regions, sorted by code.
 *
 * Source: Danmarks Statistik, Regioner, landsdele og kommuner.
 *
 * @example
 * ```ts
 * import { regions } from "rammetakst";
 * regions().map((region) => region.code); // => [1081, 1082, 1083, 1084, 1085]
 * ```
 */
export function regions(): readonly Region[] {
  return places().regions;
}

/**
 * The region that an id, a name or a code stands for.
 *
 * Upper and lower case, spaces, hyphens and the spellings aa, ae and oe for å, æ and ø make no difference, and "Region"
 * may be left out.
 *
 * @param given an id (`syddanmark`), a name (`Region Syddanmark`, `Sjælland`), a code (1083, `"1083"`, in StatBank
 *   `"083"`) or StatBank's text (`083 Region Syddanmark`), whose code and name must fit
 * @param path where in the input it is, for the error
 * @throws RuleError `unknown-name` for what is no region, also when it is a municipality; `missing` for
 *   nothing, `malformed` for anything else that is neither text nor a finite number
 *
 * @example
 * ```ts
 * import { findRegion } from "rammetakst";
 * findRegion("Region Sjælland").id; // => "sjaelland"
 * findRegion(1083).name; // => "Region Syddanmark"
 * findRegion("083 Region Syddanmark").statBankCode; // => "083"
 * ```
 */
export function findRegion(given: string | number, path = ""): Region {
  return regionCalled(given) ?? refuseRegion(given, path);
}
