import { dayBefore } from "../../dates.ts";
import { ResultDecimal } from "../../decimal.ts";
import { groupsOf } from "../../groups.ts";
import type { OccupancyOffer, OfferClosure, OfferService, OpeningDays } from "../../occupancy/report/input.ts";
import { inAnyCase, inOneForm } from "../../sameText.ts";
import type { TableFault } from "../faults/fault.ts";
import { isTold } from "../kinds/isTold.ts";
import { byOffer } from "../kinds/offers.ts";
import { cellsOf, rowFault } from "../kinds/rowFault.ts";
import { shared } from "../kinds/shared.ts";
import type { OccupancyRow, OccupancyTable } from "./reported.ts";
import { countsPlaces } from "./rowChecks.ts";
import * as say from "./words.ts";

/** The rows of one offer: of one name, and of one operator where several have an offer of that name. */
export interface OfferGroup {
  readonly name: string;
  readonly operator: string | undefined;
  readonly rows: readonly OccupancyRow[];
  /** Whether another operator has an offer of the name. */
  readonly isShared: boolean;
}

/** The rows of one name by their operators; a row that names none is of the operator above it. */
function byOperator(name: string, rows: readonly OccupancyRow[]): OfferGroup[] {
  let last: string | undefined;
  const named = rows.map((row) => {
    last = row.values.operator ?? last;
    return { row, operator: last };
  });
  const first = named.find(({ operator }) => operator !== undefined)?.operator;
  const groups = [...groupsOf(named, ({ operator = first ?? "" }) => inAnyCase(operator)).values()];
  return groups.map((group) => ({
    name: inOneForm(name),
    operator: group.find(({ operator }) => operator !== undefined)?.operator,
    rows: group.map(({ row }) => row),
    isShared: groups.length > 1,
  }));
}

/** The offers of a table, in the order of their first rows. */
export const offerGroups = ({ rows }: OccupancyTable): OfferGroup[] =>
  byOffer(rows).flatMap(({ offer, rows: own }) => byOperator(offer, own));

/** A row's id as a service: where it stands. */
export const serviceId = ({ sheet, row }: OccupancyRow): string => `${sheet}!${row}`;

/** In place of a cell that cannot be read: its offer is withheld. */
const NONE = new ResultDecimal(0);

function placesOf(
  { values: { places = NONE, newPlaces, newPlacesFrom } }: OccupancyRow,
  year: number,
): OfferService["places"] {
  if (newPlaces === undefined || newPlacesFrom === undefined) return places;
  if (newPlacesFrom <= `${year}-01-01`) return newPlaces;
  return [
    { places, to: dayBefore(newPlacesFrom) },
    { places: newPlaces, from: newPlacesFrom },
  ];
}

function openingOf({ values: { openingDays = NONE, openingDaysOfYear: year } }: OccupancyRow, days: Days): OpeningDays {
  if (year === undefined || (year === "all" && openingDays === "all")) return openingDays;
  return { period: openingDays === "all" ? days.period : openingDays, year: year === "all" ? days.year : year };
}

/** The days of the period and of the year in the calendar. */
export interface Days {
  readonly period: number;
  readonly year: number;
}

function serviceOf(row: OccupancyRow, name: string, year: number, days: Days): OfferService {
  const { service, budgetedOccupancy = 0, occupiedDays = 0, tariff } = row.values;
  return {
    id: serviceId(row),
    name: inOneForm(service ?? name),
    places: placesOf(row, year),
    countsPlaces: countsPlaces(row.values),
    openingDays: openingOf(row, days),
    budgetedOccupancy,
    occupiedDays,
    ...(tariff !== undefined && { tariff }),
  };
}

/** The same service with the same places and days twice in an offer. */
function sameServices(read: OccupancyTable, rows: readonly OccupancyRow[]): TableFault[] {
  const keyOf = ({ values: { service = "", places, occupiedDays, tariff } }: OccupancyRow) =>
    JSON.stringify([inAnyCase(service), places, occupiedDays, tariff]);
  return [...groupsOf(rows, keyOf).values()].flatMap(([first, ...others]) =>
    others.map((row) => {
      const [place = ""] = first === undefined ? [] : cellsOf(read, first, ["offer"]);
      const fault = { ...say.sameService(place), kind: "duplicate", severity: "error" } as const;
      return rowFault(read, row, ["service", "occupiedDays"], fault);
    }),
  );
}

interface ReadClosure {
  readonly closure?: OfferClosure;
  readonly faults: readonly TableFault[];
}

/** The closure that an offer's rows tell of: its first day and who closed it belong together. */
function closureOf(read: OccupancyTable, rows: readonly OccupancyRow[]): ReadClosure {
  const [from, by] = [shared(read, rows, "closedFrom"), shared(read, rows, "closedBy")];
  const faults = [...from.faults, ...by.faults];
  if (from.value !== undefined && by.value !== undefined) {
    return { closure: { from: from.value, by: by.value as OfferClosure["by"] }, faults };
  }
  const row = rows.find(({ values }) => values.closedFrom !== undefined || values.closedBy !== undefined);
  const missing = from.value === undefined ? "closedFrom" : "closedBy";
  if (row === undefined || isTold(read, rows, missing)) return { faults };
  const reason = missing === "closedFrom" ? say.NO_CLOSING_DAY : say.NO_CLOSER;
  return { faults: [...faults, rowFault(read, row, [missing], { ...reason, kind: "missing", severity: "error" })] };
}

function initiativesOf(rows: readonly OccupancyRow[]): string[] {
  const texts = rows.flatMap(({ values: { initiatives } }) => initiatives ?? []).map(inOneForm);
  return [...new Map(texts.map((text) => [inAnyCase(text), text])).values()];
}

/** An offer as its rows give it, or nothing where it lacks something; and what is wrong with its rows together. */
export interface ReadOffer {
  readonly offer?: OccupancyOffer;
  readonly faults: readonly TableFault[];
}

/** An offer of a table in a year: what belongs to it may stand in all of its rows or in the first. */
export function offerOf(read: OccupancyTable, group: OfferGroup, year: number, days: Days): ReadOffer {
  const { name, operator, rows, isShared } = group;
  const own = (key: "budget" | "carriedIn" | "backRegulationInTariff" | "result") => shared(read, rows, key);
  const amounts = [own("budget"), own("carriedIn"), own("backRegulationInTariff"), own("result")] as const;
  const [budget, carriedIn, backRegulation, result] = amounts;
  const expects = shared(read, rows, "expectsBackRegulation");
  const { closure, faults: ofClosure } = closureOf(read, rows);
  const [first] = rows;
  const noBudget =
    budget.value === undefined && first !== undefined && !isTold(read, rows, "budget")
      ? [rowFault(read, first, ["budget"], { ...say.NO_BUDGET, kind: "missing", severity: "error" })]
      : [];
  const ofAmounts = [...amounts, expects].flatMap(({ faults }) => faults);
  const faults = [...ofAmounts, ...ofClosure, ...noBudget, ...sameServices(read, rows)];
  const isWhole = !rows.some(({ hasError }) => hasError) && !faults.some(({ severity }) => severity === "error");
  if (!isWhole || budget.value === undefined) return { faults };
  const offer: OccupancyOffer = {
    id: isShared ? `${name}, ${operator}` : name,
    name,
    ...(operator !== undefined && { operator: inOneForm(operator) }),
    budget: budget.value,
    services: rows.map((row) => serviceOf(row, name, year, days)),
    ...(carriedIn.value !== undefined && { carriedIn: carriedIn.value }),
    ...(backRegulation.value !== undefined && { backRegulationInTariff: backRegulation.value }),
    ...(result.value !== undefined && { result: result.value }),
    ...(closure !== undefined && { closure }),
    initiatives: initiativesOf(rows),
    ...(expects.value !== undefined && { expectsBackRegulation: expects.value }),
  };
  return { offer, faults };
}
