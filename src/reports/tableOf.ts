import type { Text } from "../words.ts";
import { codedCell } from "./codes.ts";
import type { Cell, Column, Sheet } from "./sheet.ts";

/** A column as it is shown: its heading, what stands under it in each row, and in the row of totals. */
export type Shown<Row> = Column & {
  readonly cell: (row: Row) => Cell;
  /** The code that the text of a cell stands for; `null` for a row without one. */
  readonly code?: (row: Row) => string | null;
  /** What stands in the row of totals; where only other columns have one, it is empty here. */
  readonly total?: Cell;
};

/** What stands under the rows. */
export interface Below<Row> {
  readonly notes?: readonly Text[];
  /** Rows of totals that are made as the others are; they come before the row of the columns' own totals. */
  readonly totals?: readonly Row[];
}

function columnOf<Row>({ word, heading, unit, decimals, qualifier, coded, code }: Shown<Row>): Column {
  return {
    ...(word === undefined ? { heading } : { word }),
    unit,
    ...(decimals === undefined ? {} : { decimals }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(coded === true || code !== undefined ? { coded: true } : {}),
  };
}

function cellOf<Row>({ cell, code }: Shown<Row>, row: Row): Cell {
  return code === undefined ? cell(row) : codedCell(cell(row), code(row));
}

/**
 * A table as one list of shown columns, so that a heading and what stands under it cannot part: a row for each of `rows`,
 * then the totals. Columns that are only shown at times are left out of the list.
 */
export function tableOf<Row>(
  title: Text,
  rows: readonly Row[],
  shown: readonly Shown<Row>[],
  { notes, totals = [] }: Below<Row> = {},
): Sheet {
  const own = shown.some(({ total }) => total !== undefined) ? [shown.map(({ total = null }) => total)] : [];
  const totalRows = totals.length + own.length;
  return {
    title,
    columns: shown.map(columnOf),
    rows: [...[...rows, ...totals].map((row) => shown.map((each) => cellOf(each, row))), ...own],
    ...(totalRows === 0 ? {} : { totalRows }),
    ...(notes === undefined ? {} : { notes }),
  };
}
