import type { Decimal } from "../../decimal.ts";
import { countIn } from "../../numbers/inOere.ts";
import { kronerOf } from "../../numbers/ofOere.ts";
import { placedAs } from "../../refusals.ts";
import type { OccupancyOffer, OfferService } from "../report/input.ts";
import type { OccupancyReport } from "../report/result.ts";
import { MILLIONTHS } from "./days.ts";
import type { ReadColumns } from "./read.ts";
import * as say from "./words.ts";

function serviceAt(columns: ReadColumns, at: number, number: number): OfferService {
  const { places, occupiedDays, budgetedOccupancy, openingDays, countsPlaces, tariff } = columns;
  return {
    id: number,
    places: places[at] as number,
    countsPlaces: countsPlaces === undefined || countsPlaces[at] === 1,
    openingDays: openingDays === undefined ? "all" : (openingDays[at] as number),
    budgetedOccupancy: typeof budgetedOccupancy === "number" ? budgetedOccupancy : (budgetedOccupancy[at] as number),
    occupiedDays: occupiedDays[at] as number,
    ...(tariff !== undefined && { tariff: kronerOf(tariff[at] as number, `offers[0].services[${number - 1}].tariff`) }),
  };
}

/** An offer of the columns as the full report takes it. */
export function offerAt(columns: ReadColumns, offer: number, id: string | number): OccupancyOffer {
  const { starts, budget } = columns;
  const [from, to] = [starts[offer] as number, starts[offer + 1] as number];
  return {
    id,
    name: String(id),
    budget: budget === undefined ? 0 : kronerOf(budget[offer] as number, "offers[0].budget"),
    services: Array.from({ length: to - from }, (_, i) => serviceAt(columns, from + i, i + 1)),
  };
}

/** Makes the report of one offer; what is refused of it is called by its place among all. */
export function calledByPlace(offer: number, report: () => OccupancyReport): OccupancyReport {
  return placedAs((path) => path.replace(/^offers\[0\]/, `offers[${offer}]`), report);
}

export const inMillionths = (rate: Decimal, path: string): number => countIn(rate, MILLIONTHS, path, say.NOT_HELD);
export const inOere = (amount: Decimal, path: string): number => countIn(amount, 100, path, say.NOT_HELD);
