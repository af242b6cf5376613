import { knownKeys } from "../../reports/given.ts";
import { givenColumn } from "../../rules/columns/givenColumn.ts";
import { copyOf, isFloats, KIND_NAMES } from "../../rules/columns/kinds.ts";
import { PlacedColumns } from "../../rules/columns/placedColumns.ts";
import { oereColumn, wholeNumbers } from "../../rules/columns/words.ts";
import type { OccupancyColumns } from "./input.ts";
import * as say from "./words.ts";

type Key = keyof OccupancyColumns;

const KEYS: readonly Key[] = [
  "services",
  "places",
  "occupiedDays",
  "budgetedOccupancy",
  "openingDays",
  "countsPlaces",
  "tariff",
  "budget",
];

const MOST_SERVICES = 200;

/** Columns that were checked: of the lengths asked for, and copied, so that what is changed in them later changes no answer. */
export interface ReadColumns {
  readonly offers: number;
  /** Where the services of each offer begin, and as the last one how many there are. */
  readonly starts: Int32Array;
  readonly places: Float64Array;
  readonly occupiedDays: Float64Array;
  readonly budgetedOccupancy: number | Float64Array;
  readonly openingDays: Float64Array | undefined;
  readonly countsPlaces: Uint8Array | undefined;
  readonly tariff: Float64Array | undefined;
  readonly budget: Float64Array | undefined;
  /** Of rows 1 for each offer whose services all state a tariff; nothing where what holds for one holds for all. */
  readonly isTariffStated: Uint8Array | undefined;
  /** 1 for each offer that is left to its full report whatever its figures are; nothing where none is. */
  readonly isLeft: Uint8Array | undefined;
}

type Read = PlacedColumns<Key>;

const NUMBERS = wholeNumbers(KIND_NAMES);
const AMOUNTS = oereColumn(KIND_NAMES);

/** Where the services of each offer begin. */
function startsOf(read: Read): Int32Array {
  const services = read.value("services") ?? 1;
  const rows = read.column("places", NUMBERS).length;
  return read.starts({
    key: "services",
    counts: typeof services === "number" ? services : read.column("services", say.COUNT_OF_SERVICES),
    most: MOST_SERVICES,
    asked: say.COUNT_OF_SERVICES,
    of: "places",
    rows,
    uneven: say.wholeOffers,
  });
}

function sharesOf(read: Read, rows: number): number | Float64Array {
  const found = read.value("budgetedOccupancy");
  if (typeof found === "number") return found;
  const shares = givenColumn(found, "columns.budgetedOccupancy");
  if (!isFloats(shares)) return read.refuse("budgetedOccupancy", say.SHARES);
  if (shares.length !== rows) return read.refuseLength("budgetedOccupancy", shares.length, say.serviceForEach(rows));
  return shares === found ? copyOf(shares) : shares;
}

/** The columns given; what stands in them is looked at where it is computed with. */
export function readColumns(given: unknown): ReadColumns {
  knownKeys(given, KEYS, "columns");
  const read: Read = new PlacedColumns(given);
  const starts = startsOf(read);
  const offers = starts.length - 1;
  const rows = starts[offers] as number;
  const tariff = read.optional("tariff", rows, say.serviceForEach, AMOUNTS);
  const budget = read.optional("budget", offers, say.offerForEach, AMOUNTS);
  if (tariff !== undefined && budget === undefined) read.refuse("budget", say.BUDGET_WITH_TARIFF);
  return {
    offers,
    starts,
    places: read.needed("places", rows, say.serviceForEach, NUMBERS),
    occupiedDays: read.needed("occupiedDays", rows, say.serviceForEach, NUMBERS),
    budgetedOccupancy: sharesOf(read, rows),
    openingDays: read.optional("openingDays", rows, say.serviceForEach, NUMBERS),
    countsPlaces: read.flags("countsPlaces", rows, say.serviceForEach, say.FLAGS),
    tariff,
    budget,
    isTariffStated: undefined,
    isLeft: undefined,
  };
}
