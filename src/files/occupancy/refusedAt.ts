import type { Failure } from "../../errors.ts";
import type { TableFault } from "../faults/fault.ts";
import { notUsable } from "../kinds/notUsable.ts";
import type { OfferRead } from "./readOccupancy.ts";
import type { OccupancyKey, OccupancyTable } from "./reported.ts";

/** The columns that the parts of an offer come from. */
const COLUMNS: Readonly<Record<string, OccupancyKey>> = {
  budget: "budget",
  carriedIn: "carriedIn",
  backRegulationInTariff: "backRegulationInTariff",
  result: "result",
  closure: "closedFrom",
  initiatives: "initiatives",
  operator: "operator",
  places: "places",
  openingDays: "openingDays",
  budgetedOccupancy: "budgetedOccupancy",
  occupiedDays: "occupiedDays",
  tariff: "tariff",
};

/** The column of a refused part; a stretch of places that has a day is of the new places. */
function keyOf(path: string): OccupancyKey {
  if (/\.places\[\d+\]\.(?:from|to)$/.test(path)) return "newPlacesFrom";
  if (/\.places\[1\]/.test(path)) return "newPlaces";
  if (path.endsWith("openingDays.year")) return "openingDaysOfYear";
  const parts = path.replace(/\[\d+\]/g, "").split(".");
  return parts.flatMap((part) => COLUMNS[part] ?? [])[0] ?? "offer";
}

/** What is refused of an offer that was given alone, by the cell that it comes from. */
export function refusedAt(read: OccupancyTable, { rows }: OfferRead, failure: Failure): TableFault {
  const [, at] = /services\[(\d+)\]/.exec(failure.path) ?? [];
  const key = keyOf(failure.path);
  const stated = rows.find(({ values }) => values[key] !== undefined);
  const row = at === undefined ? stated : rows[Number(at)];
  return notUsable(read, row ?? (rows[0] as OfferRead["rows"][number]), [key], failure);
}
