import { type Failure, fail } from "../errors.ts";
import { frozenCopy } from "../frozen.ts";
import { failureOf, placedAs } from "../refusals.ts";
import { notOffer, notRow } from "./words.ts";

/** A row that could not be computed: what was wrong and where. */
export interface FailedRow {
  /** The row's name, where names were given. */
  readonly id?: string | number;
  /** Its place among the rows, from 0. */
  readonly row: number;
  readonly failure: Failure;
}

/** Says of what is wrong with a row which row it is, and where in it; `placed` may tell the place in other words. */
export function inRow<T>(row: number, step: () => T, placed = (path: string): string => path): T {
  const ofRow = (path: string) => (path === "" ? `rows[${row}]` : `rows[${row}].${path}`);
  return placedAs((path) => ofRow(placed(path)), step);
}

/** Rows computed one by one, and what was wrong with those that could not be: the failure of each with its place and name. */
export function failedAmong(
  rows: Iterable<number>,
  ids: readonly (string | number)[] | undefined,
  step: (row: number) => void,
): FailedRow[] {
  const failed: FailedRow[] = [];
  for (const row of rows) {
    const failure = failureOf(() => step(row));
    if (failure !== undefined)
      failed.push({ ...(ids !== undefined && { id: ids[row] as string | number }), row, failure });
  }
  return failed;
}

/** Asks for the failure of a row; of copies, so that what is done to the list meanwhile changes no answer. */
export function failuresByRow(failed: readonly FailedRow[]): (row: number) => Failure | undefined {
  const byRow = new Map(failed.map(({ row, failure }) => [row, frozenCopy(failure)]));
  return (row) => byRow.get(row);
}

const isPlaceAmong = (place: unknown, all: number): place is number =>
  Number.isInteger(place) && (place as number) >= 0 && (place as number) < all;

/** The place of one of so many rows, or an error that says which there are. */
export function checkedRow(row: unknown, rows: number): number {
  return isPlaceAmong(row, rows) ? row : fail({ kind: "out-of-range", path: "row", found: row, ...notRow(rows) });
}

/** The same of an offer that has several rows. */
export function checkedOffer(offer: unknown, offers: number): number {
  if (isPlaceAmong(offer, offers)) return offer;
  return fail({ kind: "out-of-range", path: "offer", found: offer, ...notOffer(offers) });
}
