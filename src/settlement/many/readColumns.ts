import { readAgreements } from "../../agreements/agreementsOfRows.ts";
import { fail } from "../../errors.ts";
import { readRowIds } from "../../given/rowIds.ts";
import { kronerOf } from "../../numbers/ofOere.ts";
import { knownKeys } from "../../reports/given.ts";
import { KIND_NAMES } from "../../rules/columns/kinds.ts";
import { PlacedColumns } from "../../rules/columns/placedColumns.ts";
import { oereColumn } from "../../rules/columns/words.ts";
import type { AccountingYear, Closure } from "../ledger/input.ts";
import type { GivenLedgers } from "./given.ts";
import type { LedgerColumns } from "./input.ts";
import * as say from "./words.ts";

type Key = keyof LedgerColumns;

const KEYS: readonly Key[] = [
  "firstYear",
  "years",
  "revenue",
  "costs",
  "budget",
  "backRegulationInTariff",
  "isBackRegulationStated",
  "carry",
  "isCarryStated",
  "carriedIn",
  "isCarriedInStated",
  "closedBy",
  "closingCosts",
];

const [MOST_YEARS, ONE_OF_CLOSED_BY] = [400, 2];

type Read = PlacedColumns<Key>;

const AMOUNTS = oereColumn(KIND_NAMES);

const forEachYear = (read: Read, key: Key, rows: number): Float64Array | undefined =>
  read.optional(key, rows, say.offersTimesYears, AMOUNTS);
const forEachOffer = (read: Read, key: Key, offers: number): Float64Array | undefined =>
  read.optional(key, offers, say.placeForEach, AMOUNTS);
const neededForEachYear = (read: Read, key: Key, rows: number): Float64Array =>
  read.needed(key, rows, say.offersTimesYears, AMOUNTS);

/** Which amounts of a column are stated. */
function statedIn(read: Read, key: Key, of: Float64Array | undefined, ofPlaces: typeof say.placeForEach) {
  if (read.value(key) !== undefined && of === undefined) return read.refuse(key, say.STATED);
  return read.flags(key, of?.length ?? 0, ofPlaces, say.STATED);
}

/** Where the years of each offer begin, by how many each has. */
function startsOf(read: Read): Int32Array {
  const [years, rows] = [read.value("years"), read.column("revenue", AMOUNTS).length];
  return read.starts({
    key: "years",
    counts: typeof years === "number" ? years : read.column("years", AMOUNTS),
    most: MOST_YEARS,
    asked: say.COUNT_OF_YEARS,
    of: "revenue",
    rows,
    uneven: say.wholeOffers,
  });
}

function firstYearOf(read: Read, offers: number): number | Float64Array {
  const found = read.value("firstYear");
  if (typeof found === "number") return found;
  return read.needed("firstYear", offers, say.placeForEach, say.YEAR_OR_COLUMN(KIND_NAMES));
}

/** Who closed each offer, as the codes that were given, and what the closing cost. */
interface Closures {
  readonly by: Float64Array | undefined;
  readonly costs: Float64Array | undefined;
}

function refuseClosure(by: number, cost: number, offer: number): void {
  if (!Number.isInteger(by) || by < 0 || by > ONE_OF_CLOSED_BY) {
    fail({ kind: "out-of-range", path: `columns.closedBy[${offer}]`, found: by, ...say.CLOSED_BY });
  }
  if (by !== 0 || cost === 0) return;
  fail({ kind: "out-of-range", path: `columns.closingCosts[${offer}]`, found: cost, ...say.COSTS_OF_NO_CLOSURE });
}

function closuresOf(read: Read, offers: number): Closures {
  const by = forEachOffer(read, "closedBy", offers);
  const costs = forEachOffer(read, "closingCosts", offers);
  if (by === undefined && costs === undefined) return { by, costs };
  for (let offer = 0; offer < offers; offer++) refuseClosure(by?.[offer] ?? 0, costs?.[offer] ?? 0, offer);
  return { by, costs };
}

function closureAt({ by, costs }: Closures, offer: number, path: PathOf): { closure?: Closure } {
  const code = by?.[offer] ?? 0;
  if (code === 0) return {};
  const closingCosts =
    costs === undefined ? {} : { closingCosts: kronerOf(costs[offer] as number, path("closure.closingCosts")) };
  return { closure: { by: code === 1 ? "authority" : "operator", ...closingCosts } };
}

/** Where an amount of a year stands, as the full ledger calls it. */
type PathOf = (name: string) => string;

/** The amounts of a place in kr., each under its name, where it is stated. */
function amountAt(
  name: keyof AccountingYear,
  column: Float64Array | undefined,
  stated: Uint8Array | undefined,
  at: number,
  path: PathOf,
) {
  return column === undefined || stated?.[at] === 0 ? {} : { [name]: kronerOf(column[at] as number, path(name)) };
}

function readYears(read: Read, offers: number, rows: number): GivenLedgers["years"] {
  const backRegulation = forEachYear(read, "backRegulationInTariff", rows);
  const carry = forEachYear(read, "carry", rows);
  const carriedIn = forEachOffer(read, "carriedIn", offers);
  return {
    revenue: neededForEachYear(read, "revenue", rows),
    costs: neededForEachYear(read, "costs", rows),
    budget: neededForEachYear(read, "budget", rows),
    backRegulation,
    isBackRegulationStated: statedIn(read, "isBackRegulationStated", backRegulation, say.offersTimesYears),
    carry,
    isCarryStated: statedIn(read, "isCarryStated", carry, say.offersTimesYears),
    carriedIn,
    isCarriedInStated: statedIn(read, "isCarriedInStated", carriedIn, say.placeForEach),
    firstYear: firstYearOf(read, offers),
  };
}

/** The years of an offer as the full ledger takes them. */
function yearsAt(
  years: GivenLedgers["years"],
  closures: Closures,
  offer: number,
  [from, to]: readonly [number, number],
) {
  const { firstYear, carriedIn, isCarriedInStated } = years;
  const first = typeof firstYear === "number" ? firstYear : (firstYear[offer] as number);
  return Array.from({ length: to - from }, (_, at): AccountingYear => {
    const cell = from + at;
    const path: PathOf = (name) => `years[${at}].${name}`;
    return {
      year: first + at,
      revenue: kronerOf(years.revenue[cell] as number, path("revenue")),
      costs: kronerOf(years.costs[cell] as number, path("costs")),
      budget: kronerOf(years.budget[cell] as number, path("budget")),
      ...amountAt("backRegulationInTariff", years.backRegulation, years.isBackRegulationStated, cell, path),
      ...amountAt("carry", years.carry, years.isCarryStated, cell, path),
      ...(at === 0 ? amountAt("carriedIn", carriedIn, isCarriedInStated, offer, path) : {}),
      ...(cell === to - 1 ? closureAt(closures, offer, path) : {}),
    };
  });
}

/** Many offers that are given as columns; what stands in their places is looked at where it is settled. */
export function readColumns(given: unknown, agreement: unknown, ids: unknown): GivenLedgers {
  knownKeys(given, KEYS, "columns");
  const read: Read = new PlacedColumns(given);
  const starts = startsOf(read);
  const offers = starts.length - 1;
  const years = readYears(read, offers, starts[offers] as number);
  const closures = closuresOf(read, offers);
  const names = readRowIds(ids, offers);
  return {
    offers,
    ids: names ?? [...new Int32Array(offers).keys()],
    starts,
    years,
    agreements: readAgreements(agreement, offers, "2025-12-31"),
    isLeft: closures.by && Uint8Array.from(closures.by, (code) => (code === 0 ? 0 : 1)),
    yearsOf: (offer) => yearsAt(years, closures, offer, [starts[offer] as number, starts[offer + 1] as number]),
    nameOf: (offer) => names && String(names[offer]),
    pathOf: (path, offer) => path.replace(/^years\b/, `ledgers[${offer}].years`),
  };
}
