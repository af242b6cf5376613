import { daysBetween, yearOf } from "../../dates.ts";
import type { Period } from "../../given/period/readPeriod.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import { isTold } from "../kinds/isTold.ts";
import { rowFault } from "../kinds/rowFault.ts";
import type { OccupancyKey, OccupancyRow, OccupancyTable, OccupancyValues } from "./reported.ts";
import * as say from "./words.ts";

interface Within {
  readonly year: number;
  readonly days: number;
  /** Whether something is told of a cell of the row. */
  readonly isTold: (key: OccupancyKey) => boolean;
}

type Check = (
  values: OccupancyValues,
  within: Within,
) => (CellFault & { readonly keys: readonly OccupancyKey[] }) | undefined;

/** Whether a row's places count in the occupancy; those of a service of which it is not written do. */
export const countsPlaces = ({ countsPlaces: stated = true }: OccupancyValues): boolean => stated;

const dayOfChange: Check = ({ newPlaces, newPlacesFrom }, { isTold: told }) => {
  if (newPlaces === undefined || newPlacesFrom !== undefined || told("newPlacesFrom")) return undefined;
  return { ...say.NO_DAY_OF_CHANGE, kind: "missing", severity: "error", keys: ["newPlacesFrom", "newPlaces"] };
};

const placesOfChange: Check = ({ newPlaces, newPlacesFrom }, { isTold: told }) => {
  if (newPlacesFrom === undefined || newPlaces !== undefined || told("newPlaces")) return undefined;
  return { ...say.NO_NEW_PLACES, kind: "missing", severity: "error", keys: ["newPlaces", "newPlacesFrom"] };
};

const inYear =
  (key: "newPlacesFrom" | "closedFrom"): Check =>
  ({ [key]: date }, { year }) => {
    if (date === undefined || yearOf(date) === year) return undefined;
    return { ...say.otherYear(year), kind: "out-of-range", severity: "error", keys: [key] };
  };

const noPlaces: Check = (values) => {
  const { places, newPlaces } = values;
  if (places === undefined || !places.isZero() || newPlaces !== undefined || !countsPlaces(values)) return undefined;
  return { ...say.NO_PLACES, kind: "out-of-range", severity: "error", keys: ["places", "countsPlaces"] };
};

const openBeyondPeriod: Check = ({ openingDays }, { days }) => {
  if (openingDays === undefined || openingDays === "all" || openingDays.lessThanOrEqualTo(days)) return undefined;
  return { ...say.moreThanPeriod(days), kind: "out-of-range", severity: "error", keys: ["openingDays"] };
};

const fewerInYear: Check = ({ openingDays, openingDaysOfYear: year }, { days }) => {
  if (openingDays === undefined || year === undefined || year === "all") return undefined;
  const open = openingDays === "all" ? days : openingDays;
  if (year.greaterThanOrEqualTo(open)) return undefined;
  return { ...say.FEWER_IN_YEAR, kind: "contradiction", severity: "error", keys: ["openingDaysOfYear", "openingDays"] };
};

const PACKAGE = /(?<!\p{L})(?:pakke|tillægspakke|tillæg|package|supplement)/iu;

const mayBePackage: Check = ({ service = "", countsPlaces: stated }, { isTold: told }) => {
  if (stated !== undefined || told("countsPlaces") || !PACKAGE.test(service)) return undefined;
  return { ...say.MAY_BE_PACKAGE, kind: "which-service", severity: "question", keys: ["service", "countsPlaces"] };
};

const CHECKS: readonly Check[] = [
  dayOfChange,
  placesOfChange,
  inYear("newPlacesFrom"),
  inYear("closedFrom"),
  noPlaces,
  openBeyondPeriod,
  fewerInYear,
  mayBePackage,
];

/** What is wrong with a row, or must be asked, though each of its cells can be read. */
export function occupancyRowFaults(
  row: OccupancyRow,
  read: OccupancyTable,
  year: number,
  period: Period,
): TableFault[] {
  const within = {
    year,
    days: daysBetween(period.from, period.to) + 1,
    isTold: (key: OccupancyKey) => isTold(read, [row], key),
  };
  const found = CHECKS.flatMap((check) => check(row.values, within) ?? []);
  return found.map(({ keys, ...fault }) => rowFault(read, row, keys, fault));
}

/** What the headings leave open of all rows: whose opening days they are, and what the tariffs are per. */
export function headingFaults(read: OccupancyTable): TableFault[] {
  const [first] = read.rows;
  if (first === undefined) return [];
  const heading = (key: OccupancyKey) => read.columns.find(({ column }) => column.key === key)?.heading;
  const counted = read.rows.find(({ values: { openingDays } }) => openingDays !== undefined && openingDays !== "all");
  const opening = heading("openingDays");
  const isClear = opening === undefined || opening.period !== undefined || /periode|period/i.test(opening.text);
  const isOpen = counted !== undefined && !isClear && heading("openingDaysOfYear") === undefined;
  const unit = heading("tariff")?.unit ?? "day";
  return [
    ...(isOpen
      ? [
          rowFault(read, counted, ["openingDays"], {
            ...say.WHOSE_OPENING_DAYS,
            kind: "which-period",
            severity: "question",
          }),
        ]
      : []),
    ...(unit === "day"
      ? []
      : [rowFault(read, first, ["tariff"], { ...say.PER_DAY_ONLY, kind: "unknown-unit", severity: "error" })]),
  ];
}
