import type { GivenCell } from "../cell.ts";
import type { CellFault } from "../faults/fault.ts";
import type { KindColumn } from "../kind.ts";

/** How a table writes its numbers: `2.347,50` or `2,347.50`. */
export type NumberStyle = "danish" | "english";

/** A cell that holds something which can be read: text, a number, a date, or true and false. */
export type FilledCell = Extract<GivenCell, { kind: "text" | "number" | "date" | "flag" }>;

/** What a cell is read in: its column, how the table writes numbers, and where its faults are told. */
export interface CellContext {
  readonly column: KindColumn;
  readonly numbers: NumberStyle;
  /** The power of ten that the heading gives: 3 for a column in 1 000 kr. */
  readonly power: number;
  readonly tell: (fault: CellFault) => void;
}

/** Reads a cell; nothing where it cannot be read, which has then been told. */
export type CellReader<T> = (cell: FilledCell, context: CellContext) => T | undefined;
