import type { Agreement } from "../../agreements/agreement.ts";
import { agreementInForce } from "../../agreements/agreementInForce.ts";
import type { Notice } from "../../proposals/notice/input.ts";
import { findMunicipality } from "../../registers/municipalities.ts";
import type { RegionId } from "../../registers/places.ts";
import { findRegion } from "../../registers/regions.ts";
import type { TableOptions } from "../options.ts";

/** The region that a notice's offer lies in, where it is stated. */
function regionOf({ operator, location }: Notice): RegionId | undefined {
  if (location !== undefined) return findMunicipality(location).region;
  if (operator.municipality !== undefined) return findMunicipality(operator.municipality).region;
  return operator.region === undefined ? undefined : findRegion(operator.region).id;
}

/** The region in which most notices lie; of several with as many, the first in the table. */
export function mainRegion(notices: readonly Notice[]): RegionId | undefined {
  const counts = new Map<RegionId, number>();
  for (const notice of notices) {
    const region = regionOf(notice);
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** Private notices alone say no region; most of the known rules are of this one. */
const OTHERWISE: RegionId = "syddanmark";

/** The agreement of the region in which most notices lie, on the first day of effect. */
export function agreementFor(notices: readonly Notice[], { region, date, asked }: TableOptions): Agreement {
  const [first = ""] = notices.map(({ effectiveFrom }) => effectiveFrom).toSorted();
  return agreementInForce(region ?? mainRegion(notices) ?? OTHERWISE, date ?? first, asked);
}
