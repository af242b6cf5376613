import { shownCell } from "../cells/cellText.ts";
import type { CellFault, TableFault } from "../faults/fault.ts";
import { givenRow, rowFault } from "../kinds/rowFault.ts";
import type { ReadColumn, TableRead } from "../kinds/tableRead.ts";
import { placeOf } from "../place.ts";
import type { Entry, SpendingValues } from "./spendingRows.ts";

type Read = TableRead<SpendingValues>;

/** The column of an entry's amount: where the years are columns, that of its year. */
function columnOf({ columns }: Read, { row, key, year }: Entry): ReadColumn | undefined {
  const own = columns.filter(({ sheet, column }) => sheet === row.sheet && column.key === key);
  return key === "amount" ? own[0] : own.find(({ heading }) => heading.year === year);
}

/** The cell of an entry's amount. */
export function amountCell(read: Read, entry: Entry): string {
  const column = columnOf(read, entry);
  return column === undefined ? "" : placeOf(entry.row.row, column.index);
}

/** A fault of an entry's amount, in the cell of its year. */
export function entryFault(read: Read, entry: Entry, fault: CellFault, others: readonly string[] = []): TableFault {
  const { row, key } = entry;
  const column = columnOf(read, entry);
  const cells = givenRow(read.tables, row.sheet, row.row)?.cells;
  return {
    ...rowFault(read, row, [key], fault),
    cells: [amountCell(read, entry), ...others],
    heading: column?.heading.text ?? "",
    found: column === undefined ? "" : shownCell(cells?.[column.index], read.numbers),
  };
}
