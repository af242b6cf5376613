import { type ReadAgreements, readAgreements } from "../../agreements/agreementsOfRows.ts";
import { wholeYear } from "../../dates.ts";
import { fail } from "../../errors.ts";
import { readRowId } from "../../given/rowIds.ts";
import { wholeIn } from "../../given/wholeIn.ts";
import { isPlain } from "../../isRecord.ts";
import type { Numeric } from "../../numbers/exact.ts";
import type { AccountingYear } from "../ledger/input.ts";
import type { GivenLedgers, Years } from "./given.ts";
import type { LedgerRow } from "./input.ts";
import * as say from "./words.ts";

const PLAIN_KEYS: ReadonlySet<string> = new Set<keyof LedgerRow>([
  "offer",
  "year",
  "revenue",
  "costs",
  "budget",
  "backRegulationInTariff",
  "carry",
  "carriedIn",
]);

/** The rows of one offer, by their places in the list, in the order of their years. */
interface Offer {
  readonly id: string | number;
  readonly places: number[];
}

function offerOf(row: unknown, at: number): string | number {
  if (!isPlain(row)) return fail({ kind: "malformed", path: `rows[${at}]`, found: row, ...say.OFFER_OF_ROW });
  return readRowId((row as Partial<LedgerRow>).offer, `rows[${at}].offer`);
}

function offersIn(rows: readonly unknown[]): Offer[] {
  const offers = new Map<string | number, Offer>();
  for (let at = 0; at < rows.length; at++) {
    const id = offerOf(rows[at], at);
    const offer = offers.get(id);
    if (offer === undefined) offers.set(id, { id, places: [at] });
    else offer.places.push(at);
  }
  return [...offers.values()];
}

/** An amount in whole øre; NaN for what the full ledger is to look at. */
const oereOf = (value: Numeric | undefined): number => wholeIn(100, value);

const isStated = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** Writes rows into columns, and tells which offers are left to their full ledger whatever stands there. */
class Filled {
  readonly years: Omit<Years, "firstYear"> & { readonly firstYear: Float64Array };
  readonly isLeft: Uint8Array;
  readonly starts: Int32Array;

  constructor(rows: number, offers: number) {
    const column = () => new Float64Array(rows);
    const flags = () => new Uint8Array(rows);
    this.years = {
      ...{ revenue: column(), costs: column(), budget: column() },
      ...{ backRegulation: column(), isBackRegulationStated: flags(), carry: column(), isCarryStated: flags() },
      ...{ carriedIn: new Float64Array(offers), isCarriedInStated: new Uint8Array(offers) },
      firstYear: new Float64Array(offers),
    };
    this.isLeft = new Uint8Array(offers);
    this.starts = new Int32Array(offers + 1);
  }

  offer(rows: readonly LedgerRow[], at: number): void {
    const start = this.starts[at] as number;
    this.starts[at + 1] = start + rows.length;
    const first = rows[0]?.year as number;
    this.years.firstYear[at] = first;
    for (const [i, row] of rows.entries()) {
      const isFollowing = row.year === first + i && (i === 0 || !isStated(row.carriedIn));
      if (!isFollowing || !this.#row(row, start + i)) this.isLeft[at] = 1;
    }
    this.#optional(rows[0]?.carriedIn, at, this.years.carriedIn, this.years.isCarriedInStated);
  }

  #optional(value: Numeric | undefined, at: number, column?: Float64Array, stated?: Uint8Array): void {
    if (!isStated(value) || column === undefined || stated === undefined) return;
    column[at] = oereOf(value);
    stated[at] = 1;
  }

  /** Whether a row has nothing but what the columns hold. */
  #row(row: LedgerRow, cell: number): boolean {
    const { years } = this;
    years.revenue[cell] = oereOf(row.revenue);
    years.costs[cell] = oereOf(row.costs);
    years.budget[cell] = oereOf(row.budget);
    this.#optional(row.backRegulationInTariff, cell, years.backRegulation, years.isBackRegulationStated);
    this.#optional(row.carry, cell, years.carry, years.isCarryStated);
    return Object.keys(row).every((key) => PLAIN_KEYS.has(key));
  }
}

/** The agreement of each offer, which is that of all its rows. */
function agreementsOf(agreement: unknown, rows: number, offers: readonly Offer[]): ReadAgreements {
  const { sets, of } = readAgreements(agreement, rows, "2025-12-31");
  if (of === undefined) return { sets, of };
  const ofOffers = offers.map(({ places }) => {
    const own = of[places[0] as number] as number;
    const other = places.find((at) => of[at] !== own);
    if (other === undefined) return own;
    return fail({ kind: "out-of-range", path: `agreement.of[${other}]`, found: of[other], ...say.OTHER_AGREEMENT });
  });
  return { sets, of: ofOffers };
}

/** A row as the full ledger takes it: without whose it is. */
function yearOf({ offer: _, ...year }: LedgerRow): AccountingYear {
  return year;
}

/** A copy of a row, its year as a number where it is one of a database or a text. */
function inPlainYear(row: LedgerRow): LedgerRow {
  const copy = { ...row };
  return "year" in copy ? Object.assign(copy, { year: wholeYear(copy.year) }) : copy;
}

/** Many offers whose years are given as rows in kr. */
export function readRows(given: readonly unknown[], agreement: unknown, ids: unknown): GivenLedgers {
  if (ids !== undefined) fail({ kind: "out-of-range", path: "options.ids", found: ids, ...say.IDS_OF_ROWS });
  const offers = offersIn(given);
  // What is changed in the list or its rows later changes no answer.
  const rows = Array.from(given, (row) => inPlainYear(row as LedgerRow));
  const filled = new Filled(rows.length, offers.length);
  const yearAt = (at: number): number => Number((rows[at] as LedgerRow).year);
  for (const [offer, { places }] of offers.entries()) {
    places.sort((a, b) => yearAt(a) - yearAt(b));
    filled.offer(
      places.map((at) => rows[at] as LedgerRow),
      offer,
    );
  }
  const placesOf = (offer: number): readonly number[] => (offers[offer] as Offer).places;
  return {
    offers: offers.length,
    ids: offers.map(({ id }) => id),
    starts: filled.starts,
    years: filled.years,
    agreements: agreementsOf(agreement, rows.length, offers),
    isLeft: filled.isLeft,
    yearsOf: (offer) => placesOf(offer).map((at) => yearOf(rows[at] as LedgerRow)),
    nameOf: (offer) => String((offers[offer] as Offer).id),
    pathOf: (path, offer) => path.replace(/^years\[(\d+)\]/, (_, at) => `rows[${placesOf(offer)[Number(at)]}]`),
  };
}
