import type { CellPlace, GivenCell, GivenTable } from "../cell.ts";
import type { NumberStyle } from "../cells/context.ts";
import type { TableFault } from "../faults/fault.ts";
import type { Kind, KindColumn } from "../kind.ts";
import type { Heading } from "./heading.ts";
import type { LeftOutWhy } from "./rowSort.ts";

/** A row as it was read: its values by the keys of the kind's columns, and where they stand. */
export interface RowRead<Values> {
  readonly sheet: string;
  readonly row: number;
  readonly isHidden: boolean;
  readonly values: Values;
  /** The cells of the kind's own columns, in the order of {@link TableRead.own}. */
  readonly own: readonly (GivenCell | null)[];
  /** Whether a fault of severity error stands in the row. */
  readonly hasError: boolean;
}

/** A column that was recognised. */
export interface ReadColumn {
  readonly sheet: string;
  /** The row of its heading. */
  readonly row: number;
  readonly index: number;
  readonly heading: Heading;
  readonly column: KindColumn;
}

/** A column of the user's own, kept as it stands. */
export interface KeptColumn {
  readonly heading: string;
}

/** A row that is no row of data, and why. */
export interface LeftOutRow {
  readonly sheet: string;
  readonly row: number;
  readonly why: LeftOutWhy;
  /** What stands first in it. */
  readonly found: string;
}

/** A sheet that was not read, and why: it is hidden, hidden and a table of the kind, or none. */
export interface LeftOutSheet {
  readonly sheet: string;
  readonly why: "hidden" | "hidden-table" | "other";
}

/**
 * What was read as it stands and should be known: rows and columns that are hidden, numbers that were shortened, cells
 * that are merged, a minus behind its number, a word taken for the day with its night.
 */
export interface ReadNote {
  readonly sheet: string;
  readonly row: number;
  readonly cell?: CellPlace;
  /** What stands in the cell, where that is told. */
  readonly found?: string;
  readonly kind: "hidden-row" | "hidden-column" | "shortened" | "merged" | "minus-behind" | "day-word";
}

/** Tables of a file read as one kind of table. */
export interface TableRead<Values> {
  readonly kind: Kind;
  readonly rows: readonly RowRead<Values>[];
  readonly columns: readonly ReadColumn[];
  readonly own: readonly KeptColumn[];
  readonly leftOut: readonly LeftOutRow[];
  readonly otherSheets: readonly LeftOutSheet[];
  readonly notes: readonly ReadNote[];
  readonly faults: readonly TableFault[];
  /** How the numbers of the first table are written. */
  readonly numbers: NumberStyle;
  readonly tables: readonly GivenTable[];
}
