import type { WholeColumn } from "../../rules/columns/kinds.ts";
import { TIMES_APART } from "../findings/comparability.ts";
import { NONE, placeCodes } from "./places.ts";
import { at, type Each, type ReadColumns } from "./read.ts";

/** What a tariff can be told apart by within whole floats. */
export const MOST_OERE = Math.floor(Number.MAX_SAFE_INTEGER / TIMES_APART / 2);

/** 1 where a number is no whole one, or larger than the loops take. */
const notWhole = (value: number): number =>
  Number(Math.floor(value) !== value) | Number(!(Math.abs(value) < MOST_OERE));

type RowAt = (i: number) => number;

/** Looks at one column after the other, and notes which notices the loops do not take. */
class OddOnes {
  readonly odd: Uint8Array;
  readonly #rowAt: RowAt;
  found = 0;

  constructor(size: number, rowAt: RowAt) {
    this.odd = new Uint8Array(size);
    this.#rowAt = rowAt;
  }

  /** Notes where `isOdd` gives 1 of a notice's place in the columns. */
  note(isOdd: (row: number) => number): void {
    const { odd } = this;
    const rowAt = this.#rowAt;
    let found = 0;
    for (let i = 0; i < odd.length; i++) {
      const own = isOdd(rowAt(i));
      odd[i] = (odd[i] as number) | own;
      found |= own;
    }
    this.found |= found;
  }

  /** The tariffs themselves, which every call has. */
  tariffs(current: WholeColumn, proposed: WholeColumn): void {
    this.note((row) => {
      const [c, p] = [current[row] as number, proposed[row] as number];
      return notWhole(c) | notWhole(p) | Number(!(p >= 0));
    });
  }

  /** What is left of a tariff without its back-regulation: more than 0, or 0 at least. */
  without(tariff: WholeColumn, backRegulation: WholeColumn | undefined, isZeroFine: boolean): void {
    const least = isZeroFine ? 0 : 1;
    if (backRegulation === undefined) this.note((row) => Number(!((tariff[row] as number) >= least)));
    else {
      this.note((row) => {
        const back = backRegulation[row] as number;
        return notWhole(back) | Number(!((tariff[row] as number) - back >= least));
      });
    }
  }

  reasons(column: WholeColumn | undefined): void {
    if (column === undefined) return;
    this.note((row) => notWhole(column[row] as number) | Number((column[row] as number) < 0));
  }

  codes(each: Each, isPlace: (code: number) => boolean): void {
    if (typeof each === "number") {
      if (!isPlace(each)) this.note(() => 1);
      return;
    }
    const none = Uint8Array.from({ length: placeCodes().kind.length }, (_, code) => (isPlace(code) ? 0 : 1));
    this.note((row) => none[at(each, row)] ?? 1);
  }
}

/** Whether a column holds whole numbers that the loops take, and none below the least. */
function areWhole(column: WholeColumn, least: number): boolean {
  for (let i = 0; i < column.length; i++) {
    const value = column[i] as number;
    if (!(value >= least && value < MOST_OERE && Math.floor(value) === value)) return false;
  }
  return true;
}

function areWithout(tariff: WholeColumn, backRegulation: WholeColumn | undefined, least: number): boolean {
  if (backRegulation === undefined) return areWhole(tariff, least);
  if (!areWhole(tariff, 1 - MOST_OERE) || !areWhole(backRegulation, 1 - MOST_OERE)) return false;
  for (let i = 0; i < tariff.length; i++) {
    if ((tariff[i] as number) - (backRegulation[i] as number) < least) return false;
  }
  return true;
}

function arePlaces(each: Each, isPlace: (code: number) => boolean): boolean {
  if (typeof each === "number") return isPlace(each);
  const are = Uint8Array.from({ length: placeCodes().kind.length }, (_, code) => (isPlace(code) ? 1 : 0));
  for (let i = 0; i < each.length; i++) if (are[each[i] as number] !== 1) return false;
  return true;
}

const isOperator = (code: number): boolean => placeCodes().kind[code] !== undefined;
const isLocation = (code: number): boolean => code === NONE || placeCodes().kind[code] === "municipality";

/**
 * Whether the loops take every notice there is, as they mostly do: asked once, so that only where one is odd are the notices
 * looked at one by one.
 */
export function areAllOrdinary(columns: ReadColumns): boolean {
  const { current, proposed, currentBackRegulation, proposedBackRegulation, substantiated, explained } = columns;
  return (
    areWithout(current, currentBackRegulation, 1) &&
    areWithout(proposed, proposedBackRegulation, 0) &&
    (proposedBackRegulation === undefined || areWhole(proposed, 0)) &&
    [substantiated, explained].every((column) => column === undefined || areWhole(column, 0)) &&
    arePlaces(columns.operator, isOperator) &&
    arePlaces(columns.location, isLocation)
  );
}

/**
 * The notices that the loops do not take, and so are left to the full assessment: 1 for each; nothing where they take all. They
 * take whole øre that make sense, and codes of places.
 */
export function oddOnes(columns: ReadColumns, rows: Int32Array | undefined, size: number): Uint8Array | undefined {
  const { current, proposed } = columns;
  const ones = new OddOnes(size, rows === undefined ? (i) => i : (i) => rows[i] as number);
  ones.tariffs(current, proposed);
  ones.without(current, columns.currentBackRegulation, false);
  ones.without(proposed, columns.proposedBackRegulation, true);
  ones.reasons(columns.substantiated);
  ones.reasons(columns.explained);
  ones.codes(columns.operator, isOperator);
  ones.codes(columns.location, isLocation);
  return ones.found === 0 ? undefined : ones.odd;
}
