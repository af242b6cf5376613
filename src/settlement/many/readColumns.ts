import { readAgreements } from "../../agreements/agreementsOfRows.ts";
import { fail } from "../../errors.ts";
import { readRowIds } from "../../given/rowIds.ts";
import { kronerOf } from "../../numbers/ofOere.ts";
import { knownKeys } from "../../reports/given.ts";
import { isGivenColumn, refuseWithoutMemory } from "../../rules/columns/givenColumn.ts";
import { copyOf, isBytes, KIND_NAMES, type WholeColumn } from "../../rules/columns/kinds.ts";
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

/** Reads columns one by one, which have a place for each year of each offer or for each offer. */
class Reader {
  readonly #given: Readonly<Record<string, unknown>>;

  constructor(given: unknown) {
    knownKeys(given, KEYS, "columns");
    this.#given = given as Readonly<Record<string, unknown>>;
  }

  value(key: Key): unknown {
    return this.#given[key];
  }

  needed(key: Key): WholeColumn {
    const found = this.#given[key];
    return isGivenColumn(found, `columns.${key}`) ? found : this.refuse(key, oereColumn(KIND_NAMES));
  }

  /** A copy in floats, so that what is changed in a column later changes no answer; nothing where it is left out. */
  optional(key: Key, places: number, words: typeof say.offersTimesYears): Float64Array | undefined {
    if (this.#given[key] === undefined) return undefined;
    const found = this.needed(key);
    return found.length === places ? new Float64Array(found) : this.#refuseLength(key, found.length, words(places));
  }

  column(key: Key, places: number): Float64Array {
    return this.optional(key, places, say.offersTimesYears) ?? this.refuse(key, oereColumn(KIND_NAMES));
  }

  /** Which amounts of a column are stated. */
  stated(key: Key, of: Float64Array | undefined, words: typeof say.offersTimesYears): Uint8Array | undefined {
    const found = this.#given[key];
    if (found === undefined) return undefined;
    refuseWithoutMemory(found, `columns.${key}`);
    if (!isBytes(found) || of === undefined) return this.refuse(key, say.STATED);
    if (found.length !== of.length) return this.#refuseLength(key, found.length, words(of.length));
    const odd = found.findIndex((each) => each > 1);
    if (odd >= 0) fail({ kind: "out-of-range", path: `columns.${key}[${odd}]`, found: found[odd], ...say.STATED });
    return copyOf(found);
  }

  refuse(key: Key, words: ReturnType<typeof oereColumn>): never {
    const found = this.#given[key];
    return fail({ kind: found === undefined ? "missing" : "malformed", path: `columns.${key}`, found, ...words });
  }

  #refuseLength(key: Key, found: number, words: ReturnType<typeof say.offersTimesYears>): never {
    return fail({ kind: "malformed", path: `columns.${key}`, found, ...words });
  }
}

function refuseCount(path: string, found: unknown): never {
  return fail({ kind: "out-of-range", path, found, ...say.COUNT_OF_YEARS });
}

const isCount = (years: number): boolean => Number.isInteger(years) && years >= 1 && years <= MOST_YEARS;

/** Where the years of each offer begin, by how many each has. */
function startsOf(read: Reader): Int32Array {
  const [years, rows] = [read.value("years"), read.needed("revenue").length];
  if (typeof years === "number") {
    if (!isCount(years)) refuseCount("columns.years", years);
    const offers = rows / years;
    if (!Number.isInteger(offers)) {
      fail({ kind: "malformed", path: "columns.revenue", found: rows, ...say.wholeOffers(years) });
    }
    const even = new Int32Array(offers + 1);
    for (let offer = 1; offer <= offers; offer++) even[offer] = offer * years;
    return even;
  }
  const counts = read.needed("years");
  const starts = new Int32Array(counts.length + 1);
  for (let offer = 0; offer < counts.length; offer++) {
    const count = counts[offer] as number;
    if (!isCount(count)) refuseCount(`columns.years[${offer}]`, count);
    starts[offer + 1] = (starts[offer] as number) + count;
  }
  return starts;
}

function firstYearOf(read: Reader, offers: number): number | Float64Array {
  const found = read.value("firstYear");
  if (typeof found === "number") return found;
  if (!isGivenColumn(found, "columns.firstYear")) return read.refuse("firstYear", say.YEAR_OR_COLUMN(KIND_NAMES));
  return read.optional("firstYear", offers, say.placeForEach) as Float64Array;
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

function closuresOf(read: Reader, offers: number): Closures {
  const by = read.optional("closedBy", offers, say.placeForEach);
  const costs = read.optional("closingCosts", offers, say.placeForEach);
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

function readYears(read: Reader, offers: number, rows: number): GivenLedgers["years"] {
  const backRegulation = read.optional("backRegulationInTariff", rows, say.offersTimesYears);
  const carry = read.optional("carry", rows, say.offersTimesYears);
  const carriedIn = read.optional("carriedIn", offers, say.placeForEach);
  return {
    revenue: read.column("revenue", rows),
    costs: read.column("costs", rows),
    budget: read.column("budget", rows),
    backRegulation,
    isBackRegulationStated: read.stated("isBackRegulationStated", backRegulation, say.offersTimesYears),
    carry,
    isCarryStated: read.stated("isCarryStated", carry, say.offersTimesYears),
    carriedIn,
    isCarriedInStated: read.stated("isCarriedInStated", carriedIn, say.placeForEach),
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
  const read = new Reader(given);
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
