import type { WholeColumn } from "../../rules/columns/kinds.ts";
import { TIMES_APART } from "../findings/comparability.ts";
import { NONE, placeCodes } from "./places.ts";
import { at, type Each, type ReadColumns } from "./read.ts";

/** What a tariff can be told apart by within whole floats. */
const MOST = Math.floor(Number.MAX_SAFE_INTEGER / TIMES_APART / 2);

/** 1 where a number is no whole one, or larger than the loops take. */
const notWhole = (value: number): number => Number(Math.floor(value) !== value) | Number(!(Math.abs(value) < MOST));

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

/**
 * The notices that the loops do not take, and so are left to the full assessment: 1 for each; nothing where they take all. They
 * take whole øre that make sense, and codes of places.
 */
export function oddOnes(columns: ReadColumns, rows: Int32Array | undefined, size: number): Uint8Array | undefined {
  const { kind } = placeCodes();
  const { current, proposed } = columns;
  const ones = new OddOnes(size, rows === undefined ? (i) => i : (i) => rows[i] as number);
  ones.tariffs(current, proposed);
  ones.without(current, columns.currentBackRegulation, false);
  ones.without(proposed, columns.proposedBackRegulation, true);
  ones.reasons(columns.substantiated);
  ones.reasons(columns.explained);
  ones.codes(columns.operator, (code) => kind[code] !== undefined);
  ones.codes(columns.location, (code) => code === NONE || kind[code] === "municipality");
  return ones.found === 0 ? undefined : ones.odd;
}
