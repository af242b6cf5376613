import type { Agreement } from "../../agreements/agreement.ts";
import { agreementInForce, agreementPeriods } from "../../agreements/agreementInForce.ts";
import { type IsoDate, isWithin } from "../../dates.ts";
import { type Failure, RuleError } from "../../errors.ts";
import { groupsOf } from "../../groups.ts";
import { municipalityCalled, type RegionId, regionCalled } from "../../registers/places.ts";
import { attempted } from "../attempted.ts";
import type { JobOptions } from "../options.ts";

/** Where no place says otherwise: most of the known rules are of this region. */
export const OTHERWISE: RegionId = "syddanmark";

/** The region that most of some places lie in, of several with as many the first; a place is a municipality's code, or what a municipality or region is called. */
function regionOf(places: readonly (number | string)[]): RegionId | undefined {
  const known = places.flatMap((place) => municipalityCalled(place)?.region ?? regionCalled(place)?.id ?? []);
  const groups = [...groupsOf(known, (region) => region).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}

/** The first of those days that lie in the period which most of them lie in, of several with as many the first; where no period has any, the first at all. */
function dayOfMost(region: RegionId, days: readonly IsoDate[]): IsoDate {
  const inOrder = days.toSorted();
  const periods = agreementPeriods.filter((period) => period.region === region);
  const within = periods.map(({ from, to }) => inOrder.filter((day) => isWithin(day, from, to)));
  const [most] = within.toSorted((one, other) => other.length - one.length);
  return most?.[0] ?? inOrder[0] ?? "";
}

/**
 * The agreement that rows are computed by: the one given, or that in force in the region that most of their places lie in, on
 * the first of their days in the agreement that most of them lie in. That there is none on the table's own days is no fault of the call.
 */
export function agreementOn(
  { agreement, region, date, asked }: JobOptions,
  days: readonly IsoDate[],
  places: readonly (number | string)[],
): { readonly made: Agreement } | { readonly failure: Failure } {
  if (agreement !== undefined) return { made: agreement };
  const where = region ?? regionOf(places) ?? OTHERWISE;
  const found = attempted(() => agreementInForce(where, date ?? dayOfMost(where, days), asked));
  const isOfCall = "failure" in found && (date !== undefined || found.failure.path.startsWith("options"));
  if (isOfCall) throw new RuleError(found.failure);
  return found;
}
