import { toDecimal } from "../../numbers/exact.ts";
import { compare, minus, ONE, times } from "../../numbers/fraction.ts";
import { sources } from "../../parameters/parameters.ts";
import type { Computed } from "./computed.ts";
import type { TariffFinding } from "./finding.ts";
import * as say from "./findingWords.ts";
import { calendarDays, placesTimesOccupancy } from "./readUse.ts";

const notShown = (): TariffFinding => ({
  code: "occupancy-not-shown",
  severity: "warning",
  message: say.OCCUPANCY_NOT_SHOWN,
  figures: {},
  source: sources.occupancyOrder,
  mark: "law",
  remedy: say.GIVE_OCCUPANCY,
});

/** Whether a tariff is of places: an hour or a case of support at home has none, and so no occupancy to show. */
const hasPlaces = ({ use: { places }, input: { unit } }: Computed): boolean =>
  places !== undefined || (unit !== "hour" && unit !== "case");

function occupancyFindings(computed: Computed): TariffFinding[] {
  const { occupancy } = computed.use;
  if (occupancy === undefined) return hasPlaces(computed) ? [notShown()] : [];
  if (compare(occupancy, ONE) <= 0) return [];
  return [
    {
      code: "occupancy-above-one",
      severity: "info",
      message: say.occupancyAboveOne(occupancy),
      figures: { occupancy: toDecimal(occupancy) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_PLACES,
    },
  ];
}

/** A year of more days than the tariff is computed on brings more revenue, if every day is invoiced. */
function leapFinding({ use, input, tariff }: Computed): TariffFinding[] {
  const { units, places, occupancy } = use;
  const actual = calendarDays(input.year);
  if (units?.counting !== "fixed" || places === undefined || occupancy === undefined) return [];
  const { number, known } = units;
  if (known === undefined || compare(actual, number) <= 0) return [];
  const more = minus(actual, number);
  const extra = times(times(times(places, occupancy), more), tariff);
  return [
    {
      code: "leap-year-on-fixed-days",
      severity: "info",
      message: say.leapYear({ year: input.year, days: number, calendarDays: actual, more, extraRevenue: extra }),
      figures: { days: toDecimal(number), calendarDays: toDecimal(actual), extraRevenue: toDecimal(extra) },
      source: known.source,
      mark: known.mark,
      remedy: say.COUNT_CALENDAR_DAYS,
    },
  ];
}

function beyondFinding({ use: { units }, input: { year } }: Computed): TariffFinding[] {
  const actual = calendarDays(year);
  if (units?.counting === undefined || compare(units.number, actual) <= 0) return [];
  return [
    {
      code: "days-beyond-year",
      severity: "warning",
      message: say.daysBeyondYear(units.number, actual, year),
      figures: { days: toDecimal(units.number), calendarDays: toDecimal(actual) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.CHECK_DAYS,
    },
  ];
}

function quantityFinding({ use, input }: Computed): TariffFinding[] {
  const full = input.unit === "year" ? placesTimesOccupancy(use) : undefined;
  if (full === undefined || compare(full, use.quantity) === 0) return [];
  return [
    {
      code: "quantity-differs-from-places",
      severity: "warning",
      message: say.quantityDiffers(use.quantity, full),
      figures: { quantity: toDecimal(use.quantity), placesTimesOccupancy: toDecimal(full) },
      source: sources.ownReading,
      mark: "derived",
      remedy: say.LEAVE_QUANTITY_OUT,
    },
  ];
}

/** What a user should know of the use that the costs are divided by. */
export function useFindings(computed: Computed): TariffFinding[] {
  return [
    ...occupancyFindings(computed),
    ...leapFinding(computed),
    ...beyondFinding(computed),
    ...quantityFinding(computed),
  ];
}
