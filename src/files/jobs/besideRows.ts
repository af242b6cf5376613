import type { Sheet } from "../../reports/sheet.ts";
import { type Shown, tableOf } from "../../reports/tableOf.ts";
import { ownColumns } from "../kinds/ownColumns.ts";
import type { RowRead, TableRead } from "../kinds/tableRead.ts";
import * as say from "./words.ts";

interface Beside {
  readonly cells: Sheet["rows"][number];
  readonly row: RowRead<unknown> | undefined;
}

/** A sheet of results beside the rows of the file that they are of: the row's number in front, the user's own columns behind. */
export function besideRows(
  { title, columns, rows, notes, totalRows = 0 }: Sheet,
  read: TableRead<unknown>,
  rowOf: (at: number) => RowRead<unknown> | undefined,
): Sheet {
  const all = rows.map((cells, at): Beside => ({ cells, row: rowOf(at) }));
  const shown = columns.map((column, i): Shown<Beside> => ({ ...column, cell: ({ cells }) => cells[i] ?? null }));
  const split = all.length - totalRows;
  const place: Shown<Beside> = { heading: say.ROW, unit: "count", cell: ({ row }) => row?.row ?? null };
  const results = [place, ...shown];
  return tableOf<Beside>(
    title,
    all.slice(0, split),
    [...results, ...ownColumns<Beside>(read, ({ row }) => row, results)],
    { ...(notes !== undefined && { notes }), totals: all.slice(split) },
  );
}
