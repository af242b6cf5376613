import type { Agreement } from "../../agreements/agreement.ts";
import { agreementInForce } from "../../agreements/agreementInForce.ts";
import type { IsoDate } from "../../dates.ts";
import { groupsOf } from "../../groups.ts";
import { municipalityCalled, type RegionId, regionCalled } from "../../registers/places.ts";
import type { TableOptions } from "../options.ts";

/** Where no place says otherwise: most of the known rules are of this region. */
const OTHERWISE: RegionId = "syddanmark";

/** The region that most of some places lie in; a place is a municipality's code, or what a municipality or region is called. */
function regionOf(places: readonly (number | string)[]): RegionId | undefined {
  const known = places.flatMap((place) => municipalityCalled(place)?.region ?? regionCalled(place)?.id ?? []);
  const groups = [...groupsOf(known, (region) => region).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

/**
 * The agreement that rows are computed by on a day: the one given, or that in force in the region that most of their places
 * lie in. Where nothing else is asked, the last known values are carried on, and a finding says so.
 */
export function agreementOn(
  { agreement, region, date, asked = { mode: "lenient" } }: TableOptions,
  day: IsoDate,
  places: readonly (number | string)[],
): Agreement {
  return agreement ?? agreementInForce(region ?? regionOf(places) ?? OTHERWISE, date ?? day, asked);
}
