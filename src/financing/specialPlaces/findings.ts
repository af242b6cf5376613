import type { Finding } from "../../findings/finding.ts";
import { sources } from "../../parameters/parameters.ts";
import type { PlaceUse } from "./days.ts";
import type { ReadStay } from "./read.ts";
import type { SpecialPlacesFindingCode } from "./result.ts";
import * as say from "./words.ts";

type SpecialPlacesFinding = Finding<SpecialPlacesFindingCode>;

function moreStaysThanPlaces({ overfull }: PlaceUse): SpecialPlacesFinding[] {
  if (overfull === undefined) return [];
  return [
    {
      code: "more-stays-than-places",
      severity: "warning",
      message: say.moreStays(overfull),
      figures: { first: overfull.first, days: String(overfull.days) },
      source: sources.specialPlacesOrder,
      mark: "derived",
      remedy: say.CHECK_STAYS,
    },
  ];
}

function elsewhereCountedUnused({ elsewhere }: PlaceUse): SpecialPlacesFinding[] {
  if (elsewhere === 0) return [];
  return [
    {
      code: "elsewhere-counted-unused",
      severity: "info",
      message: say.elsewhereUnused(elsewhere),
      figures: { days: String(elsewhere) },
      source: sources.ownReading,
      mark: "assumed",
      remedy: say.CHECK_ORDER,
    },
  ];
}

function stayWithoutDays({ used }: PlaceUse, stays: readonly ReadStay[]): SpecialPlacesFinding[] {
  const none = stays.filter((_, i) => used[i] === 0);
  if (none.length === 0) return [];
  const names = none.map(({ municipality, dates }) => say.stayFrom(municipality.name, dates.from));
  return [
    {
      code: "stay-without-days",
      severity: "info",
      message: say.noDaysCount(names),
      figures: { stays: String(none.length) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_DATES,
    },
  ];
}

/** What is doubtful in the days of special places. */
export function specialPlacesFindings(use: PlaceUse, stays: readonly ReadStay[]): SpecialPlacesFinding[] {
  return [...moreStaysThanPlaces(use), ...elsewhereCountedUnused(use), ...stayWithoutDays(use, stays)];
}
