import type { CellFault, TableFault } from "../faults/fault.ts";
import { placeOf } from "../place.ts";
import type { AssignedColumn } from "./assigned.ts";

/** A fault of a heading, placed in the row that it stands in. */
export function headingFault(
  sheet: string,
  row: number,
  { column, heading, index }: Pick<AssignedColumn, "column" | "heading" | "index">,
  fault: CellFault,
): TableFault {
  return {
    suggestions: [],
    ...fault,
    sheet,
    row,
    cells: [placeOf(row, index)],
    heading: heading.text,
    found: heading.text,
    allowed: column.says,
  };
}
