import type { Agreement } from "../../agreements/agreement.ts";
import { agreementInForce, agreementPeriods } from "../../agreements/agreementInForce.ts";
import { type IsoDate, isWithin } from "../../dates.ts";
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
function mainRegion(notices: readonly Notice[]): RegionId | undefined {
  const counts = new Map<RegionId, number>();
  for (const notice of notices) {
    const region = regionOf(notice);
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** Private notices alone say no region; most of the known rules are of this one. */
const OTHERWISE: RegionId = "syddanmark";

/** The first day of effect on which an agreement of the region is in force; where there is none, the first at all. */
function firstDay(region: RegionId, notices: readonly Notice[]): IsoDate {
  const days = [...new Set(notices.map(({ effectiveFrom }) => effectiveFrom))].toSorted();
  const periods = agreementPeriods.filter((period) => period.region === region);
  return days.find((day) => periods.some(({ from, to }) => isWithin(day, from, to))) ?? days[0] ?? "";
}

/** The agreement of the region in which most notices lie, on the first day of effect; a day with a slip in its year is none. */
export function agreementFor(notices: readonly Notice[], { region, date, asked }: TableOptions): Agreement {
  const main = region ?? mainRegion(notices) ?? OTHERWISE;
  return agreementInForce(main, date ?? firstDay(main, notices), asked);
}
