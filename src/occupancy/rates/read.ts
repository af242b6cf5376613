import { fail } from "../../errors.ts";
import { knownKeys } from "../../reports/given.ts";
import { isGivenColumn, refuseWithoutMemory } from "../../rules/columns/givenColumn.ts";
import { copyOf, isBytes, isFloats, KIND_NAMES } from "../../rules/columns/kinds.ts";
import { oereColumn, wholeNumbers } from "../../rules/columns/words.ts";
import type { OccupancyColumns } from "./input.ts";
import * as say from "./words.ts";

type Key = keyof OccupancyColumns;
type Asked = ReturnType<typeof oereColumn>;

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

class Reader {
  readonly #given: Readonly<Record<string, unknown>>;

  constructor(given: unknown) {
    knownKeys(given, KEYS, "columns");
    this.#given = given as Readonly<Record<string, unknown>>;
  }

  value(key: Key): unknown {
    return this.#given[key];
  }

  optional(key: Key, places: number, words: typeof say.offerForEach, asked = wholeNumbers(KIND_NAMES)) {
    const found = this.#given[key];
    if (found === undefined) return undefined;
    if (!isGivenColumn(found, `columns.${key}`)) return this.refuse(key, asked);
    return found.length === places ? new Float64Array(found) : this.refuseLength(key, found.length, words(places));
  }

  needed(key: Key, places: number): Float64Array {
    return this.optional(key, places, say.serviceForEach) ?? this.refuse(key, wholeNumbers(KIND_NAMES));
  }

  refuse(key: Key, asked: Asked): never {
    const found = this.#given[key];
    return fail({ kind: found === undefined ? "missing" : "malformed", path: `columns.${key}`, found, ...asked });
  }

  refuseLength(key: Key, found: number, asked: Asked): never {
    return fail({ kind: "malformed", path: `columns.${key}`, found, ...asked });
  }
}

function checkCount(path: string, count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= MOST_SERVICES) return;
  fail({ kind: "out-of-range", path, found: count, ...say.COUNT_OF_SERVICES });
}

/** Where the services of each offer begin. */
function startsOf(read: Reader): Int32Array {
  const [services, places] = [read.value("services") ?? 1, read.value("places")];
  const rows = isGivenColumn(places, "columns.places")
    ? places.length
    : read.refuse("places", wholeNumbers(KIND_NAMES));
  if (typeof services !== "number") {
    if (!isGivenColumn(services, "columns.services")) return read.refuse("services", say.COUNT_OF_SERVICES);
    const starts = new Int32Array(services.length + 1);
    for (let offer = 0; offer < services.length; offer++) {
      checkCount(`columns.services[${offer}]`, services[offer] as number);
      starts[offer + 1] = (starts[offer] as number) + (services[offer] as number);
    }
    return starts;
  }
  checkCount("columns.services", services);
  if (rows % services !== 0) read.refuseLength("places", rows, say.wholeOffers(services));
  const even = new Int32Array(rows / services + 1);
  for (let offer = 1; offer < even.length; offer++) even[offer] = offer * services;
  return even;
}

function sharesOf(read: Reader, rows: number): number | Float64Array {
  const found = read.value("budgetedOccupancy");
  if (typeof found === "number") return found;
  refuseWithoutMemory(found, "columns.budgetedOccupancy");
  if (!isFloats(found)) return read.refuse("budgetedOccupancy", say.SHARES);
  return found.length === rows
    ? copyOf(found)
    : read.refuseLength("budgetedOccupancy", found.length, say.serviceForEach(rows));
}

function flagsOf(read: Reader, rows: number): Uint8Array | undefined {
  const found = read.value("countsPlaces");
  if (found === undefined) return undefined;
  refuseWithoutMemory(found, "columns.countsPlaces");
  if (!isBytes(found)) return read.refuse("countsPlaces", say.FLAGS);
  if (found.length !== rows) return read.refuseLength("countsPlaces", found.length, say.serviceForEach(rows));
  const odd = found.findIndex((each) => each > 1);
  if (odd >= 0) fail({ kind: "out-of-range", path: `columns.countsPlaces[${odd}]`, found: found[odd], ...say.FLAGS });
  return copyOf(found);
}

/** The columns given; what stands in them is looked at where it is computed with. */
export function readColumns(given: unknown): ReadColumns {
  const read = new Reader(given);
  const starts = startsOf(read);
  const offers = starts.length - 1;
  const rows = starts[offers] as number;
  const tariff = read.optional("tariff", rows, say.serviceForEach, oereColumn(KIND_NAMES));
  const budget = read.optional("budget", offers, say.offerForEach, oereColumn(KIND_NAMES));
  if (tariff !== undefined && budget === undefined) read.refuse("budget", say.BUDGET_WITH_TARIFF);
  return {
    offers,
    starts,
    places: read.needed("places", rows),
    occupiedDays: read.needed("occupiedDays", rows),
    budgetedOccupancy: sharesOf(read, rows),
    openingDays: read.optional("openingDays", rows, say.serviceForEach),
    countsPlaces: flagsOf(read, rows),
    tariff,
    budget,
    isTariffStated: undefined,
    isLeft: undefined,
  };
}
